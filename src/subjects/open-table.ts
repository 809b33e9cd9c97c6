import type { Checked } from '../register/index.js';
import { InputFault } from './fault.js';
import { readJsonLines } from './json-lines.js';
import { kindOfTable, type TableKind } from './kind-of-table.js';
import { inPieces, resumed } from './pieces.js';
import { type CsvTable, readTable, type Table } from './table.js';
import type { WorkbookOptions, WorkbookTable } from './workbook.js';

/** A table of any kind, and how its file was written. */
export type OpenedTable =
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'jsonl'; readonly table: Table }
  | { readonly kind: 'xlsx'; readonly table: WorkbookTable };

/** How to read a table of any kind; what does not apply to its kind is not looked at. */
export type OpenOptions = WorkbookOptions;

/**
 * The table in the bytes of a file, CSV, JSON Lines or .xlsx as its content shows, whatever its name. Faults and limits are those
 * of `readTable`, `readJsonLines` and `readWorkbook`.
 */
export async function openTable(input: AsyncIterable<Uint8Array>, options: OpenOptions, file: string): Promise<Checked<OpenedTable>> {
  const pieces = inPieces(input);
  try {
    const first = (await pieces.next()).value ?? new Uint8Array(0);
    return await readKind(kindOfTable(first, file), resumed(first, pieces), options, file);
  } catch (error) {
    await pieces.return();
    if (error instanceof InputFault) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

async function readKind(
  kind: TableKind,
  input: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  file: string,
): Promise<Checked<OpenedTable>> {
  // Loaded when a workbook comes: the XML parser would slow every other start.
  if (kind === 'xlsx')
    return as(await (await import('./workbook.js')).readWorkbook(input, options, file), (table) => ({ kind: 'xlsx', table }));
  if (kind === 'jsonl') return as(await readJsonLines(input, options, file), (table) => ({ kind: 'jsonl', table }));
  return as(await readTable(input, options, file), (table) => ({ kind: 'csv', table }));
}

function as<T>(read: Checked<T>, opened: (table: T) => OpenedTable): Checked<OpenedTable> {
  return read.ok ? { ok: true, value: opened(read.value) } : read;
}
