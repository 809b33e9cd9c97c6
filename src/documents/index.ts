export type { ReadableDocument } from './document.js';
export { documentsIn } from './documents-in.js';
export { DOCUMENT_LIMITS } from './limits.js';
export type { DayEvidence, DocumentFormatId, DocumentHints, DocumentsRead, TakenDocument } from './taken-document.js';
