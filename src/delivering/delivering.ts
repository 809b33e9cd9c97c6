import type { Register } from '../register/index.js';
import type { Store } from '../store/index.js';
import type { Mailer } from './mailer.js';
import type { Receivers } from './receivers.js';

/** What bringing alerts to people works with. */
export interface Delivering {
  readonly store: Store;
  /** What signing secrets are derived from. */
  readonly pepper: Uint8Array;
  /** The register in use, for the names of entities; `null` while there is none: nothing is sent then. */
  readonly register: () => Register | null | Promise<Register | null>;
  readonly receivers: Receivers;
  /** `null` where no mail can be sent. */
  readonly mailer: Mailer | null;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
}

/** Who did it, where no person did. */
export const DELIVERER = 'deliverer';

/** How alerts leave this machine. */
export type Outgoing = Pick<Delivering, 'pepper' | 'receivers' | 'mailer'>;
