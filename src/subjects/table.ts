import type { Checked, Problem } from '../register/index.js';
import type { ColumnChoice, Columns } from './columns.js';
import { type Delimiter, firstRow, guessDelimiter } from './delimiter.js';
import { detectEncoding } from './detection.js';
import { type Encoding, markLength } from './encoding.js';
import { InputFault } from './fault.js';
import { checkedColumns } from './header.js';
import { inPieces, PIECE, resumed } from './pieces.js';
import { plainRecords } from './plain-records.js';
import type { CsvRecord } from './records.js';
import { decodedText, type TextLimits } from './text.js';

/**
 * One row of a table. `line` is the line of the file on which it begins, from 1. Where `fault` is not `null` the cells are as
 * found and cannot be trusted to stand under their columns.
 */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: Problem | null;
  /** The values behind the cells where the file has types of its own (JSON); `undefined` where the row lacks the key. */
  readonly values?: readonly (CellValue | undefined)[];
  /** What a reader of the outcome should know of how the row was read, one sentence each. */
  readonly warnings?: readonly string[];
}

/** A value that a cell can hold. */
export type CellValue = string | number | boolean | null;

/** Subjects in rows under a header. `rows` can be gone through once; it throws `InputFault` where the rest of the file cannot be used. */
export interface Table {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly rows: AsyncIterable<TableRow>;
}

/** A table read from CSV, and how that was written. */
export interface CsvTable extends Table {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** How to read a table; what is left out is found out from the file. */
export interface TableOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly columns?: ColumnChoice;
  /** The longest row that is read, in bytes; 1 MiB where left out. */
  readonly longest?: number;
  /** Whether a text is a name the register knows: it tells a file without a header. */
  readonly isName?: (text: string) => boolean;
  /** What becomes of a header that names and identifies nobody: a fault where left out; taken for who then chooses columns. */
  readonly unnamed?: 'taken';
}

/** The longest row that is read where nothing else is asked for, in bytes. */
export const LONGEST = 1_048_576;

/**
 * The table in the bytes of a CSV file. Encoding and delimiter come from its first 64 KiB; of the rest no more than the longest
 * row is held. A file that cannot be used comes back as its problem, one that turns out so later throws `InputFault` from `rows`;
 * `UsageFault` where a column the user named is not there. The input is closed when reading ends, fails or is left early.
 */
export async function readTable(input: AsyncIterable<Uint8Array>, options: TableOptions, file: string): Promise<Checked<CsvTable>> {
  const limits: TextLimits = { file, longest: options.longest ?? LONGEST };
  const pieces = inPieces(input);
  let records: AsyncGenerator<CsvRecord, void, undefined> | undefined;
  try {
    const first = (await pieces.next()).value ?? new Uint8Array(0);
    const { encoding, mark } = encodingOf(first, options.encoding, file);
    const text = decodedText(resumed(first.subarray(mark), pieces), encoding, limits);
    const head = await headOf(text);
    const delimiter = options.delimiter ?? guessDelimiter(firstRow(head) ?? head.trimStart().split(/[\r\n]/, 1)[0] ?? '');
    records = plainRecords(resumed(head, text), delimiter, limits);
    const header = (await records.next()).value;
    if (header === undefined) throw empty(file);
    const columns = checkedColumns(header, file, options);
    return { ok: true, value: { encoding, delimiter, header: header.cells, columns, rows: rowsOf(records, header.cells.length, file) } };
  } catch (error) {
    await records?.return();
    await pieces.return();
    if (error instanceof InputFault) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** The encoding of a file by its first piece, or as given. Throws `InputFault` where it is empty or no text. */
export function encodingOf(
  sample: Uint8Array,
  given: Encoding | undefined,
  file: string,
): { readonly encoding: Encoding; readonly mark: number } {
  if (sample.length === 0) throw empty(file);
  if (given !== undefined) return { encoding: given, mark: markLength(sample, given) };
  const found = detectEncoding(sample, sample.length < PIECE);
  if (found.ok) return found;
  throw new InputFault({ file, line: found.line, field: '(file)', got: found.got, expected: found.expected });
}

/** Text from the start up to the end of the first row, or 64 Ki characters where that row is longer. */
async function headOf(text: AsyncGenerator<string, void, undefined>): Promise<string> {
  let head = '';
  while (head.length < PIECE && firstRow(head) === null) {
    const more = await text.next();
    if (more.done === true) break;
    head += more.value;
  }
  return head;
}

async function* rowsOf(records: AsyncGenerator<CsvRecord>, width: number, file: string): AsyncGenerator<TableRow, void, undefined> {
  for await (const { line, cells } of records) {
    yield { line, cells, fault: cells.length === width ? null : ragged(file, line, cells.length, width) };
  }
}

/** The fault of a row that has another number of cells than the header. */
export function ragged(file: string, line: number, cells: number, width: number): Problem {
  return {
    file,
    line,
    field: '(row)',
    got: cells === 1 ? '1 cell' : `${cells} cells`,
    expected: `${width} as in the header; a cell with a delimiter in it needs quotes`,
  };
}

/** The fault of a file without rows. */
export function empty(file: string): InputFault {
  return new InputFault({ file, line: 0, field: '(file)', got: 'an empty file', expected: 'a header row and a row for each subject' });
}
