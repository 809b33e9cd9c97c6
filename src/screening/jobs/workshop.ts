import type { BegunChunk, ChunkResult, ScreeningBatch } from '../../store/index.js';
import type { Chunk } from '../../subjects/chunk.js';
import type { ChunkScreener } from '../chunk-outcome.js';
import { faultyTask, openTask, type Task } from '../task.js';
import { type WorkerPool, workerPool } from '../worker-pool.js';
import type { JobsWorld } from './jobs.js';
import { packedResult, unpackedChunk } from './packed-chunk.js';

/** After so many workers died over a chunk its rows are errors. */
export const MOST_DEATHS = 2;

/** Batches whose threads are kept open: opening an engine takes as long as some thousand rows. */
const KEPT = 2;

/** Where chunks are screened: threads with an open engine for each batch in hand. */
export interface Workshop {
  readonly screen: (batch: ScreeningBatch, begun: BegunChunk) => Promise<ChunkResult>;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly task: Task;
  readonly pool: WorkerPool;
  /** Why a chunk was set aside, by its first row. */
  readonly aside: Map<number, string>;
}

/** A workshop of so many threads a batch. Throws where the batch is for another engine or its snapshot cannot be had. */
export function workshop(threads: number, world: Pick<JobsWorld, 'snapshotAt' | 'engine' | 'entry'>): Workshop {
  const places = new Map<string, Promise<Place>>();
  const busy = new Map<string, number>();

  const placeOf = async (batch: ScreeningBatch): Promise<Place> => {
    const known = places.get(batch.id) ?? opened(batch, threads, world);
    // The newest stands last.
    places.delete(batch.id);
    places.set(batch.id, known);
    for (const [id, old] of places) {
      if (places.size <= KEPT) break;
      if (id === batch.id || (busy.get(id) ?? 0) > 0) continue;
      places.delete(id);
      await old.then(({ pool }) => pool.close()).catch(() => undefined);
    }
    try {
      return await known;
    } catch (error) {
      places.delete(batch.id);
      throw error;
    }
  };
  return {
    screen: async (batch, begun) => {
      busy.set(batch.id, (busy.get(batch.id) ?? 0) + 1);
      try {
        const place = await placeOf(batch);
        return await screened(place, await unpackedChunk(begun), begun.deaths);
      } finally {
        busy.set(batch.id, (busy.get(batch.id) ?? 1) - 1);
      }
    },
    close: async () => {
      const open = [...places.values()];
      places.clear();
      for (const place of open) await place.then(({ pool }) => pool.close()).catch(() => undefined);
    },
  };
}

async function screened({ task, pool, aside }: Place, chunk: Chunk, deaths: number): Promise<ChunkResult> {
  if (deaths >= MOST_DEATHS) {
    const reason = `${deaths} workers died over these rows`;
    return await packedResult(faultyTask(task, reason)(chunk), reason);
  }
  const outcome = await pool.run(chunk);
  return await packedResult(outcome, aside.get(chunk.first) ?? null);
}

async function opened(
  { task: json, snapshot, snapshotBlob, engine }: ScreeningBatch,
  threads: number,
  world: Parameters<typeof workshop>[1],
): Promise<Place> {
  if (engine !== world.engine) throw new RangeError(`got a batch for ${engine}, expected one for ${world.engine}`);
  const path = await world.snapshotAt(snapshot, snapshotBlob);
  const task: Task = { ...(JSON.parse(json) as Task), snapshot: { path, digest: snapshot } };
  const aside = new Map<number, string>();
  let here: ChunkScreener | undefined;
  const pool = workerPool({
    workers: threads,
    data: task,
    local: (chunk) => {
      here ??= openTask(task);
      return here(chunk);
    },
    faulty: (reason) => (chunk) => {
      aside.set(chunk.first, reason);
      return faultyTask(task, reason)(chunk);
    },
    ...(world.entry === undefined ? {} : { entry: world.entry }),
  });
  return { task, pool, aside };
}
