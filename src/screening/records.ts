import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
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
 * limit and on a quote that is not closed where its cell ends, as the rows after it cannot be told from its text.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: TextLimits,
): AsyncGenerator<CsvRecord, void, undefined> {
  const parser = parse({ ...dialect(delimiter), raw: true, relax_quotes: true, max_record_size: limits.longest });
  // A failure destroys the parser with its cause, which the loop below then throws: nobody need wait for this promise.
  pipeline(text, parser).catch(() => undefined);
  let line = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<RawRecord>) {
      if (isTorn(record, raw, delimiter)) throw unclosed(limits.file, line);
      if (!isBlank(raw)) yield { line, cells: record };
      line += lineBreaks(raw);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw error.code === 'CSV_MAX_RECORD_SIZE' ? tooLong(limits, line) : unclosed(limits.file, line, error);
  }
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
