/** Exit codes of the design: 0 done, 1 a match where `--fail-on-match` asks, 2 usage, 3 input unusable, 4 internal. */
export const EXIT = { done: 0, matched: 1, usage: 2, unusable: 3, internal: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure the user can mend, told in one line: what was got and what was expected. Never a stack trace. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';

  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
  }
}

/** The user asked in a way that cannot be meant: exit 2. */
export function usage(message: string): CliFailure {
  return new CliFailure(message, EXIT.usage);
}

/** What the user gave cannot be used: exit 3. */
export function unusable(message: string): CliFailure {
  return new CliFailure(message, EXIT.unusable);
}
