import { type Act, type Decision, isSamePerson, type ProposedDecision, type Store, type StoreParts, type Verdict } from '../store/index.js';

const SETTING = 'decisions.four-eyes';

/** Whether a verdict that takes a match out needs a second person. */
export async function fourEyes({ settings }: Pick<StoreParts, 'settings'>): Promise<boolean> {
  return (await settings.get(SETTING)) === 'on';
}

/** Switches it; what waits already goes on waiting. False where it was so before. */
export function setFourEyes(on: boolean, act: Act, store: Store): Promise<boolean> {
  return store.write(async (tx) => {
    if ((await fourEyes(tx)) === on) return false;
    await tx.settings.set(SETTING, on ? 'on' : 'off');
    await tx.audit.append([{ ...act, action: 'setting.changed', subject: SETTING, detail: { on } }]);
    return true;
  });
}

/** Only a false match takes a match out; the other verdicts leave it where everybody sees it. */
export function needsTwo(verdict: Verdict): boolean {
  return verdict === 'false-match';
}

/** Who settles a proposed decision. `recorder` is who brings it, as in the audit record. */
export interface Settling extends Act {
  readonly recorder: string;
  /** Why; may be empty where it is confirmed. */
  readonly reason: string;
}

/** What became of a proposed decision, or why nothing did. */
export type Settled =
  | { readonly kind: 'settled'; readonly proposed: ProposedDecision; readonly decision: Decision | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'settled-before'; readonly status: string }
  | { readonly kind: 'same-person'; readonly by: string };

/** Confirms a proposed decision, which makes it one, or refuses it. Never by the person who proposed it. */
export function settleProposed(id: string, status: 'confirmed' | 'refused', settling: Settling, store: Store): Promise<Settled> {
  const { at, by, recorder, reason } = settling;
  return store.write(async (tx): Promise<Settled> => {
    const proposed = await tx.proposedDecisions.get(id);
    if (proposed === null) return { kind: 'unknown' };
    if (proposed.status !== 'open') return { kind: 'settled-before', status: proposed.status };
    if (isSamePerson(proposed.by, by)) return { kind: 'same-person', by: proposed.by };
    const { subjectKey, entity, verdict, basis, match } = proposed;
    const both = { at, by: `${proposed.by}, confirmed by ${by}` };
    const decision =
      status === 'confirmed'
        ? await tx.decisions.add({ subjectKey, entity, verdict, reason: proposed.reason, basis, match, ...both })
        : null;
    await tx.proposedDecisions.settle(id, status, { at, by, reason }, decision?.seq ?? null);
    const detail = { seq: decision?.seq ?? null, entity, verdict, by, proposedBy: proposed.by };
    await tx.audit.append([{ at, by: recorder, action: `decision.${status}`, subject: id, detail }]);
    return { kind: 'settled', proposed: { ...proposed, status, settled: { at, by, reason }, decision: decision?.seq ?? null }, decision };
  });
}
