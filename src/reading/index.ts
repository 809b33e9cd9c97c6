export { type Language, languageOf, type ReadableDocument } from './document.js';
export type { WatchedName } from './gazetteer.js';
export type { Mention, MentionKind } from './mention.js';
export type { Quote, ReadEvent, ReadEventType, ReadModality } from './read-event.js';
export { type Reader, reader } from './reader.js';
export type { Reading, Remark, Skipped, SkipReason } from './reading.js';
