import { fold, takeForms } from '../names/index.js';
import { describeProblem } from '../register/index.js';
import {
  COLUMN_ROLES,
  type ColumnChoice,
  type ColumnRole,
  type CsvTable,
  counting,
  EMPTY_SUMMARY,
  InputFault,
  type RowOutcome,
  readTable,
  type Screener,
  type Summary,
  screenTable,
  UsageFault,
  verdictOf,
  writeOutcomes,
} from '../screening/index.js';
import { wrap } from './draw/columns.js';
import { CliFailure, EXIT, type ExitCode, unusable, usage } from './failure.js';
import { resultOf, summaryWords, told } from './screen-words.js';
import type { World } from './world.js';

export interface ScreenFileOptions {
  readonly input?: readonly string[];
  readonly output?: string;
  readonly failOnMatch?: boolean;
  readonly json?: boolean;
  readonly head: object;
  readonly screen: Screener;
  readonly isName: (core: string) => boolean;
  /** What the answer must say about the days and lists it tells of. */
  readonly notes: (lists: readonly string[]) => readonly string[];
}

/** At most this many hits are told on the terminal; the rest go to the output file. */
const TOLD = 50;

/** Whether a subject is a file: it is one on the disk, or it is written like one. */
export function looksLikeFile(subject: string, world: World): boolean {
  return world.kindOf(subject) !== 'missing' || /\.(csv|tsv|txt|xlsx|xls|jsonl|json)$/i.test(subject) || /^\.{0,2}\//.test(subject);
}

/** Screens every row of a CSV file; one outcome a row, in order (L8). Nothing is written where the file cannot be used. */
export async function screenFile(path: string, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  const kind = world.kindOf(path);
  if (kind === 'missing') throw unusable(`${path}: got no such file, expected a CSV file`);
  if (kind === 'folder') throw unusable(`${path}: got a folder, expected a CSV file`);
  try {
    const isName = (text: string): boolean => options.isName(takeForms(fold(text)).core);
    const read = await readTable(world.open(path), { columns: columnsAsked(options.input ?? []), isName }, path);
    if (!read.ok) throw unusable(read.problems.map(describeProblem).join('; '));
    return await screenRows(path, read.value, options, world);
  } catch (error) {
    if (error instanceof InputFault) throw unusable(error.message);
    if (error instanceof UsageFault) throw usage(error.message);
    if (isFileError(error)) throw unusable(`${path}: got ${error.code}, expected a file that can be read`);
    throw error;
  }
}

async function screenRows(path: string, table: CsvTable, options: ScreenFileOptions, world: World): Promise<ExitCode> {
  const started = world.now().getTime();
  if (options.json !== true) world.err(`${path}: ${readAs(table)}\n`);
  const outcomes = counted(screenTable(table, options.screen), world);
  const summary =
    options.json === true
      ? await printJson(outcomes, options.head, world)
      : options.output === undefined
        ? await printHits(outcomes, world)
        : await writeOutcomes(options.output, table.header, outcomes, { delimiter: table.delimiter });
  const seconds = (world.now().getTime() - started) / 1000;
  if (options.json !== true) {
    world.out(summaryWords(summary, seconds, world.columns));
    for (const note of options.notes(Object.keys(summary.byList))) world.out(wrap(`Note: ${note}`, world.columns, ''));
  }
  if (options.output !== undefined) world.err(`${options.output}: written\n`);
  return summary.matches > 0 && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

/** What the file was taken for, so that a wrong guess is seen at once. */
function readAs({ encoding, delimiter, columns }: CsvTable): string {
  const found = Object.entries(columns).map(
    ([role, column]) => `${role} from “${column.header}”${column.chosen === 'guessed' ? ' (guessed)' : ''}`,
  );
  const between = delimiter === '\t' ? 'tab' : delimiter;
  return `read as ${encoding}, cells between “${between}”, ${found.join(', ')}`;
}

/** The outcomes as they come; on a terminal with a count that keeps moving. */
async function* counted(outcomes: AsyncIterable<RowOutcome>, world: World): AsyncGenerator<RowOutcome, void, undefined> {
  let rows = 0;
  for await (const outcome of outcomes) {
    rows += 1;
    if (world.isTerminal && rows % 5000 === 0) world.err(`\r${rows.toLocaleString('en')} rows`);
    yield outcome;
  }
  if (world.isTerminal && rows >= 5000) world.err('\r');
}

async function printHits(outcomes: AsyncIterable<RowOutcome>, world: World): Promise<Summary> {
  let summary = EMPTY_SUMMARY;
  let hits = 0;
  for await (const row of outcomes) {
    summary = counting(summary, row.outcome);
    if (row.outcome.kind === 'none') continue;
    hits += 1;
    if (hits <= TOLD) world.out(`line ${row.line}  ${told(row.outcome, world.columns)}`);
  }
  if (hits > TOLD) world.out(`… and ${hits - TOLD} more; write them all with -o FILE.csv\n`);
  if (hits > 0) world.out('\n');
  return summary;
}

/** Prints the results one by one, so that a file of any length needs no more memory than one row. */
async function printJson(outcomes: AsyncIterable<RowOutcome>, head: object, world: World): Promise<Summary> {
  let summary = EMPTY_SUMMARY;
  world.out(`${JSON.stringify(head).slice(0, -1)},"results":[`);
  let first = true;
  for await (const { line, outcome } of outcomes) {
    summary = counting(summary, outcome);
    world.out(`${first ? '' : ','}\n${JSON.stringify({ line, outcome: verdictOf(outcome), ...resultOf(outcome) })}`);
    first = false;
  }
  world.out(`\n],"summary":${JSON.stringify(summary)}}\n`);
  return summary;
}

/** `-i "Supplier Name=name"` as the column that holds each role; `name_zh` and `nameZh` are one. */
function columnsAsked(pairs: readonly string[]): ColumnChoice {
  const choice: { [role in ColumnRole]?: string } = {};
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const role = pair
      .slice(at + 1)
      .trim()
      .replace('_zh', 'Zh') as ColumnRole;
    if (at < 1 || !COLUMN_ROLES.includes(role)) {
      throw usage(`--input: got "${pair}", expected COLUMN=PROPERTY with one of ${COLUMN_ROLES.join(', ')}`);
    }
    choice[role] = pair.slice(0, at).trim();
  }
  return choice;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && !(error instanceof CliFailure) && 'code' in error && typeof error.code === 'string' && 'syscall' in error
  );
}
