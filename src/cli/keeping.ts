import type { Keeping } from '../following/index.js';
import { filesInUse } from '../running/snapshots.js';
import { withStore } from '../running/store-in-use.js';
import type { Act } from '../store/index.js';
import type { World } from './world.js';

/** The store in use and the snapshots over it, for the time of some work. */
export function whileKeeping<T>(world: World, work: (keeping: Keeping) => Promise<T>): Promise<T> {
  return withStore(world, (store) => work({ store, files: filesInUse(world), bundled: world.bundledPath, now: world.now }));
}

/** Who does something now: `--by`, or the user who runs the command. */
export function actOf(by: string | undefined, world: World): Act {
  return { at: world.now().toISOString(), by: by ?? world.user };
}
