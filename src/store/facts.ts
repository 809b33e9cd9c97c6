import type { Register } from '../register/index.js';
import type { Act } from './store.js';

/** One accepted change of the register: an edition that was synced, an event that a person accepted, a joining of two entities. */
export interface Acceptance extends Act {
  readonly id: string;
  readonly kind: 'edition' | 'event' | 'joining';
  /** The list it is about, where it is about one. */
  readonly list: string | null;
  /** What it came from: a source id, a file name; never a path. */
  readonly origin: string;
  /** SHA-256 of the content it was read from. */
  readonly digest: string;
  /** For people: counts of what it adds, removes and renames. */
  readonly summary: Readonly<Record<string, string | number>>;
}

/** A fact as it stands in a register, and which kind it is of. */
export interface StoredFact {
  readonly seq: number;
  readonly kind: keyof Register;
  readonly fact: object;
}

/** Accepted facts, in the order in which they were accepted; never changed, never deleted. */
export interface FactLog {
  /** Adds an acceptance and its facts; the facts' `seq` follow those before. */
  readonly add: (acceptance: Acceptance, facts: readonly Omit<StoredFact, 'seq'>[]) => Promise<void>;
  /** Facts after `seq`, in order. */
  readonly after: (seq: number) => Promise<readonly StoredFact[]>;
  /** The highest `seq`; 0 where there is none. */
  readonly last: () => Promise<number>;
  readonly accepted: () => Promise<readonly Acceptance[]>;
}
