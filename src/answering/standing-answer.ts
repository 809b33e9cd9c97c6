import { type Clocks, type Day, type Standing, standings } from '../register/index.js';
import { type AboutEntity, ask, unresolved } from './asked-entity.js';
import { dayNotes, sinceNotes } from './day-notes.js';
import { listsHeld } from './lists-asked.js';
import type { OpenRegister } from './open-register.js';

/** Where no list is asked for, this one is answered even when there is nothing to say. */
export const MAIN_LIST = 'us-dod-1260h';

export interface StandingAnswer {
  readonly on: Day;
  readonly known: Day;
  readonly standings: readonly Standing[];
  readonly notes: readonly string[];
}

/**
 * Where an entity stands on the lists asked for (each of them), or on all that have something to say of it. `lists` are ids of lists
 * held; `today` is the day it is asked on, for the notes.
 */
export function standingAnswer(
  opened: OpenRegister,
  query: string,
  clocks: Clocks,
  lists: readonly string[] | undefined,
  today: Day,
): AboutEntity<StandingAnswer> {
  const { register } = opened.snapshot;
  const { on, known } = clocks;
  const asked = ask(opened, query);
  if (asked.kind !== 'one') return unresolved(asked, { on, known, standings: [], notes: dayNotes(register, clocks, today, []) });
  const among = lists ?? listsHeld(register);
  const found = standings(register, asked.entity.id, clocks, lists ?? [MAIN_LIST]).filter((standing) => among.includes(standing.list));
  const told = found.map((standing) => standing.list);
  const notes = [...dayNotes(register, clocks, today, told), ...sinceNotes(register, found)];
  return { entity: asked.entity, on, known, standings: found, notes };
}
