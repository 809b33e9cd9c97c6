import type { Store } from '../../store/index.js';
import type { ChunkOutcome } from '../chunk-outcome.js';
import type { Jobs, JobsWorld } from './jobs.js';
import { keepBatch, keptBatches, openBatch } from './kept-batches.js';
import { unpackedOutcome } from './packed-chunk.js';
import { openQueue, type Queue } from './queue.js';
import { queueWorker } from './queue-worker.js';
import { buryTheDead, livingWorkers } from './worker-life.js';

/** Milliseconds between two looks for what has come, and for workers that died. */
const LOOK = 150;
const LOOK_FOR_DEAD = 1000;

/** Jobs on PostgreSQL: chunks wait in graphile-worker's queue for workers on any number of machines. */
export async function queueJobs(
  store: Store,
  databaseUrl: string,
  world: JobsWorld,
  by: string,
  onNobody: () => void = () => undefined,
): Promise<Jobs> {
  const queue = await openQueue(store, databaseUrl, world);
  return {
    ...keptBatches(store, world, by),
    submit: (rows, order) => keepBatch(store, world, rows, order, (batch, chunk) => queue.add({ batch, chunk })),
    outcomes: (id, onProgress) => awaited(store, queue, world, id, onProgress, onNobody),
    resume: async (id) => {
      await openBatch(store, id);
      await buryTheDead(queue.pool);
      for (const chunk of await store.batches.unfinished(id)) await queue.add({ batch: id, chunk });
    },
    retry: async (id) => {
      await openBatch(store, id);
      const chunks = await store.batches.again(id);
      for (const chunk of chunks) await queue.add({ batch: id, chunk });
      return chunks.length;
    },
    work: (options) => queueWorker(store, queue, world, options),
    close: () => queue.close(),
  };
}

async function* awaited(
  store: Store,
  queue: Queue,
  world: JobsWorld,
  id: string,
  onProgress: (rows: number) => void,
  onNobody: () => void,
): AsyncGenerator<ChunkOutcome, void, undefined> {
  const { chunks } = await openBatch(store, id);
  let looked = 0;
  let nobody = false;
  const lookAround = async (): Promise<void> => {
    const now = world.now().getTime();
    if (now - looked < LOOK_FOR_DEAD) return;
    looked = now;
    await queue.patiently(() => buryTheDead(queue.pool));
    if (!nobody && (await queue.patiently(() => livingWorkers(queue.pool))) === 0) {
      nobody = true;
      onNobody();
    }
    onProgress((await store.batches.progress(id)).rows);
  };
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    for (;;) {
      const found = await store.batches.result(id, chunk);
      if (found !== null) {
        yield await unpackedOutcome(found);
        break;
      }
      await openBatch(store, id);
      await lookAround();
      await world.sleep(LOOK);
    }
  }
}
