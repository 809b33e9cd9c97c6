import { jobsWorld } from '../running/jobs-world.js';
import { storePlace, withStore } from '../running/store-in-use.js';
import { type Jobs, openJobs } from '../screening/index.js';
import type { Store } from '../store/index.js';
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
