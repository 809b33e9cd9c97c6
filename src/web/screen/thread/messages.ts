import type { Day } from '../../../register/day.js';
import type { Columns } from '../../../subjects/columns.js';
import type { Delimiter } from '../../../subjects/delimiter.js';
import type { RowOutcome } from '../../../subjects/outcome.js';
import type { ScreeningTold } from '../../../subjects/screening-asked.js';
import type { Summary } from '../../../subjects/summary.js';
import type { Problem } from '../../client/problem.js';

/** A file to screen and how: all of it stays on this machine. */
export interface PrivateOrder {
  readonly file: Blob;
  readonly name: string;
  readonly sheet: string | null;
  readonly columns: Columns;
  readonly told: ScreeningTold;
  readonly today: Day;
}

/** The head of a table: what it was taken for, its columns and first rows. */
export interface TableLook {
  readonly kind: 'csv' | 'jsonl' | 'xlsx';
  /** How the text is written, or `null` of a workbook. */
  readonly encoding: string | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly rows: readonly (readonly string[])[];
  /** Why the columns cannot be screened as they were guessed; `null` where they can. */
  readonly fault: string | null;
}

/** A row of which there is something to say; `at` is its place among all, from 0. */
export interface ToldRow extends RowOutcome {
  readonly at: number;
}

/** Some rows, screened: as they are written in the results, and those that found something or failed. */
export interface ScreenedChunk {
  /** The place of the chunk among all, and of its first row among the rows, from 0. */
  readonly chunk: number;
  readonly first: number;
  /** The rows as CSV in UTF-8, and where in it each ends. */
  readonly text: Uint8Array;
  readonly ends: Uint32Array;
  readonly summary: Summary;
  readonly matched: readonly ToldRow[];
  /** The first few rows that could not be read. */
  readonly failed: readonly ToldRow[];
}

/** What is said to a thread that screens. Threads share the chunks of a file: each reads all of it, and screens those it is given. */
export type ToScreening =
  | { readonly say: 'open'; readonly bytes: Uint8Array }
  | { readonly say: 'look'; readonly id: number; readonly file: Blob; readonly name: string; readonly sheet: string | null }
  | { readonly say: 'screen'; readonly id: number; readonly order: PrivateOrder; readonly chunks: readonly number[] }
  | { readonly say: 'chunk'; readonly id: number; readonly chunk: number }
  | { readonly say: 'stop'; readonly id: number };

/** What it says back. `read` is so many bytes of the file, `null` of one that is packed. */
export type FromScreening =
  | { readonly say: 'unopened'; readonly problem: Problem }
  | { readonly say: 'looked'; readonly id: number; readonly look: TableLook }
  | { readonly say: 'begun'; readonly id: number; readonly head: Uint8Array; readonly width: number; readonly delimiter: Delimiter }
  | { readonly say: 'screened'; readonly id: number; readonly screened: ScreenedChunk; readonly read: number | null }
  /** The file has so many chunks. */
  | { readonly say: 'read'; readonly id: number; readonly chunks: number }
  | { readonly say: 'failed'; readonly id: number; readonly problem: Problem };
