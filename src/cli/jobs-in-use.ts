import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { type Jobs, type JobsWorld, openJobs } from '../screening/index.js';
import type { Store } from '../store/index.js';
import { unusable } from './failure.js';
import { ENGINE } from './results-json.js';
import { filesInUse, snapshotDigestAt } from './snapshots.js';
import { storePlace, withStore } from './store-in-use.js';
import type { World } from './world.js';

/** The jobs over the store in use, for the time of some work. `threads`: so many screen here, where not given as many as there are cores. */
export function withJobs<T>(world: World, threads: number | null, work: (jobs: Jobs, store: Store) => Promise<T>): Promise<T> {
  return withStore(world, async (store) => {
    const jobs = await openJobs(store, storePlace(world), jobsWorld(store, world, threads), world.user, () => {
      world.err('no worker is running: start `watchbill worker` on any machine with this DATABASE_URL\n');
    });
    try {
      return await work(jobs, store);
    } finally {
      await jobs.close();
    }
  });
}

function jobsWorld(store: Store, world: World, threads: number | null): JobsWorld {
  const files = filesInUse(world);
  return {
    now: world.now,
    sleep: async (milliseconds, signal) => {
      // Being woken is no fault.
      await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
    snapshotAt: async (digest, blob) => {
      if (snapshotDigestAt(world.bundledPath) === digest) return world.bundledPath;
      if (files.has(digest)) return files.pathOf(digest);
      const bytes = blob === null ? null : await store.blobs.get(blob);
      if (bytes === null) throw unusable(`snapshot ${digest}: got none of that digest, expected the one that the batch was submitted with`);
      await files.write(digest, bytes);
      return files.pathOf(digest);
    },
    shareSnapshot: async (path) => (store.kind === 'postgres' ? await store.blobs.put(world.read(path)) : null),
    engine: ENGINE,
    threads: threads ?? availableParallelism(),
  };
}
