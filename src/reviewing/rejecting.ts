import type { Store } from '../store/index.js';
import { decidedBefore, type Reviewed, reasonProblems, type Verdict } from './verdict.js';

/** Turns a proposed event down, with a reason. The register stays as it is; further documents that tell it are told to be of it. */
export function rejectProposed(id: string, verdict: Verdict, store: Store): Promise<Reviewed> {
  const problems = reasonProblems(id, verdict, true);
  if (problems.length > 0) return Promise.resolve({ kind: 'refused', id, problems });
  const { at, by } = verdict;
  const reason = verdict.reason.trim();
  return store.write(async (tx): Promise<Reviewed> => {
    const proposed = await tx.proposedEvents.get(id);
    if (proposed === null) return { kind: 'unknown', id };
    const { became } = proposed;
    const said = { at, by, action: 'rejected' as const, reason, became, sources: [] };
    if (!(await tx.proposedEvents.decide(id, ['waiting', 'known'], 'rejected', said))) return decidedBefore(proposed);
    await tx.audit.append([
      { at, by, action: 'event.rejected', subject: id, detail: { type: proposed.event.type, list: proposed.event.list } },
    ]);
    const after = await tx.proposedEvents.get(id);
    return { kind: 'done', proposed: after ?? proposed, event: null, entities: [] };
  });
}
