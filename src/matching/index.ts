export { type Decision, type Explanation, lookup, type Match, THRESHOLDS, type Thresholds } from './lookup.js';
export { type IndexedName, type IndexRows, indexRows, type NameIndex, nameIndex } from './name-index.js';
export type { NearName } from './nearest.js';
export { type Resolution, resolve } from './resolve.js';
