import type { AskedName } from '../asked-name.js';
import type { Kind } from '../lookup/party.js';
import type { PersonComparison } from '../persons/person-score.js';
import type { How } from '../persons/token-likeness.js';
import type { AlignedPart } from './compare.js';
import type { Most } from './doubts.js';
import type { Profile } from './element.js';

/** One word in common says nothing of a body and a person; a firm may bear the name of its owner. */
const WORDS = 2;

/** How two words of personal names are the same name. */
const SAME: ReadonlySet<How> = new Set(['exact', 'spelling', 'sound', 'consonants']);

/** Whether a subject is a body, by what it is said to be or by a legal form in its name: `DOVER Corp` is no ship. */
export function isBody(asked: AskedName): boolean {
  return asked.kind === 'organisation' || (asked.kind === 'unknown' && asked.profile.complete);
}

/** Whether a subject that is not said to be a ship says what business it is in, and the ship does not: `Infinity Bancorp`. */
export function isInBusiness(parts: readonly AlignedPart[], kind: Kind): boolean {
  return kind !== 'vessel' && parts.some(({ b, slot }) => b === null && slot === 'activity');
}

/** What a firm calls itself that has ships. */
const SHIPPING: ReadonlySet<string> = new Set(['shipping', 'ship', 'marine']);

/**
 * The most that a body can be of a ship: for review where both have the same words, and the body none besides but that it has ships
 * (the owner of one ship often bears its name), else nothing.
 */
export function mostOfShip(asked: Profile, parts: readonly AlignedPart[]): Most {
  const shipping = new Set(asked.words.flatMap(({ concept, text }) => (SHIPPING.has(concept) ? [text] : [])));
  const fits = ({ a, b, slot }: AlignedPart): boolean => slot === 'form' || a === b || (b === null && a !== null && shipping.has(a));
  return parts.every(fits) ? 'review' : 'none';
}

/**
 * The most that a subject with a legal form can be of a person. What is a form in one name can be a family's in another (`Khun Sa`,
 * `Pao Yu Liang`): where the person has that very word there is no form. Else for review where several words are alike and one of them the same
 * name (`Shahboz Khan General Trading LLC` and Shahbaz Khan), else nothing.
 */
export function mostOfPerson(asked: Profile, { aligned }: PersonComparison): Most {
  const forms = asked.words.flatMap(({ slot, text }) => (slot === 'form' ? text.split(' ') : []));
  const exact = new Set(aligned.flatMap(({ a, how }) => (how === 'exact' ? a.split(' ') : [])));
  if (forms.every((form) => exact.has(form))) return 'match';
  const alike = aligned.filter(({ a }) => !forms.includes(a));
  return alike.length >= WORDS && alike.some(({ how }) => SAME.has(how)) ? 'review' : 'none';
}
