import type { Names, PersonAlignment } from './person-alignment.js';

/**
 * What the model weighs, in the order of its coefficients. Each with the sign of its coefficient, what that is taken to be where labelled
 * pairs are too few to tell, and the least it may be in size: agreement
 * always gives something, a contradiction or a missing word always takes something away.
 */
export const EVIDENCE = [
  ['agreement', 1, 0, 0.5],
  ['slack', -1, 0, 0],
  ['contradiction', -1, -1, 0.5],
  ['letters', -1, 0, 0],
  ['worst', -1, 0, 0],
  ['missing', -1, -1, 0.3],
  ['alone', -1, -3, 0],
  ['disputed', -1, -1, 0],
  ['father', -1, -2, 0],
  ['crossed', -1, -5, 0],
  ['initials', -1, 0, 0],
] as const;

/** Beyond so much weight in agreement more of it says no more. */
export const MOST_AGREED = 2;
/** Beyond so many differing letters more of them say no more. */
export const MOST_LETTERS = 6;

/** What an alignment says for and against, as numbers: one for each row of `EVIDENCE`. */
export function personEvidence(a: Names, b: Names, alignment: PersonAlignment): readonly number[] {
  const { pairs, agreeing, count } = alignment;
  let [agreed, slack, letters, worst, initials, full, contradiction, father] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const pair = pairs[at];
    if (pair === undefined) break;
    letters += pair.edits;
    worst = Math.max(worst, 1 - pair.likeness);
    if (at < agreeing) {
      agreed += pair.weight * pair.likeness;
      slack += 1 - pair.likeness;
      if (pair.how === 'initial') initials += 1;
      else full += pair.spanA;
    } else {
      contradiction += (1 - pair.likeness) * Math.max(pair.weight, 0.5);
      if (a[pair.a]?.role === 'father' && b[pair.b]?.role === 'father') father = 1;
    }
  }
  const missing = weightLeft(a, alignment.usedA) + weightLeft(b, alignment.usedB);
  return [
    Math.min(agreed, MOST_AGREED) / MOST_AGREED,
    slack,
    Math.min(contradiction, 3),
    Math.min(letters, MOST_LETTERS) / MOST_LETTERS,
    worst,
    Math.min(missing, 4) / 4,
    full <= 1 && (missing > 0 || initials > 0) ? 1 : 0,
    full <= 1 && count > agreeing ? 1 : 0,
    father,
    crossed(a, b, alignment),
    initials,
  ];
}

/** Whether a father on one side is nobody's father on the other, both ways: `Salman bin Muhammad`, `Muhammad bin Salman`. */
function crossed(a: Names, b: Names, { pairs, agreeing }: PersonAlignment): number {
  let onlyA = false;
  let onlyB = false;
  for (let at = 0; at < agreeing; at += 1) {
    const pair = pairs[at];
    if (pair === undefined) break;
    const [x, y] = [a[pair.a]?.role === 'father', b[pair.b]?.role === 'father'];
    if (x && !y) onlyA = true;
    if (y && !x) onlyB = true;
  }
  return onlyA && onlyB ? 1 : 0;
}

function weightLeft(names: Names, used: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < names.length; at += 1) if (used[at] === 0) sum += names[at]?.weight ?? 0;
  return sum;
}
