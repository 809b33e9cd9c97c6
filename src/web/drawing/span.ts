import { type Day, parseDay } from '../../register/day.js';
import { dayNumber } from './time-scale.js';

/** A stretch of days that is looked at. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The span an address asks for, where it is one within bounds; else the bounds. */
export function spanIn(search: Readonly<Record<string, unknown>>, bounds: Span): Span {
  const [from, to] = [search['from'], search['to']].map((each) => (typeof each === 'string' ? parseDay(each) : null));
  if (from === undefined || from === null || to === undefined || to === null) return bounds;
  const clipped = { from: from < bounds.from ? bounds.from : from, to: to > bounds.to ? bounds.to : to };
  return dayNumber(clipped.to) - dayNumber(clipped.from) >= 7 ? clipped : bounds;
}

/** The bounds of a story: whole years before its first act, and half a year ahead of today. */
export function boundsOf(days: readonly string[], today: Day): Span {
  const first = days.reduce((least, each) => (each < least ? each : least), today);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const ahead = new Date(Date.UTC(year, month - 1 + 6, 1)).toISOString().slice(0, 10) as Day;
  return { from: `${first.slice(0, 4)}-01-01` as Day, to: ahead };
}
