import { type Access, nextNumber, numberOf } from './access.js';
import type { AlertKind } from './alerts.js';
import type { Act } from './store.js';
import type { Rows, Tables } from './tables.js';
import type { Webhook, WebhookAsked, Webhooks } from './webhooks.js';

export function sqlWebhooks({ read, write }: Access): Webhooks {
  return {
    add: (webhook) => write((rows) => add(rows, webhook)),
    get: async (id) => {
      const row = await read.selectFrom('webhooks').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : webhookOf(row);
    },
    all: async () => (await read.selectFrom('webhooks').selectAll().orderBy('number').execute()).map(webhookOf),
    change: (id, asked) => write((rows) => changed(rows, id, columnsOf(asked))),
    rotate: (id, at) =>
      write(async (rows) => {
        const row = await rows
          .updateTable('webhooks')
          .set((was) => ({ generation: was('generation', '+', 1), rotated: at }))
          .where('number', '=', keyOf(id))
          .returningAll()
          .executeTakeFirst();
        return row === undefined ? null : webhookOf(row);
      }),
    disable: (id, { at, by, reason }) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('webhooks')
          .set({ disabled_at: at, disabled_by: by, disabled_reason: reason })
          .where('number', '=', keyOf(id))
          .where('disabled_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    enable: (id) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('webhooks')
          .set({ disabled_at: null, disabled_by: null, disabled_reason: null })
          .where('number', '=', keyOf(id))
          .where('disabled_at', 'is not', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    remove: (id) =>
      write(async (rows) => {
        await rows.deleteFrom('deliveries').where('webhook', '=', keyOf(id)).execute();
        const { numDeletedRows } = await rows.deleteFrom('webhooks').where('number', '=', keyOf(id)).executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

/** The number of the last alert; 0 where there is none. Alerts are raised in the line of writers, so none comes before it later. */
export async function lastAlert(rows: Rows): Promise<number> {
  const row = await rows.selectFrom('alerts').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row?.number ?? 0;
}

async function add(rows: Rows, { at, by, ...asked }: WebhookAsked & Act): Promise<Webhook> {
  const row = {
    number: await nextNumber(rows, 'webhook'),
    at,
    by,
    ...columnsOf(asked),
    generation: 1,
    rotated: null,
    disabled_at: null,
    disabled_by: null,
    disabled_reason: null,
    after: await lastAlert(rows),
  };
  await rows.insertInto('webhooks').values(row).execute();
  return webhookOf(row);
}

async function changed(rows: Rows, id: string, columns: ReturnType<typeof columnsOf>): Promise<Webhook | null> {
  const row = await rows.updateTable('webhooks').set(columns).where('number', '=', keyOf(id)).returningAll().executeTakeFirst();
  return row === undefined ? null : webhookOf(row);
}

function columnsOf({ url, portfolios, kinds }: WebhookAsked): Pick<Tables['webhooks'], 'url' | 'portfolios' | 'kinds'> {
  const text = (of: readonly string[] | null): string | null => (of === null ? null : JSON.stringify(of));
  return { url, portfolios: text(portfolios), kinds: text(kinds) };
}

function webhookOf(row: Tables['webhooks']): Webhook {
  const { number, at, by, url, generation, rotated, after } = row;
  const disabled = row.disabled_at === null ? null : { at: row.disabled_at, by: row.disabled_by ?? '', reason: row.disabled_reason ?? '' };
  return {
    id: `webhook-${number}`,
    at,
    by,
    url,
    portfolios: row.portfolios === null ? null : (JSON.parse(row.portfolios) as readonly string[]),
    kinds: row.kinds === null ? null : (JSON.parse(row.kinds) as readonly AlertKind[]),
    generation,
    rotated,
    disabled,
    after: after === 0 ? null : `alert-${after}`,
  };
}

/** No webhook has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'webhook') ?? 0;
}
