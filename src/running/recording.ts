import { type FoundMatch, type OwnList, type RunParameters, type Summary, UsageFault } from '../screening/index.js';
import type { Decision, Run, Store } from '../store/index.js';
import type { Place } from './place.js';
import { filesInUse, snapshotDigestAt } from './snapshots.js';
import { openStoreInUse, storeExists } from './store-in-use.js';
import { UnusableFault } from './unusable-fault.js';

/** Largest input that is kept with its run, in bytes. */
const MOST_INPUT = 512 * 1024 * 1024;

/** A screening that is complete, to be recorded. */
export interface Screened {
  /** The id that the service gave it when it started it; left out, the store gives one. */
  readonly id?: string;
  readonly snapshot: string;
  readonly engine: string;
  readonly parameters: RunParameters;
  readonly input: { readonly name: string; readonly digest: string };
  /** The input itself; `null` where it is not to be kept. */
  readonly bytes: Uint8Array | null;
  readonly against: OwnList | null;
  readonly output: Run['output'];
  readonly summary: Summary;
  readonly matches: readonly FoundMatch[];
}

/** The decisions to apply: those of the store in use, where there is one. A recording needs a store, which is made here. */
export async function decisionsInUse(
  options: { readonly decisions?: boolean; readonly record?: boolean },
  place: Place,
): Promise<readonly Decision[]> {
  const wanted = options.decisions !== false && storeExists(place);
  if (!wanted && options.record !== true) return [];
  const store = await openStoreInUse(place);
  try {
    return wanted ? await store.decisions.all() : [];
  } finally {
    await store.close();
  }
}

/** Whether an input of so many bytes can be kept with its run: said before it is screened. */
export function checkKept(name: string, bytes: number): void {
  if (bytes > MOST_INPUT)
    throw new UnusableFault(`${name}: got ${bytes} bytes to keep with the run, expected at most ${MOST_INPUT}: record it --without-input`);
}

/**
 * Writes a run, its matches, its input and its audit record at once, when its output is complete: what is acknowledged is on the disk, and
 * an interruption leaves no part of it. The snapshot is kept first, so that no run is without.
 */
export async function recordRun(screened: Screened, store: Store, place: Place): Promise<Run> {
  const { bytes, against, matches, id, ...run } = screened;
  if (bytes !== null && place.sha256(bytes) !== run.input.digest)
    throw new UnusableFault(
      `${run.input.name}: got another content than was screened, expected a file that is left alone meanwhile; not recorded`,
    );
  const replaced = snapshotDigestAt(place.snapshotPath);
  if (replaced !== run.snapshot)
    throw new UnusableFault(
      `${run.input.name}: got the snapshot ${replaced} in use now, expected ${run.snapshot}, which it was screened with; not recorded`,
    );
  const files = filesInUse(place);
  const snapshot = files.has(run.snapshot) && store.kind === 'sqlite' ? null : place.read(place.snapshotPath);
  if (snapshot !== null && !files.has(run.snapshot)) await files.write(run.snapshot, snapshot);
  if (snapshot !== null && store.kind === 'postgres' && !(await store.blobs.has(run.snapshot))) await store.blobs.put(snapshot);
  const act = { at: place.now().toISOString(), by: place.user };
  return await store.write(async (tx) => {
    if (id !== undefined && !(await tx.startedRuns.end(id, 'done', null)))
      throw new UsageFault('run', `${id}, which ended meanwhile`, 'one under way');
    if (bytes !== null) await tx.blobs.put(bytes);
    if (against !== null) await tx.blobs.put(Buffer.from(JSON.stringify(against)));
    const { summary } = run;
    const recorded = await tx.runs.add({ ...run, ...act, rows: summary.rows, input: { ...run.input, kept: bytes !== null } }, matches, id);
    await tx.audit.append([
      {
        ...act,
        action: 'run.recorded',
        subject: recorded.id,
        detail: { snapshot: run.snapshot, output: run.output.digest, rows: summary.rows, matches: matches.length },
      },
    ]);
    return recorded;
  });
}
