import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Endpoints, what is on its way to them, and digests by e-mail. Never edited. */
export function delivering(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      for (const statement of tables(kind)) await sql.raw(statement).execute(db);
    },
  };
}

function tables(kind: StoreKind): readonly string[] {
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const named = (name: string): string => (kind === 'sqlite' ? name : `watchbill.${name}`);
  const table = (name: string, columns: string): string =>
    kind === 'sqlite'
      ? `create table ${name} (${columns}) strict`
      : `create table ${named(name)} (${columns.replaceAll(/\btext\b/g, 'text collate "C"')})`;
  const act = '"at" text not null, "by" text not null';
  const lease = 'lease text, leased_until text';
  return [
    table(
      'webhooks',
      `number ${whole} primary key, ${act}, url text not null, portfolios text, kinds text, generation ${whole} not null, rotated text, disabled_at text, disabled_by text, disabled_reason text, "after" ${whole} not null`,
    ),
    table(
      'deliveries',
      `number ${whole} primary key, webhook ${whole} not null references ${named('webhooks')} (number), alert ${whole} not null, "at" text not null, state text not null, attempts ${whole} not null, due text not null, ${lease}, last_at text, last_status ${whole}, last_fault text, unique (webhook, alert)`,
    ),
    `create index deliveries_due on ${named('deliveries')} (state, due)`,
    table(
      'digests',
      `number ${whole} primary key, ${act}, address text not null, portfolios text, crontab text not null, slot text not null, "after" ${whole} not null, ${lease}, last_at text, last_fault text`,
    ),
  ];
}
