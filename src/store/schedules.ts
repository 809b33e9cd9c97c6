import type { Act } from './store.js';

/** What is run again and again: `crontab` such as `0 6 * * *` in UTC, `task` what is done, `subject` what it is done to. */
export interface Schedule extends Act {
  /** From `task` and `subject`: a schedule of the same is replaced. */
  readonly name: string;
  readonly crontab: string;
  readonly task: string;
  readonly subject: string;
  /** The last minute that was run, or in which it was made; ISO 8601. */
  readonly slot: string;
}

export interface Schedules {
  readonly put: (schedule: Schedule) => Promise<void>;
  readonly all: () => Promise<readonly Schedule[]>;
  /** Returns false where there was none of that name. */
  readonly remove: (name: string) => Promise<boolean>;
  /** Takes a slot later than the last one; of all who ask only one is told `true`. */
  readonly take: (name: string, slot: string) => Promise<boolean>;
}
