import { THRESHOLDS, type Thresholds } from '../../matching/index.js';
import { dayOf } from '../../register/index.js';
import { type Outcome, type Screener, type ScreenOptions, screener, screenNames } from '../../screening/index.js';
import { type Bundle, openBundle } from '../bundle.js';
import { wrap } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { type ClockOptions, clocksOf, dayNotes, listsAsked } from '../question.js';
import { looksLikeFile, screenFile } from '../screen-file.js';
import { resultOf, told } from '../screen-words.js';
import type { World } from '../world.js';

export interface ScreenCommandOptions extends ClockOptions {
  readonly lists?: string;
  readonly threshold?: string;
  readonly limit?: string;
  readonly input?: readonly string[];
  readonly output?: string;
  readonly failOnMatch?: boolean;
  readonly json?: boolean;
}

/** Version of the engine, part of what makes a screening reproducible (L7). */
const ENGINE = 'watchbill/0.1.0 lookup';

/** `watchbill screen NAME… | FILE`: names, or every row of a CSV file, against the lists. */
export async function screenCommand(subjects: readonly string[], options: ScreenCommandOptions, world: World): Promise<ExitCode> {
  const bundle = openBundle(world);
  const asked = askedOf(bundle, options, world);
  const screen = screener(bundle.snapshot.register, bundle.index, asked);
  const head = {
    snapshot: { digest: bundle.snapshot.digest, built: bundle.snapshot.meta.built },
    engine: ENGINE,
    on: asked.clocks.on,
    known: asked.clocks.known,
  };
  const [first] = subjects;
  if (first !== undefined && subjects.length === 1 && looksLikeFile(first, world)) {
    const notes = (lists: readonly string[]): readonly string[] =>
      dayNotes(bundle.snapshot.register, asked.clocks, dayOf(world.now()), lists);
    return screenFile(first, { ...options, head, screen, isName: (text) => bundle.index.byCore(text).length > 0, notes }, world);
  }
  if (options.output !== undefined) throw usage(`--output: got names to screen, expected a file: its rows go to the output`);
  return screenTyped(subjects, screen, bundle, asked, options, head, world);
}

function screenTyped(
  names: readonly string[],
  screen: Screener,
  bundle: Bundle,
  asked: ScreenOptions,
  options: ScreenCommandOptions,
  head: object,
  world: World,
): ExitCode {
  const outcomes = screenNames(names, screen);
  if (options.json === true) world.out(`${JSON.stringify({ ...head, results: outcomes.map(resultOf) }, null, 2)}\n`);
  else {
    for (const outcome of outcomes) world.out(told(outcome, world.columns));
    for (const note of dayNotes(bundle.snapshot.register, asked.clocks, dayOf(world.now()), listsTold(outcomes))) {
      world.out(wrap(`Note: ${note}`, world.columns, ''));
    }
  }
  const matched = outcomes.some((outcome) => outcome.matches.some((match) => match.decision === 'match'));
  return matched && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

/** The lists that the matches told of. */
function listsTold(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ matches }) => matches.flatMap(({ standings }) => standings.map(({ list }) => list))))];
}

function askedOf(bundle: Bundle, options: ScreenCommandOptions, world: World): ScreenOptions {
  const limit = Number(options.limit ?? 5);
  if (!Number.isInteger(limit) || limit < 1) throw usage(`--limit: got "${options.limit}", expected a whole number from 1`);
  return {
    clocks: clocksOf(options, world),
    limit,
    thresholds: thresholdsAsked(options.threshold),
    ...(options.lists === undefined ? {} : { lists: listsAsked(bundle.snapshot.register, options.lists, '--lists') }),
  };
}

function thresholdsAsked(text: string | undefined): Thresholds {
  if (text === undefined) return THRESHOLDS;
  const match = Number(text);
  if (!(match >= 0 && match <= 1) || text.trim() === '') throw usage(`--threshold: got "${text}", expected a score from 0 to 1`);
  return { match, review: Math.min(match, THRESHOLDS.review) };
}
