// The second door of the room: behind it lies the matcher with its tables, which plain questions never need.
export {
  type EntityHit,
  type EntityPage,
  type EntityQuery,
  entitySearch,
  type FacetName,
  type FacetValue,
} from './entity-search.js';
