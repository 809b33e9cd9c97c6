import type { Run, StartedRun, Store } from '../../store/index.js';

/** A run as it is told: under way, ended, or recorded. */
export interface RunStatus {
  readonly id: string;
  readonly state: StartedRun['state'];
  readonly at: string;
  readonly by: string;
  readonly name: string;
  /** Rows screened, and of how many; `null` until all rows are taken. */
  readonly rows: { readonly done: number; readonly of: number | null };
  readonly reason: string | null;
  /** What came of it; `null` until it is done. */
  readonly run: Run | null;
}

/** How a run is; `null` where there is none of the id. */
export async function runStatus(id: string, store: Store): Promise<RunStatus | null> {
  // First: when it is done both are there.
  const started = await store.startedRuns.get(id);
  const run = await store.runs.get(id);
  if (run !== null) return doneStatus(run);
  return started === null ? null : await startedStatus(started, store);
}

/** How a run that was started and is not recorded is. */
export async function startedStatus({ id, state, at, by, name, reason, batch }: StartedRun, store: Store): Promise<RunStatus> {
  const kept = batch === null ? null : await store.batches.get(batch);
  const live = state === 'waiting' || state === 'screening';
  const done = kept === null || !live ? 0 : (await store.batches.progress(kept.id)).rows;
  const of = kept === null || kept.state === 'filling' ? null : kept.rows;
  return { id, state, at, by, name, rows: { done, of }, reason, run: null };
}

/** A run that is recorded. */
export function doneStatus(run: Run): RunStatus {
  const { id, at, by, input, rows } = run;
  return { id, state: 'done', at, by, name: input.name, rows: { done: rows, of: rows }, reason: null, run };
}
