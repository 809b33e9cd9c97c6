import { type CsvTable, readTable, type TableOptions, type TableRow } from '../../src/screening/index.js';
import { stream } from './byte-streams.js';

/** The table in a CSV text or stream; a fault of the input fails the test. */
export async function table(input: string | AsyncIterable<Uint8Array>, options: TableOptions = {}): Promise<CsvTable> {
  const read = await readTable(typeof input === 'string' ? stream(input) : input, options, 'f.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** What is wrong with an input, in one line: `line got`. */
export async function refusal(input: string | AsyncIterable<Uint8Array>, options: TableOptions = {}): Promise<string> {
  const read = await readTable(typeof input === 'string' ? stream(input) : input, options, 'f.csv');
  if (read.ok) throw new Error('got a table, expected a fault');
  return read.problems
    .map(({ file, line, field, got, expected }) => `${file}:${line} ${field} got ${got}, expected ${expected}`)
    .join('\n');
}

/** All rows of a table. */
export async function rowsOf({ rows }: Pick<CsvTable, 'rows'>): Promise<readonly TableRow[]> {
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The cells of all rows. */
export async function cellsOf(table: Pick<CsvTable, 'rows'>): Promise<readonly (readonly string[])[]> {
  return (await rowsOf(table)).map(({ cells }) => cells);
}

/** Cells as CSV text, quoted where they must be, and where they are empty. */
export function csv(rows: readonly (readonly string[])[], delimiter = ',', lineEnd = '\n'): string {
  const quoted = (cell: string): string => (cell === '' || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
}
