import { simplify } from '../names/index.js';
import { isChinese, type ReadableDocument } from './document.js';

/** The text of a document as patterns are read off it: in lower case and simplified characters, every character where it was. */
export function patternText(document: ReadableDocument): { readonly lower: string; readonly chinese: boolean } {
  const chinese = isChinese(document);
  return { lower: patternOf(document.text, chinese), chinese };
}

/** A text of a document as patterns are read off it: see `patternText`. */
export function patternOf(text: string, chinese: boolean): string {
  const lower = lowered(text);
  return chinese ? simplified(lower).replace(ANSWERED, '复') : lower;
}

/** 覆 is a character of simplified text, too: only in 回覆 and 答覆 is it the other way to write 复. */
const ANSWERED = /(?<=[回答])覆|覆(?=核)/gu;

/** The text in lower case, every character where it was: what would change in length stays as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const each = text.charAt(at);
    const small = each.toLowerCase();
    return small.length === 1 ? small : each;
  }).join('');
}

/** Simplified characters for traditional ones, every character where it was. */
export function simplified(text: string): string {
  const simple = simplify(text);
  return simple.length === text.length ? simple : text;
}
