import { describeProblem, type Problem } from '../register/index.js';

/** The input cannot be used: thrown where reading is under way, so that no answer about part of a file is taken for the whole. */
export class InputFault extends Error {
  override readonly name = 'InputFault';

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(describeProblem(problem), options);
  }
}

/** The user asked for what cannot be done with this input: a column that is not there, an output that would overwrite one. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';

  constructor(
    readonly what: string,
    readonly got: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super(`${what}: got ${got}, expected ${expected}`, options);
  }
}

const LONGEST_SHOWN = 60;

/** Text of a file as a message shows it: in quotes, on one line, 60 characters at most. */
export function shown(text: string): string {
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);
}
