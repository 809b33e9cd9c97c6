import type { Checked, Problem } from '../../register/index.js';
import { LIMITS, shown } from '../source-file.js';

/** A problem on its way out of the middle of a stream; it never leaves this room. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.field);
  }
}

/** What a reading gives, or the problem that ended it. Other errors stay errors. */
export async function refusable<T>(read: () => Promise<Checked<T>>): Promise<Checked<T>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** The problems of one file, gathered up to the limit; one more ends the reading. */
export class Problems {
  readonly #found: Problem[] = [];

  get found(): readonly Problem[] {
    return this.#found;
  }

  /** `got` as it is in the file, shown in quotes; nothing where it is empty. */
  add(file: string, line: number, field: string, got: string | undefined, expected: string): null {
    this.#found.push({ file, line, field, got: got === undefined || got === '' ? 'nothing' : shown(got), expected });
    return null;
  }

  get full(): boolean {
    return this.#found.length >= LIMITS.problems;
  }

  checked<T>(value: T): Checked<T> {
    return this.#found.length === 0 ? { ok: true, value } : { ok: false, problems: this.#found };
  }
}
