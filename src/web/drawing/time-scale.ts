import type { Day } from '../../register/day.js';

const MILLISECONDS = 86_400_000;

/** A day as a number: days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / MILLISECONDS);
}

/** The day of a number; numbers within a day are of that day. */
export function dayOfNumber(number: number): Day {
  return new Date(Math.floor(number) * MILLISECONDS).toISOString().slice(0, 10) as Day;
}

/** Days along a line of `width` pixels. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The place of a day, also of one outside. */
  readonly at: (day: string) => number;
  /** The day at a place. */
  readonly dayAt: (x: number) => Day;
}

/** Throws `RangeError` on a span without days. */
export function timeScale(from: Day, to: Day, width: number): TimeScale {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (!(last > first)) throw new RangeError(`got a span from ${from} to ${to}, expected at least a day`);
  const each = width / (last - first);
  return {
    from: first,
    to: last,
    width,
    at: (day) => (dayNumber(day) - first) * each,
    dayAt: (x) => dayOfNumber(Math.min(last, Math.max(first, first + x / each))),
  };
}

/** A mark of an axis. */
export interface Tick {
  readonly day: Day;
  readonly kind: 'year' | 'month';
}

/** Years, and months where there is room; so few that `least` pixels lie between two. */
export function ticks({ from, to, width }: TimeScale, least = 44): readonly Tick[] {
  const days = to - from;
  const room = Math.max(1, Math.floor(width / least));
  const years = days / 365.25;
  const step = years * 12 <= room ? 1 : years * 4 <= room ? 3 : 0;
  const every = step > 0 ? 1 : Math.max(1, Math.ceil(years / room));
  const found: Tick[] = [];
  const first = Number(dayOfNumber(from).slice(0, 4));
  const last = Number(dayOfNumber(to).slice(0, 4));
  for (let year = first; year <= last; year += 1) {
    for (let month = 0; month < 12; month += step > 0 ? step : 12) {
      const day = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day;
      const number = dayNumber(day);
      if (number < from || number > to || (month === 0 && year % every !== 0)) continue;
      found.push({ day, kind: month === 0 ? 'year' : 'month' });
    }
  }
  return found;
}

/** A span made larger or smaller about a day, kept within bounds and no shorter than `least` days. */
export function zoomed(
  span: { readonly from: Day; readonly to: Day },
  about: Day,
  factor: number,
  bounds: { readonly from: Day; readonly to: Day },
  least = 45,
): { readonly from: Day; readonly to: Day } {
  const [from, to, middle] = [dayNumber(span.from), dayNumber(span.to), dayNumber(about)];
  const [lowest, highest] = [dayNumber(bounds.from), dayNumber(bounds.to)];
  const length = Math.min(highest - lowest, Math.max(least, (to - from) * factor));
  const share = (middle - from) / (to - from);
  return within(middle - share * length, length, lowest, highest);
}

/** A span moved by a number of days, kept within bounds. */
export function moved(
  span: { readonly from: Day; readonly to: Day },
  by: number,
  bounds: { readonly from: Day; readonly to: Day },
): { readonly from: Day; readonly to: Day } {
  const from = dayNumber(span.from);
  return within(from + by, dayNumber(span.to) - from, dayNumber(bounds.from), dayNumber(bounds.to));
}

function within(from: number, length: number, lowest: number, highest: number): { readonly from: Day; readonly to: Day } {
  const start = Math.round(Math.min(highest - length, Math.max(lowest, from)));
  return { from: dayOfNumber(start), to: dayOfNumber(Math.round(start + length)) };
}
