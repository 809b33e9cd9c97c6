import { createHash } from 'node:crypto';
import type { ScreeningBatch, Store } from '../../store/index.js';
import { type ChunkSize, inChunks } from '../../subjects/chunk.js';
import { UsageFault } from '../../subjects/fault.js';
import type { TableRow } from '../../subjects/table.js';
import type { BatchOrder, BatchStatus, Jobs, JobsWorld } from './jobs.js';
import { packedRows } from './packed-chunk.js';
import type { Workshop } from './workshop.js';

/** Batches that nobody touched for so many days are cancelled: their rows are names of other people's customers. */
export const KEPT_DAYS = 30;

/** Rows of a chunk that is kept: enough that the queue costs little beside screening them, few enough that a lost one is soon done again. */
export const KEPT_CHUNK: ChunkSize = { rows: 2000, characters: 2_000_000 };

/** Keeps the rows of a table in a store as a batch; `handOut` is called when a chunk is on the disk. Returns the id. */
export async function keepBatch(
  store: Store,
  world: JobsWorld,
  rows: AsyncIterable<TableRow>,
  { name, by, engine, task, onBatch }: BatchOrder,
  handOut: (id: string, chunk: number) => Promise<void>,
): Promise<string> {
  await expire(store, world.now());
  const snapshotBlob = await world.shareSnapshot(task.snapshot.path);
  const at = world.now().toISOString();
  const { digest: snapshot } = task.snapshot;
  // The path is that of this machine.
  const kept = JSON.stringify({ ...task, snapshot: { path: '', digest: snapshot } });
  const { id } = await store.write(async (tx) => {
    const batch = await tx.batches.add({ at, by, name, engine, snapshot, snapshotBlob, task: kept });
    await tx.audit.append([{ at, by, action: 'batch.submitted', subject: batch.id, detail: { snapshot, engine, task: sha256(kept) } }]);
    return batch;
  });
  await onBatch?.(id);
  let [chunks, count] = [0, 0];
  for await (const chunk of inChunks(rows, 0, world.chunk ?? KEPT_CHUNK)) {
    const input = await packedRows(chunk.rows);
    await store.batches.addChunk(id, { chunk: chunks, first: chunk.first, rows: chunk.rows.length, input });
    await handOut(id, chunks);
    chunks += 1;
    count += chunk.rows.length;
  }
  await store.batches.seal(id, chunks, count);
  return id;
}

/** What both adapters do alike with what is kept. */
export function keptBatches(store: Store, { now }: JobsWorld, by: string): Pick<Jobs, 'status' | 'all' | 'cancel' | 'acknowledge'> {
  const end = async (id: string, state: 'delivered' | 'cancelled'): Promise<boolean> => {
    const at = now().toISOString();
    const { rows = 0 } = (await store.batches.get(id)) ?? {};
    return await store.write(async (tx) => {
      const ended = await tx.batches.end(id, state, at);
      if (ended) await tx.audit.append([{ at, by, action: `batch.${state}`, subject: id, detail: { rows } }]);
      return ended;
    });
  };
  return {
    status: async (id) => {
      const batch = await store.batches.get(id);
      return batch === null ? null : await statusOf(store, batch);
    },
    all: async () => await Promise.all((await store.batches.all()).map((batch) => statusOf(store, batch))),
    cancel: (id) => end(id, 'cancelled'),
    acknowledge: async (id) => {
      await end(id, 'delivered');
    },
  };
}

async function statusOf(store: Store, kept: ScreeningBatch): Promise<BatchStatus> {
  const { id, at, by, name, engine, snapshot, snapshotBlob, state, chunks, rows } = kept;
  const batch = { id, at, by, name, engine, snapshot, snapshotBlob, state, chunks, rows };
  const done =
    batch.state === 'delivered' ? { chunks: batch.chunks, rows: batch.rows, setAside: 0 } : await store.batches.progress(batch.id);
  return { ...batch, done };
}

async function expire(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  const at = now.toISOString();
  await store.write(async (tx) => {
    const expired = await tx.batches.expire(before, at);
    await tx.audit.append(
      expired.map((id) => ({ at, by: 'watchbill', action: 'batch.expired', subject: id, detail: { days: KEPT_DAYS } })),
    );
  });
}

/** A batch whose rows are all in and still there. Throws `UsageFault` on any other. */
export async function openBatch(store: Store, id: string): Promise<ScreeningBatch> {
  const batch = await store.batches.get(id);
  if (batch === null) throw new UsageFault('batch', id, 'the id of a batch: `watchbill batches` tells them');
  if (batch.state === 'filling')
    throw new UsageFault('batch', `${id}, whose rows were never all submitted`, 'one that was: submit the file again');
  if (batch.state !== 'open') throw new UsageFault('batch', `${id}, which was ${batch.state}`, 'one whose rows are still there');
  return batch;
}

/** Screens a chunk of a batch and keeps what came of it; nothing where that is known already or not wanted any more. */
export async function workOff(store: Store, shop: Workshop, batch: ScreeningBatch, chunk: number, worker: string): Promise<string | null> {
  const begun = await store.batches.begin(batch.id, chunk, worker);
  if (begun === null) return null;
  const result = await shop.screen(batch, begun);
  await store.batches.finish(batch.id, chunk, result);
  return result.setAside;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
