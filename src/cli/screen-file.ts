import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { describeProblem } from '../register/index.js';
import type { Bundle } from '../running/bundle.js';
import { columnsAsked } from '../running/columns-asked.js';
import { digestOf } from '../running/file-digest.js';
import { checkKept, recordRun } from '../running/recording.js';
import { type Head, resultsJson } from '../running/results-json.js';
import { parametersOf, type RunAsked } from '../running/run-parameters.js';
import { withStore } from '../running/store-in-use.js';
import { endingOf, formatOf, tableRunOf } from '../running/table-run.js';
import {
  adding,
  type ChunkOutcome,
  EMPTY_SUMMARY,
  type FoundMatch,
  type OwnList,
  openTable,
  ownList,
  type Pacer,
  pacer,
  type RunParameters,
  type Screening,
  type Summary,
  screenInChunks,
  screenToFile,
  type TableRun,
} from '../screening/index.js';
import { wrap } from './draw/columns.js';
import { EXIT, type ExitCode, unusable, usage } from './failure.js';
import { asFailure } from './file-failure.js';
import { readAs, summaryWords, told } from './screen-words.js';
import type { World } from './world.js';

export interface ScreenFileOptions {
  readonly input?: readonly string[];
  readonly sheet?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly record?: boolean;
  /** Commander's form of `--without-input`. */
  readonly withoutInput?: boolean;
  readonly workers: number | null;
  readonly failOnMatch?: boolean;
  readonly json?: boolean;
  readonly head: Head;
  readonly screening: Screening;
  readonly bundle: Bundle;
  /** What the answer must say about the days and lists it tells of. */
  readonly notes: (lists: readonly string[]) => readonly string[];
}

/** At most this many hits are told on the terminal; the rest go to the output file. */
const TOLD = 50;
const EXPECTED = 'a CSV, JSON Lines or .xlsx file';

/** Whether a subject is a file: it is one on the disk, or it is written like one. */
export function looksLikeFile(subject: string, world: World): boolean {
  return world.kindOf(subject) !== 'missing' || /\.(csv|tsv|txt|xlsx|xls|jsonl|ndjson|json)$/i.test(subject) || /^\.{0,2}\//.test(subject);
}

/** The user's own list in a file. */
export function ownListOf(path: string, world: World): Promise<OwnList> {
  checkThere(path, world);
  return asFailure(path, async () => {
    const read = await openTable(world.open(path), {}, path);
    if (!read.ok) throw unusable(read.problems.map(describeProblem).join('; '));
    return ownList(read.value, basename(path));
  });
}

/** Screens every row of a file; one outcome a row, in order (L8). Nothing is written where the file cannot be used. */
export function screenFile(path: string, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  return asFailure(path, () => screened(path, options, world));
}

/** Refuses a path at which there is no file. */
export function checkThere(path: string, world: World): void {
  const kind = world.kindOf(path);
  if (kind === 'missing') throw unusable(`${path}: got no such file, expected ${EXPECTED}`);
  if (kind === 'folder') throw unusable(`${path}: got a folder, expected ${EXPECTED}`);
}

