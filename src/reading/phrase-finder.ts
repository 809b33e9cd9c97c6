import { LetterTriples } from './letter-triples.js';
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
  readonly rank: number;
  readonly pattern: RegExp;
  readonly needed: Needed;
}

const WORDY = /[\p{L}\p{N}]/u;

/** Patterns are chosen for so many characters at once: nearly none of them has anything in a stretch of that length. */
const STRETCH = 4096;

/**
 * Finds phrases given as patterns in parts of a text, longest first; parts of one another are not found twice, and none crosses from part to
 * part. Parts are in order and do not overlap.
 */
export function phraseFinder<T>(
  table: readonly (readonly [of: T, pattern: string])[],
): (text: string, parts: readonly Span[]) => readonly PhraseFound<T>[] {
  const compiled = table.map(
    ([of, pattern], rank): Compiled<T> => ({ of, rank, pattern: new RegExp(pattern, 'gu'), needed: neededBy(pattern) }),
  );
  return (text, parts) => {
    const found: PhraseFound<T>[] = [];
    for (let from = 0; from < parts.length; ) {
      const begins = parts[from]?.start ?? 0;
      let to = from + 1;
      while ((parts[to]?.end ?? Number.POSITIVE_INFINITY) - begins <= STRETCH) to += 1;
      // Most patterns have nothing in most texts, and a string is found sooner than a pattern.
      const may = told(compiled, text.slice(begins, parts[to - 1]?.end));
      for (const { start, end } of parts.slice(from, to)) {
        const own = text.slice(start, end);
        for (const each of claimed(phrasesIn(may, own))) found.push({ ...each, start: start + each.start, end: start + each.end });
      }
      from = to;
    }
    return found;
  };
}

/** Those of some patterns that a text may hold. */
function told<T>(compiled: readonly Compiled<T>[], text: string): readonly Compiled<T>[] {
  const triples = new LetterTriples(text);
  return compiled.filter(({ needed }) => needed === null || needed.some((word) => triples.holds(word)));
}

function phrasesIn<T>(compiled: readonly Compiled<T>[], text: string): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (const { of, rank, pattern } of compiled) {
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
  }
  return found;
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
