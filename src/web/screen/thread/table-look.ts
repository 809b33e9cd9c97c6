import type { Checked } from '../../../register/index.js';
import type { OpenedTable } from '../../../subjects/open-table.js';
import { fileTable } from './file-table.js';
import type { TableLook } from './messages.js';

/** So many rows are shown before a file is screened. */
const SHOWN = 6;

/** Looks at the head of a file. A header that cannot be guessed is no fault here: its columns can be chosen. */
export async function tableLook(
  file: Blob,
  name: string,
  sheet: string | null,
  isName: (text: string) => boolean,
): Promise<Checked<TableLook>> {
  const options = { isName, ...(sheet === null ? {} : { sheet }) };
  const read = await fileTable(file, name, options);
  if (read.ok) return { ok: true, value: await lookOf(read.value, null) };
  const fault = read.problems.find(({ field }) => field === '(header)');
  if (fault === undefined) return read;
  const taken = await fileTable(file, name, { ...options, unnamed: 'taken' });
  return taken.ok ? { ok: true, value: await lookOf(taken.value, `got ${fault.got}, expected ${fault.expected}`) } : taken;
}

async function lookOf(opened: OpenedTable, fault: string | null): Promise<TableLook> {
  const { kind, table } = opened;
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows) {
    rows.push(cells);
    if (rows.length >= SHOWN) break;
  }
  return {
    kind,
    encoding: kind === 'csv' ? table.encoding : null,
    delimiter: kind === 'csv' ? table.delimiter : null,
    sheet: kind === 'xlsx' ? table.sheet : null,
    sheets: kind === 'xlsx' ? table.sheets : [],
    header: table.header,
    columns: table.columns,
    rows,
    fault,
  };
}
