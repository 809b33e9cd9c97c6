import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Tables } from './tables.js';

/** The first line of a backup. `store` is the version of the store it was made of, `tables` how many rows each has. */
export interface BackupHead {
  readonly watchbill: 'backup';
  readonly format: 1;
  readonly store: number;
  readonly made: string;
  readonly tables: Readonly<Record<string, number>>;
}

/**
 * What a backup holds, in the order in which it can be put back: a table, the columns that order its rows, and how many rows are read at once.
 * A table that is not here is not kept in backups: those of the migrations, and batches, started runs and workers, which are work in hand.
 */
export const BACKED_UP: readonly { readonly table: keyof Tables; readonly key: readonly string[]; readonly page: number }[] = [
  { table: 'audit', key: ['seq'], page: 2000 },
  { table: 'audit_head', key: ['one'], page: 1 },
  { table: 'batches', key: ['position'], page: 2000 },
  { table: 'facts', key: ['seq'], page: 2000 },
  { table: 'fetches', key: ['url'], page: 2000 },
  { table: 'held', key: ['number'], page: 2000 },
  { table: 'resolutions', key: ['number'], page: 2000 },
  { table: 'blobs', key: ['digest'], page: 2000 },
  { table: 'blob_parts', key: ['digest', 'part'], page: 8 },
  { table: 'portfolios', key: ['name'], page: 2000 },
  { table: 'portfolio_subjects', key: ['portfolio', 'key'], page: 2000 },
  { table: 'portfolio_matches', key: ['portfolio', 'position'], page: 2000 },
  { table: 'runs', key: ['number'], page: 2000 },
  { table: 'run_matches', key: ['number'], page: 2000 },
  { table: 'decisions', key: ['seq'], page: 2000 },
  { table: 'proposed_decisions', key: ['number'], page: 2000 },
  { table: 'alerts', key: ['number'], page: 2000 },
  { table: 'webhooks', key: ['number'], page: 2000 },
  { table: 'deliveries', key: ['number'], page: 2000 },
  { table: 'digests', key: ['number'], page: 2000 },
  { table: 'documents', key: ['content'], page: 8 },
  { table: 'document_places', key: ['content', 'place'], page: 2000 },
  { table: 'proposed_events', key: ['number'], page: 2000 },
  { table: 'tellings', key: ['document', 'place'], page: 2000 },
  { table: 'proposed_marks', key: ['key', 'date', 'proposed'], page: 2000 },
  { table: 'review_acts', key: ['seq'], page: 2000 },
  { table: 'api_keys', key: ['id'], page: 2000 },
  { table: 'settings', key: ['name'], page: 2000 },
  { table: 'schedules', key: ['name'], page: 2000 },
  { table: 'counters', key: ['name'], page: 2000 },
];

/** A row as JSON takes it: bytes as base64. */
export type BackupRow = Readonly<Record<string, string | number | null>>;

/** A line longer than this is none of ours: the largest is a part of a blob, or a subject of a portfolio. */
const LONGEST_LINE = 256 << 20;

/** Reads a backup through, and says at its end whether the closing line fits all lines before. */
export async function* backupLines(path: string): AsyncGenerator<string, { readonly got: string; readonly expected: string }> {
  const hash = createHash('sha256');
  let before: string | null = null;
  for await (const line of linesOf(path)) {
    if (before !== null) {
      hash.update(before).update('\n');
      yield before;
    }
    before = line;
  }
  return { got: hash.digest('hex'), expected: closingDigest(before ?? '') };
}

export function closingLine(digest: string): string {
  return JSON.stringify({ sha256: digest });
}

function closingDigest(line: string): string {
  return /^\{"sha256":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? '';
}

/** The lines of a gzipped text. Throws where it is none, is cut off, or has a line that is too long. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = createGunzip();
  // One failure ends both.
  pipeline(file, text, () => undefined);
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of text as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      rest.push(chunk.subarray(from, end));
      yield Buffer.concat(rest).toString('utf8');
      rest = [];
      length = 0;
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new RangeError(`got a line of more than ${LONGEST_LINE} bytes, expected a shorter one`);
  }
  if (length > 0) yield Buffer.concat(rest).toString('utf8');
}
