import type { Day } from './day.js';
import type { Sourced } from './source.js';

/** How much of a list the register holds. Of a list with `none` it never says "not listed". */
export type Coverage = 'complete' | 'names-in-statute' | 'partial' | 'none';

export const COVERAGES: readonly Coverage[] = ['complete', 'names-in-statute', 'partial', 'none'];

/** A programme that names parties. `does` and `doesNot` are one sentence each, for a lay reader. */
export interface List extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly authority: string;
  readonly jurisdiction: string;
  readonly citation?: string;
  readonly predecessor?: string;
  readonly does: string;
  readonly doesNot: string;
  readonly url?: string;
  readonly coverage: Coverage;
  /** The first day from which the register follows the list: who stood on it before then, and since when, it does not know. */
  readonly coveredFrom?: Day;
  /** The last day up to which the register follows the list; absent where it holds nothing of it. */
  readonly coveredThrough?: Day;
}
