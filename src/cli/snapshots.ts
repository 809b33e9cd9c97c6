import { join } from 'node:path';
import { type SnapshotFiles, snapshotFiles } from '../following/snapshot-files.js';
import type { Store } from '../store/index.js';
import { unusable } from './failure.js';
import { storePlace } from './store-in-use.js';
import type { World } from './world.js';

/** The folder of what belongs to this machine: the embedded store and the snapshots, also of a store on a server. */
export function filesInUse(world: World): SnapshotFiles {
  const place = storePlace(world);
  return snapshotFiles('folder' in place ? place.folder : join(world.home, '.local', 'share', 'watchbill'));
}

/** Where the snapshot of a digest lies. Fails where it is kept nowhere any more. */
export async function snapshotPathOf(digest: string, world: World, held?: Store): Promise<string> {
  const files = filesInUse(world);
  if (files.has(digest)) return files.pathOf(digest);
  const bytes = (await held?.blobs.get(digest)) ?? null;
  if (bytes === null) throw unusable(`snapshot ${digest}: got none of that digest, expected it kept`);
  await files.write(digest, bytes);
  return files.pathOf(digest);
}
