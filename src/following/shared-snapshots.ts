import type { Store, StoreParts } from '../store/index.js';
import type { SnapshotFiles } from './snapshot-files.js';

/** A snapshot has the digest that stands in its head; a blob that of its bytes, head and all. The store remembers which is which. */
const named = (digest: string): string => `snapshot ${digest}`;

/** Keeps a snapshot in a store that several machines share. */
export async function shareSnapshot(tx: StoreParts, digest: string, bytes: Uint8Array): Promise<void> {
  await tx.settings.set(named(digest), await tx.blobs.put(bytes));
}

/** Brings a snapshot from the store to this machine, where it is not here; false where the store does not hold it. */
export async function bringSnapshot(digest: string, store: StoreParts, files: SnapshotFiles): Promise<boolean> {
  if (files.has(digest)) return true;
  const blob = await store.settings.get(named(digest));
  const bytes = blob === null ? null : await store.blobs.get(blob);
  if (bytes === null) return false;
  await files.write(digest, bytes);
  return true;
}

/** Takes a snapshot out of the store. */
export async function unshareSnapshot(tx: Store | StoreParts, digest: string): Promise<void> {
  const blob = await tx.settings.get(named(digest));
  if (blob !== null) await tx.blobs.remove(blob);
}
