import type { Verdict } from './decisions.js';
import type { Act } from './store.js';

/** A verdict that one person proposes and another confirms or refuses, where decisions need four eyes. It takes no match out until it is confirmed. */
export interface ProposedDecision extends Act {
  /** `proposed-1`, `proposed-2`, … */
  readonly id: string;
  readonly subjectKey: string;
  readonly entity: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** As of a decision. */
  readonly basis: string;
  readonly match: string | null;
  readonly status: 'open' | 'confirmed' | 'refused';
  /** Who confirmed or refused it, and why; `null` while it is open. */
  readonly settled: (Act & { readonly reason: string }) | null;
  /** The decision that came of it. */
  readonly decision: number | null;
}

export interface ProposedDecisions {
  /** Gives the id. */
  readonly add: (proposed: Omit<ProposedDecision, 'id' | 'status' | 'settled' | 'decision'>) => Promise<ProposedDecision>;
  readonly get: (id: string) => Promise<ProposedDecision | null>;
  /** Those that wait, oldest first. */
  readonly open: () => Promise<readonly ProposedDecision[]>;
  /** Returns false where there is none of the id, or it was settled before. */
  readonly settle: (
    id: string,
    status: 'confirmed' | 'refused',
    settled: Act & { readonly reason: string },
    decision: number | null,
  ) => Promise<boolean>;
}
