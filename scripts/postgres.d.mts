/** A PostgreSQL server of its own, for tests and measures. */
export interface StartedPostgres {
  /** The database `postgres`, as a user who may create others. */
  readonly url: string;
  readonly folder: string;
  readonly port: number;
  /** Ends the server: `fast` ends open connections, `immediate` is as if the machine lost its power. `start` starts it again. */
  readonly halt: (how?: 'fast' | 'immediate') => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends the server and takes its folder away. */
  readonly stop: () => Promise<void>;
}

export declare function startPostgres(): Promise<StartedPostgres | { readonly missing: string }>;
