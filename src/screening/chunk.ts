import type { Columns } from './columns.js';
import type { Outcome, RowOutcome } from './outcome.js';
import type { FoundMatch } from './recorded-match.js';
import type { Rendering } from './rendering.js';
import type { Screener } from './screener.js';
import { screenRow } from './screening.js';
import { counting, EMPTY_SUMMARY, type Summary } from './summary.js';
import type { TableRow } from './table.js';

/** Some rows of a table in their order; `first` is the place of the first among all, from 0. */
export interface Chunk {
  readonly first: number;
  readonly rows: readonly TableRow[];
}

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

/** How much a chunk holds: rows, and characters of their cells, whichever is reached first. */
export interface ChunkSize {
  readonly rows: number;
  readonly characters: number;
}

/** Enough rows that sending them to a worker costs little beside screening them, few enough that some chunks fit in memory. */
export const CHUNK_SIZE: ChunkSize = { rows: 2000, characters: 2_000_000 };

/** Rows in chunks; the first `skipped` rows are read and left out. A chunk ends after `split` rows in any case. */
export async function* inChunks(
  rows: AsyncIterable<TableRow>,
  skipped = 0,
  size = CHUNK_SIZE,
  split = 0,
): AsyncGenerator<Chunk, void, undefined> {
  let at = 0;
  let held: TableRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    at += 1;
    if (at <= skipped) continue;
    held.push(row);
    for (const cell of row.cells) characters += cell.length;
    if (held.length < size.rows && characters < size.characters && at !== split) continue;
    yield { first: at - held.length, rows: held };
    held = [];
    characters = 0;
  }
  if (held.length > 0) yield { first: at - held.length, rows: held };
}

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
  const safe: Screener = (subject) => {
    try {
      return screener(subject);
    } catch (error) {
      return faulty(`an internal fault: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
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

/** A screener for rows whose worker died twice over them: each is an error with that reason. */
export function faultyScreener(reason: string): Screener {
  return () => faulty(reason);
}

function faulty(reason: string): Outcome {
  return { kind: 'error', subject: null, matches: [], warnings: [], reason: reason.replace(/\s+/g, ' ') };
}
