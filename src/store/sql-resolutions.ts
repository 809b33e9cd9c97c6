import { type Access, addRows, nextNumber, numberOf } from './access.js';
import type { Resolution, ResolutionQueue } from './resolutions.js';
import type { Rows, Tables } from './tables.js';

export function sqlResolutions({ read, write }: Access): ResolutionQueue {
  return {
    add: (pairs) => write((rows) => add(rows, pairs)),
    get: async (id) => {
      const number = numberOf(id, 'pair');
      const row =
        number === null ? undefined : await read.selectFrom('resolutions').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : resolutionOf(row);
    },
    open: async () => {
      const rows = await read.selectFrom('resolutions').selectAll().where('verdict', 'is', null).orderBy('number').execute();
      return rows.map(resolutionOf);
    },
    decide: (id, verdict, decided) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('resolutions')
          .set({ verdict, decided_at: decided.at, decided_by: decided.by, reason: decided.reason })
          .where('number', '=', numberOf(id, 'pair') ?? 0)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new RangeError(`got ${id}, expected a pair of the queue`);
      }),
    joined: async () => {
      const rows = await read
        .selectFrom('resolutions')
        .select(['entity', 'candidate'])
        .where('verdict', '=', 'same')
        .orderBy('number')
        .execute();
      return new Map(rows.map((row) => [row.entity, row.candidate]));
    },
  };
}

async function add(rows: Rows, pairs: readonly Omit<Resolution, 'id' | 'verdict' | 'decided'>[]): Promise<number> {
  const known = new Set((await rows.selectFrom('resolutions').select(['entity', 'candidate']).execute()).map(pairKey));
  const fresh = pairs.filter((pair) => {
    const key = pairKey(pair);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  if (fresh.length === 0) return 0;
  const first = await nextNumber(rows, 'pair', fresh.length);
  await addRows(
    rows,
    'resolutions',
    fresh.map(({ entity, candidate, score, shown, at }, index) => ({
      number: first + index,
      entity,
      candidate,
      score,
      shown: JSON.stringify(shown),
      at,
      verdict: null,
      decided_at: null,
      decided_by: null,
      reason: null,
    })),
  );
  return fresh.length;
}

function pairKey({ entity, candidate }: { readonly entity: string; readonly candidate: string }): string {
  return JSON.stringify([entity, candidate]);
}

function resolutionOf(row: Tables['resolutions']): Resolution {
  return {
    id: `pair-${row.number}`,
    entity: row.entity,
    candidate: row.candidate,
    score: row.score,
    shown: JSON.parse(row.shown) as Resolution['shown'],
    at: row.at,
    verdict: row.verdict as Resolution['verdict'],
    decided: row.decided_at === null ? null : { at: row.decided_at, by: row.decided_by ?? '', reason: row.reason ?? '' },
  };
}
