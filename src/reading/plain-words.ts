const SIZE = 1 << 14;
const LONGEST = 24;

/** Where the word of plain letters and digits ends that begins at a place; the place itself where it may be of others too. */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  // An apostrophe or a hyphen may go on with the word; so may a letter that is not plain.
  return next > 127 || next === 39 || next === 45 || end - at > LONGEST ? at : end;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** What is remembered of words, found by where they stand in a text: no string is made to look one up. A newer word takes the place of an older. */
export class PlainWords<T> {
  readonly #words: (string | undefined)[] = Array.from({ length: SIZE });
  readonly #held: (T | undefined)[] = Array.from({ length: SIZE });

  of(text: string, start: number, end: number): T | undefined {
    const place = placeOf(text, start, end);
    const word = this.#words[place];
    if (word === undefined || word.length !== end - start) return undefined;
    for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return undefined;
    return this.#held[place];
  }

  add(word: string, held: T): void {
    const place = placeOf(word, 0, word.length);
    this.#words[place] = word;
    this.#held[place] = held;
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 14)) & (SIZE - 1);
}
