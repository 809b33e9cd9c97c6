import type { Act } from './store.js';

/** Somebody who is sent the new alerts by e-mail at certain times. */
export interface Digest extends Act {
  /** `digest-1`, `digest-2`, … */
  readonly id: string;
  readonly to: string;
  /** `null` is every portfolio. */
  readonly portfolios: readonly string[] | null;
  /** In UTC, such as `0 7 * * *`. */
  readonly crontab: string;
  /** The last time that was seen to, or when it was made; ISO 8601. */
  readonly slot: string;
  /** The last alert that was sent or was not for it; `null` where there was none. */
  readonly after: string | null;
  /** What came of the last attempt: `fault` is null where the mail was accepted. */
  readonly last: { readonly at: string; readonly fault: string | null } | null;
}

export interface Digests {
  /** Gives the id. It tells of alerts that are raised from now on. */
  readonly add: (digest: Pick<Digest, 'to' | 'portfolios' | 'crontab'> & Act) => Promise<Digest>;
  readonly get: (id: string) => Promise<Digest | null>;
  readonly all: () => Promise<readonly Digest[]>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Takes it until a moment; returns it as it is then, or null where another holds it. */
  readonly lease: (id: string, lease: { readonly token: string; readonly now: string; readonly until: string }) => Promise<Digest | null>;
  /** It was seen to up to a time and an alert. `at` is when a mail was accepted, null where there was nothing to send. */
  readonly done: (
    id: string,
    token: string,
    seen: { readonly slot: string; readonly after: string | null; readonly at: string | null },
  ) => Promise<boolean>;
  /** The mail was not accepted: nothing advances, and it is held until `until`. */
  readonly failed: (id: string, token: string, at: string, fault: string, until: string) => Promise<boolean>;
}
