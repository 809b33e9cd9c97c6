import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Batches of screening in chunks, schedules, and on PostgreSQL the workers that are alive. Never edited. */
export function screening(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      for (const statement of tables(kind)) await sql.raw(statement).execute(db);
    },
  };
}

function tables(kind: StoreKind): readonly string[] {
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const bytes = kind === 'sqlite' ? 'blob' : 'bytea';
  const named = (name: string): string => (kind === 'sqlite' ? name : `watchbill.${name}`);
  const table = (name: string, columns: string): string => `create table ${named(name)} (${columns})${kind === 'sqlite' ? ' strict' : ''}`;
  const act = '"at" text not null, "by" text not null';
  return [
    table(
      'screening_batches',
      `number ${whole} primary key, ${act}, name text not null, engine text not null, snapshot text not null, snapshot_blob text, task text not null, state text not null, chunks ${whole} not null, "rows" ${whole} not null, touched text not null`,
    ),
    table(
      'screening_chunks',
      `batch ${whole} not null references ${named('screening_batches')} (number), chunk ${whole} not null, "first" ${whole} not null, "rows" ${whole} not null, input ${bytes} not null, worker text, deaths ${whole} not null, output ${bytes}, summary text, set_aside text, primary key (batch, chunk)`,
    ),
    table(
      'schedules',
      `name text primary key, ${act}, crontab text not null, task text not null, subject text not null, slot text not null`,
    ),
    ...(kind === 'sqlite'
      ? []
      : [
          table(
            'workers',
            'key integer primary key, name text not null, pool text not null, started_at timestamptz not null default now(), missed_at timestamptz',
          ),
          `alter table ${named('screening_chunks')} alter column input set storage external`,
          `alter table ${named('screening_chunks')} alter column output set storage external`,
        ]),
  ];
}
