export type { SourceFile, SourceFormat } from './bytes-file.js';
export { FORMATS, readSources } from './read-sources.js';
