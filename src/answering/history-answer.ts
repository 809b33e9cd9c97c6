import { type Clocks, type Day, type Happening, history } from '../register/index.js';
import { type AboutEntity, ask, unresolved } from './asked-entity.js';
import type { OpenRegister } from './open-register.js';

export interface HistoryAnswer {
  readonly on: Day;
  readonly known: Day;
  readonly events: readonly Happening[];
}

/** Everything that happened to an entity by a day, as knowable on a day, in order. */
export function historyAnswer(opened: OpenRegister, query: string, { on, known }: Clocks): AboutEntity<HistoryAnswer> {
  const asked = ask(opened, query);
  if (asked.kind !== 'one') return unresolved(asked, { on, known, events: [] });
  return { entity: asked.entity, on, known, events: history(opened.snapshot.register, asked.entity.id, { on, known }) };
}
