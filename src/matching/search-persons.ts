import { type PersonName, personOf } from '../names/index.js';
import type { MatchIndex } from './match-index.js';
import { PERSON } from './party.js';
import { personElements } from './person-element.js';
import { comparePersons } from './person-score.js';
import { namesMeeting, namesPerWord } from './postings.js';
import { type Relation, relationsByScan, relationsOf } from './relations.js';
import type { Hit } from './search.js';

/**
 * The share of a subject's weight that must be found again in a name, by word, spelling, sound or within typos, before the two are
 * compared at all. It is part of the score: below it two names are not one person's.
 */
const GATE = 0.34;

/** Personal names read of an index, kept while it is. */
const read = new WeakMap<MatchIndex, Map<number, PersonName>>();

/** The names of persons that score at or above `least`, best first. */
export function searchPersons(index: MatchIndex, query: PersonName, least: number): readonly Hit[] {
  const { elements, words } = personElements(query);
  const relations = relationsOf(index, elements);
  const masks = elements.map(({ mask }) => mask);
  const weights = words.map(({ weight }) => weight);
  return scored(index, query, passing(index, probed(index, relations, masks, weights), relations, masks, weights), least);
}

/** The same by scoring every name that passes the gate, with every key related by looking. */
export function searchPersonsExhaustively(index: MatchIndex, query: PersonName, least: number): readonly Hit[] {
  const { elements, words } = personElements(query);
  const all = Array.from({ length: index.names }, (_, at) => at);
  const masks = elements.map(({ mask }) => mask);
  const weights = words.map(({ weight }) => weight);
  return scored(index, query, passing(index, all, relationsByScan(index, elements), masks, weights), least);
}

function scored(index: MatchIndex, query: PersonName, names: Iterable<number>, least: number): readonly Hit[] {
  const known = read.get(index) ?? new Map<number, PersonName>();
  read.set(index, known);
  const hits: Hit[] = [];
  for (const name of names) {
    let other = known.get(name);
    if (other === undefined) {
      other = personOf(index.nameText(name));
      known.set(name, other);
    }
    const { score } = comparePersons(query, other);
    if (score >= least) hits.push({ name, score });
  }
  return hits.sort((a, b) => b.score - a.score || a.name - b.name);
}

/** Those of some names in which at least the share of the gate of the subject's weight is found. */
function* passing(
  index: MatchIndex,
  names: Iterable<number>,
  relations: readonly Relation[],
  masks: readonly number[],
  weights: readonly number[],
): Iterable<number> {
  const byKey = new Map<number, number>();
  for (const relation of relations) byKey.set(relation.key, (byKey.get(relation.key) ?? 0) | (masks[relation.element] ?? 0));
  const need = GATE * weights.reduce((sum, weight) => sum + weight, 0);
  for (const name of names) {
    if (index.nameParty[name] !== PERSON) continue;
    let met = 0;
    for (let at = index.elementStart[name] ?? 0; at < (index.elementStart[name + 1] ?? 0); at += 1)
      met |= byKey.get(index.elementKey[at] ?? 0) ?? 0;
    if (met !== 0 && weightOf(met, weights) >= need) yield name;
  }
}

/** Names that meet one of the words without which the gate cannot be passed; the rarest words are chosen. */
function probed(index: MatchIndex, relations: readonly Relation[], masks: readonly number[], weights: readonly number[]): Iterable<number> {
  const names = namesPerWord(index, relations, masks, weights.length);
  const order = weights.map((_, at) => at).sort((a, b) => (names[a] ?? 0) / (weights[a] || 1e-9) - (names[b] ?? 0) / (weights[b] || 1e-9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = total;
  let probe = 0;
  for (const at of order) {
    if (rest < GATE * total) break;
    rest -= weights[at] ?? 0;
    probe |= 1 << at;
  }
  return namesMeeting(index, relations, masks, probe, (met) => weightOf(met, weights) >= GATE * total);
}

function weightOf(mask: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => ((mask & (1 << at)) === 0 ? sum : sum + weight), 0);
}
