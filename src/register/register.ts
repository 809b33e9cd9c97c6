import type { Edition, Entry, Ground, Removal } from './edition.js';
import type { Activity, Entity, Identifier, Merge, Name, Relation, Sector, SharedName } from './entity.js';
import type { RegisterEvent } from './event.js';
import type { EffectRule, Law } from './law.js';
import type { List } from './list.js';
import type { Source } from './source.js';

/**
 * The register: every fact Watchbill holds, as values. Append-only in spirit, immutable in code; standings, histories,
 * diffs and effects are functions of it (L1). Arrays keep the order of the files.
 */
export interface Register {
  readonly sources: readonly Source[];
  readonly lists: readonly List[];
  readonly editions: readonly Edition[];
  readonly entries: readonly Entry[];
  readonly removals: readonly Removal[];
  readonly entities: readonly Entity[];
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly relations: readonly Relation[];
  readonly sectors: readonly Sector[];
  readonly activities: readonly Activity[];
  readonly grounds: readonly Ground[];
  readonly events: readonly RegisterEvent[];
  readonly laws: readonly Law[];
  readonly effects: readonly EffectRule[];
  readonly merges: readonly Merge[];
  readonly sharedNames: readonly SharedName[];
}

export const EMPTY_REGISTER: Register = {
  sources: [],
  lists: [],
  editions: [],
  entries: [],
  removals: [],
  entities: [],
  names: [],
  identifiers: [],
  relations: [],
  sectors: [],
  activities: [],
  grounds: [],
  events: [],
  laws: [],
  effects: [],
  merges: [],
  sharedNames: [],
};
