import { type Asked, askedOf } from './asked.js';
import { mostOdds } from './bound.js';
import type { Profile } from './element.js';
import type { MatchIndex } from './match-index.js';
import { type Model, oddsOf, probability } from './model.js';
import { ORGANISATION_MODEL } from './organisation-model.js';
import { PERSON } from './party.js';
import { namesMeeting, namesPerWord } from './postings.js';
import { relationsByScan, relationsOf } from './relations.js';
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
function candidatesOf(index: MatchIndex, { words, masks, relations, reach, weights, bias }: Asked, floor: number): Iterable<number> {
  if (mostOdds(words, 0, reach, weights, bias) < floor) return [];
  const names = namesPerWord(index, relations, masks, words.length);
  const order = words.map((_, at) => at).sort((a, b) => (names[a] ?? 0) / (reach[a] || 1e-9) - (names[b] ?? 0) / (reach[b] || 1e-9));
  let probe = 0;
  for (const at of order) {
    if (mostOdds(words, probe, reach, weights, bias) < floor) break;
    probe |= 1 << at;
  }
  // A word taken early may have become needless.
  for (const at of [...order].reverse()) {
    if ((probe & (1 << at)) !== 0 && mostOdds(words, probe & ~(1 << at), reach, weights, bias) < floor) probe &= ~(1 << at);
  }
  return namesMeeting(index, relations, masks, probe);
}
