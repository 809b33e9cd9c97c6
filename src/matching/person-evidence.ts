import type { PersonName } from '../names/index.js';
import type { PersonAlignment, TokenPair } from './person-alignment.js';

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

/** Beyond so many differing letters more of them say no more. */
const MOST_LETTERS = 6;

/** What an alignment says for and against, as numbers: one for each row of `EVIDENCE`. */
export function personEvidence(a: PersonName, b: PersonName, alignment: PersonAlignment): readonly number[] {
  const { agreeing, contradicting, leftA, leftB } = alignment;
  let agreed = 0;
  let slack = 0;
  let letters = 0;
  let worst = 0;
  let initials = 0;
  let full = 0;
  for (const pair of agreeing) {
    agreed += pair.weight * pair.likeness;
    slack += 1 - pair.likeness;
    letters += pair.edits;
    worst = Math.max(worst, 1 - pair.likeness);
    if (pair.how === 'initial') initials += 1;
    else full += pair.spanA;
  }
  let contradiction = 0;
  let father = 0;
  for (const pair of contradicting) {
    contradiction += (1 - pair.likeness) * Math.max(pair.weight, 0.5);
    letters += pair.edits;
    worst = Math.max(worst, 1 - pair.likeness);
    if (a.names[pair.a]?.role === 'father' && b.names[pair.b]?.role === 'father') father = 1;
  }
  const missing = weightOf(a, leftA) + weightOf(b, leftB);
  return [
    Math.min(agreed, 2) / 2,
    slack,
    Math.min(contradiction, 3),
    Math.min(letters, MOST_LETTERS) / MOST_LETTERS,
    worst,
    Math.min(missing, 4) / 4,
    full <= 1 && (missing > 0 || initials > 0) ? 1 : 0,
    full <= 1 && contradicting.length > 0 ? 1 : 0,
    father,
    crossed(a, b, agreeing),
    initials,
  ];
}

/** Whether a father on one side is nobody's father on the other, both ways: `Salman bin Muhammad`, `Muhammad bin Salman`. */
function crossed(a: PersonName, b: PersonName, agreeing: readonly TokenPair[]): number {
  let onlyA = false;
  let onlyB = false;
  for (const pair of agreeing) {
    const [x, y] = [a.names[pair.a]?.role === 'father', b.names[pair.b]?.role === 'father'];
    if (x && !y) onlyA = true;
    if (y && !x) onlyB = true;
  }
  return onlyA && onlyB ? 1 : 0;
}

function weightOf(name: PersonName, places: readonly number[]): number {
  let sum = 0;
  for (const at of places) sum += name.names[at]?.weight ?? 0;
  return sum;
}
