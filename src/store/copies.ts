import type { Backup } from './backup.js';
import type { Store } from './store.js';

export type { Backup } from './backup.js';

/** See `backup.ts`, which is loaded when it is called: it needs the database client. */
export async function backupStore(store: Store, file: string, made: string): Promise<Backup> {
  return await (await import('./backup.js')).backupStore(store, file, made);
}

/** See `restore.ts`. */
export async function restoreStore(file: string, store: Store): Promise<Backup> {
  return await (await import('./restore.js')).restoreStore(file, store);
}
