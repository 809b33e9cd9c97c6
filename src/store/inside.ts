import type { Access } from './access.js';
import type { Store } from './store.js';
import type { Rows } from './tables.js';

/** What lies behind a store, for its own room: backup, restore, jobs. */
export interface Inside extends Access {
  /** Reads that all see the store as it is at one moment, while others write. */
  readonly atOneMoment: <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;
}

const insides = new WeakMap<Store, Inside>();

export function withInside(store: Store, inside: Inside): Store {
  insides.set(store, inside);
  return store;
}

export function insideOf(store: Store): Inside {
  const inside = insides.get(store);
  if (inside === undefined) throw new RangeError(`got a store at ${store.place} that openStore did not make, expected one that it made`);
  return inside;
}
