import { type Clocks, countsFrom, visible } from './clock.js';
import type { Edition } from './edition.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { inSight } from './listing.js';
import type { Register } from './register.js';

/** Who stands on a list, and the name each was last printed with: entity id to printed name. */
export type State = ReadonlyMap<string, string>;

/** The list as it stood at the clocks: editions in force and removals applied in order, drafts left out (L3). */
export function stateOf(register: Register, list: string, clocks: Clocks): State {
  const ledger = ledgerOf(register);
  const state = new Map<string, string>();
  for (const act of listActs(ledger, list, clocks)) act.apply(state);
  return state;
}

/** The list as an edition would have it: for a draft, what would have stood had it come into force. */
export function stateWith(register: Register, edition: Edition, clocks: Clocks): State {
  const on = edition.date < clocks.on ? edition.date : clocks.on;
  const state = new Map(stateOf(register, edition.list, { on, known: clocks.known }));
  if (edition.form === 'draft') applyEdition(ledgerOf(register), edition, state);
  return state;
}

interface ListAct {
  readonly date: string;
  apply(state: Map<string, string>): void;
}

function listActs(ledger: Ledger, list: string, clocks: Clocks): readonly ListAct[] {
  const editions = ledger
    .editionsOf(list)
    .filter((edition) => edition.form !== 'draft' && inSight(edition, clocks))
    .map((edition): ListAct => ({ date: edition.date, apply: (state) => applyEdition(ledger, edition, state) }));
  const removals = ledger.register.events
    .filter((event) => event.type === 'removal' && event.list === list && visible(event, clocks))
    .map((event): ListAct => ({ date: countsFrom(event.date), apply: (state) => strike(state, event.entities) }));
  return [...removals, ...editions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function strike(state: Map<string, string>, entities: Iterable<string>): void {
  for (const id of entities) state.delete(id);
}

function applyEdition(ledger: Ledger, edition: Edition, state: Map<string, string>): void {
  if (edition.form === 'complete') state.clear();
  strike(state, ledger.removalsIn(edition.id).keys());
  for (const [id, entry] of ledger.entriesIn(edition.id)) state.set(id, entry.name);
}

/** The status of an edition on a day (derived, L1). */
export type EditionStatus = 'announced' | 'in-force' | 'superseded' | 'withdrawn' | 'posted';

/** Whether an edition is in force, superseded by a later complete one, a posted draft or a withdrawn one, as the clocks see it. */
export function editionStatus(register: Register, edition: Edition, clocks: Clocks): EditionStatus {
  if (edition.form === 'draft') return edition.withdrawn !== undefined && edition.withdrawn <= clocks.on ? 'withdrawn' : 'posted';
  if (edition.date > clocks.on) return 'announced';
  const later = ledgerOf(register)
    .editionsOf(edition.list)
    .some((other) => other.form === 'complete' && other.date > edition.date && inSight(other, clocks));
  return later ? 'superseded' : 'in-force';
}
