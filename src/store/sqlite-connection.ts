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

function kept(value: unknown): unknown {
  return typeof value === 'string' ? keepable(value) : value;
}
