import type { Modifier, Standing } from '../../../register/index.js';
import type { Pair, PairVerdict } from '../pair.js';

/** Where a pair is with the people who decide: `open` also where something changed since; `waits` for a second person. */
export type Said = 'open' | PairVerdict | 'waits';

export const SAID: readonly Said[] = ['open', 'true-match', 'false-match', 'escalate', 'waits'];
export const FOUND: readonly Pair['decision'][] = ['match', 'review', 'dismissed'];

export function saidOf({ decided, waits }: Pair): Said {
  if (waits !== undefined) return 'waits';
  return decided?.holds === true ? decided.verdict : 'open';
}

/** A standing in one word: listed, held back by a court, or what else there is to say; `clear` where there is nothing. */
export type StandingState = 'listed' | 'clear' | Modifier;

export function standingState({ listed, modifiers }: Pick<Standing, 'listed' | 'modifiers'>): StandingState {
  if (listed) return modifiers.includes('enjoined') ? 'enjoined' : 'listed';
  return modifiers.find((each) => each !== 'renamed' && each !== 'enjoined') ?? 'clear';
}

/** The standings that have something to say, those in force first. */
export function telling(standings: readonly Standing[]): readonly Standing[] {
  const some = standings.filter(({ listed, modifiers }) => listed || modifiers.length > 0);
  return [...some.filter(({ listed }) => listed), ...some.filter(({ listed }) => !listed)];
}
