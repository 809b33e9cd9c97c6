import { type WatchedAgain, watchAgain } from '../../running/index.js';
import type { Act } from '../../store/index.js';
import type { ServiceWorld } from '../service-world.js';

/** What was done, and the portfolios that were watched because of it. */
export interface RegisterChanged<D> {
  readonly done: D;
  readonly watched: WatchedAgain;
}

const UNWATCHED: WatchedAgain = { portfolios: 0, alerts: 0, faults: [] };

/**
 * Does what may change the register; where it did, the new one is taken in use and portfolios are watched, so that alerts are raised before it
 * is answered. What is done holds, whatever comes of watching: a portfolio that cannot be watched is logged, and left to its next watch.
 */
export function registerChange({
  store,
  place,
  inService,
  log,
}: ServiceWorld): <D>(act: Act, work: () => Promise<D>) => Promise<RegisterChanged<D>> {
  return async (act, work) => {
    // The service looks for a new register by itself too, and may be faster.
    const before = inService.loaded()?.digest;
    const done = await work();
    await inService.refresh();
    const loaded = inService.loaded();
    if (loaded === null || loaded.digest === before) return { done, watched: UNWATCHED };
    const watched = await watchAgain(loaded.snapshot, act, store, { ...place, snapshotPath: loaded.path });
    for (const fault of watched.faults) log.error({ fault }, 'a portfolio could not be watched after a change of the register');
    return { done, watched };
  };
}
