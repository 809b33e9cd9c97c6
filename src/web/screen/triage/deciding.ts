import type { Pair, PairVerdict } from '../pair.js';

/** Records a verdict on pairs with one reason. Who holds the pairs then gives them anew, with what was decided. Rejects where it could not. */
export type Decide = (pairs: readonly Pair[], verdict: PairVerdict, reason: string) => Promise<void>;

/** Takes decisions back: gives pairs as they were before. Rejects where it could not. */
export type TakeBack = (before: readonly Pair[]) => Promise<void>;

/** More pairs than this are decided at once only after one more key. */
export const MANY = 20;

/** Nothing in a store unsays a decision: the last one of a pair holds. So a pair gets the verdict it had, or goes up to someone else. */
export async function saidAnew(before: readonly Pair[], takenBack: string, decide: Decide): Promise<void> {
  const again = new Map<string, { readonly verdict: PairVerdict; readonly reason: string; readonly pairs: Pair[] }>();
  for (const pair of before) {
    const { decided } = pair;
    const [verdict, reason] = decided?.holds === true ? [decided.verdict, decided.reason] : (['escalate', takenBack] as const);
    const key = `${verdict} ${reason}`;
    const held = again.get(key) ?? { verdict, reason, pairs: [] };
    held.pairs.push(pair);
    again.set(key, held);
  }
  for (const { verdict, reason, pairs } of again.values()) await decide(pairs, verdict, reason);
}
