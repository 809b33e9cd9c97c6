import { type Access, nextNumber, numberOf } from './access.js';
import type { StartedRun, StartedRuns } from './started-runs.js';
import type { Tables } from './tables.js';

const LIVE = ['waiting', 'screening'] as const;

export function sqlStartedRuns({ read, write }: Access): StartedRuns {
  return {
    add: ({ at, by, name, order }) =>
      write(async (rows) => {
        const row = { number: await nextNumber(rows, 'run'), at, by, name, order, state: 'waiting', batch: null, reason: null };
        await rows.insertInto('started_runs').values(row).execute();
        return startedOf(row);
      }),
    get: async (id) => {
      const row = await read.selectFrom('started_runs').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : startedOf(row);
    },
    underWay: async () => {
      const rows = await read.selectFrom('started_runs').selectAll().where('state', 'in', LIVE).orderBy('number').execute();
      return rows.map(startedOf);
    },
    ended: async (limit) => {
      const rows = await read
        .selectFrom('started_runs')
        .selectAll()
        .where('state', 'in', ['failed', 'cancelled'])
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(startedOf);
    },
    screening: (id, batch) =>
      write(async (rows) => {
        await rows
          .updateTable('started_runs')
          .set({ state: 'screening', batch })
          .where('number', '=', keyOf(id))
          .where('state', 'in', LIVE)
          .execute();
      }),
    end: (id, state, reason) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('started_runs')
          .set({ state, reason, order: '' })
          .where('number', '=', keyOf(id))
          .where('state', 'in', LIVE)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}

function startedOf({ number, at, by, name, state, batch, order, reason }: Tables['started_runs']): StartedRun {
  return { id: `run-${number}`, at, by, name, state: state as StartedRun['state'], batch, order, reason };
}

/** None has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'run') ?? 0;
}
