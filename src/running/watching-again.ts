import { type Day, dayOf, type Snapshot } from '../register/index.js';
import type { Act, Store } from '../store/index.js';
import { watchPortfolio } from '../watching/index.js';
import type { Place } from './place.js';
import { keepSnapshot, watchingIn } from './watching-in-use.js';

/** What came of watching portfolios anew. */
export interface WatchedAgain {
  readonly portfolios: number;
  /** Alerts that were raised now. */
  readonly alerts: number;
  /** Kinds of faults: of portfolios that could not be watched. What is not raised now is at their next watch. */
  readonly faults: readonly string[];
}

/**
 * Watches the portfolios that were watched before, so that what changed in the register is raised now. One that was never watched is
 * left to its owner: its first watch raises all that is known of whom it holds. `place` has the path of the snapshot.
 */
export async function watchAgain(snapshot: Snapshot, act: Act, store: Store, place: Place): Promise<WatchedAgain> {
  const [names, faults]: [string[], string[]] = [[], []];
  for (const { name } of await store.portfolios.all()) if ((await store.portfolios.watched(name)) !== null) names.push(name);
  if (names.length > 0) await keepSnapshot(snapshot, place);
  const watching = watchingIn(snapshot, store, place);
  const today = dayOf(place.now());
  let alerts = 0;
  for (const name of names) {
    try {
      const last = (await store.portfolios.watched(name))?.on ?? null;
      // Another machine's clock may be a day ahead of this one's.
      const on = last !== null && last > today ? (last as Day) : today;
      alerts += (await watchPortfolio(name, on, act, watching))?.alerts.length ?? 0;
    } catch (fault) {
      faults.push(fault instanceof Error ? fault.name : 'unknown');
    }
  }
  return { portfolios: names.length, alerts, faults };
}
