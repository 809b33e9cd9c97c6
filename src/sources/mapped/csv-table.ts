import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Checked } from '../../register/index.js';
import { Refusal, refusable } from '../open/refusal.js';
import { LIMITS, type SourceFile, shown } from '../source-file.js';
import type { SourceTable, TableChoice, TableRow } from './table-reader.js';

/** The longest row that is read, in characters. */
const LONGEST_ROW = 1_048_576;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The table in a CSV file (RFC 4180), row by row: `TableReader`. UTF-8, or UTF-16 by its byte order mark, unless an encoding is
 * chosen; the delimiter that stands most often in the header, unless one is chosen. A byte that is not of the encoding, a NUL, a quote
 * out of place, a row longer than 1 MiB and a row with more or fewer cells than the header end the reading with a `Refusal`.
 */
export async function csvTable(file: SourceFile, choice: TableChoice): Promise<Checked<SourceTable>> {
  return refusable(async () => {
    const encoding = choice.encoding ?? encodingOf(file);
    const delimiter = choice.delimiter ?? delimiterOf(file, encoding);
    const rows = records(file, encoding, delimiter);
    const first = await rows.next();
    if (first.done === true) throw refusal(file, 0, 'header', 'nothing', 'a row of headings');
    const header = first.value.cells.map((cell) => cell.trim());
    const doubled = header.find((cell, at) => cell !== '' && header.indexOf(cell) !== at);
    if (doubled !== undefined) throw refusal(file, first.value.line, 'header', `${shown(doubled)} twice`, 'each heading once');
    return { ok: true, value: { header, rows: even(file, rows, header.length) } };
  });
}

async function* even(file: SourceFile, rows: AsyncIterable<TableRow>, width: number): AsyncGenerator<TableRow, void, undefined> {
  for await (const row of rows) {
    if (row.cells.length !== width) throw refusal(file, row.line, 'row', `${row.cells.length} cells`, `${width}, as in the header`);
    yield row;
  }
}

/** The rows that are not blank, with the line on which each begins. */
async function* records(file: SourceFile, encoding: string, delimiter: string): AsyncGenerator<TableRow, void, undefined> {
  const parser = parse({ delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, max_record_size: LONGEST_ROW });
  const text = Readable.from(decoded(file, encoding), { objectMode: false });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      if (cells.length > 1 || (cells[0] ?? '') !== '') yield { line, cells };
      line += cells.reduce((count, cell) => count + breaks(cell), 1);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = typeof error['lines'] === 'number' ? error['lines'] : line;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw refusal(file, at, 'row', `more than ${LONGEST_ROW} characters`, `at most ${LONGEST_ROW}`);
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    throw refusal(
      file,
      at,
      'row',
      open ? 'a quote that is never closed' : 'a quote out of place',
      open ? 'a whole file: this one is cut off' : 'quotes around whole cells',
    );
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* decoded(file: SourceFile, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      const [before = ''] = new TextDecoder(encoding).decode(piece).split('\ufffd', 1);
      throw refusal(
        file,
        lines + breaks(before),
        'encoding',
        `bytes that are not ${encoding}`,
        `${encoding}, or the encoding named in the mapping`,
      );
    }
  };
  const checked = (text: string): string => {
    const nul = text.indexOf('\0');
    lines += breaks(nul === -1 ? text : text.slice(0, nul));
    if (nul !== -1) throw refusal(file, lines, 'row', 'a NUL character', 'text');
    return text;
  };
  for await (const piece of file.open()) {
    const text = checked(decode(piece));
    if (text !== '') yield text;
  }
  yield checked(decode());
}

function breaks(text: string): number {
  return /[\r\n]/.test(text) ? (text.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}

function encodingOf({ head }: SourceFile): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function delimiterOf(file: SourceFile, encoding: string): string {
  const header = headerLine(file, encoding).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The first line of a file that is not blank, as far as its head goes; for detection. */
export function headerLine({ head }: SourceFile, encoding: string): string {
  const text = new TextDecoder(encoding).decode(head.subarray(0, LIMITS.head));
  return /[^\r\n]+/.exec(text)?.[0] ?? '';
}

function refusal({ name }: SourceFile, line: number, field: string, got: string, expected: string): Refusal {
  return new Refusal({ file: name, line, field, got, expected });
}
