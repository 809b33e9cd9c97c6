export { FORMATS, readSources } from './read-sources.js';
export type { SourceEdition, SourceParty, SourceRemoval } from './source-edition.js';
export { fileOf, LIMITS, type SourceFile, type SourceFormat } from './source-file.js';
