import type { Outcome, Screener } from '../screening/index.js';

/** So many outcomes are kept, and none that tells of more matches: what is kept takes some 10 MB at most. */
const KEPT = 8192;
const MOST_MATCHES = 20;

/** Remembers what came of the subjects asked about last. */
export interface RememberedOutcomes {
  /** The same screener, which does not work out anew what it was asked lately. */
  readonly of: (screener: Screener) => Screener;
}

/**
 * Outcomes of one register, shared by all its screeners; those asked for longest ago are let go. Systems screen the same vendors again at every
 * order, and an outcome is a function of the subject. Names are kept in memory alone.
 */
export function rememberedOutcomes(kept = KEPT): RememberedOutcomes {
  const outcomes = new Map<string, Outcome>();
  let screeners = 0;
  return {
    of: (screener) => {
      screeners += 1;
      const mark = `${screeners} `;
      return (subject) => {
        const key = mark + JSON.stringify(subject);
        const before = outcomes.get(key);
        if (before !== undefined) {
          outcomes.delete(key);
          outcomes.set(key, before);
          return before;
        }
        const outcome = screener(subject);
        if (outcome.matches.length <= MOST_MATCHES) outcomes.set(key, outcome);
        const [oldest] = outcomes.size > kept ? outcomes.keys() : [];
        if (oldest !== undefined) outcomes.delete(oldest);
        return outcome;
      };
    },
  };
}
