import type { Lexicon } from './lexicon.js';

/** Letters, and one more place in a row for "no letter". */
const LETTERS = 26;
const ROW = LETTERS + 1;

/** Longer words are not sounded: the work is the product of the two lengths. */
const LONGEST = 16;

/**
 * How the letters of a reading turn into the letters of a Western brand: a hidden alignment in which every pinyin letter becomes one letter or
 * none, and letters may slip in between (Ristad and Yianilos 1998, learnt string edit distance). Probabilities, learnt by scripts/learn-lexicon.mjs.
 */
export interface Sounding {
  /** Rows of 27 for the 26 letters that open a syllable, then the 26 that do not: the probability of each letter, then of none. */
  readonly letters: Float64Array;
  /** The probability that one more letter slips in, and which. */
  readonly slip: number;
  readonly slipped: Float64Array;
  /** The share of brands that are spelled by sound at all. */
  readonly share: number;
  /** Bigrams of brand letters: rows of 27 for the letter before (the last row: the beginning), the last place is the end. */
  readonly usual: Float64Array;
}

/** A reading as letters: 0 to 25 open a syllable, 26 to 51 do not. */
export function soundOf(syllables: readonly string[]): Uint8Array {
  const codes: number[] = [];
  for (const syllable of syllables) {
    for (let at = 0; at < syllable.length && codes.length < LONGEST; at += 1) {
      const letter = syllable.charCodeAt(at) - 97;
      if (letter >= 0 && letter < LETTERS) codes.push(at === 0 ? letter : letter + LETTERS);
    }
  }
  return Uint8Array.from(codes);
}

/** The letters a to z of a word as 0 to 25, at most sixteen; every other character is left out. */
export function lettersOf(word: string): Uint8Array {
  const codes: number[] = [];
  for (let at = 0; at < word.length && codes.length < LONGEST; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < LETTERS) codes.push(letter);
  }
  return Uint8Array.from(codes);
}

/** The probability of the letters as those of any brand. */
export function usualness(letters: Uint8Array, { usual }: Sounding): number {
  let before = LETTERS;
  let probability = 1;
  for (const letter of letters) {
    probability *= usual[before * ROW + letter] ?? 0;
    before = letter;
  }
  return probability * (usual[before * ROW + LETTERS] ?? 0);
}

const cells = new Float64Array((LONGEST + 1) * (LONGEST + 1));

/** The probability that a reading is written with these letters: the sum over all alignments. */
export function soundsAs(sound: Uint8Array, letters: Uint8Array, sounding: Sounding): number {
  const { letters: table, slip, slipped } = sounding;
  const width = letters.length + 1;
  const step = 1 - slip;
  cells[0] = 1;
  for (let j = 1; j < width; j += 1) cells[j] = (cells[j - 1] as number) * slip * (slipped[letters[j - 1] as number] as number);
  for (let i = 1; i <= sound.length; i += 1) {
    const row = (sound[i - 1] as number) * ROW;
    const dropped = step * (table[row + LETTERS] as number);
    const here = i * width;
    const above = here - width;
    cells[here] = (cells[above] as number) * dropped;
    for (let j = 1; j < width; j += 1) {
      const letter = letters[j - 1] as number;
      cells[here + j] =
        (cells[above + j] as number) * dropped +
        (cells[above + j - 1] as number) * step * (table[row + letter] as number) +
        (cells[here + j - 1] as number) * slip * (slipped[letter] as number);
    }
  }
  return (cells[sound.length * width + letters.length] as number) * step;
}

/** The log of how much likelier letters are, given the reading, than for any brand; never far below 0, since few brands need be spelled by sound. */
export function soundEvidence(sound: Uint8Array, letters: Uint8Array, usual: number, { sounding }: Lexicon): number {
  if (sound.length === 0 || letters.length === 0) return 0;
  return Math.log(1 - sounding.share + (sounding.share * soundsAs(sound, letters, sounding)) / usual);
}
