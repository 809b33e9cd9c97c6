/** What is wrong with one field of one line of a data file: a fault of the data, reported, never thrown. */
export interface Problem {
  readonly file: string;
  /** From 1; 0 where the fault is not of one line. */
  readonly line: number;
  readonly field: string;
  readonly got: string;
  readonly expected: string;
}

/** One problem as one line for people. */
export function describeProblem({ file, line, field, got, expected }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}: ${field}: got ${got}, expected ${expected}`;
}

/** A value of the data, or all that is wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
