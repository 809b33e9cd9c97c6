import { type PersonName, personOf } from '../names/index.js';
import type { NameKind } from '../register/index.js';
import { AskedName } from './asked-name.js';
import { besideBearers } from './bearer.js';
import { type Doubt, type Evidence, type Judged, judgedOrganisation, judgedPerson } from './judgement.js';
import { conflictOf, firstNameOf } from './lookup/entity-facts.js';
import { identifierKey } from './lookup/index-builder.js';
import { type Layer, layersOf, type Searchable } from './lookup/layered-index.js';
import type { MatchIndex } from './lookup/match-index.js';
import { NAME_KINDS } from './lookup/name-kinds.js';
import type { Kind, PartyIdentifier } from './lookup/party.js';
import { oddsOf, probability } from './model.js';
import type { Profile } from './organisations/element.js';
import { type Hit, searchOrganisations, searchOrganisationsExhaustively } from './organisations/search.js';
import { searchPersons, searchPersonsExhaustively } from './persons/search-persons.js';
import { ranked } from './ranking.js';
import { type Band, reviewBand } from './review-band.js';
import { judgedTranslation } from './translation/judged-translation.js';
import { searchTranslations, searchTranslationsExhaustively } from './translation/search-translations.js';

/** At and above `match` a subject is taken for the entity; at and above `review` a person looks. Both inclusive, 0 to 1. */
export interface Thresholds {
  readonly match: number;
  readonly review: number;
}

export const THRESHOLDS: Thresholds = { match: 0.7, review: 0.5 };

export type Decision = 'match' | 'review';

/** Who is asked about: all the names a row gives, and what else is known. */
export interface Query {
  readonly names: readonly string[];
  readonly kind?: Kind;
  readonly identifiers?: readonly PartyIdentifier[];
}

/**
 * The rule of SPEC.md that a match rests on most: an identifier, all the same words, most of them, or some against others;
 * whatever the words, a contradicting legal form or kind of party, a seat, and a name that is another's are for review. A name in the
 * other script says the words.
 */
export type MatchRule =
  | 'M1-identifier'
  | 'M2-same-words'
  | 'M3-words-missing'
  | 'M4-words-conflict'
  | 'M5-person'
  | 'M6-form-conflict'
  | 'M20-translation'
  | 'M21-another-bears-it'
  | 'M22-seat'
  | 'M23-other-kind';

const RULES: Readonly<Record<Doubt, MatchRule>> = {
  form: 'M6-form-conflict',
  bearer: 'M21-another-bears-it',
  seat: 'M22-seat',
  kind: 'M23-other-kind',
};

/** Why: the parts of the two names laid against each other, what each kind of evidence gave or took, and what identifiers said. */
export interface Explanation extends Evidence {
  readonly rule: MatchRule;
  readonly name: string;
  readonly kind: NameKind;
  readonly identifier: { readonly says: 'confirmed' | 'conflict'; readonly scheme: string; readonly value: string } | null;
}

/** An entity that the subject may be. */
export interface Match {
  readonly entity: string;
  readonly matched: string;
  readonly score: number;
  readonly decision: Decision;
  readonly explanation: Explanation;
}

export interface SearchOptions {
  readonly thresholds?: Thresholds;
  readonly limit?: number;
}

/** What an equal identifier makes of a score, and how much another one takes, in log-odds. */
const CONFIRMED = 0.995;
const CONFLICT = 7;

/** The entities a subject may be, best first, one match an entity: what the index finds at and above the review threshold (L9). */
export function search(index: Searchable, query: Query, options: SearchOptions = {}): readonly Match[] {
  return searched(index, query, options, {
    organisations: searchOrganisations,
    persons: searchPersons,
    translations: searchTranslations,
  });
}

/** The same by scoring every name: the slow obvious way that `search` is tested against. */
export function searchExhaustively(index: Searchable, query: Query, options: SearchOptions = {}): readonly Match[] {
  return searched(index, query, options, {
    organisations: searchOrganisationsExhaustively,
    persons: searchPersonsExhaustively,
    translations: searchTranslationsExhaustively,
  });
}

/** How the names that score at or above `least` are found: by the index, or by looking at every name. */
interface Searches {
  readonly organisations: (index: MatchIndex, asked: Profile, least: number) => readonly Hit[];
  readonly persons: (index: MatchIndex, asked: PersonName, least: number) => readonly Hit[];
  readonly translations: (index: MatchIndex, asked: Profile, least: number) => readonly Hit[];
}

/** A name judged, the layer it stands in, and its entity: a number that no entity of another layer has. */
interface Found extends Judged {
  readonly layer: Layer;
  readonly entity: number;
}

