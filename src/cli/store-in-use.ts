import { join } from 'node:path';
import { openStore, SQLITE_FILE, type Store, type StorePlace } from '../store/index.js';
import { usage } from './failure.js';
import type { World } from './world.js';

/**
 * Where the store in use is: PostgreSQL by `DATABASE_URL`, else a folder: `WATCHBILL_HOME`, else `watchbill` in `XDG_DATA_HOME`, else
 * `~/.local/share/watchbill`. `local`: the folder also where the store is on a server.
 */
export function storePlace(world: World, { local = false } = {}): StorePlace {
  const databaseUrl = world.env('DATABASE_URL');
  if (databaseUrl !== undefined && !local) {
    if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw usage('DATABASE_URL: got an address of another kind, expected postgresql://…');
    return { databaseUrl };
  }
  const data = world.env('XDG_DATA_HOME') ?? join(world.home, '.local', 'share');
  return { folder: world.env('WATCHBILL_HOME') ?? join(data, 'watchbill') };
}

/** The store in use, made where there is none yet. The caller closes it. */
export async function openStoreInUse(world: World): Promise<Store> {
  return await openStore(storePlace(world));
}

/** The store in use for the time of some work; it is closed whatever comes of it. */
export async function withStore<T>(world: World, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreInUse(world);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Whether there is a store to open; one that `DATABASE_URL` names is taken to be there. */
export function storeExists(world: World): boolean {
  const place = storePlace(world);
  return 'databaseUrl' in place || world.kindOf(join(place.folder, SQLITE_FILE)) === 'file';
}
