/** Long words that frame half of all names and are no part of any brand: one slip of the pen in them is seen through. */
const FRAME = ['company', 'corporation', 'incorporated', 'limited', 'national'];

/**
 * The frame word that a folded word is but for one slip (a letter changed, left out, put in, or two neighbours swapped), or the word
 * itself. The first letter must be right: `Rational` is a maker of ovens.
 */
export function frameWord(word: string): string {
  if (word.length < 6 || word.length > 13) return word;
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
