import type { EditionMark, Stay } from '../engine/story-question.js';

/** The date of an act as a day on the line: the middle of what a source leaves open. */
export function placedDay(printed: string): string {
  const [year, month, day] = printed.split('-');
  if (month === undefined) return `${year}-07-01`;
  return day === undefined ? `${year}-${month}-15` : printed;
}

/** Where marks would lie on one another the later is moved right, while it stays beside its day. */
export function spread(places: readonly number[], least: number): readonly number[] {
  const found: number[] = [];
  for (const place of places) {
    const before = found.at(-1);
    found.push(before === undefined ? place : Math.max(place, Math.min(before + least, place + 2 * least)));
  }
  return found;
}

/** A part of a stay, and the edition that it begins with. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly edition: EditionMark | undefined;
}

/** A stay, cut where an edition printed the company again. */
export function bandsOf({ since, until }: Stay, editions: readonly EditionMark[], today: string): readonly Band[] {
  const end = until ?? today;
  const printing = editions.filter(({ form, does, date }) => form !== 'draft' && does === 'prints' && date >= since && date < end);
  const cuts = [...new Set([since as string, ...printing.map(({ date }) => date as string)])];
  return cuts.map((from, at) => ({ from, to: cuts[at + 1] ?? end, edition: printing.find(({ date }) => date === from) }));
}
