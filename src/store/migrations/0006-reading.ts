import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Kept as they were written. */
const APPEND_ONLY = ['documents', 'review_acts'] as const;

/** Documents that were read, and what they propose. Never edited. */
export function reading(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      for (const statement of [...tables(kind), ...guards(kind)]) await sql.raw(statement).execute(db);
    },
  };
}

function tables(kind: StoreKind): readonly string[] {
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const real = kind === 'sqlite' ? 'real' : 'double precision';
  const named = (name: string): string => (kind === 'sqlite' ? name : `watchbill.${name}`);
  const table = (name: string, columns: string): string =>
    kind === 'sqlite'
      ? `create table ${name} (${columns}) strict`
      : `create table ${named(name)} (${columns.replaceAll(/\btext\b/g, 'text collate "C"')})`;
  const index = (name: string, on: string, columns: string): string => `create index ${name} on ${named(on)} (${columns})`;
  const act = '"at" text not null, "by" text not null';
  const proposed = `proposed ${whole} not null references ${named('proposed_events')} (number)`;
  const document = `document text not null references ${named('documents')} (content)`;
  return [
    table(
      'documents',
      `content text primary key, original text not null, name text not null, format text not null, language text not null, title text, published text, byline text, publisher text, url text, citation text, length ${whole} not null, body text not null, ${act}`,
    ),
    index('documents_at', 'documents', '"at"'),
    table(
      'document_places',
      `content text not null references ${named('documents')} (content), place ${whole} not null, outlet text not null, publisher text, url text, title text, published text, ${act}, primary key (content, place), unique (content, outlet)`,
    ),
    table(
      'proposed_events',
      `number ${whole} primary key, ${act}, state text not null, event text not null, confidence ${real} not null, ${document}, tellings ${whole} not null, became text, decided_at text, decided_by text, reason text`,
    ),
    index('proposed_events_state', 'proposed_events', 'state, number'),
    index('proposed_events_became', 'proposed_events', 'became'),
    table('tellings', `${document}, place ${whole} not null, ${proposed}, event text not null, primary key (document, place)`),
    index('tellings_proposed', 'tellings', 'proposed'),
    table('proposed_marks', `"key" text not null, "date" text not null, ${proposed}, primary key ("key", "date", proposed)`),
    index('proposed_marks_proposed', 'proposed_marks', 'proposed'),
    table(
      'review_acts',
      `seq ${whole} primary key, ${proposed}, action text not null, reason text not null, became text, sources text not null, ${act}`,
    ),
    index('review_acts_proposed', 'review_acts', 'proposed, seq'),
  ];
}

function guards(kind: StoreKind): readonly string[] {
  return kind === 'sqlite'
    ? APPEND_ONLY.flatMap((table) =>
        (['update', 'delete'] as const).map(
          (change) =>
            `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        ),
      )
    : APPEND_ONLY.map(
        (table) =>
          `create trigger ${table}_append_only before update or delete or truncate on watchbill.${table} for each statement execute function watchbill.append_only()`,
      );
}
