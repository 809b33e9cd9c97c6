import { type Needed, neededBy } from './needed-words.js';
import type { Span } from './span.js';

/** A phrase found, and whose it is. */
export interface PhraseFound<T> extends Span {
  readonly of: T;
  /** Its place in the table: of two that begin at one place and are as long, the earlier stands. */
  readonly rank: number;
}

interface Compiled<T> {
  readonly of: T;
  readonly pattern: RegExp;
  readonly needed: Needed;
}

const WORDY = /[\p{L}\p{N}]/u;

/** Finds phrases given as patterns, longest first; parts of one another are not found twice. */
export function phraseFinder<T>(table: readonly (readonly [of: T, pattern: string])[]): (text: string) => readonly PhraseFound<T>[] {
  const compiled = table.map(([of, pattern]): Compiled<T> => ({ of, pattern: new RegExp(pattern, 'gu'), needed: neededBy(pattern) }));
  return (text) => {
    const found: PhraseFound<T>[] = [];
    const told = new Map<string, boolean>();
    const tells = (word: string): boolean => {
      let held = told.get(word);
      if (held === undefined) {
        held = text.includes(word);
        told.set(word, held);
      }
      return held;
    };
    compiled.forEach(({ of, pattern, needed }, rank) => {
      // Most patterns have nothing in most texts, and a string is found sooner than a pattern.
      if (needed !== null && !needed.some(tells)) return;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (span.end === span.start) {
          pattern.lastIndex += 1;
          continue;
        }
        if (wordsWhole(text, span)) found.push({ ...span, of, rank });
        else pattern.lastIndex = span.start + 1;
      }
    });
    return claimed(found);
  };
}

/** Whether no word is cut in two: Chinese characters are words by themselves. */
function wordsWhole(text: string, { start, end }: Span): boolean {
  const joined = (a: string, b: string): boolean => LATIN.test(a) && LATIN.test(b) && WORDY.test(a) && WORDY.test(b);
  return !joined(text.charAt(start - 1), text.charAt(start)) && !joined(text.charAt(end - 1), text.charAt(end));
}

const LATIN = /[a-z0-9\u00c0-\u024f]/i;

/** The longest of those that lie over each other; in the order of the text. */
export function claimed<S extends Span & { readonly rank: number }>(found: readonly S[]): readonly S[] {
  const longest = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: S[] = [];
  for (const each of longest) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
    else if (each.end - each.start > last.end - last.start && each.start > last.start && each.end > last.end) kept[kept.length - 1] = each;
  }
  return kept;
}
