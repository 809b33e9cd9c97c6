import type { Decision, RunMatch } from '../store/index.js';

/** What was decided on a match of a run, by the last decision on its pair, and whether it is what the match rested on that was decided. */
export interface DecidedPair {
  readonly decision: Decision;
  readonly holds: boolean;
}

/** The last decision of each pair. */
export function lastOfPairs(decisions: readonly Decision[]): (subjectKey: string, entity: string) => Decision | null {
  const last = new Map(decisions.map((decision) => [pairOf(decision.subjectKey, decision.entity), decision]));
  return (subjectKey, entity) => last.get(pairOf(subjectKey, entity)) ?? null;
}

/** What was decided on each match of a run, then or later. */
export function decidedPairs(matches: readonly RunMatch[], decisions: readonly Decision[]): ReadonlyMap<string, DecidedPair> {
  const lastOf = lastOfPairs(decisions);
  const found = new Map<string, DecidedPair>();
  for (const { id, subjectKey, entity, match } of matches) {
    const decision = lastOf(subjectKey, entity);
    if (decision !== null) found.set(id, { decision, holds: decision.basis === (match as { readonly basis?: string }).basis });
  }
  return found;
}

function pairOf(subjectKey: string, entity: string): string {
  return `${subjectKey} ${entity}`;
}
