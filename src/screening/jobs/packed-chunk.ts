import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ChunkResult, ScreeningChunk } from '../../store/index.js';
import type { Chunk } from '../../subjects/chunk.js';
import type { Summary } from '../../subjects/summary.js';
import type { TableRow } from '../../subjects/table.js';
import type { ChunkOutcome } from '../chunk-outcome.js';
import type { FoundMatch } from '../recorded-match.js';

/** Fast: a chunk is packed once and read once. */
const LEVEL = { level: 1 } as const;

/** Rows as bytes for the store. */
export async function packedRows(rows: readonly TableRow[]): Promise<Uint8Array> {
  return await promisify(gzip)(
    JSON.stringify(rows, (_key, value: unknown) => (value === undefined ? ABSENT : value)),
    LEVEL,
  );
}

/** The chunk that was packed. */
export async function unpackedChunk({ first, input }: Pick<ScreeningChunk, 'first' | 'input'>): Promise<Chunk> {
  const rows = JSON.parse((await promisify(gunzip)(input)).toString()) as readonly TableRow[];
  return { first, rows: rows.map(restored) };
}

/** What came of a chunk, for the store. */
export async function packedResult({ text, summary, found }: ChunkOutcome, setAside: string | null): Promise<ChunkResult> {
  const matches = found.length === 0 ? {} : { found: await promisify(gzip)(JSON.stringify(found), LEVEL) };
  return { output: await promisify(gzip)(text, LEVEL), summary: JSON.stringify(summary), setAside, ...matches };
}

export async function unpackedOutcome({ first, rows, output, summary, found }: ScreeningChunk & ChunkResult): Promise<ChunkOutcome> {
  const matches = found === undefined ? [] : (JSON.parse((await promisify(gunzip)(found)).toString()) as readonly FoundMatch[]);
  return { first, rows, text: await promisify(gunzip)(output), summary: JSON.parse(summary) as Summary, hits: [], found: matches };
}

/** JSON has no word for a value that is not there; no cell holds an object. */
const ABSENT = {} as const;

function restored(row: TableRow): TableRow {
  if (row.values === undefined) return row;
  return { ...row, values: row.values.map((value) => (typeof value === 'object' && value !== null ? undefined : value)) };
}
