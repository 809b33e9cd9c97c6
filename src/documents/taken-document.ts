import { createHash } from 'node:crypto';
import type { Day, Problem } from '../register/index.js';
import type { ReadableDocument } from './document.js';

export type DocumentFormatId = 'html' | 'pdf' | 'mail' | 'register-xml' | 'register-text' | 'feed' | 'text';

/** How the day of publication was learned: told by the caller, by the document's own data, or by its printed words. */
export type DayEvidence = 'given' | 'metadata' | 'printed';

/** A document with what is to be known of how it was taken from its bytes. */
export interface TakenDocument {
  readonly document: ReadableDocument;
  /** The file, and the part of it where it has several: `mail.eml > letter.pdf`, `feed.xml > 3`. */
  readonly name: string;
  readonly format: DocumentFormatId;
  /** SHA-256 in hex of the bytes it was read from: of an attachment its own, of the item of a feed those of the feed. */
  readonly original: string;
  /** SHA-256 in hex of its text as UTF-8. The same story from another page has the same. */
  readonly content: string;
  /** Null where `published` is. */
  readonly dated: DayEvidence | null;
  /** The day on which a PDF says that it was made: a hint at most, as a scan or a new print of an old letter is made late. */
  readonly made: Day | null;
  /** As printed in the Federal Register: `91 FR 35189 (FR Doc. 2026-11571)`. */
  readonly citation: string | null;
  /** Where the whole of it is, of the item of a feed. Nothing is fetched from there unless it is asked for. */
  readonly link: string | null;
  /** The lines that were left out of the text as being about other things: "Also read", newsletters, sharing. */
  readonly dropped: readonly string[];
}

/** What a caller knows of a document already. All of it may be left out. */
export interface DocumentHints {
  readonly url?: string;
  /** Stands above all that the document says. */
  readonly published?: Day;
  /** As a server gave it: `gb2312`. A byte order mark stands above it. */
  readonly charset?: string;
}

/** The documents of a file, with the parts of it that are none; or what is wrong with the file. */
export type DocumentsRead =
  | { readonly ok: true; readonly documents: readonly TakenDocument[]; readonly skipped: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** A file that was not yet looked into, as the formats take it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: DocumentHints;
  /** How many files it is in: 0 for a file, 1 for an attachment of a mail. */
  readonly depth: number;
}

/** What the formats say of a document; the rest is the same for all of them. */
export type TakenParts = Pick<TakenDocument, 'document' | 'dropped'> & Partial<Omit<TakenDocument, 'document' | 'dropped'>>;

export function taken(file: GivenFile, format: DocumentFormatId, parts: TakenParts): TakenDocument {
  return {
    name: file.name,
    format,
    original: sha256(file.bytes),
    content: sha256(parts.document.text),
    dated: null,
    made: null,
    citation: null,
    link: null,
    ...parts,
  };
}

/** A file that is no document, or none that can be read. */
export function refusedFile(file: GivenFile, field: string, got: string, expected: string, line = 0): DocumentsRead {
  return { ok: false, problem: { file: file.name, line, field, got, expected } };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
