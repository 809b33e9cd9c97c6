import type { Judged } from './judgement.js';
import { type Band, within } from './review-band.js';

/**
 * What names are worth beside an entity that bears the one asked for letter for letter: less. None stands above it, and names that are
 * not of the same words are for review: `CHINA TELECOM CORP LTD` is China Telecom, `China Mobile` is not China Mobile Hong Kong.
 * A weak name is nobody's in this way, and men of one name are not told apart by its spelling.
 * `review`: the band of what is for review; `match`: the log-odds of the threshold.
 */
export function besideBearers<T extends Judged>(
  judged: readonly T[],
  entityOf: (name: T) => number,
  review: Band,
  match: number,
): readonly T[] {
  const bearers = judged.filter(({ exact, kind, by }) => exact && kind !== 'weak' && by === 'organisation');
  if (bearers.length === 0) return judged;
  const borne = new Set(judged.filter(({ exact }) => exact).map(entityOf));
  const best = Math.max(...bearers.map(({ odds }) => odds));
  const below: Band = { floor: best > match ? match : review.floor, ceiling: best };
  return judged.map((each): T => {
    if (borne.has(entityOf(each))) return each;
    const behind = best > below.floor ? within(below, each.odds) : Math.min(best, each.odds);
    const odds = Math.min(behind, each.same ? each.odds : within(review, each.odds));
    return { ...each, odds, doubt: odds < match && each.odds >= match ? 'bearer' : each.doubt };
  });
}
