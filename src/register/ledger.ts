import { once } from '../names/index.js';
import type { Edition, Entry, Ground, Removal } from './edition.js';
import type { Activity, Entity, Identifier, Name, Relation } from './entity.js';
import type { RegisterEvent } from './event.js';
import type { EffectRule, Law } from './law.js';
import type { List } from './list.js';
import type { Register } from './register.js';
import type { Source } from './source.js';

/** The register arranged for reading: the same facts, found by what they are about. Made once for each register. */
export interface Ledger {
  readonly register: Register;
  readonly source: ReadonlyMap<string, Source>;
  readonly list: ReadonlyMap<string, List>;
  readonly edition: ReadonlyMap<string, Edition>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly law: ReadonlyMap<string, Law>;
  /** Editions of a list in order of date. */
  readonly editionsOf: (list: string) => readonly Edition[];
  readonly entriesIn: (edition: string) => ReadonlyMap<string, Entry>;
  readonly removalsIn: (edition: string) => ReadonlyMap<string, Removal>;
  readonly entriesOf: (entity: string) => readonly Entry[];
  readonly removalsOf: (entity: string) => readonly Removal[];
  readonly namesOf: (entity: string) => readonly Name[];
  readonly identifiersOf: (entity: string) => readonly Identifier[];
  readonly activitiesOf: (entity: string) => readonly Activity[];
  readonly groundsOf: (entity: string) => readonly Ground[];
  readonly eventsOf: (entity: string) => readonly RegisterEvent[];
  /** Relations in which the entity is the object (its parents, its predecessors). */
  readonly relationsTo: (entity: string) => readonly Relation[];
  /** Relations in which the entity is the subject (its subsidiaries, its successors). */
  readonly relationsFrom: (entity: string) => readonly Relation[];
  readonly effectsFor: (role: string) => readonly EffectRule[];
}

const ledgers = new WeakMap<Register, Ledger>();

/** The ledger of a register; the same register gives the same ledger. */
export function ledgerOf(register: Register): Ledger {
  const known = ledgers.get(register);
  if (known !== undefined) return known;
  const made = arrange(register);
  ledgers.set(register, made);
  return made;
}

// Each arrangement is made at its first use: one question needs few of them, and start-up counts.
function arrange(register: Register): Ledger {
  const editionsOf = once(() => lookup(groupBy([...register.editions].sort(byDate), (edition) => [edition.list])));
  const [source, list, edition] = [
    once(() => byId(register.sources)),
    once(() => byId(register.lists)),
    once(() => byId(register.editions)),
  ];
  const [entity, law] = [once(() => byId(register.entities)), once(() => byId(register.laws))];
  const entriesIn = once(() => byEntity(groupBy(register.entries, (entry) => [entry.edition])));
  const removalsIn = once(() => byEntity(groupBy(register.removals, (removal) => [removal.edition])));
  const of = <T extends { readonly entity: string }>(facts: () => readonly T[]): ((id: string) => readonly T[]) => {
    const groups = once(() => lookup(groupBy(facts(), (fact) => [fact.entity])));
    return (id) => groups()(id);
  };
  const eventsOf = once(() => lookup(groupBy(register.events, (event) => event.entities)));
  const relationsTo = once(() => lookup(groupBy(register.relations, (relation) => [relation.object])));
  const relationsFrom = once(() => lookup(groupBy(register.relations, (relation) => [relation.subject])));
  const effectsFor = once(() => lookup(groupBy(register.effects, (effect) => [effect.role])));
  return {
    register,
    get source() {
      return source();
    },
    get list() {
      return list();
    },
    get edition() {
      return edition();
    },
    get entity() {
      return entity();
    },
    get law() {
      return law();
    },
    editionsOf: (id) => editionsOf()(id),
    entriesIn: (id) => entriesIn()(id),
    removalsIn: (id) => removalsIn()(id),
    entriesOf: of(() => register.entries),
    removalsOf: of(() => register.removals),
    namesOf: of(() => register.names),
    identifiersOf: of(() => register.identifiers),
    activitiesOf: of(() => register.activities),
    groundsOf: of(() => register.grounds),
    eventsOf: (id) => eventsOf()(id),
    relationsTo: (id) => relationsTo()(id),
    relationsFrom: (id) => relationsFrom()(id),
    effectsFor: (role) => effectsFor()(role),
  };
}

function byDate(a: Edition, b: Edition): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function byId<T extends { readonly id: string }>(facts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function groupBy<T>(facts: readonly T[], keysOf: (fact: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fact]);
      else group.push(fact);
    }
  }
  return groups;
}

function lookup<T>(groups: ReadonlyMap<string, readonly T[]>): (key: string) => readonly T[] {
  return (key) => groups.get(key) ?? [];
}

function byEntity<T extends { readonly entity: string }>(
  groups: ReadonlyMap<string, readonly T[]>,
): (edition: string) => ReadonlyMap<string, T> {
  const made = new Map<string, ReadonlyMap<string, T>>();
  return (edition) => {
    let facts = made.get(edition);
    if (facts === undefined) {
      facts = new Map((groups.get(edition) ?? []).map((fact) => [fact.entity, fact]));
      made.set(edition, facts);
    }
    return facts;
  };
}
