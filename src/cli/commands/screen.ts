import { dayNotes } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { type Bundle, openBundle } from '../../running/bundle.js';
import { decisionsInUse, recordRun } from '../../running/recording.js';
import { type Head, headOf, namesJson } from '../../running/results-json.js';
import { parametersOf } from '../../running/run-parameters.js';
import { withStore } from '../../running/store-in-use.js';
import {
  basisIn,
  counting,
  EMPTY_SUMMARY,
  foundMatches,
  type Outcome,
  type Screening,
  screenerOf,
  screenNames,
} from '../../screening/index.js';
import { screeningOptionsAsked, wholeNumber } from '../../subjects/screening-asked.js';
import { wrap } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import type { ClockOptions } from '../question.js';
import { looksLikeFile, ownListOf, screenFile } from '../screen-file.js';
import { told } from '../screen-words.js';
import type { World } from '../world.js';

export interface ScreenCommandOptions extends ClockOptions {
  readonly lists?: string;
  readonly against?: string;
  readonly schema?: string;
  readonly threshold?: string;
  readonly cutoff?: string;
  readonly match?: boolean;
  readonly limit?: string;
  readonly workers?: string;
  readonly input?: readonly string[];
  readonly sheet?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly record?: boolean;
  readonly withoutInput?: boolean;
  /** False where `--no-decisions` asks for it. */
  readonly decisions?: boolean;
  readonly failOnMatch?: boolean;
  readonly json?: boolean;
}

/** `watchbill screen NAME… | FILE`: names, or every row of a file, against the lists, the user's own list, or both. */
export async function screenCommand(subjects: readonly string[], options: ScreenCommandOptions, world: World): Promise<ExitCode> {
  const bundle = openBundle(world);
  if (options.withoutInput === true && options.record !== true)
    throw usage('--without-input: got no --record, expected it: nothing is kept of a screening that is not recorded');
  const screening = await screeningAsked(bundle, options, world);
  const head = headOf(bundle.snapshot, screening.options.clocks);
  const [first] = subjects;
  if (first !== undefined && subjects.length === 1 && looksLikeFile(first, world)) {
    const notes = (lists: readonly string[]): readonly string[] =>
      dayNotes(bundle.snapshot.register, screening.options.clocks, dayOf(world.now()), lists);
    return screenFile(first, { ...options, workers: workersAsked(options.workers), head, screening, bundle, notes }, world);
  }
  for (const [option, given] of [
    ['--output', options.output],
    ['--resume', options.resume],
    ['--fresh', options.fresh],
  ] as const) {
    if (given !== undefined) throw usage(`${option}: got names to screen, expected a file: its rows go to the output`);
  }
  return screenTyped(subjects, screening, bundle, options, head, world);
}

/** What the options ask of every subject, as values. */
export async function screeningAsked(bundle: Bundle, options: ScreenCommandOptions, world: World): Promise<Screening> {
  const decisions = await decisionsInUse(options, world);
  return {
    options: screeningOptionsAsked(options, bundle.snapshot.register, dayOf(world.now()), (option) => `--${option}`),
    register: options.against === undefined || options.lists !== undefined,
    against: options.against === undefined ? null : await ownListOf(options.against, world),
    ...(decisions.length === 0 ? {} : { decisions }),
  };
}

async function screenTyped(
  names: readonly string[],
  screening: Screening,
  bundle: Bundle,
  options: ScreenCommandOptions,
  head: Head,
  world: World,
): Promise<ExitCode> {
  const engine = { register: bundle.snapshot.register, index: bundle.matching() };
  const outcomes = screenNames(names, screenerOf(engine, screening));
  const json = namesJson(outcomes, head);
  if (options.json === true) world.out(json);
  else {
    for (const outcome of outcomes) world.out(told(outcome, world.columns));
    for (const note of dayNotes(bundle.snapshot.register, screening.options.clocks, dayOf(world.now()), listsTold(outcomes))) {
      world.out(wrap(`Note: ${note}`, world.columns, ''));
    }
  }
  if (options.record === true) {
    const input = Buffer.from(JSON.stringify(names));
    const basisOf = basisIn(engine, screening);
    const recorded = await withStore(world, (store) =>
      recordRun(
        {
          snapshot: head.snapshot.digest,
          engine: head.engine,
          parameters: { subjects: 'names', ...parametersOf({ screening, columns: {}, sheet: undefined }, world) },
          input: { name: 'names as typed', digest: world.sha256(input) },
          bytes: options.withoutInput === true ? null : input,
          against: screening.against,
          output: { digest: world.sha256(Buffer.from(json)), format: 'json' },
          summary: outcomes.reduce(counting, EMPTY_SUMMARY),
          matches: outcomes.flatMap((outcome, at) => foundMatches(outcome, at + 1, basisOf)),
        },
        store,
        world,
      ),
    );
    world.err(`recorded as ${recorded.id}\n`);
  }
  const matched = outcomes.some((outcome) => outcome.matches.some((match) => match.decision === 'match'));
  return matched && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

/** The lists that the matches told of. */
function listsTold(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ matches }) => matches.flatMap(({ standings }) => standings.map(({ list }) => list))))];
}

/** How many threads screen; `null` leaves it to the number of cores. */
export function workersAsked(text: string | undefined): number | null {
  return text === undefined ? null : wholeNumber('--workers', text, 1);
}
