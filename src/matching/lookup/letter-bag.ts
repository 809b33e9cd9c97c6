import { bitsIn } from './bits.js';

/**
 * A word as a bag of letters in two numbers of 32 bits, a bit a letter (its code modulo 32): those it has, and those it has more than
 * once. Two words are at least so many edits apart as one bag has letters that the other lacks.
 */
export interface LetterBag {
  readonly once: number;
  readonly twice: number;
}

/** The bag of a word. */
export function letterBag(word: string): LetterBag {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = 1 << (word.charCodeAt(at) & 31);
    twice |= once & letter;
    once |= letter;
  }
  return { once: once >>> 0, twice: twice >>> 0 };
}

/** The fewest edits (`editDistance`) that can lie between two words of these lengths and bags; symmetric. */
export function leastEdits(lengthA: number, onceA: number, twiceA: number, lengthB: number, onceB: number, twiceB: number): number {
  const onlyA = bitsIn(onceA & ~onceB) + bitsIn(twiceA & ~twiceB);
  const onlyB = bitsIn(onceB & ~onceA) + bitsIn(twiceB & ~twiceA);
  const apart = lengthA > lengthB ? lengthA - lengthB : lengthB - lengthA;
  return Math.max(onlyA, onlyB, apart);
}
