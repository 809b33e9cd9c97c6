import { closeSync, openSync, readSync } from 'node:fs';
import { bringSnapshot } from '../following/shared-snapshots.js';
import { type SnapshotFiles, snapshotFiles } from '../following/snapshot-files.js';
import type { Store } from '../store/index.js';
import { unusable } from './failure.js';
import { storePlace, withStore } from './store-in-use.js';
import type { World } from './world.js';

/** The folder of what belongs to this machine: the embedded store and the snapshots, also of a store on a server. */
export function filesInUse(world: World): SnapshotFiles {
  return snapshotFiles(folderOf(world));
}

function folderOf(world: World): string {
  const place = storePlace(world, { local: true });
  return 'folder' in place ? place.folder : world.home;
}

/**
 * Where the register in use lies: the bundled one, or the bundled one with the user's own facts, brought up to date first where it is
 * not. Without a store of the user's nothing is opened: start-up counts.
 */
export async function snapshotInUse(world: World): Promise<string> {
  if (world.env('WATCHBILL_SNAPSHOT') !== undefined) return world.bundledPath;
  const files = filesInUse(world);
  if (world.env('DATABASE_URL') === undefined) {
    const inUse = files.inUse();
    if (inUse === null && !files.isBehind()) return world.bundledPath;
    if (inUse !== null && !files.isBehind() && inUse.bundled === snapshotDigestAt(world.bundledPath) && files.has(inUse.digest))
      return files.pathOf(inUse.digest);
  }
  return withStore(world, async (store) => {
    const { registerInUse } = await import('../following/register-in-use.js');
    return (await registerInUse({ store, files, bundled: world.bundledPath, now: world.now })).path;
  });
}

/**
 * Where the snapshot of a digest lies: the bundled one, one in the folder, or one that the store holds for its machines, brought here.
 * Fails where it is kept nowhere any more.
 */
export async function snapshotPathOf(digest: string, world: World, held?: Store): Promise<string> {
  if (digest === snapshotDigestAt(world.bundledPath)) return world.bundledPath;
  const files = filesInUse(world);
  if (files.has(digest)) return files.pathOf(digest);
  const bring = (store: Store): Promise<boolean> => bringSnapshot(digest, store, files);
  if (!(await (held === undefined ? withStore(world, bring) : bring(held))))
    throw unusable(`snapshot ${digest}: got none of that digest, expected it kept: runs of snapshots that were let go cannot be replayed`);
  return files.pathOf(digest);
}

/** The digest that the head of a snapshot file says it has; empty where there is none. */
export function snapshotDigestAt(path: string): string {
  const head = new Uint8Array(48);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
  return Buffer.from(head.subarray(16, 48)).toString('hex');
}
