/** Strings by number and numbers by string, in typed arrays: the strings as UTF-16 in one pool, an open hash table over them. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a string, or -1. */
  readonly numberOf: (text: string) => number;
  readonly textOf: (number: number) => string;
  /** All strings one after the other, and where each begins: for reading them in place. */
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
}

export interface VocabularyArrays {
  readonly starts: Uint32Array;
  readonly letters: Uint16Array;
  /** Number of a string plus one by slot; 0 is empty. A power of two, at most two thirds full. */
  readonly slots: Uint32Array;
}

const OFFSET = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, after the hash of what comes before. */
export function hashOf(text: string, before = OFFSET): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The arrays of a vocabulary of different strings; a string's number is its place. */
export function vocabularyArrays(texts: readonly string[]): VocabularyArrays {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + text.length;
  });
  const letters = new Uint16Array(starts[texts.length] ?? 0);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(texts.length * 1.5 + 2)));
  texts.forEach((text, number) => {
    const start = starts[number] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[start + at] = text.charCodeAt(at);
    let slot = hashOf(text) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return { starts, letters, slots };
}

/** A vocabulary over its arrays. */
export function openVocabulary({ starts, letters, slots }: VocabularyArrays): Vocabulary {
  const textOf = (number: number): string => String.fromCharCode(...letters.subarray(starts[number], starts[number + 1]));
  const equals = (number: number, text: string): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (letters[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  const numberOf = (text: string): number => {
    for (let slot = hashOf(text) & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (equals(number, text)) return number;
    }
    return -1;
  };
  return { size: starts.length - 1, numberOf, textOf, letters, starts };
}
