import { type Access, addRows, nextNumber, numberOf } from './access.js';
import type { Deliveries, Delivery, DeliveryState, Lease } from './deliveries.js';
import type { Rows, Tables } from './tables.js';

/** Alerts looked for in one question. */
const PAGE = 5000;

const FREED = { lease: null, leased_until: null } as const;

export function sqlDeliveries({ read, write }: Access): Deliveries {
  return {
    add: (webhook, alerts, upTo, at) => write((rows) => add(rows, webhookKey(webhook), alerts.map(alertKey), alertKey(upTo), at)),
    get: async (id) => {
      const row = await read.selectFrom('deliveries').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    of: async (webhook, { state, limit }) => {
      const all = read
        .selectFrom('deliveries')
        .selectAll()
        .where('webhook', '=', webhookKey(webhook))
        .orderBy('number', 'desc')
        .limit(limit);
      return (await (state === undefined ? all : all.where('state', '=', state)).execute()).map(deliveryOf);
    },
    waiting: async () => {
      const { count } = await read
        .selectFrom('deliveries')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return count;
    },
    nextDue: async () => {
      const row = await read
        .selectFrom('deliveries')
        .innerJoin('webhooks', 'webhooks.number', 'deliveries.webhook')
        .select('due')
        .where('state', '=', 'waiting')
        .where('disabled_at', 'is', null)
        .orderBy('due')
        .limit(1)
        .executeTakeFirst();
      return row?.due ?? null;
    },
    // In the line of writers: of two who ask at once the second sees what the first took.
    lease: (lease) => write((rows) => taken(rows, lease)),
    delivered: (id, { at, status, fault }) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('deliveries')
          .set((was) => ({
            ...FREED,
            state: 'delivered',
            attempts: was('attempts', '+', 1),
            last_at: at,
            last_status: status,
            last_fault: fault,
          }))
          .where('number', '=', keyOf(id))
          .where('state', '!=', 'delivered')
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    failed: (id, token, { at, status, fault }, due) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('deliveries')
          .set((was) => ({
            ...FREED,
            ...(due === null ? { state: 'dead' } : { due }),
            attempts: was('attempts', '+', 1),
            last_at: at,
            last_status: status,
            last_fault: fault,
          }))
          .where('number', '=', keyOf(id))
          .where('state', '=', 'waiting')
          .where('lease', '=', token)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    again: (webhook, ids, at) =>
      write(async (rows) => {
        if (ids.length === 0) return [];
        const found = await rows
          .updateTable('deliveries')
          .set({ ...FREED, state: 'waiting', attempts: 0, due: at })
          .where('webhook', '=', webhookKey(webhook))
          .where('number', 'in', ids.map(keyOf))
          .where('state', '!=', 'waiting')
          .returning('number')
          .execute();
        return found
          .map(({ number }) => number)
          .sort((a, b) => a - b)
          .map((number) => `delivery-${number}`);
      }),
  };
}

async function add(rows: Rows, webhook: number, alerts: readonly number[], upTo: number, at: string): Promise<number> {
  const known = new Set<number>();
  for (let from = 0; from < alerts.length; from += PAGE) {
    const page = alerts.slice(from, from + PAGE);
    const found = await rows.selectFrom('deliveries').select('alert').where('webhook', '=', webhook).where('alert', 'in', page).execute();
    for (const { alert } of found) known.add(alert);
  }
  const fresh = [...new Set(alerts)].filter((alert) => !known.has(alert));
  if (fresh.length > 0) {
    const first = await nextNumber(rows, 'delivery', fresh.length);
    const made = { webhook, at, state: 'waiting', attempts: 0, due: at, ...FREED, last_at: null, last_status: null, last_fault: null };
    await addRows(
      rows,
      'deliveries',
      fresh.map((alert, place) => ({ number: first + place, alert, ...made })),
    );
  }
  await rows.updateTable('webhooks').set({ after: upTo }).where('number', '=', webhook).where('after', '<', upTo).execute();
  return fresh.length;
}

async function taken(rows: Rows, { token, now, until, most, each }: Lease): Promise<readonly Delivery[]> {
  const ranked = rows
    .selectFrom('deliveries')
    .innerJoin('webhooks', 'webhooks.number', 'deliveries.webhook')
    .select((of) => [
      'deliveries.number as number',
      'deliveries.due as due',
      of.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('deliveries.webhook').orderBy('deliveries.due').orderBy('deliveries.number'))
        .as('place'),
    ])
    .where('deliveries.state', '=', 'waiting')
    .where('deliveries.due', '<=', now)
    .where('webhooks.disabled_at', 'is', null)
    .where((of) => of.or([of('leased_until', 'is', null), of('leased_until', '<=', now)]));
  const chosen = await rows
    .selectFrom(ranked.as('ranked'))
    .select('number')
    .where('place', '<=', each)
    .orderBy('due')
    .orderBy('number')
    .limit(most)
    .execute();
  if (chosen.length === 0) return [];
  const found = await rows
    .updateTable('deliveries')
    .set({ lease: token, leased_until: until })
    .where(
      'number',
      'in',
      chosen.map(({ number }) => number),
    )
    .returningAll()
    .execute();
  return found.sort((a, b) => a.number - b.number).map(deliveryOf);
}

function deliveryOf(row: Tables['deliveries']): Delivery {
  const { number, webhook, alert, at, state, attempts, due } = row;
  const last = row.last_at === null ? null : { at: row.last_at, status: row.last_status, fault: row.last_fault };
  const said = { at, state: state as DeliveryState, attempts, due, last };
  return { id: `delivery-${number}`, webhook: `webhook-${webhook}`, alert: `alert-${alert}`, ...said };
}

/** Nothing has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'delivery') ?? 0;
}

function webhookKey(id: string): number {
  return numberOf(id, 'webhook') ?? 0;
}

function alertKey(id: string): number {
  return numberOf(id, 'alert') ?? 0;
}
