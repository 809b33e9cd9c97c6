/**
 * What a caller may do. `read` asks the register, `screen` has subjects screened, portfolios watched and documents read, `decide` decides
 * on matches, alerts and what documents tell, `admin` all else.
 */
export type Scope = 'read' | 'screen' | 'decide' | 'admin';

export const SCOPES: readonly Scope[] = ['read', 'screen', 'decide', 'admin'];

/** An analyst screens and proposes decisions, a reviewer confirms those of others, an admin keeps keys and sources. */
export type Rank = 'analyst' | 'reviewer' | 'admin';

export const RANKS: readonly Rank[] = ['analyst', 'reviewer', 'admin'];

/** Who asks. `name` goes into the audit chain: that of the key, of the bearer of a token, or of the user of this machine. */
export interface Actor {
  readonly name: string;
  /** What limits are counted by: never a secret. */
  readonly id: string;
  readonly kind: 'key' | 'token' | 'local';
  readonly scopes: ReadonlySet<Scope>;
  readonly rank: Rank;
}
