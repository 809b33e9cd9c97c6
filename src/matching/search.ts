import { type Alignment, align, emptyAlignment, emptySide, type Meeting, type Side } from './alignment.js';
import { mostGain, mostOdds } from './bound.js';
import { formsOf, isCut, sideOf, slotOf } from './compare.js';
import type { Profile } from './element.js';
import type { MatchIndex } from './match-index.js';
import { logOdds, type Model, oddsOf, probability, weightsOf } from './model.js';
import { ORGANISATION_MODEL } from './organisation-model.js';
import { PERSON } from './party.js';
import { namesMeeting, namesPerWord } from './postings.js';
import { likenessOf, metOf, type Relation, relationsByScan, relationsOf } from './relations.js';

/** A name of the index and the probability that it is of the party asked about. */
export interface Hit {
  readonly name: number;
  readonly score: number;
}

/** What a search keeps between candidates, so that scoring one makes no garbage. */
interface Desk {
  readonly query: Profile;
  readonly side: Side;
  readonly other: Side;
  readonly alignment: Alignment;
  readonly meetings: Meeting[];
  readonly pool: Pooled[];
  /** For each related key, the first of its relations plus one; then along `next`. */
  readonly first: Int32Array;
  readonly relations: readonly Relation[];
  readonly next: Int32Array;
  readonly formsAgree: (bits: number) => boolean;
  readonly weights: Float64Array;
  readonly bias: number;
}

type Pooled = { -readonly [K in keyof Meeting]: Meeting[K] };

const firsts = new WeakMap<MatchIndex, Int32Array>();

/**
 * The names of organisations that score at or above `least` (a probability), best first. Candidates are those that meet one of the
 * words without which no name can reach it; every other name is proved below (L9).
 */
export function searchOrganisations(index: MatchIndex, query: Profile, least: number, model: Model = ORGANISATION_MODEL): readonly Hit[] {
  return withDesk(index, query, relationsOf(index, query.elements), model, (desk) =>
    scored(index, desk, candidatesOf(index, desk, least), least),
  );
}

/** The same by scoring every name and relating every key: the slow obvious way that the index is tested against. */
export function searchOrganisationsExhaustively(
  index: MatchIndex,
  query: Profile,
  least: number,
  model: Model = ORGANISATION_MODEL,
): readonly Hit[] {
  const all = Array.from({ length: index.names }, (_, at) => at);
  return withDesk(index, query, relationsByScan(index, query.elements), model, (desk) => scored(index, desk, all, least));
}

function withDesk<T>(index: MatchIndex, query: Profile, relations: readonly Relation[], model: Model, use: (desk: Desk) => T): T {
  const first = firsts.get(index) ?? new Int32Array(index.keys.size);
  firsts.set(index, first);
  const next = new Int32Array(relations.length);
  relations.forEach((relation, at) => {
    next[at] = first[relation.key] ?? 0;
    first[relation.key] = at + 1;
  });
  try {
    const agree = index.formsAgreeWith(formsOf(query));
    return use({
      query,
      side: sideOf(query),
      other: emptySide(),
      alignment: emptyAlignment(),
      meetings: [],
      pool: [],
      first,
      relations,
      next,
      formsAgree: agree,
      weights: weightsOf(model),
      bias: model.bias,
    });
  } finally {
    for (const relation of relations) first[relation.key] = 0;
  }
}

function scored(index: MatchIndex, desk: Desk, names: Iterable<number>, least: number): readonly Hit[] {
  const floor = oddsOf(least);
  const hits: Hit[] = [];
  for (const name of names) {
    if (index.nameParty[name] === PERSON) continue;
    const odds = oddsOfName(index, desk, name);
    if (odds >= floor) hits.push({ name, score: probability(odds) });
  }
  return hits.sort((a, b) => b.score - a.score || a.name - b.name);
}

function oddsOfName(index: MatchIndex, desk: Desk, name: number): number {
  const { side, other, meetings, pool, relations, next, first, query } = desk;
  meetings.length = 0;
  const to = index.elementStart[name + 1] ?? 0;
  for (let at = index.elementStart[name] ?? 0; at < to; at += 1) {
    for (let link = first[index.elementKey[at] ?? 0] ?? 0; link !== 0; link = next[link - 1] ?? 0) {
      const relation = relations[link - 1];
      const element = relation === undefined ? undefined : query.elements[relation.element];
      if (relation === undefined || element === undefined) continue;
      const met = metOf(index.elementMeta[at] ?? 0);
      const likeness = likenessOf(element, met, relation);
      if (likeness <= 0) continue;
      const meeting = pool[meetings.length] ?? { a: 0, b: 0, likeness: 0, slot: 0, cut: false };
      pool[meetings.length] = meeting;
      meeting.a = element.mask;
      meeting.b = index.elementMask[at] ?? 0;
      meeting.likeness = likeness;
      meeting.slot = slotOf(element, met);
      meeting.cut = isCut(element, met);
      meetings.push(meeting);
    }
  }
  if (meetings.length === 0) return Number.NEGATIVE_INFINITY;
  const from = index.wordStart[name] ?? 0;
  other.words = (index.wordStart[name + 1] ?? 0) - from;
  for (let word = 0; word < other.words; word += 1) {
    other.slots[word] = index.wordSlot[from + word] ?? 0;
    other.weights[word] = index.wordWeight[from + word] ?? 0;
  }
  const flags = index.nameComplete[name] ?? 0;
  other.complete = (flags & 1) !== 0;
  other.han = (flags & 2) !== 0;
  other.seats = index.nameSeats[name] ?? 0;
  const conflict = !desk.formsAgree(index.nameForms[name] ?? 0);
  return logOdds(desk.bias, desk.weights, align(side, other, meetings, conflict, desk.alignment).evidence);
}

/**
 * Names that meet at least one of a set of query words so chosen that a name that meets none of them cannot reach the score: were
 * all other words met in full, what the set leaves unmet would still hold it below. Words with few names are chosen first.
 */
function candidatesOf(index: MatchIndex, desk: Desk, least: number): Iterable<number> {
  const { query, relations, weights, bias } = desk;
  const masks = query.elements.map(({ mask }) => mask);
  const names = namesPerWord(index, relations, masks, query.words.length);
  const cost = query.words.map(({ slot, weight }) => mostGain(weights, slot) * weight);
  const floor = oddsOf(least);
  const order = query.words.map((_, at) => at).sort((a, b) => (names[a] ?? 0) / (cost[a] || 1e-9) - (names[b] ?? 0) / (cost[b] || 1e-9));
  let probe = 0;
  for (const at of order) {
    if (mostOdds(query.words, probe, weights, bias) < floor) break;
    probe |= 1 << at;
  }
  return namesMeeting(index, relations, masks, probe);
}
