import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { JobsWorld } from '../screening/index.js';
import type { Store } from '../store/index.js';
import type { Place } from './place.js';
import { ENGINE } from './results-json.js';
import { filesInUse, snapshotDigestAt } from './snapshots.js';
import { UnusableFault } from './unusable-fault.js';

/** How batches are screened here. `threads`: so many screen in process, where not given as many as there are cores. */
export function jobsWorld(store: Store, place: Place, threads: number | null): JobsWorld {
  const files = filesInUse(place);
  return {
    now: place.now,
    sleep: async (milliseconds, signal) => {
      // Being woken is no fault.
      await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
    snapshotAt: async (digest, blob) => {
      if (snapshotDigestAt(place.bundledPath) === digest) return place.bundledPath;
      if (files.has(digest)) return files.pathOf(digest);
      const bytes = blob === null ? null : await store.blobs.get(blob);
      if (bytes === null)
        throw new UnusableFault(`snapshot ${digest}: got none of that digest, expected the one that the batch was submitted with`);
      await files.write(digest, bytes);
      return files.pathOf(digest);
    },
    shareSnapshot: async (path) => (store.kind === 'postgres' ? await store.blobs.put(place.read(path)) : null),
    engine: ENGINE,
    threads: threads ?? availableParallelism(),
  };
}
