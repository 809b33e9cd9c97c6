export type DeliveryState = 'waiting' | 'delivered' | 'dead';

export const DELIVERY_STATES: readonly DeliveryState[] = ['waiting', 'delivered', 'dead'];

/** What came of one attempt: the HTTP status where there was an answer, and why it is none to be content with; never the body. */
export interface Attempt {
  readonly at: string;
  readonly status: number | null;
  readonly fault: string | null;
}

/** One alert on its way to one endpoint. Of the two there is one delivery. */
export interface Delivery {
  /** `delivery-1`, `delivery-2`, … */
  readonly id: string;
  readonly webhook: string;
  readonly alert: string;
  readonly at: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** From when it may be tried. */
  readonly due: string;
  readonly last: Attempt | null;
}

/** For how long and by whom deliveries are taken: `token` is of this taking only. */
export interface Lease {
  readonly token: string;
  readonly now: string;
  readonly until: string;
  /** The most of all, and of one endpoint. */
  readonly most: number;
  readonly each: number;
}

export interface Deliveries {
  /** Makes those that are new, and notes that an endpoint was looked at up to an alert; never goes back. */
  readonly add: (webhook: string, alerts: readonly string[], upTo: string, at: string) => Promise<number>;
  readonly get: (id: string) => Promise<Delivery | null>;
  /** Newest first. */
  readonly of: (webhook: string, filter: { readonly state?: DeliveryState; readonly limit: number }) => Promise<readonly Delivery[]>;
  /** How many wait to be delivered. */
  readonly waiting: () => Promise<number>;
  /** When the next is due, held or not, of endpoints that are not disabled; `null` where none waits. */
  readonly nextDue: () => Promise<string | null>;
  /** Takes what is due and nobody holds, of endpoints that are not disabled. Nobody else is given it before the lease ends. */
  readonly lease: (lease: Lease) => Promise<readonly Delivery[]>;
  /** Whoever learnt that it was accepted may say so, also when his lease is over. */
  readonly delivered: (id: string, attempt: Attempt) => Promise<boolean>;
  /** Tried again at `due`, or dead where that is `null`. Returns false where the lease is another's by now. */
  readonly failed: (id: string, token: string, attempt: Attempt, due: string | null) => Promise<boolean>;
  /** Puts these back in line as if they had never been tried, and returns those that did not wait already. */
  readonly again: (webhook: string, ids: readonly string[], at: string) => Promise<readonly string[]>;
}
