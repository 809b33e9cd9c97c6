import type { Clocks, Day, Register } from '../register/index.js';

/** A register as it is seen on a day: what had happened and was public by then. */
export interface View {
  readonly register: Register;
  readonly clocks: Clocks;
}

export function viewOn(register: Register, day: Day): View {
  return { register, clocks: { on: day, known: day } };
}
