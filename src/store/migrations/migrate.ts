import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreFault } from '../fault.js';
import type { StoreKind } from '../store.js';
import type { Tables } from '../tables.js';
import { first } from './0001-first.js';
import { screening } from './0002-screening.js';
import { work } from './0003-work.js';
import { delivering } from './0004-delivering.js';
import { ranks } from './0005-ranks.js';
import { reading } from './0006-reading.js';

/** In order, one a version of the store; only ever added to. */
const MIGRATIONS: readonly (readonly [name: string, (kind: StoreKind) => Migration])[] = [
  ['0001-first', first],
  ['0002-screening', screening],
  ['0003-work', work],
  ['0004-delivering', delivering],
  ['0005-ranks', ranks],
  ['0006-reading', reading],
];

/** The version of the store that this watchbill writes. */
export const STORE_VERSION = MIGRATIONS.length;

const TABLE = 'migrations';

/** Names of the migrations that a store has been through; none where it is new. */
export async function appliedMigrations(rows: Kysely<Tables>, kind: StoreKind): Promise<readonly string[]> {
  const found =
    kind === 'sqlite'
      ? await sql`select 1 from sqlite_schema where type = 'table' and name = ${TABLE}`.execute(rows)
      : await sql`select 1 from information_schema.tables where table_schema = 'watchbill' and table_name = ${TABLE}`.execute(rows);
  if (found.rows.length === 0) return [];
  const from = kind === 'sqlite' ? TABLE : `watchbill.${TABLE}`;
  const { rows: named } = await sql<{ readonly name: string }>`select name from ${sql.raw(from)} order by name`.execute(rows);
  return named.map(({ name }) => name);
}

/** Whether a store is of this version; a newer one is refused. */
export function isCurrent(applied: readonly string[], place: string): boolean {
  const known = new Set(MIGRATIONS.map(([name]) => name));
  if (applied.some((name) => !known.has(name))) {
    const expected = `at most ${STORE_VERSION}: a newer watchbill wrote it`;
    throw new StoreFault('too-new', place, `a store of version ${versionOf(applied)}`, expected);
  }
  return applied.length === STORE_VERSION;
}

function versionOf(applied: readonly string[]): number {
  return Math.max(...applied.map((name) => Number.parseInt(name, 10) || 0), applied.length);
}

/** Brings a store to this version. The caller holds a transaction on this connection, and the lock that lets one process migrate. */
export async function migrate(connection: Kysely<Tables>, kind: StoreKind, place: string): Promise<void> {
  // Another process may have been here while this one waited for the lock.
  if (isCurrent(await appliedMigrations(connection, kind), place)) return;
  const migrator = new Migrator({
    db: connection,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(MIGRATIONS.map(([name, made]) => [name, made(kind)]))) },
    migrationTableName: TABLE,
    migrationLockTableName: 'migrations_lock',
    ...(kind === 'postgres' ? { migrationTableSchema: 'watchbill' } : {}),
    // The whole is one transaction already.
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}
