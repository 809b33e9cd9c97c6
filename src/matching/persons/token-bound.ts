import { leastEdits } from '../lookup/letter-bag.js';
import { CHANCE, SAME_BONES, WORTH } from './token-likeness.js';
import { AT, FLAGS } from './token-marks.js';

/** The most that two words may be alike and the fewest letters they may differ by; `initial`: one stands only for a letter of the other. */
export interface TokenBound {
  readonly likeness: number;
  readonly edits: number;
  readonly initial: boolean;
}

/** Sounds that a skeleton leaves out, as letters of a bag. */
const VOWELS = [...'aeiouvh'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);
const [CH, SH] = [1 << ('C'.charCodeAt(0) & 31), 1 << ('S'.charCodeAt(0) & 31)];

const found: { -readonly [K in keyof TokenBound]: TokenBound[K] } = { likeness: 1, edits: 0, initial: false };

/**
 * Bounds what `tokenLikeness` says of two words by their marks at `x` and `y`: it never says more likeness or fewer edits. Symmetric;
 * the next call writes over the answer.
 */
export function tokenBound(a: Uint32Array, x: number, b: Uint32Array, y: number): TokenBound {
  const sizesA = a[x + AT.sizes] ?? 0;
  const sizesB = b[y + AT.sizes] ?? 0;
  const otherPrefix = ((sizesA ^ sizesB) & FLAGS.prefix) !== 0;
  found.initial = false;
  const spelling = a[x + AT.spelling] ?? 0;
  if (isInitial(a, x, b, y)) boundInitial(a, x, b, y, !otherPrefix);
  else if (spelling !== 0 && spelling === b[y + AT.spelling]) write(1, 0);
  else if (((sizesA ^ sizesB) & FLAGS.vowelless) !== 0) boundSkeletons(a, x, b, y);
  else boundLetters(a, x, b, y);
  if (otherPrefix) write(found.likeness * WORTH.otherPrefix, found.edits + 2);
  return found;
}

function write(likeness: number, edits: number): void {
  found.likeness = likeness;
  found.edits = edits;
}

function lengthOf(sizes: number): number {
  return sizes & 255;
}

/** An initial, or two letters that may be the cut beginning of a long word. */
function isInitial(a: Uint32Array, x: number, b: Uint32Array, y: number): boolean {
  const sizesA = a[x + AT.sizes] ?? 0;
  const sizesB = b[y + AT.sizes] ?? 0;
  if (((sizesA | sizesB) & FLAGS.initial) !== 0) return true;
  const lengthA = lengthOf(sizesA);
  const lengthB = lengthOf(sizesB);
  const mayBeCut = (lengthA === 2 && lengthB >= 5) || (lengthB === 2 && lengthA >= 5);
  return mayBeCut && a[x + AT.start] === b[y + AT.start];
}

function boundInitial(a: Uint32Array, x: number, b: Uint32Array, y: number, initial: boolean): void {
  const lengthA = lengthOf(a[x + AT.sizes] ?? 0);
  const lengthB = lengthOf(b[y + AT.sizes] ?? 0);
  const sameStart = ((a[x + AT.start] ?? 0) & 0xffff) === ((b[y + AT.start] ?? 0) & 0xffff);
  if (!sameStart) write(0, 2);
  else if (lengthA === lengthB) write(1, 0);
  else {
    write(WORTH.initial, 0);
    found.initial = initial;
  }
}

/** One of the two is written without vowels: their consonants are compared. */
function boundSkeletons(a: Uint32Array, x: number, b: Uint32Array, y: number): void {
  const [boneA, boneB] = [a[x + AT.skeleton] ?? 0, b[y + AT.skeleton] ?? 0];
  // Too few consonants to tell: the letters may be compared, and whatever they say is possible.
  if (boneA === 0 || boneB === 0) write(1, 0);
  else if (boneA === boneB) write(1, 0);
  else {
    const [bagA, bagB] = [consonantsIn(a[x + AT.heardOnce] ?? 0), consonantsIn(b[y + AT.heardOnce] ?? 0)];
    const [heardA, heardB] = [soundsIn(a[x + AT.heardOnce] ?? 0), soundsIn(b[y + AT.heardOnce] ?? 0)];
    const edits = Math.max(1, leastEdits(0, bagA & ~heardB, 0, 0, bagB & ~heardA, 0));
    write(0.5, edits + 1);
  }
}

/** Both shades of s are one consonant. */
function soundsIn(bag: number): number {
  return (bag & CH) === 0 ? bag : (bag & ~CH) | SH;
}

function consonantsIn(bag: number): number {
  return soundsIn(bag) & ~VOWELS;
}

function boundLetters(a: Uint32Array, x: number, b: Uint32Array, y: number): void {
  const sizesA = a[x + AT.sizes] ?? 0;
  const sizesB = b[y + AT.sizes] ?? 0;
  const longest = Math.max(lengthOf(sizesA), lengthOf(sizesB));
  const edits = leastEdits(
    lengthOf(sizesA),
    a[x + AT.once] ?? 0,
    a[x + AT.twice] ?? 0,
    lengthOf(sizesB),
    b[y + AT.once] ?? 0,
    b[y + AT.twice] ?? 0,
  );
  const heard = leastEdits(
    lengthOf(sizesA >>> 8),
    a[x + AT.heardOnce] ?? 0,
    a[x + AT.heardTwice] ?? 0,
    lengthOf(sizesB >>> 8),
    b[y + AT.heardOnce] ?? 0,
    b[y + AT.heardTwice] ?? 0,
  );
  const longestHeard = Math.max(lengthOf(sizesA >>> 8), lengthOf(sizesB >>> 8), 1);
  let likeness = Math.max(1 - edits / Math.max(longest, 1), WORTH.heard * (1 - heard / longestHeard));
  const bones = a[x + AT.skeleton] ?? 0;
  if (bones !== 0 && bones === b[y + AT.skeleton]) likeness += SAME_BONES * (1 - likeness);
  // Chinese characters are not alike by chance: half of their likeness stays.
  if (likeness < CHANCE) write(likeness / 2, longest);
  else write(likeness, heard === 0 ? 0 : Math.min(edits, heard + 0.5));
}
