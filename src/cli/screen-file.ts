import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, resolve } from 'node:path';
import { fold, takeForms } from '../names/index.js';
import { describeProblem } from '../register/index.js';
import {
  adding,
  type ColumnChoice,
  type ColumnRole,
  EMPTY_SUMMARY,
  type Format,
  InputFault,
  type OpenedTable,
  type OpenOptions,
  type OwnList,
  openTable,
  ownList,
  type Pacer,
  PROPERTY_NAMES,
  pacer,
  type RunParameters,
  roleOfProperty,
  type Screening,
  type Summary,
  screenInChunks,
  screenToFile,
  type TableRun,
  UsageFault,
} from '../screening/index.js';
import type { Bundle } from './bundle.js';
import { wrap } from './draw/columns.js';
import { CliFailure, EXIT, type ExitCode, unusable, usage } from './failure.js';
import { readAs, summaryWords, told } from './screen-words.js';
import type { World } from './world.js';

export interface ScreenFileOptions {
  readonly input?: readonly string[];
  readonly sheet?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly workers: number | null;
  readonly failOnMatch?: boolean;
  readonly json?: boolean;
  readonly head: { readonly snapshot: { readonly digest: string }; readonly engine: string };
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
  return asFailure(path, async () => ownList(await opened(path, {}, () => world.open(path), world), basename(path)));
}

/** Screens every row of a file; one outcome a row, in order (L8). Nothing is written where the file cannot be used. */
export function screenFile(path: string, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  return asFailure(path, () => screened(path, options, world));
}

/** Failures of a file as the user is told them; an unusable file exits 3. */
async function asFailure<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputFault) throw unusable(error.message);
    if (error instanceof UsageFault) throw usage(error.message);
    if (isFileError(error)) throw unusable(`${path}: got ${error.code}, expected a file that can be read`);
    throw error;
  }
}

async function opened(path: string, options: OpenOptions, input: () => AsyncIterable<Uint8Array>, world: World): Promise<OpenedTable> {
  const kind = world.kindOf(path);
  if (kind === 'missing') throw unusable(`${path}: got no such file, expected ${EXPECTED}`);
  if (kind === 'folder') throw unusable(`${path}: got a folder, expected ${EXPECTED}`);
  const read = await openTable(input(), options, path);
  if (!read.ok) throw unusable(read.problems.map(describeProblem).join('; '));
  return read.value;
}

async function screened(path: string, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  const { bundle, screening, output } = options;
  const columns = columnsAsked(options.input ?? []);
  const size = sizeOf(path);
  const run = output === undefined || size === null ? null : await parametersOf(path, options, columns, world);
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of world.open(path)) {
      read += piece.length;
      yield piece;
    }
  }
  const isName = (text: string): boolean => bundle.names().byCore(takeForms(fold(text)).core).length > 0;
  const open: OpenOptions = { columns, isName, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) };
  const table = await opened(path, open, counted, world);
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
  const rows: TableRun = {
    table: table.table,
    task: {
      snapshot: { path: world.snapshotPath, digest: options.head.snapshot.digest },
      screening,
      header: table.table.header,
      columns: table.table.columns,
      format: output === undefined ? { kind: options.json === true ? 'results' : 'nothing' } : formatOf(output, table),
      hits: output === undefined && options.json !== true ? TOLD : 0,
    },
    engine: { register: bundle.snapshot.register, index: bundle.matching() },
    workers: options.workers ?? availableParallelism(),
  };
  let paced = pace(0);
  const summary =
    output === undefined
      ? await printed(rows, options, paced, () => read, world)
      : await screenToFile(rows, {
          target: output,
          run,
          continuation: continuationOf(options, run),
          onResumed: (before) => {
            paced = pace(before);
            if (before > 0) world.err(`${output}: going on after ${before.toLocaleString('en')} rows\n`);
          },
          onRows: (done) => paced.tell(done, read),
        });
  paced.clear();
  if (options.json !== true) {
    world.out(summaryWords(summary, seconds(), world.columns));
    for (const note of options.notes(Object.keys(summary.byList))) world.out(wrap(`Note: ${note}`, world.columns, ''));
  }
  if (output !== undefined) world.err(`${output}: written\n`);
  return summary.matches > 0 && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

