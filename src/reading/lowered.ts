import { simplify } from '../names/index.js';

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
