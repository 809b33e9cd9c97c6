import { Memory } from '../../names/index.js';
import { type Profile, profileOf } from '../organisations/element.js';
import type { MatchIndex } from './match-index.js';
import { perIndex } from './per-index.js';

/** Names held that were met before, taken apart. */
const profiles = perIndex(() => new Memory<number, Profile>(5000));

/** A name of an index taken apart. */
export function heldProfile(index: MatchIndex, name: number): Profile {
  return profiles(index).of(name, () => profileOf(index.nameText(name)));
}
