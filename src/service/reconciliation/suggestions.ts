import { entitySearch } from '../../answering/searching.js';
import { type Entity, ledgerOf, type Standing, standings } from '../../register/index.js';
import type { Asking } from './asking.js';
import { entityDescription } from './entity-description.js';
import { entityProperties } from './entity-properties.js';
import { ENTITY_TYPES, typeOf } from './entity-type.js';

/** What a client asks for while somebody types. `offset` is how many to skip. */
export interface SuggestionAsked {
  readonly prefix: string;
  readonly limit: number;
  readonly offset: number;
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/** Entities whose name, identifier or id begins so, or is like it. Of one list only those that it has something to say of. */
export function entitySuggestions({ prefix, limit, offset }: SuggestionAsked, { loaded, dataset, clocks }: Asking): readonly Suggestion[] {
  const { register } = loaded.snapshot;
  const own = ledgerOf(register).entity.get(prefix.trim().toUpperCase());
  const suggested = (entity: Entity, told: readonly Standing[]): Suggestion => ({
    id: entity.id,
    name: entity.label,
    description: entityDescription(register, entity, told),
    notable: [typeOf(entity)],
  });
  if (own !== undefined) return offset > 0 ? [] : [suggested(own, standings(register, own.id, clocks))];
  const lists = dataset.lists === undefined ? {} : { lists: dataset.lists };
  return entitySearch(loaded, { text: prefix, limit, offset, ...lists }, clocks).results.map((hit) => suggested(hit.entity, hit.standings));
}

/** Types whose id or name begins so. */
export function typeSuggestions(asked: SuggestionAsked): readonly Suggestion[] {
  return begun(ENTITY_TYPES, asked);
}

/** Properties whose id, or a word of whose name, begins so. */
export function propertySuggestions(asked: SuggestionAsked, { loaded }: Asking): readonly Suggestion[] {
  return begun(entityProperties(loaded.snapshot.register), asked);
}

function begun(all: readonly Suggestion[], { prefix, limit, offset }: SuggestionAsked): readonly Suggestion[] {
  const sought = prefix.trim().toLowerCase();
  const begins = ({ id, name }: Suggestion): boolean =>
    [id, name, ...name.split(/[\s:]+/)].some((each) => each.toLowerCase().startsWith(sought));
  return all
    .filter(begins)
    .slice(offset, offset + limit)
    .map(({ id, name, description }) => ({ id, name, description }));
}
