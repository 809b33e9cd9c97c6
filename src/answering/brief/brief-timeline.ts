import { type Clocks, type Happening, ledgerOf, type Register, type Standing, stays } from '../../register/index.js';
import { isDrawn, MARKS } from '../page/timeline-marks.js';
import type { BriefTimeline } from './brief.js';
import { clipped } from './statement.js';

const MOST = { strips: 6, stays: 20, marks: 40 } as const;
const DRAWN: ReadonlySet<string> = new Set(MARKS.flatMap(({ types }) => types));

/** The stays and acts of an entity on each list that has something to say of it, ready to be drawn; the newest of very many. */
export function briefTimeline(
  register: Register,
  entity: string,
  clocks: Clocks,
  happenings: readonly Happening[],
  found: readonly Standing[],
): BriefTimeline {
  const { list: lists } = ledgerOf(register);
  const listings = stays(register, entity, clocks);
  const drawn = happenings.filter((each) => each.list !== null && DRAWN.has(each.type) && isDrawn(each));
  const told = [...new Set([...found.map(({ list }) => list), ...listings.keys(), ...drawn.flatMap(({ list }) => list ?? [])])];
  const strips = told.map((list) => ({
    list,
    name: clipped(lists.get(list)?.short ?? list, 24),
    listings: (listings.get(list) ?? []).slice(-MOST.stays).map(({ since, until }) => ({ since, until })),
    happenings: drawn
      .filter((each) => each.list === list)
      .slice(-MOST.marks)
      .map(({ type, date }) => ({ type, date })),
  }));
  const something = strips.filter((strip) => strip.listings.length > 0 || strip.happenings.length > 0);
  return { on: clocks.on, strips: something.slice(0, MOST.strips) };
}
