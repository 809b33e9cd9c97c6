import type { Decision, Explanation } from '../matching/index.js';
import type { Confidence, Standing } from '../register/index.js';
import type { Subject } from './subject.js';
import type { CellValue } from './table.js';

/** What a person says of a pair. */
export type PersonVerdict = 'true-match' | 'false-match' | 'escalate';

/** What a person decided on a pair before. Where it does not hold, entity or subject changed since, and the match is open again. */
export interface DecidedMark {
  readonly verdict: PersonVerdict;
  readonly holds: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** The `seq` of the decision. */
  readonly decision: number;
}

/** An entity that a subject may be, why, and where it stands on the lists asked for. `score` is 0 to 1. */
export interface ScreenMatch {
  readonly entity: { readonly id: string; readonly name: string };
  /** The name or identifier of the entity that fitted. */
  readonly matched: string;
  /** How far what fitted can be relied on: `unverified` has no source yet; `null` where its list does not say. */
  readonly confidence: Confidence | null;
  readonly score: number;
  readonly decision: Decision;
  readonly standings: readonly Standing[];
  readonly explanation: Explanation;
  /** Only where somebody decided on the pair. */
  readonly decided?: DecidedMark;
}

/**
 * What came of one subject: matches (best first, at least one), none, or an error with its reason. `warnings` are what a reader
 * should know of the answer, one sentence each. `dismissed`, only where there are any: matches that a person decided to be false.
 */
export type Outcome =
  | {
      readonly kind: 'matches';
      readonly subject: Subject;
      readonly matches: readonly [ScreenMatch, ...ScreenMatch[]];
      readonly warnings: readonly string[];
      readonly dismissed?: readonly ScreenMatch[];
    }
  | {
      readonly kind: 'none';
      readonly subject: Subject;
      readonly matches: readonly [];
      readonly warnings: readonly string[];
      readonly dismissed?: readonly ScreenMatch[];
    }
  | {
      readonly kind: 'error';
      readonly subject: Subject | null;
      readonly matches: readonly [];
      readonly warnings: readonly string[];
      readonly dismissed?: readonly ScreenMatch[];
      readonly reason: string;
    };

/** The outcome of one row of a table. `line`, `cells` and `values` are those of the row. */
export interface RowOutcome {
  readonly line: number;
  readonly cells: readonly string[];
  readonly values?: readonly (CellValue | undefined)[];
  readonly outcome: Outcome;
}

/** An outcome in one word: that of its best match, or `none` or `error`. */
export type Verdict = Decision | 'none' | 'error';

export function verdictOf(outcome: Outcome): Verdict {
  return outcome.kind === 'matches' ? outcome.matches[0].decision : outcome.kind;
}
