import type { PersonName } from '../../names/index.js';
import type { MatchIndex } from '../lookup/match-index.js';
import { PERSON } from '../lookup/party.js';
import { perIndex } from '../lookup/per-index.js';
import { relationsByScan } from '../lookup/relations.js';
import type { Hit } from '../organisations/search.js';
import { PersonBound } from './person-bound.js';
import { personElements } from './person-element.js';
import { neededOf, PersonGate, weightOf } from './person-gate.js';
import { personScoreOf } from './person-score.js';
import { namesAt } from './person-words.js';

/** What finds the persons of an index, kept while it is. */
interface Finder {
  readonly gate: PersonGate;
  readonly bound: PersonBound;
}

const finderOf = perIndex((index): Finder => ({ gate: new PersonGate(index), bound: new PersonBound(index.persons) }));

/** The names of persons that score at or above `least`, best first. */
export function searchPersons(index: MatchIndex, query: PersonName, least: number): readonly Hit[] {
  const { gate, bound } = finderOf(index);
  bound.ask(query.names, least);
  return scored(
    index,
    query,
    gate.passing(query.names).filter((name) => bound.mayReach(name)),
    least,
  );
}

/** The same by scoring every name that passes the gate, with every key related by looking. */
export function searchPersonsExhaustively(index: MatchIndex, query: PersonName, least: number): readonly Hit[] {
  return scored(index, query, passingByScan(index, query), least);
}

function scored(index: MatchIndex, query: PersonName, names: readonly number[], least: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const name of names) {
    const score = personScoreOf(query, { names: namesAt(index.persons, name) });
    if (score >= least) hits.push({ name, score });
  }
  return hits.sort((a, b) => b.score - a.score || a.name - b.name);
}

/** Those names in which at least the share of the gate of the subject's weight is found, by reading through all. */
function passingByScan(index: MatchIndex, query: PersonName): readonly number[] {
  const { elements } = personElements(query);
  const byKey = new Map<number, number>();
  for (const { key, element } of relationsByScan(index, elements)) byKey.set(key, (byKey.get(key) ?? 0) | (elements[element]?.mask ?? 0));
  const need = neededOf(query.names);
  return Array.from({ length: index.names }, (_, name) => name).filter((name) => {
    if (index.nameParty[name] !== PERSON) return false;
    let met = 0;
    for (let at = index.elementStart[name] ?? 0; at < (index.elementStart[name + 1] ?? 0); at += 1)
      met |= byKey.get(index.elementKey[at] ?? 0) ?? 0;
    return met !== 0 && weightOf(met, query.names) >= need;
  });
}
