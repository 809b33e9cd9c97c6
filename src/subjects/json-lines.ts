import type { Checked, Problem } from '../register/index.js';
import { InputFault, shown } from './fault.js';
import { checkedColumns } from './header.js';
import { inPieces, resumed } from './pieces.js';
import { type CellValue, empty, encodingOf, LONGEST, type Table, type TableOptions, type TableRow } from './table.js';
import { decodedText } from './text.js';

/** The header is the keys of so many first lines. */
const HEADER_LINES = 100;

/** One line as parsed: the members of its object, or why it is none. */
interface JsonLine {
  readonly line: number;
  readonly members: ReadonlyMap<string, unknown> | null;
  readonly text: string;
}

/**
 * The table in a file of JSON Lines: a row is an object on one line, a column a key. The header is the keys of the first 100 lines
 * in the order they come up; a key that comes up later is left out with a warning on its row. A line that is no object and a value
 * that is a list or an object are errors of their row. Of the file no more than 100 lines and the longest one are held.
 */
export async function readJsonLines(input: AsyncIterable<Uint8Array>, options: TableOptions, file: string): Promise<Checked<Table>> {
  const pieces = inPieces(input);
  try {
    const first = (await pieces.next()).value ?? new Uint8Array(0);
    const { encoding, mark } = encodingOf(first, options.encoding, file);
    const text = decodedText(resumed(first.subarray(mark), pieces), encoding, { file, longest: options.longest ?? LONGEST });
    const lines = jsonLines(text);
    const head: JsonLine[] = [];
    while (head.length < HEADER_LINES) {
      const next = await lines.next();
      if (next.done === true) break;
      head.push(next.value);
    }
    const header = [...new Set(head.flatMap(({ members }) => [...(members?.keys() ?? [])]))];
    if (header.length === 0) throw empty(file);
    const columns = checkedColumns({ line: 1, cells: header }, file, options);
    return { ok: true, value: { header, columns, rows: rowsOf(head, lines, header, file) } };
  } catch (error) {
    await pieces.return();
    if (error instanceof InputFault) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<JsonLine, void, undefined> {
  let line = 0;
  for await (const part of text) {
    const lines = part.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield { line, members: membersOf(each), text: each };
    }
  }
}

function membersOf(text: string): JsonLine['members'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

async function* rowsOf(
  head: readonly JsonLine[],
  rest: AsyncGenerator<JsonLine, void, undefined>,
  header: readonly string[],
  file: string,
): AsyncGenerator<TableRow, void, undefined> {
  const known = new Set(header);
  try {
    for (const line of head) yield rowOf(line, header, known, file);
    for await (const line of rest) yield rowOf(line, header, known, file);
  } finally {
    await rest.return();
  }
}

function rowOf({ line, members, text }: JsonLine, header: readonly string[], known: ReadonlySet<string>, file: string): TableRow {
  const fault = (field: string, got: string, expected: string): Problem => ({ file, line, field, got, expected });
  if (members === null) return { line, cells: [], fault: fault('(row)', shown(text.trim()), 'a JSON object on the line'), values: [] };
  const values = header.map((key) => cellValue(members.get(key)));
  const nested = [...members].find(([, value]) => typeof value === 'object' && value !== null);
  const warnings = [...members].flatMap(([key, value]) => {
    if (!known.has(key)) return [`key ${shown(key)} is in none of the first ${HEADER_LINES} lines: left out`];
    return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? [`${shown(key)}: a number of so many digits loses its last ones: write it as text`]
      : [];
  });
  return {
    line,
    cells: values.map((value) => (value === undefined || value === null ? '' : String(value))),
    fault:
      nested === undefined
        ? null
        : fault(
            nested[0],
            `${Array.isArray(nested[1]) ? 'a list' : 'an object'} as ${shown(nested[0])}`,
            'a text, a number, true, false or null',
          ),
    values,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** A nested value is kept as its JSON text, so that the row of the error still shows it. */
function cellValue(value: unknown): CellValue | undefined {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Nested so deep that it cannot be written again.
    return '';
  }
}
