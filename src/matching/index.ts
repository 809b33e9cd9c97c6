export { compareNames, type NameComparison } from './compare-names.js';
export { buildIndex } from './lookup/index-builder.js';
export { CHANGED, changedIn, layered, MATCH_OVERLAY, openSearchable, type Searchable } from './lookup/layered-index.js';
export { MATCH_INDEX, type MatchIndex, openIndex } from './lookup/match-index.js';
export type { Kind, NamedEntity, PartyIdentifier, PartyName } from './lookup/party.js';
export { registerParties } from './lookup/register-parties.js';
export {
  type Decision,
  type Explanation,
  type Match,
  type MatchRule,
  type Query,
  search,
  searchExhaustively,
  THRESHOLDS,
  type Thresholds,
} from './match.js';
export { type IndexedName, type IndexRows, indexRows, NAME_INDEX, NAME_OVERLAY, type NameIndex, nameIndex, rowsIn } from './name-index.js';
export type { NearName } from './nearest.js';
export { type Resolution, resolve } from './resolve.js';
