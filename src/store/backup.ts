import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { BACKED_UP, type BackupHead, type BackupRow, closingLine } from './backup-file.js';
import { StoreFault } from './fault.js';
import { insideOf } from './inside.js';
import { STORE_VERSION } from './migrations/migrate.js';
import type { Store } from './store.js';
import type { Rows } from './tables.js';

/** What a backup holds: rows by table, and the SHA-256 over all its lines but the closing one. */
export interface Backup {
  readonly tables: Readonly<Record<string, number>>;
  readonly digest: string;
}

/**
 * Writes the store as it is at one moment to one file, whole or not at all, while others go on writing. The file is gzipped JSON Lines, the same
 * for both databases: a head, a line `[table, row]` a row, and a closing line with the SHA-256 of all before. `made` is the time, ISO 8601.
 */
export async function backupStore(store: Store, file: string, made: string): Promise<Backup> {
  const unfinished = `${file}.new`;
  try {
    const backup = await insideOf(store).atOneMoment((rows) => written(rows, unfinished, made));
    await rename(unfinished, file);
    await synced(dirname(file));
    return backup;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof StoreFault || typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
    throw new StoreFault(
      code === 'ENOSPC' ? 'full' : 'unreachable',
      join(dirname(file), basename(file)),
      code,
      'a file that can be written',
      error,
    );
  }
}

async function written(rows: Rows, path: string, made: string): Promise<Backup> {
  const tables: Record<string, number> = {};
  for (const { table } of BACKED_UP) {
    const { count } = await rows
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    tables[table] = count;
  }
  const hash = createHash('sha256');
  const head: BackupHead = { watchbill: 'backup', format: 1, store: STORE_VERSION, made, tables };
  let digest = '';
  async function* lines(): AsyncGenerator<string> {
    for await (const value of values()) {
      const line = `${JSON.stringify(value)}\n`;
      hash.update(line);
      yield line;
    }
    digest = hash.digest('hex');
    yield `${closingLine(digest)}\n`;
  }
  async function* values(): AsyncGenerator {
    yield head;
    for (const { table, key, page } of BACKED_UP) for await (const row of rowsOf(rows, table, key, page)) yield [table, row];
  }
  // Whom he screens is nobody else's business.
  await pipeline(Readable.from(lines()), createGzip({ level: 6 }), createWriteStream(path, { mode: 0o600, flush: true }));
  return { tables, digest };
}

async function* rowsOf(rows: Rows, table: string, key: readonly string[], page: number): AsyncGenerator<BackupRow> {
  const any = rows as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Readonly<Record<string, unknown>> | undefined; ; ) {
    let query = any.selectFrom(table).selectAll().limit(page);
    for (const column of key) query = query.orderBy(column);
    if (last !== undefined) {
      const after = last;
      query = query.where(sql<boolean>`(${columns}) > (${sql.join(key.map((column) => after[column]))})`);
    }
    const found = await query.execute();
    for (const row of found) yield asJson(row);
    last = found.at(-1);
    if (last === undefined || found.length < page) return;
  }
}

function asJson(row: Readonly<Record<string, unknown>>): BackupRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof ArrayBuffer || value instanceof Uint8Array ? Buffer.from(value as Uint8Array).toString('base64') : value,
    ]),
  ) as BackupRow;
}

/** The name of a file is on the disk when its folder is. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
