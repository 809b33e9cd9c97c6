import { basename } from 'node:path';
import { openStoreInUse, storeExists } from '../../running/store-in-use.js';
import { backupStore } from '../../store/index.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import type { World } from '../world.js';

export interface BackupOptions {
  readonly json?: boolean;
}

/** `watchbill backup FILE`: the store as it is at this moment, in one file. */
export async function backupCommand(file: string, options: BackupOptions, world: World): Promise<ExitCode> {
  if (!storeExists(world)) throw unusable('store: got none, expected one to back up');
  const store = await openStoreInUse(world);
  try {
    const at = world.now().toISOString();
    const { tables, digest } = await backupStore(store, file, at);
    await store.audit.append([{ at, by: world.user, action: 'store.backed-up', subject: basename(file), detail: { digest } }]);
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    world.out(
      options.json === true
        ? `${JSON.stringify({ file, store: store.place, tables, digest }, null, 2)}\n`
        : `${file}: ${rows} rows of ${store.place}, digest ${digest}\n`,
    );
    return EXIT.done;
  } finally {
    await store.close();
  }
}
