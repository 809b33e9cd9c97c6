import { search } from '../matching/index.js';
import { type Clocks, type Entity, ledgerOf, type Modifier, type Register, type Standing } from '../register/index.js';
import { entityFacets, type FacetName, type FacetValue, sectorsOf } from './entity-facets.js';
import type { OpenRegister } from './open-register.js';
import { fitOfCode, fitOfName, searchEntities, typed } from './search-texts.js';
import { type SpokenStandings, spokenStandings } from './spoken-standings.js';

/** A search among the entities of a register. What is left out asks for nothing; several values of one field are alternatives. */
export interface EntityQuery {
  /** A name in any script, the beginning of one, an identifier or an id; all entities where left out or empty. */
  readonly text?: string;
  /** Ids of lists that have something to say of the entity: listed on it, or with a modifier. */
  readonly lists?: readonly string[];
  /** Only those that are listed (on one of `lists` where given), or only those that are not. */
  readonly listed?: boolean;
  readonly modifiers?: readonly Modifier[];
  readonly kinds?: readonly Entity['kind'][];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries?: readonly string[];
  /** Ids of sectors. */
  readonly sectors?: readonly string[];
  readonly facets?: readonly FacetName[];
  /** From 1. */
  readonly limit: number;
  readonly offset?: number;
}

export interface EntityHit {
  readonly entity: Entity;
  /** The name or identifier that fitted; `null` where no text was asked for. */
  readonly matched: string | null;
  /** 0 to 1, best first; 0 where no text was asked for. */
  readonly score: number;
  /** Of every list that has something to say of it. */
  readonly standings: readonly Standing[];
}

export interface EntityPage {
  /** How many fit: `exact`, or a `lower_bound` where the search looked no further. */
  readonly total: { readonly value: number; readonly relation: 'exact' | 'lower_bound' };
  readonly results: readonly EntityHit[];
  /** Counted over all that fit, not only this page; most frequent first. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
}

/**
 * The entities of a register that fit a query, best first; of those as good as each other the lower id first. A text fits by what the
 * matcher finds, and by the beginning of what somebody types: of words of a name in any order, of a name without its spaces or in pinyin,
 * of initials, of an identifier or an id; Chinese by any part of a name. Everything is looked at, so totals and facets are exact.
 */
export function entitySearch(opened: OpenRegister, query: EntityQuery, clocks: Clocks): EntityPage {
  const { register } = opened.snapshot;
  const standingsOf = spokenStandings(register, clocks);
  const passes = filterOf(register, query, standingsOf);
  const found = foundBy(opened, query.text ?? '').filter(({ entity }) => passes(entity));
  const { offset = 0, limit, facets = [] } = query;
  const entities = found.map(({ entity }) => entity);
  return {
    total: { value: found.length, relation: 'exact' },
    results: found.slice(offset, offset + limit).map((hit) => ({ ...hit, standings: standingsOf(hit.entity.id) })),
    facets: facets.length === 0 ? {} : entityFacets(register, entities, facets, standingsOf),
  };
}

type Found = Omit<EntityHit, 'standings'>;

/** The shortest text that is a name to the matcher, in characters. */
const LEAST_NAME = 2;

function foundBy(opened: OpenRegister, text: string): readonly Found[] {
  const { register } = opened.snapshot;
  const asked = typed(text);
  if (asked === null)
    return text.trim() === '' ? [...register.entities].sort(byId).map((entity) => ({ entity, matched: null, score: 0 })) : [];
  const { entity: entities } = ledgerOf(register);
  const found = new Map<string, Found>();
  const take = (id: string, matched: string, score: number): void => {
    const entity = entities.get(id);
    if (entity !== undefined && score > (found.get(id)?.score ?? 0)) found.set(id, { entity, matched, score });
  };
  const code = text.trim().toLowerCase();
  for (const each of searchEntities(register)) {
    for (const name of each.names) take(each.id, name.text, fitOfName(name, asked));
    for (const known of each.codes) take(each.id, known.told, fitOfCode(known.code, code));
  }
  if (asked.glued.length >= LEAST_NAME)
    for (const { entity, matched, score } of search(opened.matching(), { names: [text], kind: 'unknown', identifiers: [] }))
      take(entity, matched, score);
  return [...found.values()].sort((a, b) => b.score - a.score || byId(a.entity, b.entity));
}

function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function filterOf(register: Register, query: EntityQuery, standingsOf: SpokenStandings): (entity: Entity) => boolean {
  const { lists, listed, modifiers, kinds, countries, sectors } = query;
  const aboutStandings = lists !== undefined || listed !== undefined || modifiers !== undefined;
  return ({ id, kind, country }) => {
    if (kinds !== undefined && !kinds.includes(kind)) return false;
    if (countries !== undefined && (country === undefined || !countries.includes(country))) return false;
    if (sectors !== undefined && !sectorsOf(register, id).some((sector) => sectors.includes(sector))) return false;
    if (!aboutStandings) return true;
    const asked = standingsOf(id).filter(({ list }) => lists === undefined || lists.includes(list));
    if (lists !== undefined && asked.length === 0) return false;
    if (listed !== undefined && asked.some((standing) => standing.listed) !== listed) return false;
    return modifiers === undefined || asked.some((standing) => standing.modifiers.some((modifier) => modifiers.includes(modifier)));
  };
}
