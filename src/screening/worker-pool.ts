import { Worker } from 'node:worker_threads';
import type { Chunk } from '../subjects/chunk.js';
import type { ChunkOutcome, ChunkScreener } from './chunk-outcome.js';
import type { WorkerSays } from './worker-port.js';

/** Threads that screen chunks. */
export interface WorkerPool {
  /** What comes of a chunk; at most as many at once as there are workers, the others wait their turn. */
  readonly run: (chunk: Chunk) => Promise<ChunkOutcome>;
  readonly close: () => Promise<void>;
}

/** How a pool is made. */
export interface PoolOptions {
  readonly workers: number;
  /** What each worker is told when it starts; a value that can be cloned. */
  readonly data: unknown;
  /** Screens a chunk here: where no worker can be started. */
  readonly local: ChunkScreener;
  /** The rows of a chunk over which two workers died, with the reason. */
  readonly faulty: (reason: string) => ChunkScreener;
  /** The module a worker runs; the one beside this file where left out, compiled and bundled alike. */
  readonly entry?: URL;
}

interface Job {
  readonly chunk: Chunk;
  readonly resolve: (outcome: ChunkOutcome) => void;
  readonly reject: (error: unknown) => void;
  deaths: number;
}

interface Member {
  readonly thread: Worker;
  ready: boolean;
  job: Job | null;
}

/** After so many deaths over one chunk its rows are errors: a second worker tells bad luck from a bad row. */
const MOST_DEATHS = 2;

/**
 * Starts workers. A worker that dies hands its chunk to another once; dies that one too, the chunk's rows are errors with the
 * reason, and the screening goes on with fresh workers. Where not one worker can be started, chunks are screened in this thread.
 */
export function workerPool({ workers, data, local, faulty, entry = new URL('./worker.js', import.meta.url) }: PoolOptions): WorkerPool {
  const members = new Set<Member>();
  const waiting: Job[] = [];
  let closing = false;

  const start = (): void => {
    const member: Member = { thread: new Worker(entry, { workerData: data }), ready: false, job: null };
    let reason = 'it ended';
    members.add(member);
    member.thread.on('message', (said: WorkerSays) => {
      if (said.kind === 'ready') member.ready = true;
      else {
        member.job?.resolve(said.outcome);
        member.job = null;
      }
      hand();
    });
    member.thread.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    member.thread.on('exit', () => gone(member, reason));
  };
  const gone = (member: Member, reason: string): void => {
    members.delete(member);
    if (closing) return;
    const { job } = member;
    if (job !== null) {
      job.deaths += 1;
      if (job.deaths < MOST_DEATHS) waiting.unshift(job);
      else settle(job, faulty(`the worker died twice over these rows: ${reason}`));
    }
    // One that died before it could begin would do so again.
    if (member.ready) start();
    hand();
  };
  const hand = (): void => {
    if (members.size === 0) for (const job of waiting.splice(0)) settle(job, local);
    for (const member of members) {
      if (!member.ready || member.job !== null) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      member.job = job;
      member.thread.postMessage(job.chunk);
    }
  };
  for (let at = 0; at < workers; at += 1) start();
  return {
    run: (chunk) =>
      new Promise((resolve, reject) => {
        waiting.push({ chunk, resolve, reject, deaths: 0 });
        hand();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...members].map(({ thread }) => thread.terminate()));
    },
  };
}

function settle({ chunk, resolve, reject }: Job, screen: ChunkScreener): void {
  try {
    resolve(screen(chunk));
  } catch (error) {
    reject(error);
  }
}
