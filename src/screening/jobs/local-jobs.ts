import type { ScreeningBatch, Store } from '../../store/index.js';
import { UsageFault } from '../../subjects/fault.js';
import type { ChunkOutcome } from '../chunk-outcome.js';
import type { Jobs, JobsWorld, WorkerOptions } from './jobs.js';
import { keepBatch, keptBatches, openBatch, workOff } from './kept-batches.js';
import { unpackedOutcome } from './packed-chunk.js';
import { runDue } from './schedule-slots.js';
import { type Workshop, workshop } from './workshop.js';

/** Milliseconds between two looks for work. */
const LOOK = 500;
const LOOK_AT_SCHEDULES = 5000;

/** Jobs in this process, kept in an embedded store: a batch that was killed goes on where it was. */
export function localJobs(store: Store, world: JobsWorld, by: string): Jobs {
  const nobody = (): Promise<void> => Promise.resolve();
  return {
    ...keptBatches(store, world, by),
    submit: (rows, order) => keepBatch(store, world, rows, order, nobody),
    outcomes: (id, onProgress) => screenedHere(store, world, id, onProgress),
    resume: async (id) => {
      await openBatch(store, id);
    },
    retry: async (id) => {
      await openBatch(store, id);
      return (await store.batches.again(id)).length;
    },
    work: (options) => work(store, world, options),
    close: nobody,
  };
}

async function* screenedHere(
  store: Store,
  world: JobsWorld,
  id: string,
  onProgress: (rows: number) => void,
): AsyncGenerator<ChunkOutcome, void, undefined> {
  const batch = await openBatch(store, id);
  const shop = workshop(world.threads, world);
  const { rows: before } = await store.batches.progress(id);
  let rows = before;
  const outcomeOf = async (chunk: number): Promise<ChunkOutcome> => {
    const known = await store.batches.result(id, chunk);
    if (known !== null) return await unpackedOutcome(known);
    await workOff(store, shop, batch, chunk, `pid ${process.pid}`);
    const made = await store.batches.result(id, chunk);
    if (made === null) throw new UsageFault('batch', `${id}, which was cancelled meanwhile`, 'one whose rows are still there');
    rows += made.rows;
    onProgress(rows);
    return await unpackedOutcome(made);
  };
  try {
    yield* inOrder(batch, outcomeOf, 2 * world.threads + 2);
  } finally {
    await shop.close();
  }
}

/** At most so many at once, the first first. */
async function* inOrder<T>(batch: ScreeningBatch, of: (chunk: number) => Promise<T>, most: number): AsyncGenerator<T, void, undefined> {
  const underWay: Promise<T>[] = [];
  for (let chunk = 0; chunk < batch.chunks || underWay.length > 0; ) {
    while (chunk < batch.chunks && underWay.length < most) {
      const begun = of(chunk);
      // Told where it is awaited; until then a failure must not end the process.
      begun.catch(() => undefined);
      underWay.push(begun);
      chunk += 1;
    }
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
}

async function work(store: Store, world: JobsWorld, options: WorkerOptions): Promise<void> {
  const { signal, once, log, threads } = options;
  const shop = workshop(threads, world);
  log(`started: ${store.place}, threads ${threads}`);
  const schedules = async (): Promise<void> => {
    for (;;) {
      await runDue(store, world, options);
      if (once || signal.aborted) return;
      await world.sleep(LOOK_AT_SCHEDULES, signal);
    }
  };
  const batches = async (): Promise<void> => {
    const unfit = new Set<string>();
    for (;;) {
      for (const batch of await store.batches.all()) {
        if (batch.state !== 'open' || unfit.has(batch.id)) continue;
        try {
          await drain(store, shop, batch, options);
        } catch (error) {
          unfit.add(batch.id);
          log(`failed: ${batch.id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      if (once || signal.aborted) return;
      await world.sleep(LOOK, signal);
    }
  };
  try {
    await Promise.all([schedules(), batches()]);
  } finally {
    await shop.close();
    log('stopped');
  }
}

async function drain(store: Store, shop: Workshop, batch: ScreeningBatch, { threads, signal, log }: WorkerOptions): Promise<void> {
  const left = [...(await store.batches.unfinished(batch.id))];
  const hand = async (): Promise<void> => {
    for (let chunk = left.shift(); chunk !== undefined && !signal.aborted; chunk = left.shift()) {
      const setAside = await workOff(store, shop, batch, chunk, `pid ${process.pid}`);
      if (setAside !== null) log(`set aside: ${batch.id} chunk ${chunk}: ${setAside}`);
    }
  };
  // One more than the threads, so that none waits for the store.
  await Promise.all(Array.from({ length: threads + 1 }, hand));
}
