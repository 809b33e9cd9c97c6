/** A range of a share, both ends 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval for a share of `hits` in `trials` (E. B. Wilson, JASA 22, 1927), by default at 95 %. Unlike the textbook
 * interval it never leaves 0 to 1 and does not shrink to nothing at 0 or all of few. Throws where the counts are no counts.
 */
export function wilson(hits: number, trials: number, z = 1.959964): Interval {
  if (!(Number.isInteger(hits) && Number.isInteger(trials) && trials > 0 && hits >= 0 && hits <= trials)) {
    throw new RangeError(`got ${hits} of ${trials}, expected whole numbers with 0 <= hits <= trials and trials > 0`);
  }
  const share = hits / trials;
  const z2 = z * z;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (z / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
