import type { Run, Store } from '../store/index.js';
import { UnusableFault } from './unusable-fault.js';

/** The run of an id. */
export async function runOf(id: string, store: Store): Promise<Run> {
  const run = await store.runs.get(id);
  if (run !== null) return run;
  const [newest] = await store.runs.all(1);
  throw new UnusableFault(`got run "${id}", expected ${newest === undefined ? 'one: none is recorded yet' : `one up to ${newest.id}`}`);
}
