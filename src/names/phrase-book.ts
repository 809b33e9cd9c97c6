/** A phrase found in a sequence: `to` is exclusive. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Phrases looked up from a place in a sequence: words, or a text by its characters (UTF-16 units). */
export interface PhraseBook<T, Sequence> {
  /** Every phrase that starts at `from`, the shortest first. */
  readonly all: (sequence: Sequence, from: number) => readonly PhraseMatch<T>[];
  /** The longest phrase that starts at `from`. */
  readonly longest: (sequence: Sequence, from: number) => PhraseMatch<T> | null;
}

/** Phrases with what they stand for; words are joined by single spaces. */
export type Phrases<T> = ReadonlyMap<string, T>;

const NONE: readonly never[] = [];

/** A book of phrases of words. One map of whole phrases: a tree of words took ten times as long to build and was no faster to read. */
export function wordBook<T>(phrases: Phrases<T>): PhraseBook<T, readonly string[]> {
  const longestFrom = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const space = phrase.indexOf(' ');
    let count = 1;
    for (let at = space; at >= 0; at = phrase.indexOf(' ', at + 1)) count += 1;
    keepLongest(longestFrom, space < 0 ? phrase : phrase.slice(0, space), count);
  }
  return book((words, from, found) => {
    let key = words[from] ?? '';
    const most = longestFrom.get(key);
    if (most === undefined) return;
    const end = Math.min(words.length, from + most);
    for (let to = from + 1; to <= end; to += 1) {
      const value = phrases.get(key);
      if (value !== undefined) found({ from, to, value });
      if (to < end) key += ` ${words[to] ?? ''}`;
    }
  });
}

/** A book of phrases of characters, for texts without spaces. */
export function characterBook<T>(phrases: Phrases<T>): PhraseBook<T, string> {
  const longestFrom = new Map<string, number>();
  for (const phrase of phrases.keys()) keepLongest(longestFrom, phrase.slice(0, 2), phrase.length);
  return book((text, from, found) => {
    const most = longestFrom.get(text.slice(from, from + 2));
    if (most === undefined) return;
    const end = Math.min(text.length, from + most);
    for (let to = from + 2; to <= end; to += 1) {
      const value = phrases.get(text.slice(from, to));
      if (value !== undefined) found({ from, to, value });
    }
  });
}

type Each<T, Sequence> = (sequence: Sequence, from: number, found: (match: PhraseMatch<T>) => void) => void;

function book<T, Sequence>(each: Each<T, Sequence>): PhraseBook<T, Sequence> {
  return {
    all: (sequence, from) => {
      let all: PhraseMatch<T>[] | undefined;
      each(sequence, from, (match) => {
        if (all === undefined) all = [match];
        else all.push(match);
      });
      return all ?? NONE;
    },
    longest: (sequence, from) => {
      let last: PhraseMatch<T> | null = null;
      each(sequence, from, (match) => {
        last = match;
      });
      return last;
    },
  };
}

function keepLongest(longest: Map<string, number>, head: string, length: number): void {
  if ((longest.get(head) ?? 0) < length) longest.set(head, length);
}
