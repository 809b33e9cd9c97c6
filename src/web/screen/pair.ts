import type { Decision, Explanation } from '../../matching/index.js';
import type { Confidence, Standing } from '../../register/index.js';

/** What a person decides on a pair. */
export type PairVerdict = 'true-match' | 'false-match' | 'escalate';

/** A subject of a file and an entity that it may be: what is triaged, whether the service screened the file or this page did. */
export interface Pair {
  /** Unique within what is shown; the id of the run's match where the service knows it. */
  readonly id: string;
  /** The row of the input, from 1. */
  readonly row: number;
  readonly subject: {
    readonly names: readonly string[];
    readonly countries: readonly string[];
    readonly identifiers: readonly string[];
  };
  readonly entity: { readonly id: string; readonly name: string };
  /** The name or identifier of the entity that fitted. */
  readonly matched: string;
  readonly confidence: Confidence | null;
  /** 0 to 1. */
  readonly score: number;
  /** What the engine says; `dismissed` where an earlier decision took the pair out. */
  readonly decision: Decision | 'dismissed';
  readonly standings: readonly Standing[];
  readonly explanation: Explanation;
  readonly warnings: readonly string[];
  /** The last decision of a person; `holds` where neither side has changed since. */
  readonly decided: { readonly verdict: PairVerdict; readonly reason: string; readonly by: string; readonly holds: boolean } | null;
  /** A verdict of one person that another must confirm before it counts; left out where none waits. */
  readonly waits?: { readonly verdict: PairVerdict; readonly reason: string; readonly by: string };
}
