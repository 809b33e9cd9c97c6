import { oddsOf } from './model.js';

/** The log-odds between which a score is squeezed, so that it keeps its order among those squeezed with it. */
export interface Band {
  readonly floor: number;
  readonly ceiling: number;
}

/** A threshold of 0 has no log-odds; nothing scores as little as this. */
const LEAST_ODDS = -40;

/** The band of what is for review however high it scores: from the threshold of a review to the middle of the two. */
export function reviewBand({ match, review }: { readonly match: number; readonly review: number }): Band {
  return { floor: Math.max(oddsOf(review), LEAST_ODDS), ceiling: oddsOf((review + match) / 2) };
}

/**
 * Log-odds brought below the ceiling of a band: never higher than they were, in the order they were in, never from above its floor to
 * below it. In a band without room, as where every review is a match, there is no place for them: minus infinity.
 */
export function within({ floor, ceiling }: Band, odds: number): number {
  const [room, over] = [ceiling - floor, odds - floor];
  if (over <= 0) return odds;
  return room > 0 ? floor + (room * over) / (room + over) : Number.NEGATIVE_INFINITY;
}
