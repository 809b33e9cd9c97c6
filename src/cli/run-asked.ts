import type { Run, Store } from '../store/index.js';
import { unusable } from './failure.js';
import { openStoreInUse } from './store-in-use.js';
import type { World } from './world.js';

/** The run of an id. */
export async function runOf(id: string, store: Store): Promise<Run> {
  const run = await store.runs.get(id);
  if (run !== null) return run;
  const [newest] = await store.runs.all(1);
  throw unusable(`got run "${id}", expected ${newest === undefined ? 'one: none is recorded yet' : `one up to ${newest.id}`}`);
}

/** Does something with the store in use, and closes it. */
export async function withStore<T>(world: World, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreInUse(world);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
