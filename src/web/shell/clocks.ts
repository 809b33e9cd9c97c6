import { type Day, dayOf, parseDay } from '../../register/day.js';

/** The two clocks as an address has them: left out is today. */
export interface ClocksAsked {
  readonly on?: Day | undefined;
  readonly known?: Day | undefined;
}

/** Today in UTC, as the service counts days; the same for as long as the page is open. */
export const TODAY: Day = dayOf(new Date());

/** The clocks out of the search part of an address; what is no day is left out. */
export function clocksIn(search: Readonly<Record<string, unknown>>): ClocksAsked {
  const [on, known] = [dayIn(search['on']), dayIn(search['known'])];
  return { ...(on === undefined ? {} : { on }), ...(known === undefined ? {} : { known }) };
}

/** The days that are meant. */
export function clocksMeant({ on, known }: ClocksAsked, today: Day): { readonly on: Day; readonly known: Day } {
  return { on: on ?? today, known: known ?? today };
}

/** The address of clocks: today is left out, so that a link stays of today. */
export function clocksTold(on: Day, known: Day, today: Day): ClocksAsked {
  return { on: on === today ? undefined : on, known: known === today ? undefined : known };
}

export function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined;
}
