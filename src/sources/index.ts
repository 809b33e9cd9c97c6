export { FORMATS, readSources } from './read-sources.js';
export type { SourceFile, SourceFormat } from './source-file.js';
