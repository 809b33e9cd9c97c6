import { join } from 'node:path';
import { openStore, SQLITE_FILE, type Store, type StorePlace } from '../store/index.js';
import { UsageFault } from '../subjects/fault.js';
import type { Place } from './place.js';

/**
 * Where the store in use is: PostgreSQL by `DATABASE_URL`, else a folder: `WATCHBILL_HOME`, else `watchbill` in `XDG_DATA_HOME`, else
 * `~/.local/share/watchbill`. `local`: the folder also where the store is on a server.
 */
export function storePlace(place: Place, { local = false } = {}): StorePlace {
  const databaseUrl = place.env('DATABASE_URL');
  if (databaseUrl !== undefined && !local) {
    if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw new UsageFault('DATABASE_URL', 'an address of another kind', 'postgresql://…');
    return { databaseUrl };
  }
  const data = place.env('XDG_DATA_HOME') ?? join(place.home, '.local', 'share');
  return { folder: place.env('WATCHBILL_HOME') ?? join(data, 'watchbill') };
}

/** The store in use, made where there is none yet. The caller closes it. */
export async function openStoreInUse(place: Place): Promise<Store> {
  return await openStore(storePlace(place));
}

/** The store in use for the time of some work; it is closed whatever comes of it. */
export async function withStore<T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreInUse(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Whether there is a store to open; one that `DATABASE_URL` names is taken to be there. */
export function storeExists(place: Place): boolean {
  const kept = storePlace(place);
  return 'databaseUrl' in kept || place.kindOf(join(kept.folder, SQLITE_FILE)) === 'file';
}
