import { CsvError, Parser } from 'csv-parse';
import type { Problem } from '../register/index.js';
import { linesBefore, piecesOf, type Refuse, utf8Pieces } from './file-pieces.js';
import { LIMITS, type SourceFile, shown } from './source-file.js';

/** A row of a CSV file: its cells as they stand, and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a CSV file is to be laid out. */
export interface CsvLayout {
  /** The cells of every row. Of the first row, where it is a header and says itself how many there are: null. */
  readonly columns: number | null;
  /** The byte behind the last line, where the publisher closes its files with one. */
  readonly closing?: number;
  /** The most characters of a row; `LIMITS.text` where it is not said. */
  readonly longest?: number;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const NEWLINE = 0x0a;
/** Control characters other than tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Hands over the rows of a comma separated file (RFC 4180, UTF-8), streaming, and returns all that is wrong with it, 20 problems at
 * most. Refused: bytes that are not UTF-8, control characters, a row of more or fewer cells, and an end without a newline (and the
 * closing byte, where the layout has one), for then the file was cut off.
 */
export async function eachRow(file: SourceFile, layout: CsvLayout, take: (row: CsvRow) => Problem | null): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let columns = layout.columns;
  let last = 0;
  const parser = new Gatherer({ info: true, bom: true, relax_column_count: true, max_record_size: layout.longest ?? LIMITS.text });
  // Each write tells its failure; without a listener the event would end the process.
  parser.on('error', () => undefined);
  const taken = (): boolean => {
    for (const { info, record } of parser.gathered.splice(0)) {
      const line = last + 1;
      last = info.lines;
      columns ??= record.length;
      const ragged = record.length !== columns;
      const problem = ragged
        ? { file: file.name, line, field: 'row', got: `${record.length} cells`, expected: `${columns}` }
        : take({ line, cells: record });
      if (problem !== null) problems.push(problem);
      if (problems.length >= LIMITS.problems) return false;
    }
    return true;
  };
  const after = (failure: Error | null): boolean => {
    const going = taken();
    if (failure !== null) throw failure;
    return going;
  };
  try {
    let going = true;
    for await (const bytes of checkedBytes(file, layout.closing, (fault) => problems.push(fault))) {
      going = after(await settled((done) => parser.write(bytes, done)));
      if (!going) break;
    }
    if (going) after(await settled((done) => parser.end(done)));
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    problems.push({
      file: file.name,
      line: last + 1,
      field: 'row',
      got: shown(failure.message),
      expected: 'comma separated cells (RFC 4180)',
    });
  }
  return problems;
}

/** A parser that keeps its records at hand: taken one by one from its readable side, each would cost more than its parsing. */
class Gatherer extends Parser {
  readonly gathered: Parsed[] = [];

  override push(record: unknown): boolean {
    if (record !== null) this.gathered.push(record as Parsed);
    return true;
  }
}

function settled(write: (done: (failure?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => write((failure) => resolve(failure ?? null)));
}

/** The bytes of the file up to its closing byte; the first fault ends them. */
async function* checkedBytes(file: SourceFile, closing: number | undefined, refuse: Refuse): AsyncGenerator<Uint8Array> {
  const decode = utf8Pieces();
  let line = 1;
  let seen = 0;
  let end: readonly number[] = [];
  let failed = false;
  const fail = (field: string, got: string, expected: string): void => {
    failed = true;
    refuse({ file: file.name, line, field, got, expected });
  };
  for await (const bytes of piecesOf(file, (fault) => fail(fault.field, fault.got, fault.expected))) {
    seen += bytes.length;
    end = [...end, ...bytes.subarray(-2)].slice(-2);
    const closed = closing !== undefined && seen === file.size && bytes.at(-1) === closing;
    const body = closed ? bytes.subarray(0, -1) : bytes;
    const text = decode(body);
    const control = text === null ? null : CONTROL.exec(text);
    line += text === null ? linesBefore(body) : newlinesIn(text, control?.index ?? text.length);
    if (text === null) fail('encoding', 'bytes that are not UTF-8', 'UTF-8');
    else if (control !== null) fail('text', `the control character ${control[0].charCodeAt(0)}`, 'text');
    if (failed) return;
    if (body.length > 0) yield body;
  }
  const newline = closing === undefined ? end.at(-1) : end.at(-2);
  const whole = decode() !== null && newline === NEWLINE && (closing === undefined || end.at(-1) === closing);
  if (!failed && !whole) fail('end', 'a file that stops short', closing === undefined ? 'a newline' : `a newline and the byte ${closing}`);
}

function newlinesIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
