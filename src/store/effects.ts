import { mkdir } from 'node:fs/promises';

/** What the store does to the world beside its database. Tests give their own. */
export interface StoreEffects {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
  /** How long a write waits for other writers, and for a server that restarts, in milliseconds. */
  readonly patience: number;
  /** Further settings of SQLite, such as `max_page_count = 100`. */
  readonly pragmas: readonly string[];
}

export const realStoreEffects: StoreEffects = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  elapsed: () => performance.now(),
  patience: 30_000,
  pragmas: [],
};
