import { type Clocks, type Day, type Effect, effects, ROLES, type Role } from '../register/index.js';
import { type AboutEntity, ask, unresolved } from './asked-entity.js';
import { AskedWrongly } from './asked-wrongly.js';
import { dayNotes } from './day-notes.js';
import type { OpenRegister } from './open-register.js';

export const NOT_ADVICE = 'not legal advice';

export interface EffectsAnswer {
  readonly role: Role;
  readonly on: Day;
  readonly known: Day;
  readonly effects: readonly Effect[];
  readonly ahead: readonly Effect[];
  readonly note: typeof NOT_ADVICE;
  readonly notes: readonly string[];
}

/** The role asked for. Throws `AskedWrongly`. */
export function roleAsked(text: string | undefined, field: string): Role {
  const role = ROLES.find((each) => each === text);
  if (role === undefined) throw new AskedWrongly(field, text === undefined ? 'none' : `"${text}"`, `one of ${ROLES.join(', ')}`);
  return role;
}

/** What the standings of an entity mean in law for one role on a day, with citations. */
export function effectsAnswer(opened: OpenRegister, query: string, role: Role, clocks: Clocks, today: Day): AboutEntity<EffectsAnswer> {
  const { register } = opened.snapshot;
  const { on, known } = clocks;
  const asked = ask(opened, query);
  const notes = dayNotes(register, clocks, today, []);
  if (asked.kind !== 'one') return unresolved(asked, { role, on, known, effects: [], ahead: [], note: NOT_ADVICE, notes });
  const found = effects(register, asked.entity.id, role, clocks);
  return { entity: asked.entity, role, on, known, effects: found.inForce, ahead: found.ahead, note: NOT_ADVICE, notes };
}
