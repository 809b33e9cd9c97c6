// The second door of the room: what opens a register and resolves a question about one entity. The bundler puts all that a door leads to
// beside each other, and most commands ask nothing that needs tables of words, models and lexicons.
export { openSearchable, type Searchable } from './lookup/layered-index.js';
export { type NameIndex, nameIndex, rowsIn } from './name-index.js';
export { resolve } from './resolve.js';
