import { coreOf, sameName } from '../names/index.js';
import { borneNames } from './borne-names.js';
import { day } from './day.js';
import { diff } from './diff.js';
import type { Edition, StatedCounts } from './edition.js';
import type { Place, ReadFacts } from './files.js';
import { validIdentifier } from './identifiers.js';
import { ledgerOf } from './ledger.js';
import type { Problem } from './problem.js';
import type { Register } from './register.js';
import { type State, stateOf } from './state.js';

/** One rule of integrity (C2 to C10 of SPEC.md): what of the facts, seen together, cannot stand. */
type Rule = (register: Register, report: Report) => void;
type Report = (fact: object, field: string, got: string, expected: string) => void;

/** Everything that is wrong with the facts as a whole; a register with any of it is refused. */
export function integrityProblems({ register, placeOf }: ReadFacts): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (fact, field, got, expected) => problems.push({ ...(placeOf(fact) satisfies Place), field, got, expected });
  for (const rule of [uniqueIds, noDangling]) rule(register, report);
  if (problems.length > 0) return problems;
  for (const rule of [sourced, ordered, statedCounts, identifiersValid, namesApart, mergesReasoned, oneLineEach]) rule(register, report);
  return problems;
}

const uniqueIds: Rule = (register, report) => {
  for (const facts of [
    register.sources,
    register.lists,
    register.editions,
    register.entities,
    register.sectors,
    register.events,
    register.laws,
    register.effects,
  ]) {
    const seen = new Set<string>();
    for (const fact of facts) {
      if (seen.has(fact.id)) report(fact, 'id', `"${fact.id}" a second time`, 'an id given once');
      seen.add(fact.id);
    }
  }
};

