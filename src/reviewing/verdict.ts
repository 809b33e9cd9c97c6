import type { Problem, RegisterEvent } from '../register/index.js';
import type { Act, ProposedEvent, ProposedState } from '../store/index.js';

/** Who says it, and why. A reason is needed where something is turned down or taken back. */
export interface Verdict extends Act {
  readonly reason: string;
}

/** What came of a verdict; all but `done` leave everything as it was. */
export type Reviewed =
  | {
      readonly kind: 'done';
      readonly proposed: ProposedEvent;
      /** The event of the register that came of it, that it was merged with, or that was taken back; null for an edition or none. */
      readonly event: RegisterEvent | null;
      /** Ids of entities that were made. */
      readonly entities: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly id: string }
  /** Somebody else was there first, or it is in a state of which this cannot be said. */
  | {
      readonly kind: 'decided-before';
      readonly id: string;
      readonly state: ProposedState;
      readonly became: string | null;
      readonly by: string | null;
    }
  /** Under four eyes: who brought it is not who makes it a fact. */
  | { readonly kind: 'same-person'; readonly id: string; readonly by: string }
  | { readonly kind: 'refused'; readonly id: string; readonly problems: readonly Problem[] };

export const LONGEST_REASON = 4000;

/** What is wrong with a reason that must be given. */
export function reasonProblems(id: string, { reason }: Verdict, isNeeded: boolean): readonly Problem[] {
  const length = reason.trim().length;
  if (length > LONGEST_REASON)
    return [{ file: id, line: 0, field: 'reason', got: `${length} characters`, expected: `at most ${LONGEST_REASON}` }];
  if (isNeeded && length === 0)
    return [{ file: id, line: 0, field: 'reason', got: 'none', expected: 'why: who reads it later must understand' }];
  return [];
}

/** The refusal of a verdict on a proposed event that is not in a state for it. */
export function decidedBefore({ id, state, became, decided }: ProposedEvent): Reviewed {
  return { kind: 'decided-before', id, state, became, by: decided?.by ?? null };
}
