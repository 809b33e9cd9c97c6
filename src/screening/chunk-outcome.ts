import type { Chunk } from '../subjects/chunk.js';
import type { Columns } from '../subjects/columns.js';
import type { Outcome, RowOutcome } from '../subjects/outcome.js';
import type { Rendering } from '../subjects/rendering.js';
import { safeScreener } from '../subjects/safe-screener.js';
import type { Screener } from '../subjects/screener.js';
import { screenRow } from '../subjects/screening.js';
import { counting, EMPTY_SUMMARY, type Summary } from '../subjects/summary.js';
import type { FoundMatch } from './recorded-match.js';

/** What came of a chunk: its rows as written to the output, their count, summary, and the first few that found anything. */
export interface ChunkOutcome {
  readonly first: number;
  readonly rows: number;
  readonly text: Uint8Array;
  readonly summary: Summary;
  readonly hits: readonly RowOutcome[];
  /** The matches of its rows, where the screening is recorded as a run. */
  readonly found: readonly FoundMatch[];
}

/** Screens the rows of a chunk. Total. */
export type ChunkScreener = (chunk: Chunk) => ChunkOutcome;

/** What of an outcome is recorded, by the row of the input, from 1. */
export type Recorder = (outcome: Outcome, row: number) => readonly FoundMatch[];

/** A screener of chunks. A subject on which the screener itself fails is an error row (L8). Of each chunk at most `hits` are kept. */
export function chunkScreener(
  screener: Screener,
  columns: Columns,
  rendering: Rendering,
  hits: number,
  recorder: Recorder = () => [],
): ChunkScreener {
  const safe = safeScreener(screener);
  return ({ first, rows }) => {
    const outcomes = rows.map((row) => screenRow(row, columns, safe));
    return {
      first,
      rows: rows.length,
      text: rendering(outcomes, first),
      summary: outcomes.reduce((summary, { outcome }) => counting(summary, outcome), EMPTY_SUMMARY),
      found: outcomes.flatMap(({ outcome }, at) => recorder(outcome, first + at + 1)),
      hits: hits === 0 ? [] : outcomes.filter(({ outcome }) => outcome.kind !== 'none').slice(0, hits),
    };
  };
}
