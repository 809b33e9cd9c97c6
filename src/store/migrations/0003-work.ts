import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Runs that the service started, decisions that wait for another person, and the matches of a chunk that is recorded. Never edited. */
export function work(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      for (const statement of statements(kind)) await sql.raw(statement).execute(db);
    },
  };
}

function statements(kind: StoreKind): readonly string[] {
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const bytes = kind === 'sqlite' ? 'blob' : 'bytea';
  const named = (name: string): string => (kind === 'sqlite' ? name : `watchbill.${name}`);
  const table = (name: string, columns: string): string => `create table ${named(name)} (${columns})${kind === 'sqlite' ? ' strict' : ''}`;
  const act = '"at" text not null, "by" text not null';
  return [
    table(
      'started_runs',
      `number ${whole} primary key, ${act}, name text not null, state text not null, batch text, "order" text not null, reason text`,
    ),
    table(
      'proposed_decisions',
      `number ${whole} primary key, ${act}, subject_key text not null, entity text not null, verdict text not null, reason text not null, basis text not null, "match" text, status text not null, settled_at text, settled_by text, settled_reason text, decision ${whole}`,
    ),
    `alter table ${named('screening_chunks')} add column found ${bytes}`,
  ];
}
