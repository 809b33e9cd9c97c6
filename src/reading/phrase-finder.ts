import { once } from '../names/index.js';
import { ManyStrings } from './many-strings.js';
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

/**
 * Finds phrases given as patterns in parts of a text, longest first; parts of one another are not found twice, and none crosses from part to
 * part. Parts are in order and do not overlap.
 */
export function phraseFinder<T>(
  table: readonly (readonly [of: T, pattern: string])[],
): (text: string, parts: readonly Span[]) => readonly PhraseFound<T>[] {
  // Of two languages mostly one is read.
  const chooserOf = once(() =>
    chooser(table.map(([of, pattern], rank): Compiled<T> => ({ of, rank, pattern: new RegExp(pattern, 'gu'), needed: neededBy(pattern) }))),
  );
  return (text, parts) => {
    const toldIn = chooserOf();
    const found: PhraseFound<T>[] = [];
    for (const part of parts) {
      const told = toldIn(text, part);
      if (told.length === 0) continue;
      const within = phrasesIn(told, text.slice(part.start, part.end));
      for (const { start, end, of, rank } of within.length < 2 ? within : claimed(within))
        found.push({ start: part.start + start, end: part.start + end, of, rank });
    }
    return found;
  };
}

/** Chooses the patterns that may have something in a part of a text: strings are found sooner than patterns. */
function chooser<T>(compiled: readonly Compiled<T>[]): (text: string, part: Span) => readonly Compiled<T>[] {
  const words = [...new Set(compiled.flatMap(({ needed }) => needed.flat()))];
  const strings = new ManyStrings(words);
  /** Of each word, the patterns that need it, and which of their needs it meets, as a bit. */
  const meets = words.map((word) =>
    compiled.flatMap(({ rank, needed }) => needed.flatMap((one, bit) => (one.includes(word) ? { rank, bit: 1 << bit } : []))),
  );
  const wanted = compiled.map(({ needed }) => (1 << needed.length) - 1);
  const met = new Uint8Array(compiled.length);
  return (text, { start, end }) => {
    met.fill(0);
    for (const word of strings.numbersIn(text, start, end))
      for (const { rank, bit } of meets[word] ?? []) met[rank] = (met[rank] ?? 0) | bit;
    return compiled.filter(({ rank }) => met[rank] === wanted[rank]);
  };
}

function phrasesIn<T>(compiled: readonly Compiled<T>[], text: string): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (const { of, rank, pattern } of compiled) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start) {
        pattern.lastIndex += 1;
        continue;
      }
      if (wordsWhole(text, start, end)) found.push({ start, end, of, rank });
      else pattern.lastIndex = start + 1;
    }
  }
  return found;
}

/** Whether no word is cut in two: Chinese characters are words by themselves. */
function wordsWhole(text: string, start: number, end: number): boolean {
  return !joined(text.charAt(start - 1), text.charAt(start)) && !joined(text.charAt(end - 1), text.charAt(end));
}

function joined(a: string, b: string): boolean {
  return LATIN.test(a) && LATIN.test(b) && WORDY.test(a) && WORDY.test(b);
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
