import { type Access, nextNumber, numberOf } from './access.js';
import type { HeldEdition, HeldEditions } from './held.js';
import type { Rows, Tables } from './tables.js';
import { canonical } from './text.js';

export function sqlHeld({ read, write }: Access): HeldEditions {
  return {
    add: (held) => write((rows) => add(rows, held)),
    get: async (id) => {
      const number = numberOf(id, 'held');
      const row = number === null ? undefined : await read.selectFrom('held').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : heldOf(row);
    },
    open: async () => {
      const rows = await read.selectFrom('held').selectAll().where('status', '=', 'open').orderBy('number').execute();
      return rows.map(heldOf);
    },
    decide: (id, status, act) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('held')
          .set({ status, decided_at: act.at, decided_by: act.by })
          .where('number', '=', numberOf(id, 'held') ?? 0)
          .where('status', '=', 'open')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new RangeError(`got ${id}, expected a held edition that is open`);
      }),
  };
}

async function add(rows: Rows, held: Omit<HeldEdition, 'id' | 'status' | 'decided'>): Promise<HeldEdition> {
  const files = canonical(held.files);
  const same = await rows
    .selectFrom('held')
    .selectAll()
    .where('status', '=', 'open')
    .where('source', '=', held.source)
    .where('list', '=', held.list)
    .where('files', '=', files)
    .executeTakeFirst();
  if (same !== undefined) return heldOf(same);
  const row = {
    number: await nextNumber(rows, 'held'),
    source: held.source,
    list: held.list,
    reasons: JSON.stringify(held.reasons),
    files,
    at: held.at,
    by: held.by,
    status: 'open',
    decided_at: null,
    decided_by: null,
  };
  await rows.insertInto('held').values(row).execute();
  return heldOf(row);
}

function heldOf(row: Tables['held']): HeldEdition {
  return {
    id: `held-${row.number}`,
    source: row.source,
    list: row.list,
    reasons: JSON.parse(row.reasons) as readonly string[],
    files: JSON.parse(row.files) as HeldEdition['files'],
    at: row.at,
    by: row.by,
    status: row.status as HeldEdition['status'],
    decided: row.decided_at === null ? null : { at: row.decided_at, by: row.decided_by ?? '' },
  };
}
