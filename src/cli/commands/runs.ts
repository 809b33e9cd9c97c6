import { runOf } from '../../running/recorded-run.js';
import { type DecidedPair, decidedPairs } from '../../running/standing-decisions.js';
import { storeExists, withStore } from '../../running/store-in-use.js';
import type { ScreenMatch, Subject, Summary } from '../../screening/index.js';
import type { Run } from '../../store/index.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import type { World } from '../world.js';

export interface RunsOptions {
  readonly limit?: string;
  readonly json?: boolean;
}

/** `watchbill runs [RUN]`: the recorded screenings, newest first, or the matches of one. */
export async function runsCommand(id: string | undefined, options: RunsOptions, world: World): Promise<ExitCode> {
  if (id !== undefined) return oneRun(id, options, world);
  const limit = Number(options.limit ?? '50');
  if (!Number.isInteger(limit) || limit < 1) throw usage(`--limit: got "${options.limit}", expected a whole number from 1`);
  const runs = storeExists(world) ? await withStore(world, (store) => store.runs.all(limit)) : [];
  if (options.json === true) world.out(`${JSON.stringify({ runs }, null, 2)}\n`);
  else if (runs.length === 0) world.out('No run is recorded yet: watchbill screen FILE --record makes one.\n');
  else world.out(columns(['RUN', 'WHEN', 'BY', 'ROWS', 'MATCHES', 'REVIEW', 'OUTPUT', 'INPUT'], runs.map(runRow), world.columns));
  return EXIT.done;
}

function runRow({ id, at, by, rows, summary, output, input }: Run): readonly string[] {
  const { matches, reviews } = summary as Summary;
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return [id, when, by, String(rows), String(matches), String(reviews), output.format, `${input.name}${input.kept ? '' : ' (not kept)'}`];
}

async function oneRun(id: string, options: RunsOptions, world: World): Promise<ExitCode> {
  const { run, matches, decided } = await withStore(world, async (store) => {
    const found = await runOf(id, store);
    const pairs = await store.runs.matches(id);
    return { run: found, matches: pairs, decided: decidedPairs(pairs, await store.decisions.all()) };
  });
  if (options.json === true) {
    const told = matches.map((match) => ({ ...match, decided: decided.get(match.id) ?? null }));
    world.out(`${JSON.stringify({ run, matches: told }, null, 2)}\n`);
    return EXIT.done;
  }
  const { summary } = run;
  world.out(
    `${run.id}: ${run.input.name}, by ${run.by} on ${run.at.slice(0, 10)}; snapshot ${run.snapshot.slice(0, 12)}…, output sha256 ${run.output.digest.slice(0, 12)}…\n`,
  );
  const { rows, none, errors } = summary as Summary;
  world.out(`${rows} rows, ${none} with nothing found, ${errors} errors, ${matches.length} pairs told\n\n`);
  if (matches.length === 0) return EXIT.done;
  const row = (match: (typeof matches)[number]): readonly string[] => [
    match.id,
    String(match.row),
    match.decision,
    match.score.toFixed(2),
    match.entity,
    decidedWord(decided.get(match.id)),
    `${(match.subject as Subject).name} → ${(match.match as ScreenMatch).entity.name}`,
  ];
  world.out(columns(['MATCH', 'ROW', 'FOUND', 'SCORE', 'ENTITY', 'DECIDED', 'SUBJECT → ENTITY'], matches.map(row), world.columns));
  return EXIT.done;
}

function decidedWord(pair: DecidedPair | undefined): string {
  if (pair === undefined) return 'open';
  return pair.holds ? pair.decision.verdict : `open (was ${pair.decision.verdict})`;
}
