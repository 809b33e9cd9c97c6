import { search } from '../matching/index.js';
import { type Clocks, type Entity, ledgerOf, type Modifier, type Standing, standings } from '../register/index.js';
import type { OpenRegister } from './open-register.js';

/** What entities can be counted by. */
export type FacetName = 'list' | 'kind' | 'country' | 'sector' | 'modifier';

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

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface EntityPage {
  /** How many fit: `exact`, or a `lower_bound` where the search looked no further. */
  readonly total: { readonly value: number; readonly relation: 'exact' | 'lower_bound' };
  readonly results: readonly EntityHit[];
  /** Counted over all that fit, not only this page; most frequent first. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
}

/** The entities of a register that fit a query, best first; of those as good as each other the lower id first. */
export function entitySearch(opened: OpenRegister, query: EntityQuery, clocks: Clocks): EntityPage {
  const { register } = opened.snapshot;
  const ledger = ledgerOf(register);
  const found =
    query.text === undefined || query.text === ''
      ? register.entities.map((entity) => ({ entity, matched: null, score: 0 }))
      : search(opened.matching(), { names: [query.text], kind: 'unknown', identifiers: [] }).flatMap((match) => {
          const entity = ledger.entity.get(match.entity);
          return entity === undefined ? [] : [{ entity, matched: match.matched, score: match.score }];
        });
  const { offset = 0, limit } = query;
  const results = found.slice(offset, offset + limit).map((hit) => ({ ...hit, standings: standings(register, hit.entity.id, clocks) }));
  return { total: { value: found.length, relation: 'exact' }, results, facets: {} };
}
