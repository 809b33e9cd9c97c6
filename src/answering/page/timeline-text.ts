import { countsFrom, type Day, day, daysBetween } from '../../register/index.js';
import { displayWidth } from './display-width.js';
import { MARKS, type Strip } from './timeline-marks.js';
import { timelineSpan } from './timeline-span.js';

/** A timeline in lines of text: the years, a line a list, and what its signs say. */
export interface TimelineText {
  readonly axis: string;
  readonly rows: readonly string[];
  readonly legend: string;
}

/** The sign of a day on the list. */
export const BAR = '━';

/** Draws strips under one axis of years, with the signs that occur explained. `width` is in columns. */
export function timelineText(strips: readonly Strip[], on: Day, width: number): TimelineText {
  const { start, end } = timelineSpan(strips, on);
  const label = Math.max(...strips.map((strip) => displayWidth(strip.list))) + 2;
  const cells = Math.max(20, Math.min(96, width - label));
  const cellOf = (when: Day): number =>
    Math.max(0, Math.min(cells - 1, Math.floor((daysBetween(start, when) / daysBetween(start, end)) * cells)));
  const used = new Set<string>();
  const rows = strips.map((strip) => {
    const line = Array.from({ length: cells }, (_, at): string => (at <= cellOf(on) ? '·' : ' '));
    for (const { since, until } of strip.listings) {
      const last = cellOf(until ?? on);
      for (let at = cellOf(since); at <= last; at += 1) line[at] = BAR;
    }
    for (const { sign, types } of MARKS) {
      for (const { date } of strip.happenings.filter(({ type }) => types.some((each) => each === type))) {
        line[cellOf(countsFrom(date))] = sign;
        used.add(sign);
      }
    }
    return `${strip.list.padEnd(label)}${line.join('')}`.trimEnd();
  });
  const legend = MARKS.filter(({ sign }) => used.has(sign)).map(({ sign, words }) => `${sign} ${words}`);
  const margin = ' '.repeat(label);
  return { axis: `${margin}${axis(start, end, cells, cellOf)}`, rows, legend: `${margin}${[`${BAR} on the list`, ...legend].join('  ')}` };
}

function axis(start: Day, end: Day, cells: number, cellOf: (when: Day) => number): string {
  const line = Array.from({ length: cells }, (): string => ' ');
  for (let year = Number(start.slice(0, 4)); year < Number(end.slice(0, 4)); year += 1) {
    const at = cellOf(day(`${year}-01-01`));
    if (line.slice(at, at + 5).every((cell) => cell === ' '))
      [...String(year)].forEach((digit, offset) => {
        line[at + offset] = digit;
      });
  }
  return line.slice(0, cells).join('').trimEnd();
}
