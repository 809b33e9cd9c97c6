import type { Act } from './store.js';

/** An edition that was read whole and is doubtful as a whole: it waits for a person. The content is a blob. */
export interface HeldEdition extends Act {
  /** `held-1`, `held-2`, … */
  readonly id: string;
  readonly source: string;
  readonly list: string;
  /** Why it was not applied, one sentence each. */
  readonly reasons: readonly string[];
  /** The files it was read from: names and digests of blobs. */
  readonly files: readonly { readonly name: string; readonly digest: string }[];
  readonly status: 'open' | 'accepted' | 'dropped';
  readonly decided: Act | null;
}

export interface HeldEditions {
  /** Gives the id. The same files held already, and open, are held once. */
  readonly add: (held: Omit<HeldEdition, 'id' | 'status' | 'decided'>) => Promise<HeldEdition>;
  readonly get: (id: string) => Promise<HeldEdition | null>;
  readonly open: () => Promise<readonly HeldEdition[]>;
  readonly decide: (id: string, status: 'accepted' | 'dropped', act: Act) => Promise<void>;
}
