import type { Store, StorePlace } from '../../store/index.js';
import type { Jobs, JobsWorld } from './jobs.js';

/** The jobs that fit a store: in process beside an embedded one, a queue beside PostgreSQL. `onNobody` is called where nobody works on what is waited for. */
export async function openJobs(store: Store, place: StorePlace, world: JobsWorld, by: string, onNobody?: () => void): Promise<Jobs> {
  return 'databaseUrl' in place
    ? await (await import('./queue-jobs.js')).queueJobs(store, place.databaseUrl, world, by, onNobody)
    : (await import('./local-jobs.js')).localJobs(store, world, by);
}
