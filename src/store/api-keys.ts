import type { Act } from './store.js';

/** A key of the service. The key itself is never kept: `hash` is an HMAC-SHA-256 of it. */
export interface ApiKey extends Act {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly string[];
  /** What its holder may confirm: analyst, reviewer or admin. */
  readonly rank: string;
  readonly revoked: Act | null;
}

export interface ApiKeys {
  readonly add: (key: Omit<ApiKey, 'revoked'>) => Promise<void>;
  readonly byHash: (hash: string) => Promise<ApiKey | null>;
  readonly all: () => Promise<readonly ApiKey[]>;
  readonly revoke: (id: string, act: Act) => Promise<boolean>;
}
