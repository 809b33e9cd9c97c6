import type { Checked, Problem } from '../../register/index.js';
import type { SourceFile } from '../source-file.js';

/** One row, and the line (in a workbook: the row of the sheet) on which it begins, from 1. A row with a `fault` refuses the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: Problem | null;
}

/** Rows under a header; they can be gone through once. What makes the rest unusable is thrown as a `Refusal`. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** How a table is to be read; what is left out is found out from the file. */
export interface TableChoice {
  /** The heading of the names, by which a reader may tell the header. */
  readonly name?: string;
  readonly sheet?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** Opens the table of a file: of a CSV file `csvTable`, of a workbook what the caller hands in. */
export type TableReader = (file: SourceFile, choice: TableChoice) => Promise<Checked<SourceTable>>;
