import { hostname } from 'node:os';
import type { Runner, TaskList } from 'graphile-worker';
import type { ScreeningBatch, Store } from '../../store/index.js';
import type { JobsWorld, WorkerOptions } from './jobs.js';
import { workOff } from './kept-batches.js';
import { type ChunkJob, type Queue, SCREEN_CHUNK } from './queue.js';
import { runDue } from './schedule-slots.js';
import { beginLife, buryTheDead, giveBack, type WorkerLife } from './worker-life.js';
import { type Workshop, workshop } from './workshop.js';

/** Milliseconds between two looks for dead workers, for schedules, and for jobs whose notice was missed. */
const LOOK_FOR_DEAD = 1000;
const LOOK_AT_SCHEDULES = 10_000;
const LOOK_FOR_JOBS = 1000;

/** The longest a worker waits before it asks again for a server that is gone, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/** How long the chunks in hand may take to end where the server was lost, in milliseconds. */
const LONGEST_END = 20_000;

/**
 * A worker of the queue. Whenever its connection is lost it begins anew under another name, so nothing it may hold without knowing stays
 * locked. Ends when asked to, after the chunks in hand; with `once` when nothing is left.
 */
export async function queueWorker(store: Store, queue: Queue, world: JobsWorld, options: WorkerOptions): Promise<void> {
  const { signal, threads, log, once } = options;
  const shop = workshop(threads, world);
  log(`started: ${store.place}, threads ${threads}`);
  try {
    for (let pause = 100; !signal.aborted; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
      try {
        await live(store, queue, world, shop, options);
        if (once) return;
        pause = 100;
      } catch (error) {
        if (once) throw error;
        log(`failed: ${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`);
      }
      if (!signal.aborted) await world.sleep(pause, signal);
    }
  } finally {
    await shop.close();
    log('stopped');
  }
}

/** One life: until it is asked to end, its connection is lost, or with `once` the queue is empty. */
async function live(store: Store, queue: Queue, world: JobsWorld, shop: Workshop, options: WorkerOptions): Promise<void> {
  const { EventEmitter } = await import('node:events');
  const { run, runOnce, Logger } = await import('graphile-worker');
  const life = await beginLife(queue.client(), `${hostname()} pid ${process.pid}`);
  let held = '';
  let registered: Promise<void> = Promise.resolve();
  const events = new EventEmitter();
  const troubled = new Promise<void>((resolve) => {
    // A job may have been given to us that we never heard of.
    events.on('worker:getJob:error', () => resolve());
  });
  events.on('pool:create', ({ workerPool }: { readonly workerPool: { readonly id: string } }) => {
    held = workerPool.id;
    registered = life.register(held);
    registered.catch(() => undefined);
  });
  const settings = {
    pgPool: queue.pool,
    concurrency: options.threads,
    pollInterval: LOOK_FOR_JOBS,
    // Without a delay the engine awaits nobody's word that a job is done, and a lost connection would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    events,
    taskList: tasksOf(store, shop, life, options),
    parsedCronItems: [],
    // No job is asked for before it is known whose it is.
    forbiddenFlags: async (): Promise<string[]> => {
      await registered;
      return [];
    },
  };
  const over = new AbortController();
  const around = lookAround(store, queue, world, options, over.signal);
  try {
    if (options.once) {
      await buryTheDead(queue.pool);
      await runOnce(settings);
      await runDue(store, world, options);
      return;
    }
    const runner = await run(settings);
    runner.promise.catch(() => undefined);
    await Promise.race([asked(options.signal), life.lost, troubled, runner.promise.catch(() => undefined)]);
    await ended(runner, world);
  } finally {
    over.abort();
    await around;
    await queue.patiently(() => giveBack(queue.pool, life.name, held)).catch(() => undefined);
    await life.end();
  }
}

async function ended(runner: Runner, world: JobsWorld): Promise<void> {
  const over = new AbortController();
  const stopped = runner.stop().catch(() => undefined);
  await Promise.race([stopped, world.sleep(LONGEST_END, over.signal)]);
  over.abort();
}

function asked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Looks for the dead and at the schedules as long as a life lasts. What fails is tried again; a lost server ends the life anyhow. */
async function lookAround(store: Store, queue: Queue, world: JobsWorld, options: WorkerOptions, over: AbortSignal): Promise<void> {
  if (options.once) return;
  const every = async (milliseconds: number, look: () => Promise<void>): Promise<void> => {
    while (!over.aborted) {
      await look().catch(() => undefined);
      await world.sleep(milliseconds, over);
    }
  };
  await Promise.all([
    every(LOOK_FOR_DEAD, async () => {
      for (const name of await buryTheDead(queue.pool)) options.log(`found dead: ${name}`);
    }),
    every(LOOK_AT_SCHEDULES, () => runDue(store, world, options)),
  ]);
}

function tasksOf(store: Store, shop: Workshop, life: WorkerLife, { log }: WorkerOptions): TaskList {
  // What a batch is does not change but for its end, and a chunk of one that has ended cannot be begun.
  const known = new Map<string, ScreeningBatch>();
  return {
    [SCREEN_CHUNK]: async (payload) => {
      const { batch: id, chunk } = payload as ChunkJob;
      try {
        const batch = known.get(id) ?? (await store.batches.get(id));
        if (batch === null) return;
        known.set(id, batch);
        const setAside = await workOff(store, shop, batch, chunk, life.name);
        if (setAside !== null) log(`set aside: ${id} chunk ${chunk}: ${setAside}`);
      } catch (error) {
        log(`failed: ${id} chunk ${chunk}: ${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`);
        throw error;
      }
    },
  };
}
