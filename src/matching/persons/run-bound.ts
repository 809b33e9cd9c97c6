import { leastEdits } from '../lookup/letter-bag.js';
import { LONGEST_RUN } from './person-alignment.js';
import { AT, FLAGS } from './token-marks.js';

/** The words of a name: where the marks of each begin, and of these the sizes. */
export interface MarkedWords {
  readonly marks: Uint32Array;
  readonly at: Uint32Array;
  readonly sizes: Uint32Array;
  readonly count: number;
}

/**
 * Whether two or three neighbours of one name may together be a word of the other, or nearly. Only where this is false do two names
 * surely align word by word.
 */
export function mayRun(a: MarkedWords, b: MarkedWords): boolean {
  return mayRunInto(a, b) || mayRunInto(b, a);
}

function mayRunInto(one: MarkedWords, many: MarkedWords): boolean {
  if (many.count < 2 || shortestPair(many) > longestWord(one) + 2) return false;
  for (let x = 0; x < one.count; x += 1) {
    const whole = one.at[x] ?? 0;
    const sizes = one.sizes[x] ?? 0;
    const length = sizes & 255;
    if (length < 4 || (sizes & FLAGS.prefix) !== 0) continue;
    for (let y = 0; y + 1 < many.count; y += 1) if (isRun(one.marks, whole, length, many, y)) return true;
  }
  return false;
}

function longestWord({ sizes, count }: MarkedWords): number {
  let longest = 0;
  for (let x = 0; x < count; x += 1) longest = Math.max(longest, (sizes[x] ?? 0) & 255);
  return longest;
}

/** The letters of the two neighbours that have the fewest together. */
function shortestPair({ sizes, count }: MarkedWords): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let x = 0; x + 1 < count; x += 1) shortest = Math.min(shortest, ((sizes[x] ?? 0) & 255) + ((sizes[x + 1] ?? 0) & 255));
  return shortest;
}

function isRun(marks: Uint32Array, whole: number, length: number, many: MarkedWords, from: number): boolean {
  const most = Math.max(1, Math.floor(length / 6));
  let joined = 0;
  let once = 0;
  let twice = 0;
  for (let at = from; at < many.count && at < from + LONGEST_RUN; at += 1) {
    const piece = many.at[at] ?? 0;
    const sizes = many.sizes[at] ?? 0;
    if ((sizes & (FLAGS.prefix | FLAGS.initial)) !== 0) return false;
    joined += sizes & 255;
    if (joined > length + 2) return false;
    const bag = many.marks[piece + AT.once] ?? 0;
    twice |= (many.marks[piece + AT.twice] ?? 0) | (once & bag);
    once |= bag;
    if (at === from || joined < length - 2) continue;
    if (leastEdits(length, marks[whole + AT.once] ?? 0, marks[whole + AT.twice] ?? 0, joined, once, twice) <= most) return true;
  }
  return false;
}