function searched(searchable: Searchable, query: Query, options: SearchOptions, by: Searches): readonly Match[] {
  const { thresholds = THRESHOLDS, limit = Number.POSITIVE_INFINITY } = options;
  const layers = layersOf(searchable);
  const review = reviewBand(thresholds);
  const best = new Map<number, Found>();
  const entityOf = ({ entity }: Found): number => entity;
  for (const name of query.names) {
    const subject = new AskedName(name, query.kind ?? 'unknown');
    let first = 0;
    const hits: Found[] = [];
    for (const layer of layers) {
      for (const judged of judgedIn(layer.index, subject, name, thresholds.review, review, by)) {
        const entity = layer.index.nameEntity[judged.hit.name] ?? 0;
        if (!layer.shadowed.has(entity)) hits.push({ ...judged, layer, entity: first + entity });
      }
      first += layer.index.entities;
    }
    for (const each of besideBearers(hits, entityOf, review, oddsOf(thresholds.match))) {
      const held = best.get(each.entity);
      if (held === undefined || held.odds < each.odds || (held.odds === each.odds && each.exact && !held.exact))
        best.set(each.entity, each);
    }
  }
  const matches: (Match | null)[] = [];
  let first = 0;
  for (const layer of layers) {
    const confirmed = identified(layer, query.identifiers ?? []);
    const found = [...best.values()].filter((each) => each.layer === layer).map(({ entity }) => entity - first);
    for (const entity of new Set([...confirmed.keys(), ...found])) {
      matches.push(matchOf(layer.index, entity, best.get(first + entity) ?? null, confirmed.get(entity) ?? null, query, thresholds));
    }
    first += layer.index.entities;
  }
  return ranked(
    matches.filter((match) => match !== null),
    query.names,
  ).slice(0, limit);
}

function judgedIn(index: MatchIndex, subject: AskedName, name: string, least: number, review: Band, by: Searches): readonly Judged[] {
  const judged: (Judged | null)[] = [];
  const { kind } = subject;
  if (kind !== 'person') {
    for (const hit of by.organisations(index, subject.profile, least)) judged.push(judgedOrganisation(index, subject, hit, review));
    if (kind !== 'vessel')
      for (const hit of by.translations(index, subject.profile, least)) judged.push(judgedTranslation(index, subject.profile, hit, review));
  }
  if (index.hasPersons && (kind === 'person' || kind === 'unknown')) {
    const asked = personOf(name);
    for (const hit of by.persons(index, asked, least)) judged.push(judgedPerson(index, asked, subject, hit, review));
  }
  return judged.filter((each) => each !== null);
}

function identified({ index, shadowed }: Layer, identifiers: readonly PartyIdentifier[]): ReadonlyMap<number, PartyIdentifier> {
  const found = new Map<number, PartyIdentifier>();
  for (const identifier of identifiers) {
    const entity = index.bearerOf(identifierKey(identifier.scheme, identifier.value));
    if (entity !== null && !shadowed.has(entity)) found.set(entity, identifier);
  }
  return found;
}

function matchOf(
  index: MatchIndex,
  entity: number,
  best: Judged | null,
  confirmed: PartyIdentifier | null,
  query: Query,
  thresholds: Thresholds,
): Match | null {
  const conflict = confirmed === null ? conflictOf(index, entity, query.identifiers ?? []) : null;
  const byName = best === null ? 0 : probability(best.odds - (conflict === null ? 0 : CONFLICT));
  const score = confirmed === null ? byName : CONFIRMED + byName * (1 - CONFIRMED) * 0.99;
  if (score < thresholds.review) return null;
  const name = best === null ? firstNameOf(index, entity) : best.hit.name;
  const text = index.nameText(name);
  const says = confirmed ?? conflict;
  return {
    entity: index.entityId(entity),
    matched: best === null ? (confirmed?.value ?? '') : text,
    score,
    decision: score >= thresholds.match ? 'match' : 'review',
    // Worked out when it is read: of many that a common name finds, few are told.
    get explanation(): Explanation {
      return {
        rule: confirmed === null && best !== null ? ruleOf(best) : 'M1-identifier',
        name: text,
        kind: NAME_KINDS[index.nameKind[name] ?? 0] ?? 'official',
        ...(best?.evidence() ?? { parts: [], given: [] }),
        identifier: says === null ? null : { says: confirmed === null ? 'conflict' : 'confirmed', scheme: says.scheme, value: says.value },
      };
    },
  };
}

function ruleOf({ by, doubt, evidence }: Judged): MatchRule {
  if (doubt !== null) return RULES[doubt];
  if (by === 'person') return 'M5-person';
  if (by === 'translation') return 'M20-translation';
  const { given } = evidence();
  if (given.some(({ feature }) => feature === 'same')) return 'M2-same-words';
  return given.some(({ feature }) => feature.startsWith('conflict')) ? 'M4-words-conflict' : 'M3-words-missing';
}
