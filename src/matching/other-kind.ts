import type { Most } from './doubts.js';
import type { AlignedPart } from './compare.js';
import type { Profile } from './element.js';
import type { Kind } from './party.js';
import type { PersonComparison } from './person-score.js';

/** One word in common says nothing of two parties of different kinds; a firm may bear the name of its owner or of its ship. */
const WORDS = 2;

/** Whether a subject is a body, by what it is said to be or by a legal form in its name: `DOVER Corp` is no ship. */
export function isBody(asked: Profile, kind: Kind): boolean {
  return kind === 'organisation' || (kind === 'unknown' && asked.complete);
}

/** Whether a subject that is not said to be a ship says what business it is in, and the ship does not: `Infinity Bancorp`. */
export function isInBusiness(parts: readonly AlignedPart[], kind: Kind): boolean {
  return kind !== 'vessel' && parts.some(({ b, slot }) => b === null && slot === 'activity');
}

/** The most that a body can be of a ship: for review where both have the same several words, else nothing. `printed`: letter for letter. */
export function mostOfShip(parts: readonly AlignedPart[], printed: boolean): Most {
  const telling = parts.filter(({ slot }) => slot !== 'form');
  const words = telling.flatMap(({ a, b }) => (a !== null && a === b ? a.split(' ') : []));
  return printed || (telling.every(({ a, b }) => a !== null && a === b) && words.length >= WORDS) ? 'review' : 'none';
}

/**
 * The most that a subject with a legal form can be of a person. What is a form in one name can be a family's in another (`Khun Sa`,
 * `Pao Yu Liang`): where the person has that very word there is no form. Else for review where several words are the same, else nothing.
 */
export function mostOfPerson(asked: Profile, { aligned }: PersonComparison): Most {
  const same = new Set(aligned.flatMap(({ a, how }) => (how === 'exact' ? a.split(' ') : [])));
  const forms = asked.words.flatMap(({ slot, text }) => (slot === 'form' ? text.split(' ') : []));
  if (forms.every((form) => same.has(form))) return 'match';
  return same.size >= WORDS ? 'review' : 'none';
}
