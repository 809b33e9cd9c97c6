export type { ReadableDocument } from './document.js';
export { documentsIn } from './documents-in.js';
export { documentsAt, wholeStories } from './fetched-documents.js';
export { documentsInFolder, type FolderFile } from './folder-documents.js';
export { DOCUMENT_LIMITS } from './limits.js';
export type { DayEvidence, DocumentFormatId, DocumentHints, DocumentsRead, TakenDocument } from './taken-document.js';
