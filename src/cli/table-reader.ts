import { InputFault, readWorkbook } from '../screening/index.js';
import { csvTable, type SourceTable, type TableReader } from '../sources/index.js';

/** Every .xlsx workbook is a ZIP archive, and nothing else that holds a table begins like one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a table of one's own: a workbook, or CSV. */
export const tableReader: TableReader = async (file, choice) => {
  if (!ZIP.every((byte, at) => file.head[at] === byte)) return csvTable(file, choice);
  const { sheet, name } = choice;
  const opened = await readWorkbook(
    file.open(),
    { ...(sheet === undefined ? {} : { sheet }), columns: name === undefined ? {} : { name } },
    file.name,
  );
  if (!opened.ok) return opened;
  return { ok: true, value: { header: opened.value.header, rows: told(opened.value.rows) } };
};

/** What makes the rest of a workbook unusable is told as a row with a fault, which refuses the file. */
async function* told(rows: SourceTable['rows']): SourceTable['rows'] extends AsyncIterable<infer Row> ? AsyncGenerator<Row> : never {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield { line: error.problem.line, cells: [], fault: error.problem };
  }
}
