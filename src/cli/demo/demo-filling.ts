import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { folderOf, snapshotInUse } from '../../running/snapshots.js';
import { withStore } from '../../running/store-in-use.js';
import type { RunMatch, Verdict } from '../../store/index.js';
import { decideCommand } from '../commands/decide.js';
import { readToQueue } from '../commands/read-queue.js';
import { type ScreenCommandOptions, screenCommand } from '../commands/screen.js';
import { syncCommand } from '../commands/sync.js';
import { watchAdd } from '../commands/watch.js';
import { watchAck } from '../commands/watch-alerts.js';
import { watchRun } from '../commands/watch-run.js';
import type { World } from '../world.js';
import { cutEdition } from './cut-edition.js';
import { DEMONSTRATION, type DemoPlace, setFilled } from './demo-place.js';

/** Days on which the suppliers are watched before today: between them fall alerts of every kind. */
const WATCHED_ON = ['2024-10-01', '2025-06-01', '2026-02-01'] as const;
const SUPPLIERS = `${DEMONSTRATION} suppliers`;
const HOLDINGS = `${DEMONSTRATION} holdings`;

/** One thing that is done in the home, as a user does it by the commands. */
type Step = (world: World) => Promise<unknown>;

/** Fills an empty home from what is shipped. Ends early, with the home half filled, where it is told to stop. */
export async function fill(place: DemoPlace, signal: AbortSignal): Promise<void> {
  const quiet: World = { ...place.world, out: () => undefined, err: () => undefined, isTerminal: false };
  for (const [at, step] of steps(place.world.demoPath).entries()) {
    if (signal.aborted) return;
    place.setClock(at);
    await step({ ...quiet, snapshotPath: await snapshotInUse(place.world) });
  }
  await setFilled(place);
}

function steps(folder: string): readonly Step[] {
  const vendors = join(folder, 'demonstration-vendors.csv');
  const past = WATCHED_ON.flatMap((on): readonly Step[] => [
    async (world) => (on < dayOf(world.now()) ? watchRun(SUPPLIERS, { on }, world) : null),
    (world) => watchAck([], { all: SUPPLIERS, note: 'demonstration: seen to when it was news' }, world),
  ]);
  return [
    (world) => watchAdd(join(folder, 'demonstration-suppliers.csv'), { name: SUPPLIERS, role: 'dod-contractor' }, world),
    ...past,
    (world) => watchRun(SUPPLIERS, {}, world),
    (world) => watchAdd(join(folder, 'demonstration-holdings.csv'), { name: HOLDINGS, role: 'us-investor' }, world),
    (world) => watchRun(HOLDINGS, {}, world),
    (world) => screenCommand([vendors], recorded(world, 'run-1'), world),
    decideSome,
    (world) => screenCommand([vendors], { ...recorded(world, 'run-2'), lists: 'us-dod-1260h' }, world),
    (world) => readToQueue([join(folder, 'documents')], {}, null, world),
    syncCut,
  ];
}

/** Records a screening, with its results where the service looks for those of its own runs. */
function recorded(world: World, run: string): ScreenCommandOptions {
  const results = join(folderOf(world), 'results');
  mkdirSync(results, { recursive: true, mode: 0o700 });
  return { record: true, workers: '1', output: join(results, `${run}.csv`) };
}

/** Verdicts on some pairs of the first run; the others wait. */
async function decideSome(world: World): Promise<void> {
  const pairs = await withStore(world, async (store) => {
    const [run] = await store.runs.all(1);
    return run === undefined ? [] : await store.runs.matches(run.id);
  });
  const few = (decision: string, count: number): readonly RunMatch[] =>
    pairs.filter(({ match }) => (match as { readonly decision?: string }).decision === decision).slice(0, count);
  const told = [
    ...few('match', 4).map(({ id }) => [id, 'true-match', 'demonstration: the same company, by name and country'] as const),
    ...few('review', 2).map(({ id }) => [id, 'false-match', 'demonstration: only the names are alike'] as const),
    ...few('review', 3)
      .slice(2)
      .map(({ id }) => [id, 'escalate', 'demonstration: somebody else should look at this one'] as const),
  ] satisfies readonly (readonly [string, Verdict, string])[];
  for (const [id, verdict, reason] of told) await decideCommand(id, { verdict, reason }, world);
}

async function syncCut(world: World): Promise<void> {
  const path = join(folderOf(world), 'demonstration-cut-edition.csv');
  writeFileSync(path, cutEdition(openBundle(world).snapshot.register, dayOf(world.now())));
  try {
    await syncCommand(undefined, { from: [path] }, world);
  } finally {
    rmSync(path, { force: true });
  }
}
