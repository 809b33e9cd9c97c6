import { storeExists } from '../../running/store-in-use.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode } from '../failure.js';
import { withJobs } from '../jobs-in-use.js';
import type { World } from '../world.js';

/** `watchbill batches`: every batch, what became of it, and how far it is. */
export async function batchesCommand(options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const all = storeExists(world) ? await withJobs(world, 1, (jobs) => jobs.all()) : [];
  if (options.json === true) {
    world.out(`${JSON.stringify({ batches: all }, null, 2)}\n`);
    return EXIT.done;
  }
  if (all.length === 0) world.out('No batches.\n');
  else {
    const rows = all.map(({ id, name, state, at, rows: of, done }) => [
      id,
      name,
      state === 'open' && of === done.rows ? 'done' : state,
      `${done.rows.toLocaleString('en')} of ${of.toLocaleString('en')}`,
      String(done.setAside),
      at.slice(0, 16),
    ]);
    world.out(columns(['batch', 'file', 'state', 'rows', 'set aside', 'submitted'], rows, world.columns));
  }
  return EXIT.done;
}
