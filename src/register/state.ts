import type { Clocks } from './clock.js';
import type { Edition } from './edition.js';
import { ledgerOf } from './ledger.js';
import { inSight, listingsOf } from './listing.js';
import type { Register } from './register.js';

/** Who stands on a list, and the name each was last printed with: entity id to printed name, in the order of the entities. */
export type State = ReadonlyMap<string, string>;

/** The list as it stood at the clocks: everybody with an open listing. Drafts leave nothing (L3). */
export function stateOf(register: Register, list: string, clocks: Clocks): State {
  const ledger = ledgerOf(register);
  const state = new Map<string, string>();
  for (const { id, label } of register.entities) {
    const last = listingsOf(ledger, id, list, clocks).at(-1);
    if (last?.until !== null) continue;
    const printed = last.acts.filter((act) => act.entry !== undefined).at(-1);
    state.set(id, printed?.entry?.name ?? label);
  }
  return state;
}

/** The list as an edition would have it: for a draft, what would have stood had it come into force. */
export function stateWith(register: Register, edition: Edition, clocks: Clocks): State {
  const on = edition.date < clocks.on ? edition.date : clocks.on;
  const state = stateOf(register, edition.list, { on, known: clocks.known });
  if (edition.form !== 'draft') return state;
  const ledger = ledgerOf(register);
  const dropped = ledger.removalsIn(edition.id);
  const added = [...ledger.entriesIn(edition.id)].map(([id, entry]): [string, string] => [id, entry.name]);
  return new Map([...[...state].filter(([id]) => !dropped.has(id)), ...added]);
}

/** The status of an edition on a day (derived, L1). */
export type EditionStatus = 'announced' | 'in-force' | 'superseded' | 'withdrawn' | 'posted';

/** Whether an edition is in force, superseded by a later complete one, a posted draft or a withdrawn one, as the clocks see it. */
export function editionStatus(register: Register, edition: Edition, clocks: Clocks): EditionStatus {
  const { withdrawn } = edition;
  if (edition.form === 'draft') {
    return withdrawn !== undefined && withdrawn <= clocks.on && withdrawn <= clocks.known ? 'withdrawn' : 'posted';
  }
  if (edition.date > clocks.on) return 'announced';
  const later = ledgerOf(register)
    .editionsOf(edition.list)
    .some((other) => other.form === 'complete' && other.date > edition.date && inSight(other, clocks));
  return later ? 'superseded' : 'in-force';
}
