import { type Clocks, ledgerOf, type Register, type Standing, standing } from '../register/index.js';

/** The standings of an entity on every list that has something to say of it. */
export type SpokenStandings = (entity: string) => readonly Standing[];

/** So many pairs of clocks are kept for one register. */
const KEPT = 4;
const spoken = new WeakMap<Register, Map<string, SpokenStandings>>();

/** Standings at two clocks, worked out once an entity: what `standings` says, without asking lists that never met the entity. */
export function spokenStandings(register: Register, clocks: Clocks): SpokenStandings {
  const kept = spoken.get(register) ?? new Map<string, SpokenStandings>();
  spoken.set(register, kept);
  const key = `${clocks.on} ${clocks.known}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = workedOut(register, clocks);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
}

function workedOut(register: Register, clocks: Clocks): SpokenStandings {
  const held = register.lists.filter((list) => list.coverage !== 'none').map(({ id }) => id);
  const known = new Map<string, readonly Standing[]>();
  return (entity) => {
    const before = known.get(entity);
    if (before !== undefined) return before;
    const met = listsMet(register, entity);
    const found = held
      .filter((list) => met === null || met.has(list))
      .map((list) => standing(register, entity, list, clocks))
      .filter(({ listed, modifiers }) => listed || modifiers.length > 0);
    known.set(entity, found);
    return found;
  };
}

/** The lists that ever printed, dropped or dealt with an entity; `null` for all: who has relations may be spoken of through them. */
function listsMet(register: Register, entity: string): ReadonlySet<string> | null {
  const ledger = ledgerOf(register);
  if (ledger.relationsTo(entity).length > 0 || ledger.relationsFrom(entity).length > 0) return null;
  const printed = [...ledger.entriesOf(entity), ...ledger.removalsOf(entity)].map(({ edition }) => ledger.edition.get(edition)?.list);
  const lists = [...printed, ...ledger.eventsOf(entity).map(({ list }) => list)];
  return new Set(lists.filter((list) => list !== undefined));
}
