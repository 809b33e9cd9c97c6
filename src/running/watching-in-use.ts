import { openSnapshot, type Snapshot } from '../register/index.js';
import type { Store } from '../store/index.js';
import type { Watching } from '../watching/index.js';
import type { Place } from './place.js';
import { ENGINE } from './results-json.js';
import { filesInUse, snapshotPathOf } from './snapshots.js';
import { UnusableFault } from './unusable-fault.js';

/** Keeps the snapshot in use for the next watch: the bundled one is not here any more when another version comes. */
export async function keepSnapshot({ digest }: Snapshot, place: Place): Promise<void> {
  const files = filesInUse(place);
  if (!files.has(digest)) await files.write(digest, place.read(place.snapshotPath));
}

/** What portfolios are watched with here. A snapshot from before is opened once for all that were watched against it. */
export function watchingIn(snapshot: Snapshot, store: Store, place: Place): Watching {
  const opened = new Map<string, Promise<Snapshot | null>>();
  const before = (digest: string): Promise<Snapshot | null> => {
    const found = opened.get(digest) ?? snapshotBefore(digest, store, place);
    opened.set(digest, found);
    return found;
  };
  return { store, snapshot, before, engine: ENGINE };
}

/** A snapshot that was in use before; `null` where it is not here any more, or damaged. */
async function snapshotBefore(digest: string, store: Store, place: Place): Promise<Snapshot | null> {
  try {
    const opened = openSnapshot(place.read(await snapshotPathOf(digest, place, store)), place.sha256);
    return opened.ok && opened.value.digest === digest ? opened.value : null;
  } catch (error) {
    if (error instanceof UnusableFault || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}
