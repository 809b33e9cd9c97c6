import type { OpenRegister } from '../../answering/index.js';
import { type Clocks, type Effect, effects, type Role } from '../../register/index.js';
import { partyOf, type Sources, sourcesOf } from './told.js';

export interface EffectsAsked {
  readonly id: string;
  readonly role: Role;
  readonly clocks: Clocks;
}

export interface EffectsTold {
  readonly inForce: readonly Effect[];
  readonly ahead: readonly Effect[];
  readonly sources: Sources;
}

/** What the standings of a company mean in law for one role. Throws `RangeError` on an id that the register has not. */
export function effectsTold(opened: OpenRegister, { id, role, clocks }: EffectsAsked): EffectsTold {
  const { register } = opened.snapshot;
  const found = effects(register, partyOf(register, id).id, role, clocks);
  const sources = [...found.inForce, ...found.ahead].flatMap((effect) => effect.sources);
  return { ...found, sources: sourcesOf(register, sources) };
}
