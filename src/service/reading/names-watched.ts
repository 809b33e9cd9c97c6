import { createHash } from 'node:crypto';
import type { WatchedName } from '../../reading/index.js';
import { watchedNames } from '../../running/index.js';
import type { Store } from '../../store/index.js';

/** The companies of all portfolios as documents are searched for them. `digest` tells one state of them from another. */
export interface NamesWatched {
  readonly digest: string;
  readonly names: readonly WatchedName[];
}

export const NONE_WATCHED: NamesWatched = { digest: '', names: [] };

/** The companies watched now; they are had from the store anew where a portfolio changed since. */
export function namesWatched(store: Pick<Store, 'portfolios'>): () => Promise<NamesWatched> {
  let held: NamesWatched | null = null;
  return async () => {
    const states = await Promise.all(
      (await store.portfolios.all()).map(async (portfolio) => [portfolio, await store.portfolios.watched(portfolio.name)]),
    );
    const digest = createHash('sha256').update(JSON.stringify(states)).digest('hex');
    if (held?.digest !== digest) held = { digest, names: await watchedNames(store) };
    return held;
  };
}
