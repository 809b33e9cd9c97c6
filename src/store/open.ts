import { join } from 'node:path';
import { realStoreEffects, type StoreEffects } from './effects.js';
import type { Store } from './store.js';

/** The file of a store in a folder. */
export const SQLITE_FILE = 'watchbill.db';

/** Where a store is: a PostgreSQL server by its URL, or a folder of this machine. */
export type StorePlace = { readonly databaseUrl: string } | { readonly folder: string };

/**
 * Opens the store, makes it where there is none, and brings an older one to this version. Throws a `StoreFault` where it cannot be reached or
 * was written by a newer watchbill. The database client is loaded here, so that commands which need no store start without it.
 */
export async function openStore(place: StorePlace, effects: StoreEffects = realStoreEffects): Promise<Store> {
  return 'folder' in place
    ? await (await import('./sqlite.js')).openSqlite(join(place.folder, SQLITE_FILE), effects)
    : await (await import('./postgres.js')).openPostgres(place.databaseUrl, effects);
}
