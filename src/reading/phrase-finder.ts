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

/** Patterns are chosen for so many characters at once: most of them have nothing in a stretch of that length. */
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
  const triples = new LetterTriples();
  return (text, parts) => {
    const found: PhraseFound<T>[] = [];
    for (let from = 0; from < parts.length; ) {
      const begins = parts[from]?.start ?? 0;
      let to = from + 1;
      while ((parts[to]?.end ?? Number.POSITIVE_INFINITY) - begins <= STRETCH) to += 1;
      const stretch = parts.slice(from, to);
      triples.take(text.slice(begins, stretch.at(-1)?.end));
      const told = toldIn(compiled, triples, begins, stretch);
      stretch.forEach(({ start, end }, part) => {
        for (const each of claimed(phrasesIn(told[part] ?? [], text.slice(start, end))))
          found.push({ ...each, start: start + each.start, end: start + each.end });
      });
      from = to;
    }
    return found;
  };
}

/** Of each part of a stretch of text, the patterns that may have something in it: a string is found sooner than a pattern. */
function toldIn<T>(
  compiled: readonly Compiled<T>[],
  triples: LetterTriples,
  begins: number,
  parts: readonly Span[],
): readonly (readonly Compiled<T>[])[] {
  const told = parts.map((): Compiled<T>[] => []);
  for (const each of compiled) {
    if (each.needed === null) for (const own of told) own.push(each);
    for (const word of each.needed ?? []) {
      let at = triples.placeOf(word, 0);
      for (let part = 0; at >= 0; at = triples.placeOf(word, at + 1)) {
        while (part < parts.length - 1 && at + begins >= (parts[part]?.end ?? 0)) part += 1;
        const own = told[part];
        if (own !== undefined && own.at(-1) !== each) own.push(each);
      }
    }
  }
  return told;
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
