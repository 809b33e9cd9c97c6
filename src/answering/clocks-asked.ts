import { type Clocks, type Day, parseDay } from '../register/index.js';
import { AskedWrongly } from './asked-wrongly.js';

/** The two clocks every question takes, as text. */
export interface ClockOptions {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
}

/** The clocks asked for: `on` is today where left out, `known` too (L2). `called` gives the names they are asked by. Throws `AskedWrongly`. */
export function clocksAsked(options: ClockOptions, today: Day, called: (option: 'on' | 'known') => string): Clocks {
  return { on: dayAsked(called('on'), options.on, today), known: dayAsked(called('known'), options.known, today) };
}

/** A day given as an option; throws `AskedWrongly` on a date that does not exist. */
export function dayAsked(field: string, text: string | undefined, fallback: Day): Day {
  if (text === undefined) return fallback;
  const day = parseDay(text);
  if (day === null) throw new AskedWrongly(field, `"${text}"`, 'a day of the calendar as YYYY-MM-DD');
  return day;
}
