import { type Profile, profileOf } from '../organisations/element.js';
import type { MatchIndex } from './match-index.js';

/** Names held that were met before, taken apart; bounded, emptied when full. */
const profiles = new WeakMap<MatchIndex, Map<number, Profile>>();
const MOST_PROFILES = 5000;

/** A name of an index taken apart. */
export function heldProfile(index: MatchIndex, name: number): Profile {
  const known = profiles.get(index) ?? new Map<number, Profile>();
  profiles.set(index, known);
  const held = known.get(name);
  if (held !== undefined) return held;
  if (known.size >= MOST_PROFILES) known.clear();
  const profile = profileOf(index.nameText(name));
  known.set(name, profile);
  return profile;
}
