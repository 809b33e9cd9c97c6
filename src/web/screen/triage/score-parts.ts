import type { Pair } from '../pair.js';

/** What one kind of evidence gave to a score (positive) or took, in log-odds. */
export interface ScorePart {
  readonly feature: string;
  readonly logOdds: number;
}

/**
 * What a score is put together from, by how much it weighs. The last, `start`, is where any two names begin and what holds a score at a
 * bound: with it the parts sum up to the log-odds of the score. Empty where the comparison tells no parts.
 */
export function scoreParts({ score, explanation }: Pick<Pair, 'score' | 'explanation'>): readonly ScorePart[] {
  const given = explanation.given.filter(({ logOdds }) => logOdds !== 0);
  if (given.length === 0) return [];
  const within = Math.min(Math.max(score, 1e-9), 1 - 1e-9);
  const rest = Math.log(within / (1 - within)) - given.reduce((sum, { logOdds }) => sum + logOdds, 0);
  return [...[...given].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds)), { feature: 'start', logOdds: rest }];
}
