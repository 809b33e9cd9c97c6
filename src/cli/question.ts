import * as answering from '../answering/index.js';
import { type Clocks, type Day, dayOf, type Register } from '../register/index.js';
import type { World } from './world.js';

export type { ClockOptions } from '../answering/index.js';

/** The clocks asked for: `on` is today where left out, `known` is now (L2). */
export function clocksOf(options: answering.ClockOptions, world: World): Clocks {
  return answering.clocksAsked(options, dayOf(world.now()), (option) => `--${option}`);
}

/** A day given as an option. */
export function dayAsked(option: string, text: string | undefined, fallback: Day): Day {
  return answering.dayAsked(option, text, fallback);
}

/** The lists asked for by id, comma-separated; all that are held where left out. */
export function listsAsked(register: Register, text: string | undefined, option = '--list'): readonly string[] {
  return answering.listsAsked(register, text === undefined ? undefined : answering.idsBetween(text), option);
}
