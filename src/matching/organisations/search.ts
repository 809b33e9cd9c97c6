import type { MatchIndex } from '../lookup/match-index.js';
import { PERSON } from '../lookup/party.js';
import { namesMeeting, namesPerWord } from '../lookup/postings.js';
import { relationsByScan, relationsOf } from '../lookup/relations.js';
import { type Model, oddsOf, probability } from '../model.js';
import { type Asked, askedOf } from './asked.js';
import type { Profile } from './element.js';
import { ORGANISATION_MODEL } from './organisation-model.js';
import { Scorer } from './scorer.js';

/** A name of the index and the probability that it is of the party asked about. */
export interface Hit {
  readonly name: number;
  readonly score: number;
}

/**
 * The names of organisations that score at or above `least` (a probability), best first. Candidates are those that meet one of the
 * words without which no name can reach it; every other name is proved below (L9).
 */
export function searchOrganisations(index: MatchIndex, query: Profile, least: number, model: Model = ORGANISATION_MODEL): readonly Hit[] {
  const asked = askedOf(index, query, relationsOf(index, query.elements), model);
  const floor = oddsOf(least);
  return scored(index, asked, candidatesOf(index, asked, floor), floor, floor);
}

/** The same by scoring every name to the end and relating every key: the slow obvious way that the index is tested against. */
export function searchOrganisationsExhaustively(
  index: MatchIndex,
  query: Profile,
  least: number,
  model: Model = ORGANISATION_MODEL,
): readonly Hit[] {
  const asked = askedOf(index, query, relationsByScan(index, query.elements), model);
  const all = Array.from({ length: index.names }, (_, at) => at);
  return scored(index, asked, all, oddsOf(least), Number.NEGATIVE_INFINITY);
}

function scored(index: MatchIndex, asked: Asked, names: Iterable<number>, floor: number, cut: number): readonly Hit[] {
  const hits: Hit[] = [];
  const scorer = new Scorer(index, asked, cut);
  try {
    for (const name of names) {
      if (index.nameParty[name] === PERSON) continue;
      const odds = scorer.oddsOf(name);
      if (odds >= floor) hits.push({ name, score: probability(odds) });
    }
  } finally {
    scorer.close();
  }
  return hits.length > 1 ? hits.sort((a, b) => b.score - a.score || a.name - b.name) : hits;
}

/**
 * Names that meet at least one of a set of query words so chosen that a name that meets none of them cannot reach the score: were
 * all other words met in full, what the set leaves unmet would still hold it below. Words with few names are chosen first.
 */
function candidatesOf(index: MatchIndex, asked: Asked, floor: number): readonly number[] {
  const { words, masks, relations, reach, mostWithout } = asked;
  if (relations.length === 0) return NONE;
  const names = namesPerWord(index, relations, masks, words.length);
  const cost = (at: number): number => (names[at] ?? 0) / (reach[at] || Number.MIN_VALUE);
  const order = words.map((_, at) => at).filter((at) => (reach[at] ?? 0) > 0);
  order.sort((a, b) => cost(a) - cost(b));
  // What has no reach is met by no name: it is unmet whatever is asked for.
  let probe = words.reduce((unmet, _, at) => ((reach[at] ?? 0) > 0 ? unmet : unmet | (1 << at)), 0);
  for (const at of order) {
    if (mostWithout(probe) < floor) break;
    probe |= 1 << at;
  }
  // A word taken early may have become needless.
  for (const at of order.reverse()) {
    if ((probe & (1 << at)) !== 0 && mostWithout(probe & ~(1 << at)) < floor) probe &= ~(1 << at);
  }
  const all = (1 << words.length) - 1;
  return namesMeeting(index, relations, masks, probe, (met, name) => mostWithout(all & ~met, name) >= floor);
}

const NONE: readonly number[] = [];
