import type { Act } from './store.js';

/** A run of the service from its start to its end. When it is done the run of the same id holds what came of it. */
export interface StartedRun extends Act {
  /** The id of the run that comes of it. */
  readonly id: string;
  /** The name of the input, never a path. */
  readonly name: string;
  readonly state: 'waiting' | 'screening' | 'done' | 'failed' | 'cancelled';
  /** The batch that screens it, once its rows are taken. */
  readonly batch: string | null;
  /** All that is needed to go on with it, as JSON; empty when it ended. */
  readonly order: string;
  /** Why it failed; `null` otherwise. */
  readonly reason: string | null;
}

export interface StartedRuns {
  /** Gives the id: the next of the runs. */
  readonly add: (started: Omit<StartedRun, 'id' | 'state' | 'batch' | 'reason'>) => Promise<StartedRun>;
  readonly get: (id: string) => Promise<StartedRun | null>;
  /** Those that wait or are screened, oldest first. */
  readonly underWay: () => Promise<readonly StartedRun[]>;
  /** The newest `limit` that ended without a run, newest first. */
  readonly ended: (limit: number) => Promise<readonly StartedRun[]>;
  /** It is screened, by this batch. */
  readonly screening: (id: string, batch: string | null) => Promise<void>;
  /** Returns false where it had ended. */
  readonly end: (id: string, state: 'done' | 'failed' | 'cancelled', reason: string | null) => Promise<boolean>;
}
