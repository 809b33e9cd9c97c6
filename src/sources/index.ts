export { FORMATS, readSources } from './formats.js';
export type { SourceEdition, SourceParty, SourceRemoval } from './source-edition.js';
export { fileOf, type SourceFile, type SourceFormat } from './source-file.js';
