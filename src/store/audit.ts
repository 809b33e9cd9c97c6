import type { Act } from './store.js';

/** What is recorded of an act: `action` such as `sync.applied`, `subject` what it was done to; `detail` must hold no screened name. */
export interface AuditNote extends Act {
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** A record of the chain. `hash` is the SHA-256 over `prev` and the canonical JSON of the rest; the first `prev` is 64 zeros. */
export interface AuditRecord extends AuditNote {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** What `verify` found: whole, or the first record that does not follow from the one before, and why. */
export type Verification =
  | { readonly ok: true; readonly records: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly got: string; readonly expected: string };

/** An append-only chain: each record carries the hash of the one before. */
export interface AuditChain {
  readonly append: (notes: readonly AuditNote[]) => Promise<void>;
  /** Records in order, the newest `limit` of them where given. */
  readonly read: (limit?: number) => AsyncIterable<AuditRecord>;
  /** In order, the newest `limit` of those before a number; of all where it is left out. */
  readonly page: (limit: number, before?: number) => Promise<readonly AuditRecord[]>;
  /** Works the whole chain through. Also finds records cut off at the end: the head is kept apart. */
  readonly verify: () => Promise<Verification>;
}
