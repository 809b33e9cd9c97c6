import { openSnapshot, type Snapshot } from '../register/index.js';
import type { Store } from '../store/index.js';
import type { Watching } from '../watching/index.js';
import { CliFailure, usage } from './failure.js';
import { ENGINE } from './results-json.js';
import { filesInUse, snapshotPathOf } from './snapshots.js';
import type { World } from './world.js';

export { actOf } from './keeping.js';

/** Keeps the snapshot in use for the next watch: the bundled one is not here any more when another version comes. */
export async function keepSnapshot({ digest }: Snapshot, world: World): Promise<void> {
  const files = filesInUse(world);
  if (!files.has(digest)) await files.write(digest, world.read(world.snapshotPath));
}

/** What portfolios are watched with here. A snapshot from before is opened once for all that were watched against it. */
export function watchingIn(snapshot: Snapshot, store: Store, world: World): Watching {
  const opened = new Map<string, Promise<Snapshot | null>>();
  const before = (digest: string): Promise<Snapshot | null> => {
    const found = opened.get(digest) ?? snapshotBefore(digest, store, world);
    opened.set(digest, found);
    return found;
  };
  return { store, snapshot, before, engine: ENGINE };
}

/** A snapshot that was in use before; `null` where it is not here any more, or damaged. */
async function snapshotBefore(digest: string, store: Store, world: World): Promise<Snapshot | null> {
  try {
    const opened = openSnapshot(world.read(await snapshotPathOf(digest, world, store)), world.sha256);
    return opened.ok && opened.value.digest === digest ? opened.value : null;
  } catch (error) {
    if (error instanceof CliFailure || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}

/** What is said of a portfolio that is not there. */
export async function noSuchPortfolio(name: string, store: Store): Promise<CliFailure> {
  const names = (await store.portfolios.all()).map((portfolio) => portfolio.name);
  const expected = names.length === 0 ? 'a portfolio: watchbill watch add FILE --name NAME makes one' : `one of ${names.join(', ')}`;
  return usage(`portfolio: got ${JSON.stringify(name)}, expected ${expected}`);
}

/** What the user's files say must not steer the terminal it is printed on. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
