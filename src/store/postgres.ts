import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import type { StoreEffects } from './effects.js';
import { StoreFault } from './fault.js';
import { type Inside, withInside } from './inside.js';
import { appliedMigrations, isCurrent, migrate } from './migrations/migrate.js';
import { isLost, isUndone, postgresFault } from './postgres-fault.js';
import { Connections } from './postgres-pool.js';
import { sqlParts } from './sql-parts.js';
import type { Store } from './store.js';
import type { Rows, Tables } from './tables.js';
import { Turns } from './turns.js';

const OLDEST = 15;

/** Any number that no other program uses for a lock of its own in the same database. */
const MIGRATION_LOCK = 8_467_326_001;

/**
 * A store in the schema `watchbill` of a PostgreSQL database. Every write begins by locking the row of the audit chain's head: writers
 * stand in one line, as with SQLite, so numbers are given in the order of commits and a reader who asks for what is new misses nothing.
 */
export async function openPostgres(url: string, effects: StoreEffects): Promise<Store> {
  const place = placeOf(url);
  const connections = new Connections(url, effects);
  const writer = kysely(connections.forWrites);
  const reader = kysely(connections.forReads);
  const turns = new Turns();
  const transaction = <T>(lock: CompiledQuery, work: (rows: Rows) => Promise<T>): Promise<T> =>
    turns
      .take(() => committed({ writer, reader, place, effects, connections }, lock, work))
      .catch((error: unknown) => Promise.reject(postgresFault(error, place) as Error));
  const inside: Inside = {
    read: reader,
    write: (work) => transaction(LOCK_HEAD, work),
    alone: (work) => work(reader).catch((error: unknown) => Promise.reject(postgresFault(error, place) as Error)),
    atOneMoment: (work) => atOneMoment(writer, work),
  };
  const close = async (): Promise<void> => {
    await writer.destroy();
    await reader.destroy();
    await connections.end();
  };
  try {
    await checkVersion(reader, place);
    if (!isCurrent(await appliedMigrations(reader, 'postgres'), place))
      await transaction(LOCK_SCHEMA, async (rows) => {
        await rows.executeQuery(CompiledQuery.raw('create schema if not exists watchbill'));
        await migrate(rows, 'postgres', place);
      });
  } catch (error) {
    await close();
    throw postgresFault(error, place);
  }
  const store: Store = {
    kind: 'postgres',
    place,
    ...sqlParts(inside, place),
    write: (work) =>
      inside.write((rows) => work(sqlParts({ read: rows, write: (part) => part(rows), alone: (part) => part(rows) }, place))),
    close: () => turns.take(close),
  };
  return withInside(store, inside);
}

const LOCK_HEAD = CompiledQuery.raw('select pg_current_xact_id()::text as xid from watchbill.audit_head for update');
const LOCK_SCHEMA = CompiledQuery.raw(`select pg_current_xact_id()::text as xid, pg_advisory_xact_lock(${MIGRATION_LOCK})`);

function kysely(pool: Connections['forReads']): Rows {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema('watchbill');
}

/** Where it is, without the password and whatever else the address holds. */
function placeOf(url: string): string {
  try {
    const { username, host, pathname, searchParams } = new URL(url);
    const user = username === '' ? '' : `${username}@`;
    return `postgresql://${user}${host === '' ? (searchParams.get('host') ?? '') : host}${pathname}`;
  } catch {
    throw new StoreFault('unreachable', 'DATABASE_URL', 'what is no address', 'postgresql://user:password@host:port/database');
  }
}

async function checkVersion(reader: Rows, place: string): Promise<void> {
  const { rows } = await sql<{ readonly version: string }>`select current_setting('server_version_num') as version`.execute(reader);
  const version = Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
  if (version < OLDEST) throw new StoreFault('unreachable', place, `PostgreSQL ${version}`, `PostgreSQL ${OLDEST} or later`);
}

/** The number of a transaction, by which the server knows later what became of it. */
interface Locked {
  readonly xid: string;
}

interface Server {
  readonly writer: Rows;
  readonly reader: Rows;
  readonly place: string;
  readonly effects: StoreEffects;
  readonly connections: Connections;
}

/** Runs it anew where the server undid it or was restarted, for as long as the patience lasts. */
async function committed<T>(server: Server, lock: CompiledQuery, work: (rows: Rows) => Promise<T>): Promise<T> {
  const until = server.effects.elapsed() + server.effects.patience;
  for (let pause = 20; ; pause = Math.min(1000, pause * 2)) {
    try {
      return await server.writer.connection().execute((connection) => attempt(server, connection, lock, work));
    } catch (error) {
      if (!(isUndone(error) || isLost(error)) || server.effects.elapsed() >= until) throw error;
      await server.effects.sleep(pause * (0.5 + Math.random()));
    }
  }
}

async function attempt<T>(server: Server, connection: Rows, lock: CompiledQuery, work: (rows: Rows) => Promise<T>): Promise<T> {
  let xid: string | undefined;
  let result: T;
  try {
    await connection.executeQuery(CompiledQuery.raw('begin'));
    const locked = await connection.executeQuery(lock);
    xid = (locked.rows[0] as Locked | undefined)?.xid;
    if (xid === undefined)
      throw new StoreFault('damaged', server.place, 'no head of the audit chain', 'one: restore the store from a backup');
    result = await work(connection);
  } catch (error) {
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
    throw error;
  }
  try {
    await connection.executeQuery(CompiledQuery.raw('commit'));
    return result;
  } catch (error) {
    // Whether the server had committed when the connection broke, only the server knows.
    if (isLost(error) && (await wasCommitted(server, xid, error))) return result;
    throw error;
  }
}

async function wasCommitted(server: Server, xid: string, cause: unknown): Promise<boolean> {
  const until = server.effects.elapsed() + server.effects.patience;
  let status: string | null | undefined;
  try {
    do {
      const { rows } = await sql<{ readonly status: string | null }>`select pg_xact_status(${xid}::xid8) as status`.execute(server.reader);
      status = rows[0]?.status;
      if (status === 'committed') return true;
      if (status === 'aborted') return false;
      await server.effects.sleep(100);
    } while (status === 'in progress' && server.effects.elapsed() < until);
  } catch {
    status = null;
  }
  const got = 'a connection that broke while the write was being confirmed';
  throw new StoreFault('unknown-outcome', server.place, got, 'to know whether it was kept: look before you do it again', cause);
}

async function atOneMoment<T>(writer: Rows, work: (rows: Rows) => Promise<T>): Promise<T> {
  return await writer.connection().execute(async (connection) => {
    await connection.executeQuery(CompiledQuery.raw('begin isolation level repeatable read read only'));
    try {
      return await work(connection);
    } finally {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
    }
  });
}
