import type { Chunk } from '../subjects/chunk.js';
import type { ChunkOutcome, ChunkScreener } from './chunk-outcome.js';
import type { WorkerPool } from './worker-pool.js';

/** Chunks that are screened here before it is worth while to start workers: opening an engine takes as long as a few thousand rows. */
const LOCAL_CHUNKS = 2;

/** How chunks are screened: here, and by so many workers where there are enough of them. */
export interface ChunkRun {
  readonly local: ChunkScreener;
  readonly workers: number;
  readonly pool: (workers: number) => WorkerPool;
}

/**
 * The outcomes of chunks in their order, whoever screened them. With more chunks than a few, workers are started, and those few
 * are screened here meanwhile; never more than two chunks a worker, and two, are under way or waiting to be taken.
 */
export async function* runChunks(
  chunks: AsyncGenerator<Chunk, void, undefined>,
  { local, workers, pool }: ChunkRun,
): AsyncGenerator<ChunkOutcome, void, undefined> {
  try {
    const few: Chunk[] = [];
    while (few.length <= LOCAL_CHUNKS) {
      const next = await chunks.next();
      if (next.done === true) break;
      few.push(next.value);
      if (workers > 1) continue;
      yield local(next.value);
      few.pop();
    }
    if (few.length <= LOCAL_CHUNKS) {
      for (const chunk of few) yield local(chunk);
      return;
    }
    yield* pooled(few, chunks, local, pool(workers), 2 * workers + 2);
  } finally {
    await chunks.return();
  }
}

async function* pooled(
  few: readonly Chunk[],
  chunks: AsyncIterable<Chunk>,
  local: ChunkScreener,
  pool: WorkerPool,
  most: number,
): AsyncGenerator<ChunkOutcome, void, undefined> {
  try {
    const underWay: Promise<ChunkOutcome>[] = [];
    const begin = (chunk: Chunk): void => {
      const running = pool.run(chunk);
      // Told where it is awaited; until then a failure must not end the process.
      running.catch(() => undefined);
      underWay.push(running);
    };
    few.slice(LOCAL_CHUNKS).forEach(begin);
    for (const chunk of few.slice(0, LOCAL_CHUNKS)) yield local(chunk);
    for await (const chunk of chunks) {
      begin(chunk);
      if (underWay.length < most) continue;
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
    for (const running of underWay) yield await running;
  } finally {
    await pool.close();
  }
}
