import type { Chunk } from '../../../subjects/chunk.js';
import type { Columns } from '../../../subjects/columns.js';
import { csvText } from '../../../subjects/csv-text.js';
import type { Delimiter } from '../../../subjects/delimiter.js';
import { formulaSafe } from '../../../subjects/formula.js';
import { outcomeCells } from '../../../subjects/outcome-cells.js';
import type { Screener } from '../../../subjects/screener.js';
import { screenRow } from '../../../subjects/screening.js';
import { counting, EMPTY_SUMMARY } from '../../../subjects/summary.js';
import type { ScreenedChunk, ToldRow } from './messages.js';

/** Of a chunk at most so many rows that failed are told one by one. */
const FAILED = 20;

/** How the rows of a table are screened and written. */
export interface RowWork {
  readonly screener: Screener;
  readonly columns: Columns;
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
}

const utf8 = new TextEncoder();

/** Screens the rows of a chunk. Of a row that found nothing only its line of the results is kept. */
export function screenedChunk({ first, rows }: Chunk, chunk: number, { screener, columns, header, delimiter }: RowWork): ScreenedChunk {
  let [text, filled, summary] = [new Uint8Array(64 * 1024), 0, EMPTY_SUMMARY];
  const ends = new Uint32Array(rows.length);
  const [matched, failed]: [ToldRow[], ToldRow[]] = [[], []];
  for (const [place, row] of rows.entries()) {
    const told = { ...screenRow(row, columns, screener), at: first + place };
    const line = csvText([outcomeCells(told, header.length).map(formulaSafe)], delimiter);
    // A character of UTF-16 takes three bytes at most.
    if (filled + 3 * line.length > text.length) text = grown(text, filled + 3 * line.length);
    filled += utf8.encodeInto(line, text.subarray(filled)).written;
    ends[place] = filled;
    summary = counting(summary, told.outcome);
    if (told.outcome.kind === 'matches') matched.push(told);
    else if (told.outcome.kind === 'error' && failed.length < FAILED) failed.push(told);
  }
  return { chunk, first, text: text.slice(0, filled), ends, summary, matched, failed };
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}
