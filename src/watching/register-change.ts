import { ledgerOf, type Register } from '../register/index.js';

/** Which entities differ between two registers, by what is said of them in each: came and went count as different. */
export interface RegisterChange {
  /** In what they are found by: names, entries, identifiers, kind. */
  readonly found: ReadonlySet<string>;
  /** In what happened to them: editions, entries, removals, events, relations. */
  readonly told: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The change from a register to the one it was compared with last: portfolios are watched one after the other. */
const compared = new WeakMap<Register, { readonly after: Register; readonly change: RegisterChange }>();

/** Compares two registers fact by fact, by content: the bundled facts of another version may stand in another order or be others. */
export function registerChange(before: Register, after: Register): RegisterChange {
  if (before === after) return { found: NOBODY, told: NOBODY };
  const last = compared.get(before);
  if (last?.after === after) return last.change;
  const change = changeBetween(before, after);
  compared.set(before, { after, change });
  return change;
}

function changeBetween(before: Register, after: Register): RegisterChange {
  const lists = changedLists(before, after);
  const told = differing(toldOf(before), toldOf(after));
  for (const register of [before, after]) {
    const { edition } = ledgerOf(register);
    // A complete edition ends the listing of whom it does not print.
    for (const { edition: id, entity } of [...register.entries, ...register.removals])
      if (lists.has(edition.get(id)?.list ?? '')) told.add(entity);
  }
  return { found: withSharers(differing(foundBy(before), foundBy(after)), [before, after]), told };
}

/** An identifier finds one entity: where a changed one bears it, what another of it is found by changes too. */
function withSharers(changed: ReadonlySet<string>, registers: readonly Register[]): ReadonlySet<string> {
  const all = changed.size === 0 ? [] : registers.flatMap(({ identifiers }) => identifiers);
  const keyOf = ({ scheme, value }: Register['identifiers'][number]): string => `${scheme} ${value.replace(/\s+/g, '').toUpperCase()}`;
  const keys = new Set(all.filter(({ entity }) => changed.has(entity)).map(keyOf));
  return new Set([...changed, ...all.filter((identifier) => keys.has(keyOf(identifier))).map(({ entity }) => entity)]);
}

/** The lists of which some edition is in one register only, or differs. */
function changedLists(before: Register, after: Register): ReadonlySet<string> {
  const held = [before, after].map(({ editions }) => new Map(editions.map((edition) => [JSON.stringify(edition), edition.list])));
  const [first = new Map(), second = new Map()] = held;
  const changed = held.flatMap((editions) => [...editions].filter(([text]) => !(first.has(text) && second.has(text))));
  return new Set(changed.map(([, list]) => list));
}

/** What is said of each entity by some facts, as text in which order counts: of two facts alike in a name the first holds. */
class Sayings {
  readonly said = new Map<string, string>();

  add(entity: string, ...facts: readonly unknown[]): void {
    this.said.set(entity, `${this.said.get(entity) ?? ''}${JSON.stringify(facts)}\n`);
  }
}

function foundBy(register: Register): ReadonlyMap<string, string> {
  const sayings = new Sayings();
  const { edition } = ledgerOf(register);
  for (const { id, kind, country } of register.entities) sayings.add(id, kind, country);
  for (const { entity, edition: id, printed, name, aliases, formerly, weak } of register.entries)
    sayings.add(entity, edition.get(id)?.date, printed, name, aliases, formerly, weak);
  for (const { entity, text, kind } of register.names) sayings.add(entity, text, kind);
  for (const { entity, scheme, value } of register.identifiers) sayings.add(entity, scheme, value);
  return sayings.said;
}

function toldOf(register: Register): ReadonlyMap<string, string> {
  const sayings = new Sayings();
  for (const fact of [...register.entries, ...register.removals]) sayings.add(fact.entity, fact);
  for (const event of register.events) for (const entity of event.entities) sayings.add(entity, event);
  for (const relation of register.relations) {
    sayings.add(relation.subject, relation);
    sayings.add(relation.object, relation);
  }
  return sayings.said;
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}
