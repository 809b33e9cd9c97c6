export { compareNames, type NameComparison } from './compare-names.js';
export { buildIndex } from './index-builder.js';
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
export { MATCH_INDEX, type MatchIndex, openIndex } from './match-index.js';
export { type IndexedName, type IndexRows, indexRows, type NameIndex, nameIndex } from './name-index.js';
export type { NearName } from './nearest.js';
export type { Kind, NamedEntity, PartyIdentifier, PartyName } from './party.js';
export { registerParties } from './register-parties.js';
export { type Resolution, resolve } from './resolve.js';
