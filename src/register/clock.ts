import type { Day, PrintedDate } from './day.js';
import { lastDayOf } from './day.js';

/**
 * The two clocks of a question (L2). `on`: the day it asks about in the world. `known`: what became public after this
 * day is invisible. Both are whole days; `known` may be earlier than `on` (then the answer is a projection) or later.
 */
export interface Clocks {
  readonly on: Day;
  readonly known: Day;
}

/** The day an act counts from, given its printed date. Compiled registers hold only readable dates. */
export function countsFrom(printed: PrintedDate): Day {
  const counted = lastDayOf(printed);
  if (counted === null) throw new RangeError(`got "${printed}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`);
  return counted;
}

/** Whether an act of this date, public since `known` (or since its date), has happened and is visible to the question. */
export function visible(fact: { readonly date: PrintedDate; readonly known?: PrintedDate }, clocks: Clocks): boolean {
  const date = countsFrom(fact.date);
  return date <= clocks.on && (fact.known === undefined ? date : countsFrom(fact.known)) <= clocks.known;
}
