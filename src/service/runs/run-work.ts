import { createReadStream, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { OpenRegister } from '../../answering/index.js';
import {
  decisionsOf,
  digestOf,
  ENGINE,
  formatOf,
  jobsWorld,
  openBundle,
  type Place,
  recordRun,
  runAsked,
  snapshotPathOf,
  storePlace,
  tableRunOf,
} from '../../running/index.js';
import { chunksToFile, type FoundMatch, type Jobs, openJobs, type TableRow, type Task } from '../../screening/index.js';
import type { StartedRun, Store } from '../../store/index.js';
import type { RunOrder } from './run-order.js';

/** What a run that is under way is done with. */
export interface RunWork {
  readonly started: StartedRun;
  readonly order: RunOrder;
  readonly store: Store;
  readonly place: Place;
  /** Where its input lies, and where its results go. */
  readonly input: string;
  readonly results: { readonly folder: string; readonly path: string };
  readonly threads: number;
  readonly entry?: URL;
  /** The register of a digest where it is open already. */
  readonly opened: (digest: string) => OpenRegister | null;
  /** Throws where the run is to stop. */
  readonly check: () => void;
  readonly onNobody: () => void;
}

/**
 * Screens a file that was sent, by whoever does the jobs here, into its results, and records it as a run. What was screened before the
 * service ended is not screened again.
 */
export async function workRun(work: RunWork): Promise<void> {
  const { started, order, store, results, check } = work;
  const place: Place = { ...work.place, user: started.by, snapshotPath: await snapshotPathOf(order.snapshot, work.place, store) };
  const world = jobsWorld(store, place, work.threads);
  const sleep: typeof world.sleep = async (milliseconds, signal) => {
    await world.sleep(milliseconds, signal);
    check();
  };
  const jobs = await openJobs(
    store,
    storePlace(place),
    { ...world, sleep, ...(work.entry === undefined ? {} : { entry: work.entry }) },
    started.by,
    work.onNobody,
  );
  try {
    const batch = await batchOf(work, jobs, place);
    const task = JSON.parse((await store.batches.get(batch))?.task ?? '') as Task;
    await mkdir(results.folder, { recursive: true, mode: 0o700 });
    const found: FoundMatch[] = [];
    const summary = await chunksToFile(task, () => jobs.outcomes(batch, check), {
      target: results.path,
      run: null,
      continuation: 'fresh',
      onRows: check,
      onResumed: () => undefined,
      onFound: (more) => found.push(...more),
    });
    check();
    const output = { digest: await digestOf(createReadStream(results.path)), format: order.format };
    const bytes = order.keep ? readFileSync(work.input) : null;
    const input = { name: started.name, digest: order.digest };
    const { snapshot, parameters } = order;
    await recordRun(
      { id: started.id, snapshot, engine: ENGINE, parameters, input, bytes, against: null, output, summary, matches: found },
      store,
      place,
    );
    await jobs.acknowledge(batch);
  } finally {
    await jobs.close();
  }
}

/** The batch that screens it: the one from before where its rows were all taken, else a new one. */
async function batchOf(work: RunWork, jobs: Jobs, place: Place): Promise<string> {
  const { started, order, store, check } = work;
  const before = started.batch === null ? null : await store.batches.get(started.batch);
  if (before?.state === 'open') return before.id;
  if (before?.state === 'filling') await jobs.cancel(before.id);
  const last = decisionsOf(order.parameters);
  const asked = runAsked(order.parameters, null, last === 0 ? [] : await store.decisions.all(last));
  const stream = createReadStream(work.input);
  let batch: string | null = null;
  try {
    const { run } = await tableRunOf(
      {
        name: started.name,
        bytes: () => stream,
        asked,
        bundle: work.opened(order.snapshot) ?? openBundle(place),
        format: (table) => formatOf(order.format, table),
        hits: 0,
        recorded: true,
        workers: 1,
      },
      place,
    );
    return await jobs.submit(checked(run.table.rows, check), {
      name: started.name,
      by: started.by,
      engine: ENGINE,
      task: run.task,
      onBatch: async (id) => {
        batch = id;
        await store.startedRuns.screening(started.id, id);
      },
    });
  } catch (error) {
    // Rows that will never be screened are not kept.
    if (batch !== null) await jobs.cancel(batch);
    throw error;
  } finally {
    stream.destroy();
  }
}

async function* checked(rows: AsyncIterable<TableRow>, check: () => void): AsyncGenerator<TableRow, void, undefined> {
  for await (const row of rows) {
    check();
    yield row;
  }
}
