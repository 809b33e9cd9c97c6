// The second door of the room: behind it lies the matcher with its tables, which plain questions never need.
export type { FacetName, FacetValue } from './entity-facets.js';
export {
  type EntityHit,
  type EntityPage,
  type EntityQuery,
  entitySearch,
} from './entity-search.js';
