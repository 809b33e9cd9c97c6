import type { Keeping } from '../following/index.js';
import type { Act, Store } from '../store/index.js';
import { filesInUse } from './snapshots.js';
import { openStoreInUse } from './store-in-use.js';
import type { World } from './world.js';

/** The store in use and the snapshots over it, for the time of some work. */
export async function whileKeeping<T>(world: World, work: (keeping: Keeping) => Promise<T>): Promise<T> {
  const store: Store = await openStoreInUse(world);
  try {
    return await work({ store, files: filesInUse(world), bundled: world.bundledPath, now: world.now });
  } finally {
    await store.close();
  }
}

/** Who does something now: `--by`, or the user who runs the command. */
export function actOf(by: string | undefined, world: World): Act {
  return { at: world.now().toISOString(), by: by ?? world.user };
}