async function screened(path: string, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  const { bundle, screening, output } = options;
  const asked: RunAsked = { screening, columns: columnsAsked(options.input ?? []), sheet: options.sheet };
  const size = sizeOf(path);
  checkThere(path, world);
  if (options.record === true && size === null) throw usage('--record: got an input that can be read only once, expected a file');
  if (options.record === true && options.withoutInput !== true && size !== null) checkKept(path, size);
  const ending = output === undefined ? 'json' : endingOf(output);
  if (output !== undefined && resolve(output) === resolve(path))
    throw usage(`--output: got "${output}", the input itself, expected another file`);
  const digest = size === null || (output === undefined && options.record !== true) ? null : await digestOf(world.open(path));
  const journal = output === undefined || digest === null ? null : journalOf(digest, output, asked, options.head, world);
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of world.open(path)) {
      read += piece.length;
      yield piece;
    }
  }
  const { table, run } = await tableRunOf(
    {
      name: path,
      bytes: counted,
      asked,
      bundle,
      format: (opened) =>
        output === undefined && options.json !== true && options.record !== true ? { kind: 'nothing' } : formatOf(ending, opened),
      hits: output === undefined && options.json !== true ? TOLD : 0,
      recorded: options.record === true,
      workers: options.workers,
    },
    world,
  );
  if (options.json !== true) world.err(`${path}: ${readAs(table)}\n`);
  const started = world.now().getTime();
  const seconds = (): number => (world.now().getTime() - started) / 1000;
  const pace = (before: number): Pacer =>
    pacer({
      isTerminal: world.isTerminal,
      width: world.columns,
      size: table.kind === 'xlsx' ? null : size,
      before,
      seconds,
      write: world.err,
    });
  let paced = pace(0);
  const found: FoundMatch[] = [];
  const { summary, outputDigest } =
    output === undefined
      ? await printed(run, options, paced, () => read, found, world)
      : {
          summary: await screenToFile(run, {
            target: output,
            run: journal,
            continuation: continuationOf(options, journal),
            onResumed: (before) => {
              paced = pace(before);
              if (before > 0) world.err(`${output}: going on after ${before.toLocaleString('en')} rows\n`);
            },
            onRows: (done) => paced.tell(done, read),
            onFound: (more) => found.push(...more),
          }),
          outputDigest: options.record === true ? await digestOf(world.open(output)) : null,
        };
  paced.clear();
  if (options.json !== true) {
    world.out(summaryWords(summary, seconds(), world.columns));
    for (const note of options.notes(Object.keys(summary.byList))) world.out(wrap(`Note: ${note}`, world.columns, ''));
  }
  if (output !== undefined) world.err(`${output}: written\n`);
  if (digest !== null && outputDigest !== null) {
    const recorded = await withStore(world, (store) =>
      recordRun(
        {
          snapshot: options.head.snapshot.digest,
          engine: options.head.engine,
          parameters: { subjects: 'file', ...parametersOf(asked, world) },
          input: { name: basename(path), digest },
          bytes: options.withoutInput === true ? null : world.read(path),
          against: screening.against,
          output: { digest: outputDigest, format: ending },
          summary,
          matches: found,
        },
        store,
        world,
      ),
    );
    world.err(`recorded as ${recorded.id}\n`);
  }
  return summary.matches > 0 && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

/** Prints what was found chunk by chunk, so that a file of any length needs no more memory than a few of them. A recorded one is the JSON it could have printed. */
async function printed(
  run: TableRun,
  options: ScreenFileOptions,
  paced: Pacer,
  read: () => number,
  found: FoundMatch[],
  world: World,
): Promise<{ readonly summary: Summary; readonly outputDigest: string | null }> {
  let hits = 0;
  const onChunk = (chunk: ChunkOutcome, soFar: Summary): void => {
    found.push(...chunk.found);
    const few = chunk.hits.slice(0, Math.max(0, TOLD - hits));
    if (few.length > 0) paced.clear();
    for (const row of few) world.out(`line ${row.line}  ${told(row.outcome, world.columns)}`);
    hits += chunk.summary.rows - chunk.summary.none;
    paced.tell(soFar.rows, read());
  };
  const hash = options.record === true ? createHash('sha256') : null;
  let summary = EMPTY_SUMMARY;
  if (run.task.format.kind === 'nothing')
    for await (const chunk of screenInChunks(run)) {
      summary = adding(summary, chunk.summary);
      onChunk(chunk, summary);
    }
  else
    summary = await resultsJson(
      run,
      options.head,
      (text) => {
        hash?.update(text);
        if (options.json === true) world.out(text);
      },
      onChunk,
    );
  paced.clear();
  if (options.json !== true) {
    if (hits > TOLD) world.out(`… and ${hits - TOLD} more; write them all with -o FILE.csv\n`);
    if (hits > 0) world.out('\n');
  }
  return { summary, outputDigest: hash?.digest('hex') ?? null };
}

function continuationOf({ resume, fresh }: ScreenFileOptions, run: RunParameters | null): 'ask' | 'resume' | 'fresh' {
  if (resume === true && fresh === true) throw usage('--resume: got --fresh too, expected one of them');
  if (resume === true && run === null) throw usage('--resume: got an input that can be read only once, expected a file');
  return resume === true ? 'resume' : fresh === true ? 'fresh' : 'ask';
}

/** What a journal keeps, so that a run to resume can say in what it differs. */
function journalOf(digest: string, output: string, asked: RunAsked, head: Head, world: World): RunParameters {
  return {
    input: `sha256:${digest}`,
    snapshot: head.snapshot.digest,
    engine: head.engine,
    ...parametersOf(asked, world),
    ending: extname(output).toLowerCase(),
  };
}

/** The size of a regular file; `null` of what can be read only once, such as a pipe, and of what is not there. */
export function sizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
