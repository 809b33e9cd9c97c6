import type { Checked, Problem } from '../../register/index.js';
import { isCountry } from '../country.js';
import { eachRow } from '../csv-rows.js';
import type { SourceEdition } from '../source-edition.js';
import { beginning, type SourceFile, type SourceFormat, shown } from '../source-file.js';
import { type CslRow, CslRows } from './csl-rows.js';

/** The Consolidated Screening List as CSV (data.trade.gov, `consolidated.csv`): a header, and one party of one list a row. */
export const CSL_CSV: SourceFormat = { id: 'csl-csv', detect, read };

const COLUMNS = `source entity_number type programs name title addresses federal_register_notice start_date end_date standard_order
  license_requirement license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage vessel_flag vessel_owner remarks
  source_list_url alt_names citizenships dates_of_birth nationalities places_of_birth source_information_url ids`.split(/\s+/);
/** Earlier files do without it. */
const ID = '_id';
const LONGEST_ROW = 256 * 1024;
/** Its addresses often end in a state of the US, which reads like a country. */
const DENIED = /^Denied Persons/;

/** A first line in which more than half of the columns are those of the list: one that is renamed is for the reader to refuse. */
function detect(file: SourceFile): boolean {
  const header = (beginning(file).split('\n', 1)[0] ?? '').trim().split(',');
  return header.filter((column) => COLUMNS.includes(column)).length * 2 > COLUMNS.length;
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const [file, another] = files;
  if (file === undefined) return { ok: true, value: [] };
  if (another !== undefined)
    return { ok: false, problems: [{ file: another.name, line: 0, field: 'files', got: `${files.length} lists`, expected: 'one' }] };
  const rows = new CslRows(file.name);
  let header: readonly string[] | null = null;
  let isWrong = false;
  const problems = await eachRow(file, { columns: null, longest: LONGEST_ROW }, ({ cells, line }) => {
    if (header !== null) return isWrong ? null : rows.take(rowOf(header, cells, line));
    header = cells;
    const wrong = wrongHeader(file.name, cells);
    isWrong = wrong !== null;
    return wrong;
  });
  return problems.length > 0 ? { ok: false, problems } : rows.editions();
}

function wrongHeader(file: string, header: readonly string[]): Problem | null {
  const missing = COLUMNS.find((column) => !header.includes(column));
  const strange = header.find((column) => column !== ID && !COLUMNS.includes(column));
  const twice = header.find((column, at) => header.indexOf(column) < at);
  if (missing === undefined && strange === undefined && twice === undefined) return null;
  const got = strange === undefined ? (twice === undefined ? 'nothing' : `${shown(twice)} twice`) : shown(strange);
  return { file, line: 1, field: 'column', got, expected: missing === undefined ? `${ID}, ${COLUMNS.join(', ')}` : shown(missing) };
}

function rowOf(header: readonly string[], cells: readonly string[], line: number): CslRow {
  const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
  const source = cell('source');
  return {
    id: cell(ID),
    source,
    entityNumber: cell('entity_number'),
    type: cell('type'),
    programs: severalIn(cell('programs')),
    name: cell('name'),
    altNames: severalIn(cell('alt_names')),
    countries: DENIED.test(source) ? [] : severalIn(cell('addresses')).map(countryAtEnd),
    notice: cell('federal_register_notice'),
    startDate: cell('start_date'),
    endDate: cell('end_date'),
    standardOrder: cell('standard_order'),
    ids: severalIn(cell('ids')).flatMap(numbersIn),
    line,
  };
}

function severalIn(cell: string): readonly string[] {
  return cell.split(/;\s+/).filter((part) => part.trim() !== '');
}

/** `80 SW 8th Street, Miami, FL, 33130, US`. */
function countryAtEnd(address: string): string | null {
  const last = address.slice(address.lastIndexOf(',') + 1).trim();
  return isCountry(last) ? last : null;
}

/** `US, 80-0890696, Tax ID No.`: a number stands before what sort it is. */
function numbersIn(id: string): readonly { readonly sort: string; readonly number: string }[] {
  const parts = id.split(', ');
  return parts.slice(1).map((sort, at) => ({ sort, number: parts[at] ?? '' }));
}
