export type { ReadableDocument } from '../reading/index.js';
