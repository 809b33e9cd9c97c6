import { type Clocks, countsFrom, type Day, day, daysBetween, type Happening, type Listing } from '../../register/index.js';
import { displayWidth } from './columns.js';
import { paint } from './paint.js';

/** The marks of a timeline and what each says; a later one in this order is drawn over an earlier one. */
const MARKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['△', 'proposed', ['proposal']],
  ['▽', 'draft posted', ['draft-posted']],
  ['¤', 'renamed', ['rename']],
  ['§', 'court', ['complaint-filed', 'injunction', 'ruling', 'remand', 'appeal', 'settlement']],
  ['○', 'removed', ['removal']],
  ['●', 'listed', ['designation', 'redesignation']],
];

/** What did not happen, or not yet, is told and not drawn. */
const UNDONE: ReadonlySet<string> = new Set(['denied', 'future']);

/** One list on one line: a bar while the entity stood on it, a dot while it did not, and a mark where something happened. */
export interface Strip {
  readonly list: string;
  readonly listings: readonly Listing[];
  readonly happenings: readonly Happening[];
}

/** Draws strips under one axis of years, and a legend of the marks that occur. `width` is in columns of the terminal. */
export function timeline(strips: readonly Strip[], clocks: Clocks, width: number): string {
  const dates = strips.flatMap((strip) => [
    ...strip.happenings.map((fact) => countsFrom(fact.date)),
    ...strip.listings.map((listing) => listing.since),
  ]);
  const first = dates.length === 0 ? clocks.on : dates.reduce((a, b) => (a < b ? a : b));
  const start = day(`${first.slice(0, 4)}-01-01`);
  const end = day(`${Number(clocks.on.slice(0, 4)) + 1}-01-01`);
  const label = Math.max(...strips.map((strip) => displayWidth(strip.list))) + 2;
  const cells = Math.max(20, Math.min(96, width - label));
  const cellOf = (when: Day): number =>
    Math.max(0, Math.min(cells - 1, Math.floor((daysBetween(start, when) / daysBetween(start, end)) * cells)));
  const used = new Set<string>();
  const lines = strips.map((strip) => {
    const line = Array.from({ length: cells }, (_, at): string => (at <= cellOf(clocks.on) ? '·' : ' '));
    for (const listing of strip.listings) {
      const last = cellOf(listing.until ?? clocks.on);
      for (let at = cellOf(listing.since); at <= last; at += 1) line[at] = '━';
    }
    for (const [mark, , types] of MARKS) {
      for (const happening of strip.happenings.filter((fact) => types.includes(fact.type) && !UNDONE.has(fact.modality))) {
        line[cellOf(countsFrom(happening.date))] = mark;
        used.add(mark);
      }
    }
    return `${strip.list.padEnd(label)}${line.join('').replaceAll('━', paint.red('━'))}`.trimEnd();
  });
  const legend = MARKS.filter(([mark]) => used.has(mark)).map(([mark, words]) => `${mark} ${words}`);
  return `${' '.repeat(label)}${axis(start, end, cells, cellOf)}\n${lines.join('\n')}\n${' '.repeat(label)}${['━ on the list', ...legend].join('  ')}\n`;
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
