import type { Explanation } from '../../../matching/index.js';

type Part = Explanation['parts'][number];

/** What a word of a name is: what distinguishes it, a place, a place that tells a group's companies apart, and so on. */
export type WordKind = 'core' | 'place' | 'seat' | 'number' | 'activity' | 'form' | 'person';

/** How a part of one name meets a part of the other, or that it does not. */
export type Way =
  | 'same'
  | 'otherwise'
  | 'translated'
  | 'transliterated'
  | 'sound'
  | 'initials'
  | 'joined'
  | 'short'
  | 'kin'
  | 'wider'
  | 'typo'
  | 'conflict'
  | 'left';

/** How far a way speaks for one party: it is marked by a line of its own, not by a colour alone. */
export type Bond = 'equal' | 'like' | 'against' | 'left';

export interface Taken {
  readonly kind: WordKind;
  readonly way: Way;
  readonly bond: Bond;
}

const KINDS: readonly WordKind[] = ['core', 'place', 'seat', 'number', 'activity', 'form'];
const HAN = /\p{Script=Han}/u;

/** What a part of two names laid against each other was taken as. Parts of persons have the way they meet for a slot. */
export function takenAs(part: Part, isPerson: boolean): Taken {
  const way = wayOf(part, isPerson);
  const kind = isPerson ? 'person' : (KINDS.find((each) => each === part.slot) ?? 'core');
  return { kind, way, bond: bondOf(way) };
}

function wayOf(part: Part, isPerson: boolean): Way {
  const { a, b, how } = part;
  if (a === null || b === null) return 'left';
  if (part.slot === 'conflict') return 'conflict';
  if (how !== undefined) return BY_HOW[how] ?? 'translated';
  if (isPerson) return BY_SLOT[part.slot] ?? (a === b ? 'same' : 'otherwise');
  return a === b ? 'same' : wayOfWords(a, b, part);
}

/** How one name says the other in another script. */
const BY_HOW: Readonly<Record<string, Way>> = {
  meaning: 'translated',
  spelling: 'transliterated',
  syllable: 'transliterated',
  initials: 'initials',
  part: 'short',
  sound: 'sound',
};

/** How two words of personal names are alike. */
const BY_SLOT: Readonly<Record<string, Way>> = {
  exact: 'same',
  spelling: 'otherwise',
  sound: 'sound',
  initial: 'initials',
  consonants: 'otherwise',
  letters: 'typo',
  joined: 'joined',
};

/** A likeness of this to a kindred field of business. */
const KIN = 0.75;

function wayOfWords(a: string, b: string, { slot, likeness }: Part): Way {
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'joined';
  const across = HAN.test(a) !== HAN.test(b);
  if (likeness === 1) return across ? 'translated' : 'otherwise';
  if (slot === 'place') return 'wider';
  if (slot === 'activity' && likeness === KIN) return 'kin';
  if (across) return 'transliterated';
  if (HAN.test(a)) return 'short';
  return isInitials(a, b) || isInitials(b, a) ? 'initials' : 'typo';
}

function isInitials(short: string, long: string): boolean {
  const words = long.split(' ');
  return words.length > 2 && !short.includes(' ') && words.map((word) => word.charAt(0)).join('') === short;
}

function bondOf(way: Way): Bond {
  if (way === 'left') return 'left';
  if (way === 'conflict') return 'against';
  return way === 'same' || way === 'otherwise' || way === 'translated' || way === 'transliterated' ? 'equal' : 'like';
}
