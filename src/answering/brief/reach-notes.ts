import type { Clocks, Day, Register } from '../../register/index.js';
import { clipped, named } from './statement.js';

/** What was not looked at, and what is not of the days asked about. */
export function reachNotes(register: Register, { known }: Clocks, today: Day): readonly string[] {
  const left = named(
    register.lists.filter(({ coverage }) => coverage === 'none').map(({ short }) => clipped(short, 40)),
    20,
  );
  return [
    ...(left === null ? [] : [`Not looked at, as none of their entries are held: ${left}. Not found is not a clearance.`]),
    ...(known < today ? ['Names, identifiers and fields of business have no clock of their own: they are those held today.'] : []),
  ];
}
