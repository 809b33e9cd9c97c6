import type { Act } from './store.js';

/** A table of subjects that is screened in chunks, by one machine or many. `name` is that of its file, never a path. */
export interface ScreeningBatch extends Act {
  /** `batch-1`, `batch-2`, … */
  readonly id: string;
  readonly name: string;
  /** The engine that screens it: another would write other bytes. */
  readonly engine: string;
  /** The digest of the snapshot it is screened with, and of the blob that holds it where machines share the store. */
  readonly snapshot: string;
  readonly snapshotBlob: string | null;
  /** All else that a worker must know, as JSON. */
  readonly task: string;
  /** `filling` until its last row is in; `delivered` when its output was taken: its rows are gone then, as with `cancelled`. */
  readonly state: 'filling' | 'open' | 'delivered' | 'cancelled';
  readonly chunks: number;
  readonly rows: number;
}

/** Rows of a batch as bytes; `chunk` counts from 0, `first` is the place of its first row among all, from 0. */
export interface ScreeningChunk {
  readonly chunk: number;
  readonly first: number;
  readonly rows: number;
  readonly input: Uint8Array;
}

/** What came of a chunk. `setAside` is why its rows are errors, where their workers died over them. */
export interface ChunkResult {
  readonly output: Uint8Array;
  readonly summary: string;
  readonly setAside: string | null;
  /** The matches, where the batch is recorded as a run. */
  readonly found?: Uint8Array;
}

/** A chunk that a worker began, and how many workers died over it before. */
export interface BegunChunk extends ScreeningChunk {
  readonly deaths: number;
}

/** How far a batch is: chunks and rows with a result, and chunks that were set aside. */
export interface ChunkProgress {
  readonly chunks: number;
  readonly rows: number;
  readonly setAside: number;
}

export interface ScreeningBatches {
  readonly add: (batch: Omit<ScreeningBatch, 'id' | 'state' | 'chunks' | 'rows'>) => Promise<ScreeningBatch>;
  /** The same chunk again is one chunk. */
  readonly addChunk: (id: string, chunk: ScreeningChunk) => Promise<void>;
  /** Its last row is in. */
  readonly seal: (id: string, chunks: number, rows: number) => Promise<void>;
  readonly get: (id: string) => Promise<ScreeningBatch | null>;
  /** Oldest first. */
  readonly all: () => Promise<readonly ScreeningBatch[]>;
  readonly progress: (id: string) => Promise<ChunkProgress>;
  /** Numbers of the chunks without a result, in order. */
  readonly unfinished: (id: string) => Promise<readonly number[]>;
  /** Notes who works on a chunk, and gives it; null where it has a result or the batch was cancelled. */
  readonly begin: (id: string, chunk: number, worker: string) => Promise<BegunChunk | null>;
  /** Keeps what came of a chunk. A result is written once: returns false where there was one, or the batch was cancelled. */
  readonly finish: (id: string, chunk: number, result: ChunkResult) => Promise<boolean>;
  readonly result: (id: string, chunk: number) => Promise<(ScreeningChunk & ChunkResult) | null>;
  /** Counts a death for each chunk that a worker had begun and not finished. */
  readonly died: (worker: string) => Promise<void>;
  /** Takes the results of chunks that were set aside away, to be screened again; returns their numbers. */
  readonly again: (id: string) => Promise<readonly number[]>;
  /** Ends a batch and removes its rows; returns false where it had ended. */
  readonly end: (id: string, state: 'delivered' | 'cancelled', at: string) => Promise<boolean>;
  /** Cancels batches that nobody touched since a moment; returns their ids. */
  readonly expire: (before: string, at: string) => Promise<readonly string[]>;
}
