import { type Access, nextNumber, numberOf } from './access.js';
import type { Digest, Digests } from './digests.js';
import { lastAlert } from './sql-webhooks.js';
import type { Rows, Tables } from './tables.js';

const FREED = { lease: null, leased_until: null } as const;

export function sqlDigests({ read, write }: Access): Digests {
  return {
    add: (digest) => write((rows) => add(rows, digest)),
    get: async (id) => {
      const row = await read.selectFrom('digests').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : digestOf(row);
    },
    all: async () => (await read.selectFrom('digests').selectAll().orderBy('number').execute()).map(digestOf),
    remove: (id) =>
      write(async (rows) => {
        const { numDeletedRows } = await rows.deleteFrom('digests').where('number', '=', keyOf(id)).executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    lease: (id, { token, now, until }) =>
      write(async (rows) => {
        const row = await rows
          .updateTable('digests')
          .set({ lease: token, leased_until: until })
          .where('number', '=', keyOf(id))
          .where((of) => of.or([of('leased_until', 'is', null), of('leased_until', '<=', now)]))
          .returningAll()
          .executeTakeFirst();
        return row === undefined ? null : digestOf(row);
      }),
    done: (id, token, { slot, after, at }) =>
      held(write, id, token, {
        ...FREED,
        slot,
        after: after === null ? 0 : alertKey(after),
        ...(at === null ? {} : { last_at: at, last_fault: null }),
      }),
    failed: (id, token, at, fault, until) => held(write, id, token, { lease: null, leased_until: until, last_at: at, last_fault: fault }),
  };
}

/** Notes what came of it, where the lease is still his who says so. */
function held(write: Access['write'], id: string, token: string, said: Partial<Tables['digests']>): Promise<boolean> {
  return write(async (rows) => {
    const { numUpdatedRows } = await rows
      .updateTable('digests')
      .set(said)
      .where('number', '=', keyOf(id))
      .where('lease', '=', token)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

async function add(rows: Rows, { to, portfolios, crontab, at, by }: Parameters<Digests['add']>[0]): Promise<Digest> {
  const row = {
    number: await nextNumber(rows, 'digest'),
    at,
    by,
    address: to,
    portfolios: portfolios === null ? null : JSON.stringify(portfolios),
    crontab,
    slot: at,
    after: await lastAlert(rows),
    ...FREED,
    last_at: null,
    last_fault: null,
  };
  await rows.insertInto('digests').values(row).execute();
  return digestOf(row);
}

function digestOf(row: Tables['digests']): Digest {
  const { number, at, by, address, crontab, slot, after } = row;
  return {
    id: `digest-${number}`,
    at,
    by,
    to: address,
    portfolios: row.portfolios === null ? null : (JSON.parse(row.portfolios) as readonly string[]),
    crontab,
    slot,
    after: after === 0 ? null : `alert-${after}`,
    last: row.last_at === null ? null : { at: row.last_at, fault: row.last_fault },
  };
}

/** No digest has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'digest') ?? 0;
}

function alertKey(id: string): number {
  return numberOf(id, 'alert') ?? 0;
}
