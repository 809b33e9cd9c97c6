import { countsFrom, type Day, day } from '../../register/index.js';
import type { Strip } from './timeline-marks.js';

/** The last year that a day can be of. */
const LAST_YEAR = 9999;

/** The whole years that strips are drawn over: from that of the first thing that happened to the end of that of `on`. */
export function timelineSpan(strips: readonly Strip[], on: Day): { readonly start: Day; readonly end: Day } {
  const dates = strips.flatMap(({ happenings, listings }) => [
    ...happenings.map(({ date }) => countsFrom(date)),
    ...listings.map(({ since }) => since),
  ]);
  const first = dates.reduce((a, b) => (a < b ? a : b), on);
  const year = Number(on.slice(0, 4));
  return { start: day(`${first.slice(0, 4)}-01-01`), end: day(year === LAST_YEAR ? `${year}-12-31` : `${year + 1}-01-01`) };
}
