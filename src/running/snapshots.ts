import { closeSync, openSync, readSync } from 'node:fs';
import { bringSnapshot } from '../following/shared-snapshots.js';
import { type SnapshotFiles, snapshotFiles } from '../following/snapshot-files.js';
import type { Store } from '../store/index.js';
import type { Place } from './place.js';
import { storePlace, withStore } from './store-in-use.js';
import { UnusableFault } from './unusable-fault.js';

/** The folder of what belongs to this machine: the embedded store and the snapshots, also of a store on a server. */
export function filesInUse(place: Place): SnapshotFiles {
  return snapshotFiles(folderOf(place));
}

/** That folder. */
export function folderOf(place: Place): string {
  const kept = storePlace(place, { local: true });
  return 'folder' in kept ? kept.folder : place.home;
}

/**
 * Where the register in use lies: the bundled one, or the bundled one with the user's own facts, brought up to date first where it is
 * not. Without a store of the user's nothing is opened: start-up counts.
 */
export async function snapshotInUse(place: Place): Promise<string> {
  if (place.env('WATCHBILL_SNAPSHOT') !== undefined) return place.bundledPath;
  const files = filesInUse(place);
  if (place.env('DATABASE_URL') === undefined) {
    const inUse = files.inUse();
    if (inUse === null && !files.isBehind()) return place.bundledPath;
    if (inUse !== null && !files.isBehind() && inUse.bundled === snapshotDigestAt(place.bundledPath) && files.has(inUse.digest))
      return files.pathOf(inUse.digest);
  }
  return withStore(place, async (store) => {
    const { registerInUse } = await import('../following/register-in-use.js');
    return (await registerInUse({ store, files, bundled: place.bundledPath, now: place.now })).path;
  });
}

/**
 * Where the snapshot of a digest lies: the bundled one, one in the folder, or one that the store holds for its machines, brought here.
 * Fails where it is kept nowhere any more.
 */
export async function snapshotPathOf(digest: string, place: Place, held?: Store): Promise<string> {
  if (digest === snapshotDigestAt(place.bundledPath)) return place.bundledPath;
  const files = filesInUse(place);
  if (files.has(digest)) return files.pathOf(digest);
  const bring = (store: Store): Promise<boolean> => bringSnapshot(digest, store, files);
  if (!(await (held === undefined ? withStore(place, bring) : bring(held))))
    throw new UnusableFault(
      `snapshot ${digest}: got none of that digest, expected it kept: runs of snapshots that were let go cannot be replayed`,
    );
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
