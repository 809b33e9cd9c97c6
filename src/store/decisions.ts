import type { Act } from './store.js';

export type Verdict = 'true-match' | 'false-match' | 'escalate';

export const VERDICTS: readonly Verdict[] = ['true-match', 'false-match', 'escalate'];

/** A person's verdict on a subject–entity pair. The last one of a pair holds, as long as the entity is what it was (`basis`). */
export interface Decision extends Act {
  /** From 1, over all. */
  readonly seq: number;
  readonly subjectKey: string;
  readonly entity: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** SHA-256 of the entity's standings, names and identifiers when it was decided. */
  readonly basis: string;
  /** The match it was made on, where it was made on one. */
  readonly match: string | null;
}

export interface Decisions {
  readonly add: (decision: Omit<Decision, 'seq'>) => Promise<Decision>;
  /** All, in order; with `until` only those up to that `seq`. */
  readonly all: (until?: number) => Promise<readonly Decision[]>;
  readonly of: (subjectKey: string, entity: string) => Promise<readonly Decision[]>;
  readonly last: () => Promise<number>;
}
