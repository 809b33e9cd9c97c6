import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { StoreEffects } from './effects.js';
import { StoreFault } from './fault.js';
import { type Inside, withInside } from './inside.js';
import { appliedMigrations, isCurrent, migrate } from './migrations/migrate.js';
import { sqlParts } from './sql-parts.js';
import { openSqliteConnection } from './sqlite-connection.js';
import { isSqliteBusy, sqliteFault } from './sqlite-fault.js';
import type { Store } from './store.js';
import type { Rows, Tables } from './tables.js';
import { Turns } from './turns.js';

/**
 * Milliseconds that SQLite itself waits for a lock. While it does nothing else runs in this process, so a writer waits for other
 * processes in steps of its own; a reader meets a lock only while a log is recovered.
 */
const WAIT = { writer: 'busy_timeout = 20', reader: 'busy_timeout = 30000' } as const;

/** Writers of one file in this process stand in one line. SQLite's own lock is for other processes. */
const lines = new Map<string, Turns>();

/** A connection that one Kysely works on. */
interface Opened {
  readonly rows: Rows;
  readonly close: () => Promise<void>;
}

/**
 * A store in one file. Two connections: one writes, one reads what is committed, so readers wait for nobody (write-ahead log). A commit
 * is on the disk before it is confirmed (`synchronous = FULL`).
 */
export async function openSqlite(place: string, effects: StoreEffects): Promise<Store> {
  const opened: Opened[] = [];
  try {
    await effects.makeFolder(dirname(place));
    const writer = await connect(place, [WAIT.writer, 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'], effects);
    opened.push(writer);
    const line = lineOf(realpathSync(place));
    const transaction = <T>(work: (rows: Rows) => Promise<T>): Promise<T> =>
      line.take(() => writer.rows.connection().execute((connection) => committed(connection, work, place, effects)));
    if (!isCurrent(await appliedMigrations(writer.rows, 'sqlite'), place)) await transaction((rows) => migrate(rows, 'sqlite', place));
    const reader = await connect(place, [WAIT.reader, 'query_only = ON'], effects);
    opened.push(reader);
    const inside: Inside = {
      read: reader.rows,
      write: transaction,
      alone: transaction,
      atOneMoment: (work) => atOneMoment(work, place, effects),
    };
    const store: Store = {
      kind: 'sqlite',
      place,
      ...sqlParts(inside, place),
      write: (work) =>
        transaction((rows) => work(sqlParts({ read: rows, write: (part) => part(rows), alone: (part) => part(rows) }, place))),
      close: () =>
        line.take(async () => {
          for (const each of opened) await each.close();
        }),
    };
    return withInside(store, inside);
  } catch (error) {
    for (const each of opened) await each.close();
    throw sqliteFault(error, place);
  }
}

async function connect(place: string, pragmas: readonly string[], effects: StoreEffects): Promise<Opened> {
  const database: SqliteDatabase = await patiently(() => openSqliteConnection(place, [...pragmas, ...effects.pragmas]), place, effects);
  const rows = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    rows,
    close: async () => {
      await rows.destroy();
      // Kysely leaves a connection open that it was never asked anything on.
      database.close();
    },
  };
}

function lineOf(path: string): Turns {
  const line = lines.get(path) ?? new Turns();
  lines.set(path, line);
  return line;
}

/** The write lock is taken first, so a write never finds at its end that another came before it. */
async function committed<T>(connection: Rows, work: (rows: Rows) => Promise<T>, place: string, effects: StoreEffects): Promise<T> {
  return await patiently(
    async () => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
      try {
        const result = await work(connection);
        await connection.executeQuery(CompiledQuery.raw('commit'));
        return result;
      } catch (error) {
        // SQLite has undone it already where the disk was full.
        await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
        throw error;
      }
    },
    place,
    effects,
  );
}

/** Runs it anew while another process holds the lock, for as long as the patience lasts. */
async function patiently<T>(work: () => Promise<T>, place: string, effects: StoreEffects): Promise<T> {
  const until = effects.elapsed() + effects.patience;
  for (let pause = 1; ; pause = Math.min(50, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isSqliteBusy(error)) throw error;
      if (effects.elapsed() >= until) {
        const got = `a store that another process has been writing to for ${effects.patience / 1000} s`;
        throw new StoreFault('busy', place, got, 'a turn to write; nothing was written', error);
      }
      await effects.sleep(pause * (0.5 + Math.random()));
    }
  }
}

async function atOneMoment<T>(work: (rows: Rows) => Promise<T>, place: string, effects: StoreEffects): Promise<T> {
  const { rows, close } = await connect(place, [WAIT.reader, 'query_only = ON'], effects);
  try {
    return await rows.connection().execute(async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      try {
        return await work(connection);
      } finally {
        await connection.executeQuery(CompiledQuery.raw('rollback'));
      }
    });
  } finally {
    await close();
  }
}
