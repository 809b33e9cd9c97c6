import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Kept as they were written: the database itself refuses to change or to delete a row. */
const APPEND_ONLY = ['audit', 'batches', 'facts', 'decisions'] as const;

/** The whole port. Never edited: what comes later is a migration of its own. */
export function first(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      const statements = [...tables(kind), ...(kind === 'sqlite' ? guardsOfSqlite() : guardsOfPostgres())];
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

function tables(kind: StoreKind): readonly string[] {
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const real = kind === 'sqlite' ? 'real' : 'double precision';
  const bytes = kind === 'sqlite' ? 'blob' : 'bytea';
  const act = '"at" text not null, "by" text not null';
  // Text in the order of its bytes, as SQLite has it, whatever the language of the server.
  const table = (name: string, columns: string): string =>
    kind === 'sqlite'
      ? `create table ${name} (${columns}) strict`
      : `create table ${named(kind, name)} (${columns.replaceAll(/\btext\b/g, 'text collate "C"')})`;
  const index = (name: string, on: string, columns: string): string => `create index ${name} on ${named(kind, on)} (${columns})`;
  return [
    table(
      'audit',
      `seq ${whole} primary key, ${act}, action text not null, subject text not null, detail text not null, prev text not null, hash text not null`,
    ),
    table('audit_head', `one ${whole} primary key check (one = 1), seq ${whole} not null, hash text not null`),
    `insert into ${named(kind, 'audit_head')} (one, seq, hash) values (1, 0, '${'0'.repeat(64)}')`,
    table(
      'batches',
      `position ${whole} primary key, id text not null unique, kind text not null, list text, origin text not null, digest text not null, summary text not null, ${act}`,
    ),
    table(
      'facts',
      `seq ${whole} primary key, batch text not null references ${named(kind, 'batches')} (id), kind text not null, fact text not null`,
    ),
    table('fetches', 'url text primary key, etag text, last_modified text, digest text not null, "at" text not null'),
    table(
      'held',
      `number ${whole} primary key, source text not null, list text not null, reasons text not null, files text not null, ${act}, status text not null, decided_at text, decided_by text`,
    ),
    table(
      'resolutions',
      `number ${whole} primary key, entity text not null, candidate text not null, score ${real} not null, shown text not null, "at" text not null, verdict text, decided_at text, decided_by text, reason text, unique (entity, candidate)`,
    ),
    table('blobs', `digest text primary key, size ${whole} not null, packing text not null`),
    table(
      'blob_parts',
      `digest text not null references ${named(kind, 'blobs')} (digest), part ${whole} not null, bytes ${bytes} not null, primary key (digest, part)`,
    ),
    table('portfolios', `name text primary key, ${act}, watched_snapshot text, watched_on text, watched_at text`),
    table(
      'portfolio_subjects',
      `portfolio text not null references ${named(kind, 'portfolios')} (name), position ${whole} not null, "key" text not null, subject text not null, digest text not null, primary key (portfolio, "key")`,
    ),
    table(
      'portfolio_matches',
      `portfolio text not null references ${named(kind, 'portfolios')} (name), position ${whole} not null, "key" text not null, entity text not null, score ${real} not null, decision text not null, digest text not null, primary key (portfolio, position)`,
    ),
    table(
      'runs',
      `number ${whole} primary key, ${act}, snapshot text not null, engine text not null, parameters text not null, input_name text not null, input_digest text not null, input_kept ${whole} not null, output_digest text not null, output_format text not null, "rows" ${whole} not null, summary text not null`,
    ),
    index('runs_at', 'runs', '"at"'),
    table(
      'run_matches',
      `number ${whole} primary key, run ${whole} not null references ${named(kind, 'runs')} (number), "row" ${whole} not null, subject_key text not null, subject text not null, entity text not null, score ${real} not null, decision text not null, "match" text not null`,
    ),
    index('run_matches_run', 'run_matches', 'run, number'),
    table(
      'decisions',
      `seq ${whole} primary key, subject_key text not null, entity text not null, verdict text not null, reason text not null, basis text not null, "match" text, ${act}`,
    ),
    index('decisions_pair', 'decisions', 'subject_key, entity'),
    table(
      'alerts',
      `number ${whole} primary key, "at" text not null, portfolio text not null, subject_key text not null, entity text not null, kind text not null, list text, event text not null, "date" text not null, title text not null, sources text not null, url text, dedupe text not null unique, acknowledged_at text, acknowledged_by text, note text`,
    ),
    index('alerts_portfolio', 'alerts', 'portfolio, number'),
    table(
      'api_keys',
      `id text primary key, name text not null, hash text not null unique, scopes text not null, ${act}, revoked_at text, revoked_by text`,
    ),
    table('settings', 'name text primary key, value text not null'),
    table('counters', `name text primary key, value ${whole} not null`),
  ];
}

function guardsOfSqlite(): readonly string[] {
  return APPEND_ONLY.flatMap((table) =>
    (['update', 'delete'] as const).map(
      (change) =>
        `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${table} is append-only'); end`,
    ),
  );
}

function guardsOfPostgres(): readonly string[] {
  return [
    `create function watchbill.append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    ...APPEND_ONLY.map(
      (table) =>
        `create trigger ${table}_append_only before update or delete or truncate on watchbill.${table} for each statement execute function watchbill.append_only()`,
    ),
  ];
}

function named(kind: StoreKind, table: string): string {
  return kind === 'sqlite' ? table : `watchbill.${table}`;
}
