import type { TableRow } from './table.js';

/** Some rows of a table in their order; `first` is the place of the first among all, from 0. */
export interface Chunk {
  readonly first: number;
  readonly rows: readonly TableRow[];
}

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
