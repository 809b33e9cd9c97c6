import { dayNotes } from '../answering/index.js';
import { type Day, dayOf } from '../register/index.js';
import { type Report, reportOf } from '../screening/index.js';
import type { Store } from '../store/index.js';
import { type Bundle, openBundle } from './bundle.js';
import type { Place } from './place.js';
import { runOf } from './recorded-run.js';
import { snapshotPathOf } from './snapshots.js';

/** The register of a digest where it is open already. */
export type OpenedBefore = (digest: string) => Bundle | null;

/** The audit report of a run, against the snapshot it was made with; the same until somebody decides more. Throws `UnusableFault`. */
export async function runReport(id: string, store: Store, place: Place, opened: OpenedBefore = () => null): Promise<Report> {
  const run = await runOf(id, store);
  const [matches, decisions] = [await store.runs.matches(id), await store.decisions.all()];
  const { snapshot } = opened(run.snapshot) ?? openBundle({ ...place, snapshotPath: await snapshotPathOf(run.snapshot, place, store) });
  const input = { run, matches, decisions, register: snapshot.register, built: snapshot.meta.built };
  const lists = reportOf({ ...input, notes: [] }).lists.map((list) => list.id);
  const { '--on': on, '--known': known } = run.parameters;
  const clocks = { on: String(on) as Day, known: String(known) as Day };
  return reportOf({ ...input, notes: dayNotes(snapshot.register, clocks, dayOf(new Date(run.at)), lists) });
}
