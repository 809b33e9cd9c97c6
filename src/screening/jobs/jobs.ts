import type { ChunkProgress, ScreeningBatch } from '../../store/index.js';
import type { ChunkSize } from '../../subjects/chunk.js';
import type { TableRow } from '../../subjects/table.js';
import type { ChunkOutcome } from '../chunk-outcome.js';
import type { Task } from '../task.js';

/** A table to be screened, and for whom. `name` is that of its file, never a path. */
export interface BatchOrder {
  readonly name: string;
  readonly by: string;
  /** The engine that screens it; workers of another leave it alone. */
  readonly engine: string;
  readonly task: Task;
  /** Told the id as soon as it is given, before the first row is taken. */
  readonly onBatch?: (id: string) => Promise<void>;
}

/** A batch and how far it is. */
export interface BatchStatus extends Omit<ScreeningBatch, 'task'> {
  readonly done: ChunkProgress;
}

/** How a worker works. */
export interface WorkerOptions {
  /** So many threads screen, from 1. */
  readonly threads: number;
  /** Ends when nothing is left to do. */
  readonly once: boolean;
  /** Asks it to finish the chunks in hand and to end. */
  readonly signal: AbortSignal;
  /** One line of what happened; never a screened name. */
  readonly log: (line: string) => void;
  /** What schedules run, by the name of the task; each is given the subject. */
  readonly run: ScheduledTasks;
}

export type ScheduledTasks = Readonly<Record<string, (subject: string) => Promise<void>>>;

/**
 * Screening in chunks that outlives the process which asked for it. Two adapters: in process (`local-jobs.ts`, chunks in an embedded
 * store), and on any number of machines (`queue-jobs.ts`, chunks handed out by graphile-worker on PostgreSQL). What comes of a chunk is
 * written once, whoever screened it and however often.
 */
export interface Jobs {
  /** Takes every row of a table; returns the id. A batch whose rows were not all taken is never screened whole, and expires. */
  readonly submit: (rows: AsyncIterable<TableRow>, order: BatchOrder) => Promise<string>;
  readonly status: (id: string) => Promise<BatchStatus | null>;
  /** Oldest first. */
  readonly all: () => Promise<readonly BatchStatus[]>;
  /**
   * What came of the chunks in order, each as soon as it is there; in process they are screened here. `onProgress` is told the rows done
   * now and then. Throws `UsageFault` on a batch that has ended or was never wholly taken.
   */
  readonly outcomes: (id: string, onProgress: (rows: number) => void) => AsyncGenerator<ChunkOutcome, void, undefined>;
  /** Hands out anew what has no result yet. */
  readonly resume: (id: string) => Promise<void>;
  /** Screens the chunks again that were set aside; returns how many. */
  readonly retry: (id: string) => Promise<number>;
  /** Returns false where it had ended. */
  readonly cancel: (id: string) => Promise<boolean>;
  /** The output is where it should be: the rows of the batch are removed. */
  readonly acknowledge: (id: string) => Promise<void>;
  /** Works until asked to stop, or with `once` until nothing is left. */
  readonly work: (options: WorkerOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the jobs come from and how chunks are screened; what touches the world. */
export interface JobsWorld {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** The path of the snapshot of a digest on this machine, fetched where it is not here yet. Throws where it cannot be had. */
  readonly snapshotAt: (digest: string, blob: string | null) => Promise<string>;
  /** Puts the snapshot where other machines can fetch it; the digest of its blob, or null where nobody else needs it. */
  readonly shareSnapshot: (path: string) => Promise<string | null>;
  readonly engine: string;
  /** Threads for what is screened in process. */
  readonly threads: number;
  /** How much a chunk holds, where not the usual. */
  readonly chunk?: ChunkSize;
  /** The module that a thread runs, where it is not the usual one. */
  readonly entry?: URL;
}
