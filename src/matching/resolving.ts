// The second door of the room: what opens a register and resolves a question about one entity. The bundler puts all that a door leads to
// beside each other, and most commands ask nothing that needs tables of words, models and lexicons.
export { MATCH_INDEX, type MatchIndex, openIndex } from './lookup/match-index.js';
export { type IndexRows, type NameIndex, nameIndex } from './name-index.js';
export { resolve } from './resolve.js';