const noDangling: Rule = (register, report) => {
  const known = (facts: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(facts.map((fact) => fact.id));
  const [sources, lists, editions, entities] = [
    known(register.sources),
    known(register.lists),
    known(register.editions),
    known(register.entities),
  ];
  const [sectors, laws] = [known(register.sectors), known(register.laws)];
  const check = (fact: object, field: string, id: string | undefined, of: ReadonlySet<string>, what: string): void => {
    if (id !== undefined && !of.has(id)) report(fact, field, `"${id}"`, `the id of ${what} in the register`);
  };
  for (const [kind, facts] of Object.entries(register) as [keyof Register, readonly object[]][]) {
    for (const fact of facts as readonly Record<string, unknown>[]) {
      for (const source of (fact['sources'] as readonly string[] | undefined) ?? []) check(fact, 'sources', source, sources, 'a source');
      if (kind !== 'entities') check(fact, 'entity', fact['entity'] as string | undefined, entities, 'an entity');
      check(fact, 'list', fact['list'] as string | undefined, lists, 'a list');
      check(fact, 'edition', fact['edition'] as string | undefined, editions, 'an edition');
      check(fact, 'sector', fact['sector'] as string | undefined, sectors, 'a sector');
      check(fact, 'law', fact['law'] as string | undefined, laws, 'a law');
      check(fact, 'under', fact['under'] as string | undefined, entities, 'an entity');
      for (const entity of (fact['entities'] as readonly string[] | undefined) ?? [])
        check(fact, 'entities', entity, entities, 'an entity');
    }
  }
  for (const relation of register.relations) {
    check(relation, 'subject', relation.subject, entities, 'an entity');
    check(relation, 'object', relation.object, entities, 'an entity');
  }
  for (const list of register.lists) check(list, 'predecessor', list.predecessor, lists, 'a list');
  for (const effect of register.effects) check(effect, 'hangs.list', effect.hangs.list, lists, 'a list');
};

const sourced: Rule = (register, report) => {
  const kinds = [
    register.lists,
    register.editions,
    register.entries,
    register.removals,
    register.names,
    register.identifiers,
    register.relations,
  ];
  const rest = [register.activities, register.grounds, register.events, register.laws, register.effects, register.merges];
  for (const fact of [...kinds, ...rest].flat()) {
    if (fact.sources.length === 0 && fact.confidence !== 'unverified')
      report(fact, 'sources', 'none', 'a source, or confidence "unverified"');
  }
};

const ordered: Rule = (register, report) => {
  for (const edition of register.editions) {
    if (edition.id !== `${edition.list}/${edition.date}`) report(edition, 'id', `"${edition.id}"`, `"${edition.list}/${edition.date}"`);
    if (edition.withdrawn !== undefined && (edition.form !== 'draft' || edition.withdrawn < edition.published)) {
      report(edition, 'withdrawn', edition.withdrawn, 'a day from its publication on, of a draft');
    }
  }
  for (const relation of register.relations) {
    if (relation.until !== undefined && relation.until < relation.since)
      report(relation, 'until', relation.until, `a day from ${relation.since} on`);
  }
};

const statedCounts: Rule = (register, report) => {
  for (const edition of register.editions) {
    const { stated, reason } = edition;
    if (stated === undefined || reason !== undefined) continue;
    const counted = edition.form === 'complete' ? countsOfComplete(register, edition) : countsAsHeld(register, edition);
    for (const what of ['total', 'added', 'removed'] as const) {
      if (stated[what] !== undefined && counted[what] !== stated[what]) {
        report(edition, `stated.${what}`, `${stated[what]} stated and ${counted[what]} held`, 'the same, or a written reason');
      }
    }
  }
};

/** An amendment or a draft says itself what it adds and drops. */
function countsAsHeld(register: Register, edition: Edition): StatedCounts {
  const ledger = ledgerOf(register);
  const added = ledger.entriesIn(edition.id).size;
  const removed = ledger.removalsIn(edition.id).size;
  return { total: edition.form === 'draft' ? added : stateAfter(register, edition).size, added, removed };
}

/** What a complete edition adds and drops shows against the state before it. */
function countsOfComplete(register: Register, edition: Edition): StatedCounts {
  const editions = ledgerOf(register)
    .editionsOf(edition.list)
    .filter((each) => each.form !== 'draft');
  const before = editions[editions.indexOf(edition) - 1];
  const after = stateAfter(register, edition);
  const change = diff(before === undefined ? new Map() : stateAfter(register, before), after);
  return { total: after.size, added: change.added.size, removed: change.removed.size };
}

function stateAfter(register: Register, edition: Edition): State {
  const last = day('9999-12-31');
  return stateOf(register, edition.list, { on: edition.date, known: last });
}

const identifiersValid: Rule = (register, report) => {
  const bearers = new Map<string, string>();
  for (const identifier of register.identifiers) {
    const { scheme, value, entity } = identifier;
    if (!validIdentifier(scheme, value))
      report(identifier, 'value', `"${value}"`, `a valid ${scheme.toUpperCase()}, check characters included`);
    const bearer = bearers.get(`${scheme} ${value}`);
    if (bearer !== undefined && bearer !== entity) report(identifier, 'value', `"${value}" of ${entity} and of ${bearer}`, 'one bearer');
    bearers.set(`${scheme} ${value}`, entity);
  }
};

const namesApart: Rule = (register, report) => {
  const shared = new Map(register.sharedNames.map((name) => [coreOf(name.name), name]));
  const bearers = new Map<string, Set<string>>();
  for (const name of borneNames(register)) {
    if (name.kind === 'weak') continue;
    const core = coreOf(name.text);
    const set = bearers.get(core) ?? new Set();
    bearers.set(core, set.add(name.entity));
  }
  for (const [core, entities] of bearers) {
    const reasoned = new Set(shared.get(core)?.entities ?? []);
    const unreasoned = [...entities].filter((entity) => !reasoned.has(entity));
    if (entities.size > 1 && unreasoned.length > 0) {
      const fact = register.entities.find((entity) => entities.has(entity.id)) ?? {};
      report(fact, 'name', `"${core}" of ${[...entities].join(' and ')}`, 'one bearer, or a line in shared-names.jsonl');
    }
  }
};

const mergesReasoned: Rule = (register, report) => {
  const ledger = ledgerOf(register);
  for (const { id } of register.entities) {
    const entries = ledger.entriesOf(id);
    const merged = new Set(
      register.merges.filter((merge) => merge.entity === id).flatMap((merge) => [coreOf(merge.from), coreOf(merge.to)]),
    );
    const unmerged = entries
      .filter((entry) => !sameName(entry.name, entries[0]?.name ?? '') || merged.size > 0)
      .filter((entry) => !merged.has(coreOf(entry.name)) && !merged.has(coreOf(entry.printed)));
    for (const entry of unmerged)
      report(entry, 'name', `"${entry.name}" beside other names of ${id}`, 'a line in merges.jsonl that says why');
  }
};

const oneLineEach: Rule = (register, report) => {
  const seen = new Set<string>();
  for (const entry of register.entries) {
    const key = `${entry.edition} ${entry.entity}`;
    if (seen.has(key)) report(entry, 'entity', `${entry.entity} twice in ${entry.edition}`, 'one line of an edition for one entity');
    seen.add(key);
  }
};
