import type { Act } from './store.js';

/** What a document says of itself. Days are `YYYY-MM-DD`. */
export interface DocumentHead extends Act {
  /** SHA-256 in hex of its text as UTF-8: the key, so that a text is kept once. */
  readonly content: string;
  /** SHA-256 in hex of the bytes that it was read from first. */
  readonly original: string;
  /** The name of the file, never its path, or the address without its query. */
  readonly name: string;
  readonly format: string;
  readonly language: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** As printed in the Federal Register. */
  readonly citation: string | null;
  /** UTF-16 units of its text. */
  readonly length: number;
}

/** A document with its text. `at` and `by`: when it was brought first, and by whom. */
export interface StoredDocument extends DocumentHead {
  readonly text: string;
}

/** Where a text was found: one wire story is printed by many. */
export interface DocumentPlace extends Act {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** Texts of at most this many UTF-16 units are kept. */
export const LONGEST_TEXT = 4 * 1024 * 1024;

/** Which documents are asked for: those that fit every part given. */
export interface DocumentFilter {
  /** Each must be in the title, whatever its case; of a document without one in its name. */
  readonly words?: readonly string[];
  /** Published on this day or later. */
  readonly from?: string;
  /** Published on this day or earlier. */
  readonly to?: string;
  /** Those that tell something of this entity. */
  readonly entity?: string;
}

/** Documents that were brought to be read; never changed, never deleted. */
export interface Documents {
  /**
   * Keeps documents whose content is new, and of the others where else they were found. Returns the contents that are new, and those
   * of which further places are. Throws `RangeError` on a text that is too long.
   */
  readonly add: (
    documents: readonly StoredDocument[],
  ) => Promise<{ readonly fresh: ReadonlySet<string>; readonly elsewhere: ReadonlySet<string> }>;
  readonly get: (content: string) => Promise<StoredDocument | null>;
  /** Those of these contents that are held, without their texts. */
  readonly heads: (contents: readonly string[]) => Promise<ReadonlyMap<string, DocumentHead>>;
  /** Where each of these contents was found, the first place first. */
  readonly places: (contents: readonly string[]) => Promise<ReadonlyMap<string, readonly DocumentPlace[]>>;
  /** The newest first, by when they were brought. */
  readonly page: (limit: number, offset: number, filter?: DocumentFilter) => Promise<readonly DocumentHead[]>;
  readonly count: (filter?: DocumentFilter) => Promise<number>;
}
