import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBundle } from '../../running/bundle.js';
import { digestOf } from '../../running/file-digest.js';
import { runOf } from '../../running/recorded-run.js';
import { headOf, namesJson, resultsJson } from '../../running/results-json.js';
import { againstOf, decisionsOf, type RunAsked, runAsked } from '../../running/run-parameters.js';
import { snapshotPathOf } from '../../running/snapshots.js';
import { withStore } from '../../running/store-in-use.js';
import { formatOf, tableRunOf } from '../../running/table-run.js';
import { type OwnList, screenerOf, screenNames, screenToFile } from '../../screening/index.js';
import type { Run, Store } from '../../store/index.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { asFailure } from '../file-failure.js';
import type { World } from '../world.js';

export interface ReplayOptions {
  readonly output?: string;
  readonly input?: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** What a run is made of, brought together again. */
interface Held {
  readonly run: Run;
  readonly input: Uint8Array;
  readonly asked: RunAsked;
  readonly snapshotPath: string;
}

/**
 * `watchbill replay RUN`: the run again, with the snapshot and the decisions of then, and whether the same bytes come of it (L7). The
 * output is there only where they are the same; otherwise exit 3 with both digests.
 */
export async function replayCommand(id: string, options: ReplayOptions, world: World): Promise<ExitCode> {
  const { output } = options;
  const workers = workersAsked(options.workers);
  if (output !== undefined && world.kindOf(output) === 'folder')
    throw usage(`--output: got "${output}", a folder, expected the path of a file`);
  const held = await withStore(world, (store) => heldOf(id, options.input, store, world));
  const folder = output === undefined ? await mkdtemp(join(tmpdir(), 'watchbill-replay-')) : null;
  const target = folder === null ? `${output}.replay` : join(folder, 'output');
  try {
    const { engine } = await asFailure(held.run.input.name, () => screenAgain(held, target, workers, world));
    const digest = await digestOf(world.open(target));
    const expected = held.run.output.digest;
    if (digest !== expected) {
      const other = engine === held.run.engine ? '' : ` (it was made by ${held.run.engine}, this is ${engine})`;
      throw unusable(`${id}: got an output of sha256 ${digest}, expected ${expected}${other}`);
    }
    if (output !== undefined) await rename(target, output);
    if (options.json === true) world.out(`${JSON.stringify({ run: id, digest, same: true, output: output ?? null }, null, 2)}\n`);
    else world.out(`${id}: the same bytes again, sha256 ${digest}${output === undefined ? '' : `, in ${output}`}\n`);
    return EXIT.done;
  } finally {
    for (const path of [target, `${target}.partial`]) await rm(path, { force: true });
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function heldOf(id: string, inputPath: string | undefined, store: Store, world: World): Promise<Held> {
  const run = await runOf(id, store);
  const digest = againstOf(run.parameters);
  const against = digest === null ? null : await store.blobs.get(digest);
  if (digest !== null && against === null) throw unusable(`${id}: got no own list of sha256 ${digest} in the store, expected it kept`);
  const last = decisionsOf(run.parameters);
  const decisions = last === 0 ? [] : await store.decisions.all(last);
  return {
    run,
    input: await inputOf(run, inputPath, store, world),
    asked: runAsked(run.parameters, against === null ? null : (JSON.parse(Buffer.from(against).toString()) as OwnList), decisions),
    snapshotPath: await snapshotPathOf(run.snapshot, world, store),
  };
}

async function inputOf({ id, input }: Run, path: string | undefined, store: Store, world: World): Promise<Uint8Array> {
  if (path !== undefined) {
    if (world.kindOf(path) !== 'file') throw unusable(`--input: got no file ${path}, expected the input of ${id}`);
    const bytes = world.read(path);
    const digest = world.sha256(bytes);
    if (digest !== input.digest)
      throw unusable(`--input: got ${path} of sha256 ${digest}, expected the input of ${id}, sha256 ${input.digest}`);
    return bytes;
  }
  const kept = input.kept ? await store.blobs.get(input.digest) : null;
  if (kept === null) throw unusable(`${id}: got no input kept with it, expected --input FILE, the one of sha256 ${input.digest}`);
  return kept;
}

/** Screens into `target` what a run screened; gives the engine that did. */
async function screenAgain(
  { run, input, asked, snapshotPath }: Held,
  target: string,
  workers: number | null,
  world: World,
): Promise<{ readonly engine: string }> {
  const then: World = { ...world, snapshotPath };
  const bundle = openBundle(then);
  if (bundle.snapshot.digest !== run.snapshot)
    throw unusable(`${run.id}: got the snapshot ${bundle.snapshot.digest}, expected ${run.snapshot}`);
  const head = headOf(bundle.snapshot, asked.screening.options.clocks);
  if (run.parameters['subjects'] === 'names') {
    const names = JSON.parse(Buffer.from(input).toString()) as readonly string[];
    const engine = { register: bundle.snapshot.register, index: bundle.matching() };
    const json = namesJson(screenNames(names, screenerOf(engine, asked.screening)), head);
    await writing(target, async (write) => write(json));
    return head;
  }
  const { run: table } = await tableRunOf(
    {
      name: run.input.name,
      bytes: async function* () {
        yield input;
      },
      asked,
      bundle,
      format: (opened) => formatOf(run.output.format, opened),
      hits: 0,
      recorded: false,
      workers,
    },
    then,
  );
  const nothing = (): void => undefined;
  if (run.output.format === 'json') await writing(target, async (write) => void (await resultsJson(table, head, write, nothing)));
  else await screenToFile(table, { target, run: null, continuation: 'fresh', onRows: nothing, onResumed: nothing });
  return head;
}

/** Writes text to a file, no faster than the disk takes it. */
async function writing(path: string, work: (write: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await work((text) => handle.appendFile(text));
  } finally {
    await handle.close();
  }
}

function workersAsked(text: string | undefined): number | null {
  if (text === undefined) return null;
  const workers = Number(text);
  if (!Number.isInteger(workers) || workers < 1) throw usage(`--workers: got "${text}", expected a whole number from 1`);
  return workers;
}
