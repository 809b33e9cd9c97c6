import { type Access, nextNumber, numberOf } from './access.js';
import type { BegunChunk, ChunkProgress, ChunkResult, ScreeningBatch, ScreeningBatches, ScreeningChunk } from './batches.js';
import type { Rows, Tables } from './tables.js';

const LIVE = ['filling', 'open'] as const;

export function sqlBatches({ read, write, alone }: Access): ScreeningBatches {
  return {
    add: (batch) => write((rows) => add(rows, batch)),
    addChunk: (id, { chunk, first, rows: count, input }) =>
      alone(async (rows) => {
        const values = { batch: keyOf(id), chunk, first, rows: count, input: Buffer.from(input), worker: null, deaths: 0 };
        await rows
          .insertInto('screening_chunks')
          .values({ ...values, output: null, summary: null, set_aside: null, found: null })
          .onConflict((conflict) => conflict.columns(['batch', 'chunk']).doNothing())
          .execute();
      }),
    seal: (id, chunks, count) =>
      alone(async (rows) => {
        await rows
          .updateTable('screening_batches')
          .set({ state: 'open', chunks, rows: count })
          .where('number', '=', keyOf(id))
          .where('state', '=', 'filling')
          .execute();
      }),
    get: async (id) => {
      const row = await read.selectFrom('screening_batches').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : batchOf(row);
    },
    all: async () => (await read.selectFrom('screening_batches').selectAll().orderBy('number').execute()).map(batchOf),
    progress: (id) => progress(read, keyOf(id)),
    unfinished: async (id) => {
      const found = await read
        .selectFrom('screening_chunks')
        .select('chunk')
        .where('batch', '=', keyOf(id))
        .where('summary', 'is', null)
        .orderBy('chunk')
        .execute();
      return found.map(({ chunk }) => chunk);
    },
    begin: (id, chunk, worker) => alone((rows) => begin(rows, keyOf(id), chunk, worker)),
    finish: (id, chunk, result) => alone((rows) => finish(rows, keyOf(id), chunk, result)),
    result: async (id, chunk) => {
      const row = await read
        .selectFrom('screening_chunks')
        .select(['chunk', 'first', 'rows', 'input', 'output', 'summary', 'set_aside', 'found'])
        .where('batch', '=', keyOf(id))
        .where('chunk', '=', chunk)
        .where('summary', 'is not', null)
        .executeTakeFirst();
      if (row === undefined || row.output === null || row.summary === null) return null;
      const { output, summary, set_aside: setAside, found } = row;
      return { ...chunkOf(row), output, summary, setAside, ...(found === null ? {} : { found }) };
    },
    died: (worker) =>
      alone(async (rows) => {
        await rows
          .updateTable('screening_chunks')
          .set((was) => ({ deaths: was('deaths', '+', 1), worker: null }))
          .where('worker', '=', worker)
          .where('summary', 'is', null)
          .execute();
      }),
    again: (id) =>
      write(async (rows) => {
        const found = await rows
          .updateTable('screening_chunks')
          .set({ output: null, summary: null, set_aside: null, found: null, worker: null, deaths: 0 })
          .where('batch', '=', keyOf(id))
          .where('set_aside', 'is not', null)
          .returning('chunk')
          .execute();
        return found.map(({ chunk }) => chunk).sort((a, b) => a - b);
      }),
    end: (id, state, at) => write((rows) => end(rows, keyOf(id), state, at)),
    expire: (before, at) =>
      write(async (rows) => {
        const found = await rows
          .selectFrom('screening_batches')
          .select('number')
          .where('state', 'in', LIVE)
          .where('touched', '<', before)
          .execute();
        for (const { number } of found) await end(rows, number, 'cancelled', at);
        return found.map(({ number }) => `batch-${number}`);
      }),
  };
}

async function add(rows: Rows, batch: Omit<ScreeningBatch, 'id' | 'state' | 'chunks' | 'rows'>): Promise<ScreeningBatch> {
  const { at, by, name, engine, snapshot, snapshotBlob, task } = batch;
  const number = await nextNumber(rows, 'batch');
  const fresh = { state: 'filling', chunks: 0, rows: 0, touched: at } as const;
  await rows
    .insertInto('screening_batches')
    .values({ number, at, by, name, engine, snapshot, snapshot_blob: snapshotBlob, task, ...fresh })
    .execute();
  return { ...batch, id: `batch-${number}`, state: 'filling', chunks: 0, rows: 0 };
}

async function progress(rows: Rows, batch: number): Promise<ChunkProgress> {
  const found = await rows
    .selectFrom('screening_chunks')
    .select((of) => [
      of.fn.countAll<number>().as('chunks'),
      of.fn.sum<number | string | null>('rows').as('rows'),
      of.fn.count<number>('set_aside').as('setAside'),
    ])
    .where('batch', '=', batch)
    .where('summary', 'is not', null)
    .executeTakeFirst();
  return { chunks: found?.chunks ?? 0, rows: Number(found?.rows ?? 0), setAside: found?.setAside ?? 0 };
}

async function begin(rows: Rows, batch: number, chunk: number, worker: string): Promise<BegunChunk | null> {
  const row = await rows
    .updateTable('screening_chunks')
    .set({ worker })
    .where('batch', '=', batch)
    .where('chunk', '=', chunk)
    .where('summary', 'is', null)
    .returning(['chunk', 'first', 'rows', 'input', 'deaths'])
    .executeTakeFirst();
  return row === undefined ? null : { ...chunkOf(row), deaths: row.deaths };
}

async function finish(rows: Rows, batch: number, chunk: number, { output, summary, setAside, found }: ChunkResult): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('screening_chunks')
    .set({
      output: Buffer.from(output),
      summary,
      set_aside: setAside,
      found: found === undefined ? null : Buffer.from(found),
      worker: null,
    })
    .where('batch', '=', batch)
    .where('chunk', '=', chunk)
    .where('summary', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function end(rows: Rows, batch: number, state: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('screening_batches')
    .set({ state, touched: at, task: '' })
    .where('number', '=', batch)
    .where('state', 'in', LIVE)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await rows.deleteFrom('screening_chunks').where('batch', '=', batch).execute();
  return true;
}

function batchOf(row: Tables['screening_batches']): ScreeningBatch {
  const { number, at, by, name, engine, snapshot, task, state, chunks, rows } = row;
  const said = { name, engine, snapshot, snapshotBlob: row.snapshot_blob, task, chunks, rows };
  return { id: `batch-${number}`, at, by, ...said, state: state as ScreeningBatch['state'] };
}

function chunkOf({ chunk, first, rows, input }: ScreeningChunk): ScreeningChunk {
  return { chunk, first, rows, input };
}

/** No batch has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'batch') ?? 0;
}
