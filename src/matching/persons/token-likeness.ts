import type { PersonToken } from '../../names/index.js';
import { editDistance } from '../edit-distance.js';

/** In what way two words of personal names are alike, from the same word to no way at all. */
export type How = 'exact' | 'spelling' | 'sound' | 'initial' | 'consonants' | 'letters' | 'joined' | 'different';

/** How alike two words are, 0 to 1, and by how many letters they differ. */
export interface TokenLikeness {
  readonly how: How;
  readonly likeness: number;
  readonly edits: number;
}

/** What a likeness is worth where it is no count of letters; a reader takes these for the same name, in falling order. */
export const WORTH = { spelling: 0.97, sound: 0.94, consonants: 0.9, initial: 0.85, otherPrefix: 0.75, heard: 0.97 };
/** Letters that two words share by chance: below this they are not alike at all, so that an unlike word never softens a contradiction. */
export const CHANCE = 0.3;
/** What equal consonants take off what is unlike. */
export const SAME_BONES = 0.3;
export const SAME: TokenLikeness = { how: 'exact', likeness: 1, edits: 0 };
const SPELLING: TokenLikeness = { how: 'spelling', likeness: WORTH.spelling, edits: 0 };
const SOUND: TokenLikeness = { how: 'sound', likeness: WORTH.sound, edits: 0 };
const CONSONANTS: TokenLikeness = { how: 'consonants', likeness: WORTH.consonants, edits: 0 };
const INITIAL: TokenLikeness = { how: 'initial', likeness: WORTH.initial, edits: 0 };
const OTHER_INITIAL: TokenLikeness = { how: 'different', likeness: 0, edits: 2 };
const HAN = /\p{Script=Han}/u;

/** Compares two words by all their readings and keeps the kindest. Symmetric; 1 only for the same word. */
export function tokenLikeness(a: PersonToken, b: PersonToken): TokenLikeness {
  if (a.prefix !== b.prefix) return otherPrefix(a, b);
  if (a.text === b.text) return SAME;
  if (a.kind === 'initial' || b.kind === 'initial' || isCut(a.text, b.text) || isCut(b.text, a.text)) return initialLikeness(a, b);
  if (a.spelling !== null && a.spelling === b.spelling) return SPELLING;
  if (a.sound === b.sound) return SOUND;
  if (a.vowelless !== b.vowelless && a.skeleton.length >= 2) {
    const edits = editDistance(a.skeleton, b.skeleton);
    if (edits === 0) return CONSONANTS;
    return { how: 'different', likeness: Math.min(0.5, relative(edits, a.skeleton, b.skeleton)), edits: edits + 1 };
  }
  const edits = editDistance(a.text, b.text);
  // Another Chinese character is another name, not a slip of the pen.
  if (HAN.test(a.text) || HAN.test(b.text)) return { how: 'different', likeness: 0.5 * relative(edits, a.text, b.text), edits: 3 * edits };
  const heard = editDistance(a.sound, b.sound);
  let likeness = Math.max(relative(edits, a.text, b.text), WORTH.heard * relative(heard, a.sound, b.sound));
  if (a.skeleton === b.skeleton && a.skeleton.length >= 2) likeness += SAME_BONES * (1 - likeness);
  if (likeness < CHANCE) return { how: 'different', likeness: 0, edits: Math.max(a.text.length, b.text.length) };
  return { how: 'letters', likeness, edits: Math.min(edits, heard + 0.5) };
}

function initialLikeness(a: PersonToken, b: PersonToken): TokenLikeness {
  const same = a.text.length !== b.text.length && (a.text.startsWith(b.text) || b.text.startsWith(a.text));
  return same ? INITIAL : OTHER_INITIAL;
}

/** Two letters that begin a long word, as where a field was too short for it (`DR`, `DRISSI`). */
function isCut(short: string, long: string): boolean {
  return short.length === 2 && long.length >= 5 && long.startsWith(short);
}

/** `Abd al-Aziz` and `Aziz`: the same name cut short, or another one. */
function otherPrefix(a: PersonToken, b: PersonToken): TokenLikeness {
  const bare = tokenLikeness({ ...a, prefix: '' }, { ...b, prefix: '' });
  return { how: bare.likeness > 0.8 ? 'spelling' : 'different', likeness: bare.likeness * WORTH.otherPrefix, edits: bare.edits + 2 };
}

function relative(edits: number, a: string, b: string): number {
  return 1 - edits / Math.max(a.length, b.length, 1);
}
