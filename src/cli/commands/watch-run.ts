import { type Day, dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { namedAlerts } from '../../running/named-alerts.js';
import { withStore } from '../../running/store-in-use.js';
import { keepSnapshot, watchingIn } from '../../running/watching-in-use.js';
import { type Scope, type WatchRun, watchPortfolio } from '../../watching/index.js';
import { alertLine } from '../alert-words.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { noSuchPortfolio, printable } from '../portfolio-words.js';
import { dayAsked } from '../question.js';
import type { World } from '../world.js';

export interface WatchRunOptions {
  readonly on?: string;
  readonly failOnAlert?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill watch run [P]`: screens where a change can matter, and raises what is new. */
export async function watchRun(name: string | undefined, options: WatchRunOptions, world: World): Promise<ExitCode> {
  const { snapshot } = openBundle(world);
  const today = dayOf(world.now());
  const asked = options.on === undefined ? null : dayAsked('--on', options.on, today);
  if (asked !== null && asked > today)
    throw usage(`--on: got ${asked}, expected a day up to today, ${today}: nobody can watch what is to come`);
  const { register } = snapshot;
  const runs = await withStore(world, async (store) => {
    const names = name === undefined ? (await store.portfolios.all()).map((portfolio) => portfolio.name) : [name];
    if (names.length > 0) await keepSnapshot(snapshot, world);
    const watching = watchingIn(snapshot, store, world);
    const found = [];
    for (const portfolio of names) {
      const last = (await store.portfolios.watched(portfolio))?.on ?? null;
      if (asked !== null && last !== null && asked < last)
        throw usage(`--on: got ${asked}, expected a day from ${last} on: ${portfolio} was watched on it`);
      // Another machine's clock may be a day ahead of this one's.
      const on = asked ?? (last !== null && last > today ? (last as Day) : today);
      const run = await watchPortfolio(portfolio, on, actOf(options.by, world), watching);
      if (run === null) throw await noSuchPortfolio(portfolio, store);
      found.push({ ...run, alerts: await namedAlerts(run.alerts, store, register) });
    }
    return found;
  });
  if (options.json === true)
    world.out(`${JSON.stringify({ snapshot: { digest: snapshot.digest, built: snapshot.meta.built }, runs }, null, 2)}\n`);
  else {
    if (runs.length === 0) world.out('no portfolio is watched: watchbill watch add FILE --name NAME\n');
    for (const run of runs) {
      for (const alert of run.alerts) world.out(alertLine(alert, register));
      world.out(`${printable(told(run))}\n`);
    }
  }
  return options.failOnAlert === true && runs.some(({ alerts }) => alerts.length > 0) ? EXIT.matched : EXIT.done;
}

/** What was done, and why so little. */
function told({
  portfolio,
  on,
  since,
  subjects,
  anew,
  screened,
  scope,
  matches,
  alerts,
}: Omit<WatchRun, 'alerts'> & { readonly alerts: readonly unknown[] }): string {
  const raised = alerts.length === 1 ? '1 alert' : `${alerts.length} alerts`;
  const span = since === null ? `on ${on}` : `from ${since} to ${on}`;
  return `${portfolio}, ${span}: ${raised}; ${screened} of ${subjects} subjects screened against the whole register (${why(scope, anew)}), ${matches} found`;
}

const WHY = {
  first: 'watched for the first time',
  unknown: 'it was not noted who was watched before',
  engine: 'another version of the matcher found them before',
  none: 'no entity changed in what it is found by',
} as const;

function why(scope: Scope, anew: number): string {
  const came = anew === 0 ? 'none of them came or changed' : `${anew} of them came or changed`;
  if (scope.kind === 'lost')
    return `the snapshot watched last, ${scope.snapshot.slice(0, 12)}…, is not kept any more: what counts now is told as well as what is new`;
  if (scope.kind !== 'some' && scope.kind !== 'most') return scope.kind === 'none' ? `${WHY.none}; ${came}` : WHY[scope.kind];
  const changed = `${scope.changed} of ${scope.entities} entities changed in what they are found by`;
  return scope.kind === 'most' ? changed : `${changed}, the rest of the subjects meet none of these; ${came}`;
}
