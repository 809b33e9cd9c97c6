import { fold, takeForms } from '../names/index.js';
import { validIdentifier } from '../register/index.js';
import { type Columns, columnsOf } from './columns.js';
import { InputFault, shown } from './fault.js';
import type { CsvRecord } from './records.js';
import type { TableOptions } from './table.js';

const EXPECTED = 'a header with a column such as name, company or 名称';
const SHOWN_COLUMNS = 8;

/**
 * The columns of a table by its first row. Throws `InputFault` where the row has no column that names or identifies the subjects
 * (so it is taken for data, or for a header nobody can read) or has a name twice; `UsageFault` where a column the user named is
 * not there. `isName` tells the names the register knows.
 */
export function checkedColumns(row: CsvRecord, file: string, { columns: choice, isName = () => false, unnamed }: TableOptions): Columns {
  const names = row.cells.map((cell) => cell.trim());
  const fault = (got: string, expected: string): InputFault => new InputFault({ file, line: row.line, field: '(header)', got, expected });
  const columns = columnsOf(names, choice);
  if (namesSomebody(columns)) {
    const twice = names.find((text, at) => text !== '' && names.indexOf(text) !== at);
    if (twice === undefined) return columns;
    throw fault(`two columns named ${shown(twice)}`, 'each name once');
  }
  if (unnamed === 'taken') return columns;
  const list = `${names.slice(0, SHOWN_COLUMNS).map(shown).join(', ')}${names.length > SHOWN_COLUMNS ? ', …' : ''}`;
  if (names.some((cell) => isData(cell, isName))) throw fault(`no header row: the first row is ${list}`, EXPECTED);
  throw fault(`no column of names among ${list}`, `${EXPECTED}, or the column given by its header`);
}

/** Whether columns say of whom rows are: by a name or an identifier. */
export function namesSomebody({ alias: _alias, kind: _kind, country: _country, id: _id, ...naming }: Columns): boolean {
  return Object.keys(naming).length > 0;
}

/** Whether a cell is one that a row of data has and a header has not: a number, an identifier, a company's name. */
function isData(cell: string, isName: (text: string) => boolean): boolean {
  if (/^[\d.,:/+-]*$/.test(cell) && /\d/.test(cell)) return true;
  if (validIdentifier('uscc', cell) || validIdentifier('lei', cell)) return true;
  return isName(cell) || takeForms(fold(cell)).forms.length > 0;
}
