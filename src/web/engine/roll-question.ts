import type { OpenRegister } from '../../answering/index.js';
import { type Clocks, type Modifier, standing, stateOf } from '../../register/index.js';
import { type Party, partyOf } from './told.js';
import { type Traits, traitsOf } from './traits.js';

export interface RollAsked {
  readonly list: string;
  readonly clocks: Clocks;
}

/** One who stands on a list. */
export interface RollLine {
  readonly party: Party;
  readonly printed: string;
  readonly since: string | null;
  readonly modifiers: readonly Modifier[];
  readonly traits: Traits;
}

export interface RollTold {
  readonly list: string;
  readonly lines: readonly RollLine[];
}

/** Everybody who stands on a list on a day, by the name last printed. */
export function rollTold({ snapshot: { register } }: OpenRegister, { list, clocks }: RollAsked): RollTold {
  const lines = [...stateOf(register, list, clocks)].map(([id, printed]): RollLine => {
    const { since, modifiers } = standing(register, id, list, clocks);
    return { party: partyOf(register, id), printed, since, modifiers, traits: traitsOf(register, id) };
  });
  return { list, lines: lines.sort((a, b) => a.printed.localeCompare(b.printed, 'en')) };
}
