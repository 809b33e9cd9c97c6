import type { DocumentHints, DocumentsRead, TakenDocument } from '../../documents/index.js';
import type { ReadableDocument, Reading } from '../../reading/index.js';
import type { NamesWatched } from './names-watched.js';

/** A document and what it says. */
export interface DocumentRead {
  readonly taken: TakenDocument;
  readonly reading: Reading;
}

/** What came of a file. */
export type FileRead =
  | {
      readonly kind: 'read';
      readonly documents: readonly DocumentRead[];
      readonly skipped: Extract<DocumentsRead, { ok: true }>['skipped'];
    }
  | { readonly kind: 'unusable'; readonly problem: Extract<DocumentsRead, { ok: false }>['problem'] }
  /** UTF-16 units of its texts, which are more than are read in one request. */
  | { readonly kind: 'too-long'; readonly length: number };

/** The snapshot file that a thread reads with. */
export interface ReadWith {
  readonly path: string;
  readonly digest: string;
}

/** What a thread is asked. */
export type ReadingAsked = ReadWith & {
  /** The companies watched; `names` is `null` where the thread had those of this digest before. */
  readonly watched: { readonly digest: string; readonly names: NamesWatched['names'] | null };
} & (
    | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly hints: DocumentHints }
    | { readonly kind: 'document'; readonly document: ReadableDocument }
  );

/** What it says. */
export type ReadingSaid =
  | { readonly kind: 'file'; readonly file: FileRead }
  | { readonly kind: 'document'; readonly reading: Reading }
  /** The snapshot could not be opened, or the reader failed: our fault. `name` is the kind of the fault. */
  | { readonly kind: 'failed'; readonly name: string };
