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

function arrange(register: Register): Ledger {
  const byDate = (a: Edition, b: Edition): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  const editionsOf = lookup(groupBy([...register.editions].sort(byDate), (edition) => [edition.list]));
  const entriesByEdition = groupBy(register.entries, (entry) => [entry.edition]);
  const removalsByEdition = groupBy(register.removals, (removal) => [removal.edition]);
  return {
    register,
    source: byId(register.sources),
    list: byId(register.lists),
    edition: byId(register.editions),
    entity: byId(register.entities),
    law: byId(register.laws),
    editionsOf,
    entriesIn: byEntity(entriesByEdition),
    removalsIn: byEntity(removalsByEdition),
    entriesOf: lookup(groupBy(register.entries, (entry) => [entry.entity])),
    removalsOf: lookup(groupBy(register.removals, (removal) => [removal.entity])),
    namesOf: lookup(groupBy(register.names, (name) => [name.entity])),
    identifiersOf: lookup(groupBy(register.identifiers, (identifier) => [identifier.entity])),
    activitiesOf: lookup(groupBy(register.activities, (activity) => [activity.entity])),
    groundsOf: lookup(groupBy(register.grounds, (ground) => [ground.entity])),
    eventsOf: lookup(groupBy(register.events, (event) => event.entities)),
    relationsTo: lookup(groupBy(register.relations, (relation) => [relation.object])),
    relationsFrom: lookup(groupBy(register.relations, (relation) => [relation.subject])),
    effectsFor: lookup(groupBy(register.effects, (effect) => [effect.role])),
  };
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
