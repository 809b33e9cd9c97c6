import type { Act } from './store.js';

/** One screening, reproducible (L7). */
export interface Run extends Act {
  /** `run-1`, `run-2`, … */
  readonly id: string;
  readonly snapshot: string;
  readonly engine: string;
  /** Everything else the output depends on, flat. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** SHA-256 of the input; the input itself is a blob where it was kept. */
  readonly input: { readonly name: string; readonly digest: string; readonly kept: boolean };
  /** SHA-256 of the output, and its format as the ending of a file. */
  readonly output: { readonly digest: string; readonly format: string };
  readonly rows: number;
  /** The summary of the screening, as JSON. */
  readonly summary: object;
}

/** A subject of a run and an entity it was found to be. */
export interface RunMatch {
  readonly run: string;
  /** `m-1`, `m-2`, … over all runs. */
  readonly id: string;
  /** Row of the input, from 1. */
  readonly row: number;
  readonly subjectKey: string;
  /** Subject and match as JSON, for the report. */
  readonly subject: object;
  readonly entity: string;
  readonly score: number;
  readonly decision: string;
  readonly match: object;
}

export interface Runs {
  /** Gives the id, where the service did not give it when it started the run. */
  readonly add: (run: Omit<Run, 'id'>, matches: readonly Omit<RunMatch, 'id' | 'run'>[], id?: string) => Promise<Run>;
  readonly get: (id: string) => Promise<Run | null>;
  /** Newest first; the first `offset` are passed over. */
  readonly all: (limit?: number, offset?: number) => Promise<readonly Run[]>;
  /** In the order of the rows; with `page` only those from an offset on, at most `limit`. */
  readonly matches: (run: string, page?: { readonly offset: number; readonly limit: number }) => Promise<readonly RunMatch[]>;
  readonly matchCount: (run: string) => Promise<number>;
  readonly count: () => Promise<number>;
  readonly match: (id: string) => Promise<RunMatch | null>;
  /** Digests of the snapshots that some run since that moment was made with. */
  readonly snapshotsSince: (at: string) => Promise<ReadonlySet<string>>;
}
