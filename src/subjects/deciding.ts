import type { ScreenMatch } from './outcome.js';
import type { Subject } from './subject.js';

/** What decisions make of the matches of one subject. Order is kept. */
export interface DecidedMatches {
  readonly matches: readonly ScreenMatch[];
  /** False matches, taken out. */
  readonly dismissed: readonly ScreenMatch[];
  readonly warnings: readonly string[];
}

/** The decisions about a subject, ready to be applied to what was found; `null` where there are none. */
export type Deciding = (subject: Subject) => ((found: readonly ScreenMatch[]) => DecidedMatches) | null;
