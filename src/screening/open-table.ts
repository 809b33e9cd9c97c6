import type { Checked } from '../register/index.js';
import { type OpenedTable, openTable as openTableIn } from '../subjects/open-table.js';
import { readWorkbook as readWorkbookIn, type WorkbookOptions, type WorkbookTable } from '../subjects/workbook.js';
import { inflated } from './inflated.js';

/** How to read a table of any kind; what does not apply to its kind is not looked at. */
export type OpenOptions = Omit<WorkbookOptions, 'inflate'>;

/** The table in the bytes of a file: `openTable` of `subjects` where Node unpacks. */
export function openTable(input: AsyncIterable<Uint8Array>, options: OpenOptions, file: string): Promise<Checked<OpenedTable>> {
  return openTableIn(input, { ...options, inflate: inflated }, file);
}

/** The table on a sheet of a workbook: `readWorkbook` of `subjects` where Node unpacks. */
export function readWorkbook(input: AsyncIterable<Uint8Array>, options: OpenOptions, file: string): Promise<Checked<WorkbookTable>> {
  return readWorkbookIn(input, { ...options, inflate: inflated }, file);
}
