import { basename } from 'node:path';
import { openStoreInUse } from '../../running/store-in-use.js';
import { restoreStore } from '../../store/index.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import type { World } from '../world.js';

export interface RestoreOptions {
  readonly json?: boolean;
}

/** `watchbill restore FILE`: a backup into an empty store, all of it or nothing. */
export async function restoreCommand(file: string, options: RestoreOptions, world: World): Promise<ExitCode> {
  const kind = world.kindOf(file);
  if (kind !== 'file') throw unusable(`${file}: got ${kind === 'missing' ? 'no file' : 'a folder'}, expected a backup`);
  const store = await openStoreInUse(world);
  try {
    const { tables, digest } = await restoreStore(file, store);
    const at = world.now().toISOString();
    await store.audit.append([{ at, by: world.user, action: 'store.restored', subject: basename(file), detail: { digest } }]);
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    world.out(
      options.json === true
        ? `${JSON.stringify({ file, store: store.place, tables, digest }, null, 2)}\n`
        : `${store.place}: ${rows} rows put back, the audit chain is whole\n`,
    );
    return EXIT.done;
  } finally {
    await store.close();
  }
}
