import type { SqliteDatabase } from 'kysely';
import { sqliteFault } from './sqlite-fault.js';
import { keepable } from './text.js';

/** What is used of libsql, whose own types say less. */
interface Libsql {
  readonly prepare: (sql: string) => LibsqlStatement;
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

interface LibsqlStatement {
  readonly reader: boolean;
  readonly all: (parameters: readonly unknown[]) => unknown[];
  readonly run: (parameters: readonly unknown[]) => { readonly changes: number; readonly lastInsertRowid: number };
  readonly iterate: (parameters: readonly unknown[]) => IterableIterator<unknown>;
}

/** A connection to a file, as Kysely asks for it; its faults are told in words of the store. */
export async function openSqliteConnection(path: string, pragmas: readonly string[]): Promise<SqliteDatabase> {
  const libsql = (await import('libsql')) as { readonly default: new (path: string) => Libsql };
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw sqliteFault(error, path);
    }
  };
  const database = told(() => new libsql.default(path));
  let open = true;
  const close = (): void => {
    if (open) database.close();
    open = false;
  };
  try {
    for (const pragma of pragmas) told(() => database.exec(`pragma ${pragma}`));
  } catch (error) {
    close();
    throw error;
  }
  return {
    close,
    prepare: (sql) => {
      if (CONTROL.test(sql)) return controlling(() => told(() => database.exec(sql)));
      const statement = told(() => database.prepare(sql));
      return {
        reader: statement.reader,
        all: (parameters) => told(() => statement.all(parameters.map(kept))),
        run: (parameters) => told(() => statement.run(parameters.map(kept))),
        iterate: (parameters) => told(() => statement.iterate(parameters.map(kept))),
      };
    },
  };
}

/**
 * libsql lets go of a prepared statement only when memory is collected. A `begin` that met the lock of another process would stay under way until
 * then, and the next commit fail for it; what goes through `exec` is ended in any case.
 */
const CONTROL = /^(begin|commit|rollback)\b/;

function controlling(exec: () => void): ReturnType<SqliteDatabase['prepare']> {
  return {
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run: () => {
      exec();
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
}

function kept(value: unknown): unknown {
  return typeof value === 'string' ? keepable(value) : value;
}