/** Prints what was found chunk by chunk, so that a file of any length needs no more memory than a few of them. */
async function printed(run: TableRun, options: ScreenFileOptions, paced: Pacer, read: () => number, world: World): Promise<Summary> {
  let summary = EMPTY_SUMMARY;
  let hits = 0;
  let first = true;
  const decoder = new TextDecoder();
  if (options.json === true) world.out(`${JSON.stringify(options.head).slice(0, -1)},"results":[`);
  for await (const chunk of screenInChunks(run)) {
    summary = adding(summary, chunk.summary);
    if (options.json === true) world.out(decoder.decode(chunk.text).slice(first ? 1 : 0));
    const few = chunk.hits.slice(0, Math.max(0, TOLD - hits));
    if (few.length > 0) paced.clear();
    for (const row of few) world.out(`line ${row.line}  ${told(row.outcome, world.columns)}`);
    hits += chunk.summary.rows - chunk.summary.none;
    first = false;
    paced.tell(summary.rows, read());
  }
  paced.clear();
  if (options.json === true) world.out(`\n],"summary":${JSON.stringify(summary)}}\n`);
  else {
    if (hits > TOLD) world.out(`… and ${hits - TOLD} more; write them all with -o FILE.csv\n`);
    if (hits > 0) world.out('\n');
  }
  return summary;
}

/** The format of an output by its ending; CSV where that says nothing. */
function formatOf(output: string, table: OpenedTable): Format {
  const ending = extname(output).toLowerCase();
  if (ending === '.xlsx') return { kind: 'xlsx' };
  if (ending === '.jsonl' || ending === '.ndjson') return { kind: 'jsonl' };
  if (/^\.(?:json|xls|xlsm|ods|parquet|pdf|html)$/.test(ending))
    throw usage(`--output: got "${output}", expected a name that ends in .csv, .xlsx or .jsonl`);
  if (ending === '.tsv') return { kind: 'csv', delimiter: '\t' };
  return { kind: 'csv', delimiter: table.kind === 'csv' ? table.table.delimiter : ',' };
}

function continuationOf({ resume, fresh }: ScreenFileOptions, run: RunParameters | null): 'ask' | 'resume' | 'fresh' {
  if (resume === true && fresh === true) throw usage('--resume: got --fresh too, expected one of them');
  if (resume === true && run === null) throw usage('--resume: got an input that can be read only once, expected a file');
  return resume === true ? 'resume' : fresh === true ? 'fresh' : 'ask';
}

/** All that the output depends on, flat, so that a run to resume can say in what it differs. */
async function parametersOf(path: string, options: ScreenFileOptions, columns: ColumnChoice, world: World): Promise<RunParameters> {
  const { screening, head, output = '' } = options;
  if (resolve(output) === resolve(path)) throw usage(`--output: got "${output}", the input itself, expected another file`);
  const { clocks, lists, limit, thresholds, kind } = screening.options;
  const hash = createHash('sha256');
  for await (const piece of world.kindOf(path) === 'file' ? world.open(path) : []) hash.update(piece);
  return {
    input: `sha256:${hash.digest('hex')}`,
    snapshot: head.snapshot.digest,
    engine: head.engine,
    '--on': clocks.on,
    '--known': clocks.known,
    '--lists': screening.register ? (lists?.join(',') ?? 'all') : null,
    '--against': screening.against === null ? null : `sha256:${world.sha256(Buffer.from(JSON.stringify(screening.against)))}`,
    '--limit': limit ?? null,
    '--threshold': thresholds?.match ?? null,
    '--cutoff': thresholds?.review ?? null,
    '--schema': kind ?? null,
    '--input': JSON.stringify(columns),
    '--sheet': options.sheet ?? null,
    ending: extname(output).toLowerCase(),
  };
}

/** The size of a regular file; `null` of what can be read only once, such as a pipe, and of what is not there. */
function sizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** `-i "Supplier Name=name"` as the column that holds each role; properties by our names or FollowTheMoney's. */
export function columnsAsked(pairs: readonly string[]): ColumnChoice {
  const choice: { [role in ColumnRole]?: string } = {};
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const role = roleOfProperty(pair.slice(at + 1));
    if (at < 1 || role === null) throw usage(`--input: got "${pair}", expected COLUMN=PROPERTY with one of ${PROPERTY_NAMES.join(', ')}`);
    if (choice[role] !== undefined)
      throw usage(`--input: got "${pair}" besides "${choice[role]}=${role}", expected one column for ${role}`);
    choice[role] = pair.slice(0, at).trim();
  }
  return choice;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && !(error instanceof CliFailure) && 'code' in error && typeof error.code === 'string' && 'syscall' in error
  );
}
