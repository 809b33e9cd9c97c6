import type { ApiKey, Store } from '../../store/index.js';
import { hashOf, isKey, sameHash } from './api-key.js';

/** The keys of a store as requests are checked against them, thousands a second. */
export interface Keyring {
  /** The key of a text where it is one that holds; `null` else. Asks the store no more for wrong keys than for right ones. */
  readonly find: (text: string) => Promise<ApiKey | null>;
  /** Whether any key was ever made, revoked or not. */
  readonly any: () => Promise<boolean>;
  /** Has the next one who asks wait for what the store has now: whoever revokes a key in this process calls it. */
  readonly forget: () => void;
}

/** Milliseconds: keys this old are read again while they are used, older ones before. A revocation is felt within the second. */
const FRESH = 500;
const USED = 1000;
/** For a key that is not found they are read again, but no more often than so: strangers show any number of those. */
const MISSED = 100;
/** For so long keys go on as they were where the store does not answer, and so long is it waited for: it can take no revocation either. */
const WITHOUT_STORE = 60_000;
const PATIENCE = 250;

interface Held {
  readonly byHash: ReadonlyMap<string, ApiKey>;
  readonly any: boolean;
  readonly read: number;
}

/**
 * Holds all keys, few as they are, and reads them anew about once a second: nothing that a stranger sends makes it grow, or ask the store
 * more than ten times a second. `clock` gives milliseconds that only go forward.
 */
export function keyring(store: Pick<Store, 'keys'>, pepper: Buffer, clock: () => number = () => performance.now()): Keyring {
  let held: Held | null = null;
  let reading: { readonly done: Promise<Held>; readonly since: number } | null = null;
  let due = false;
  const readAll = async (since: number): Promise<Held> => {
    const all = await store.keys.all();
    const live = all.filter(({ revoked }) => revoked === null).map((key) => [key.hash, key] as const);
    held = { byHash: new Map(live), any: all.length > 0, read: since };
    return held;
  };
  const read = (): Promise<Held> => {
    if (reading === null) {
      const since = clock();
      const done = readAll(since).finally(() => {
        reading = null;
      });
      reading = { done, since };
    }
    return reading.done;
  };
  const current = async (): Promise<Held> => {
    if (due) {
      // One under way may have begun before what is due was written.
      await reading?.done.catch(() => undefined);
      due = false;
      held = null;
    }
    if (held === null) return await read();
    const age = clock() - held.read;
    if (age < FRESH) return held;
    if (age > WITHOUT_STORE) return await read();
    const kept = held;
    const fresh = read().catch(() => kept);
    const slow = reading !== null && clock() - reading.since > PATIENCE;
    return age < USED || slow ? kept : await Promise.race([fresh, afterwards(PATIENCE, kept)]);
  };
  /** What is held after a look for a key that was made just now; `null` where nothing newer is to be had so soon. */
  const anew = async (): Promise<Held | null> =>
    held === null || clock() - held.read < MISSED ? null : await Promise.race([read().catch(() => null), afterwards(PATIENCE, null)]);
  return {
    find: async (text) => {
      if (!isKey(text)) return null;
      const hash = hashOf(text, pepper);
      const key = (await current()).byHash.get(hash) ?? (await anew())?.byHash.get(hash);
      return key !== undefined && sameHash(key.hash, hash) ? key : null;
    },
    any: async () => (await current()).any,
    forget: () => {
      due = true;
    },
  };
}

function afterwards<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}
