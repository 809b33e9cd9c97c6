import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ChunkOutcome } from '../../src/screening/chunk-outcome.js';
import { openEngine } from '../../src/screening/engine.js';
import type { Jobs, JobsWorld, WorkerOptions } from '../../src/screening/jobs/jobs.js';
import { openJobs } from '../../src/screening/jobs/open-jobs.js';
import { type Task, taskScreener } from '../../src/screening/task.js';
import type { Store, StoreKind } from '../../src/store/index.js';
import type { TableRow } from '../../src/subjects/table.js';
import { clocks } from '../register/notation.js';
import { newTestStore, type TestStore } from '../store/stores.js';

export const SNAPSHOT = fileURLToPath(new URL('../../dist/register.snapshot', import.meta.url));
export const ENGINE = 'watchbill/test';
const digest = Buffer.from(readFileSync(SNAPSHOT).subarray(16, 48)).toString('hex');

export const TASK: Task = {
  snapshot: { path: SNAPSHOT, digest },
  screening: { options: { clocks: clocks('2026-11-22') }, register: true, against: null },
  header: ['name'],
  columns: { name: { at: 0, header: 'name', chosen: 'guessed' } },
  format: { kind: 'csv', delimiter: ',' },
  hits: 0,
};

const NAMES = ['Hesai Group', 'Nobody At All', '华为技术有限公司', '', '=1+1', 'Costar Group, Inc.', 'DJI'];

export function rowsOf(count: number, name: (at: number) => string | undefined = () => undefined): readonly TableRow[] {
  return Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: [name(at) ?? NAMES[at % NAMES.length] ?? ''], fault: null }));
}

export async function* streamed(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

/** What `screen` makes of the rows. */
export function screenedAtOnce(rows: readonly TableRow[]): string {
  return Buffer.from(taskScreener(TASK, openEngine(SNAPSHOT, digest))({ first: 0, rows }).text).toString();
}

export async function textOf(outcomes: AsyncIterable<ChunkOutcome>): Promise<string> {
  let text = '';
  for await (const chunk of outcomes) text += Buffer.from(chunk.text).toString();
  return text;
}

export function worldOf(more: Partial<JobsWorld> = {}): JobsWorld {
  return {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
      await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
    snapshotAt: () => Promise.resolve(SNAPSHOT),
    shareSnapshot: () => Promise.resolve(null),
    engine: ENGINE,
    threads: 1,
    chunk: { rows: 20, characters: 1_000_000 },
    entry: new URL('../../dist/screening/worker.js', import.meta.url),
    ...more,
  };
}

export const DYING = new URL('./dying-thread.mjs', import.meta.url);
export const ORDER = { name: 'vendors.csv', by: 'ana', engine: ENGINE, task: TASK } as const;

/** Jobs on a store of their own, and workers for them. */
export interface Yard {
  readonly place: TestStore;
  readonly store: Store;
  readonly jobs: (world?: Partial<JobsWorld>) => Promise<Jobs>;
  /** Starts a worker that ends with the yard; what it says is in `lines`. Beside an embedded store who waits works. */
  readonly staff: (world?: Partial<JobsWorld>, options?: Partial<WorkerOptions>) => Promise<void>;
  readonly lines: string[];
  readonly close: () => Promise<void>;
}

export async function openYard(kind: StoreKind): Promise<Yard> {
  const place = await newTestStore(kind);
  const store = await place.open();
  const opened: Jobs[] = [];
  const over = new AbortController();
  const working: Promise<void>[] = [];
  const lines: string[] = [];
  const jobs = async (world: Partial<JobsWorld> = {}): Promise<Jobs> => {
    const made = await openJobs(store, place.place, worldOf(world), 'ana');
    opened.push(made);
    return made;
  };
  return {
    place,
    store,
    jobs,
    lines,
    staff: async (world = {}, options = {}) => {
      if (kind === 'sqlite') return;
      const log = (line: string): void => {
        lines.push(line);
      };
      working.push((await jobs(world)).work({ threads: 1, once: false, signal: over.signal, log, run: {}, ...options }));
    },
    close: async () => {
      over.abort();
      await Promise.all(working);
      for (const each of opened) await each.close();
      await place.dispose();
    },
  };
}
