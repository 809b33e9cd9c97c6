import type { OpenRegister } from '../../answering/index.js';
import { type EntityQuery, entitySearch, type FacetName, type FacetValue } from '../../answering/searching.js';
import type { Clocks, Modifier } from '../../register/index.js';
import { type Party, partyOf } from './told.js';

export interface SearchAsked extends Omit<EntityQuery, 'facets'> {
  readonly clocks: Clocks;
  readonly facets?: readonly FacetName[];
}

/** A standing in so few words that a line of results can say it. */
export interface BriefStanding {
  readonly list: string;
  readonly listed: boolean;
  readonly modifiers: readonly Modifier[];
}

export interface Hit extends Party {
  /** The name or identifier that fitted; `null` where none was asked for. */
  readonly matched: string | null;
  readonly standings: readonly BriefStanding[];
}

export interface SearchTold {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
}

/** Entities that fit what was typed, and filters. */
export function searchTold(opened: OpenRegister, { clocks, ...query }: SearchAsked): SearchTold {
  const page = entitySearch(opened, query, clocks);
  const { register } = opened.snapshot;
  const hits = page.results.map(({ entity, matched, standings }): Hit => {
    const brief = standings.map(({ list, listed, modifiers }) => ({ list, listed, modifiers }));
    return { ...partyOf(register, entity.id), matched, standings: brief };
  });
  return { total: page.total.value, hits, facets: page.facets };
}
