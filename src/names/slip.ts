import { partnersOf } from './activity.js';

/** Long words that frame half of all names and are no part of any brand: one slip of the pen in them is seen through. */
const FRAME = ['company', 'corporation', 'incorporated', 'limited', 'national'];
const LONGEST_FRAME = 13;

/** The shortest word in which a slip is seen through. */
const SHORTEST = 6;

/**
 * Folded words without slips of the pen (a letter changed, left out, put in, or two neighbours swapped; the first letter right: `Rational`
 * is a maker of ovens) in frame words, and in words of fields of business of two words whose other word stands beside:
 * `oceann shipping corporatoin` is `ocean shipping corporation`.
 */
export function withoutSlips(words: readonly string[]): readonly string[] {
  const framed = words.map(frameWord);
  return framed.map((word, at) => {
    if (word.length < SHORTEST) return word;
    const meant = (partner: string): boolean => partner.charCodeAt(0) === word.charCodeAt(0) && isOneSlip(word, partner);
    return partnersOf(framed[at + 1], 'before').find(meant) ?? partnersOf(framed[at - 1], 'after').find(meant) ?? word;
  });
}

function frameWord(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST_FRAME) return word;
  return FRAME.find((frame) => frame.charCodeAt(0) === word.charCodeAt(0) && isOneSlip(word, frame)) ?? word;
}

/** Whether two different words differ by one slip. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < least - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
