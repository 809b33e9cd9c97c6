import { CsvError, type Options, Parser } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.js';
import { InputFault } from './fault.js';
import { type TextLimits, tooLong } from './text.js';

/** The cells of one row as they stand in the file, and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How csv-parse gives a record with its `raw` option on, which the typings do not say. */
interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * CSV text to rows (RFC 4180): cells in quotes may hold delimiters, line ends and doubled quotes; rows end with LF, CRLF or CR, in
 * any mix; blank lines are no rows; a quote inside a cell without quotes is text. Throws `InputFault` on a row longer than the
 * limit and on a quote that is not closed where its cell ends, as the rows after it cannot be told from its text. Lines are
 * counted from `firstLine`.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: TextLimits,
  firstLine = 1,
): AsyncGenerator<CsvRecord, void, undefined> {
  const parser = new Gatherer({ ...dialect(delimiter), raw: true, relax_quotes: true, max_record_size: limits.longest });
  // Each write tells its failure; without a listener the event would end the process.
  parser.on('error', () => undefined);
  let line = firstLine;
  function* ready(): Generator<CsvRecord, void, undefined> {
    for (const { record, raw } of parser.gathered.splice(0)) {
      if (isTorn(record, raw, delimiter)) throw unclosed(limits.file, line);
      if (!isBlank(raw)) yield { line, cells: record };
      line += lineBreaks(raw);
    }
  }
  for await (const part of text) {
    const failure = await settled((done) => parser.write(part, done));
    yield* ready();
    if (failure !== null) throw faultOf(failure, limits, line);
  }
  const failure = await settled((done) => parser.end(done));
  yield* ready();
  if (failure !== null) throw faultOf(failure, limits, line);
}

/**
 * A parser that keeps its records at hand. Taken from its readable side instead, those before a failure would be lost with it,
 * and so the line of the failure.
 */
class Gatherer extends Parser {
  readonly gathered: RawRecord[] = [];

  override push(record: unknown): boolean {
    if (record !== null) this.gathered.push(record as RawRecord);
    return true;
  }
}

function settled(write: (done: (failure?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => write((failure) => resolve(failure ?? null)));
}

function faultOf(failure: Error, limits: TextLimits, line: number): Error {
  if (!(failure instanceof CsvError)) return failure;
  return failure.code === 'CSV_MAX_RECORD_SIZE' ? tooLong(limits, line) : unclosed(limits.file, line, failure);
}

function dialect(delimiter: Delimiter): Options {
  return { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
}

/** csv-parse can leave blank lines out, but then gathers them in the raw text of the next row, however many there are. */
function isBlank(raw: string): boolean {
  return raw === '\n' || raw === '\r' || raw === '\r\n';
}

/** Whether a row of several lines is one only because a quote was opened and not closed: read strictly, it is then refused. */
function isTorn(cells: readonly string[], raw: string, delimiter: Delimiter): boolean {
  if (!cells.some((cell) => cell.startsWith('"') && /[\r\n]/.test(cell))) return false;
  try {
    parseAll(raw, dialect(delimiter));
    return false;
  } catch {
    return true;
  }
}

function unclosed(file: string, line: number, cause?: unknown): InputFault {
  const got = 'a quote in the row that begins here and is not closed where its cell ends';
  return new InputFault({ file, line, field: '(row)', got, expected: 'each " of a quoted cell doubled, and one to close it' }, { cause });
}

function lineBreaks(raw: string): number {
  return raw.match(/\r\n|\n|\r/g)?.length ?? 0;
}
