import type { Checked, Identifier } from '../../register/index.js';
import { parseDay } from '../../register/index.js';
import { LeftOut } from '../open/left-out.js';
import { heldIdentifiers } from '../open/party-identifiers.js';
import { furtherNames } from '../open/party-names.js';
import { Problems, Refusal, refusable } from '../open/refusal.js';
import { isCountryCode } from '../open/seat.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { LIMITS, type SourceFile, type SourceFormat, tooLarge } from '../source-file.js';
import { csvTable, headerLine } from './csv-table.js';
import { headingsOf, type ManyValues, type Mapping } from './mapping.js';
import type { TableReader } from './table-reader.js';

const LOST_NUMBER = 'an identifier whose check characters do not hold';

/**
 * The format of somebody's own table, CSV or what `openTable` reads, by its mapping. A heading of the mapping that the table does not
 * have refuses it, as do a row without a name, a key twice, a row twice, and a cell that is no country or day. An identifier whose
 * check characters do not hold is left out and counted.
 */
export function mappedFormat(mapping: Mapping, openTable: TableReader = csvTable): SourceFormat {
  return {
    id: `mapped:${mapping.list}`,
    detect: (file) => detect(file, mapping),
    read: (files) => refusable(() => read(files, mapping, openTable)),
  };
}

/** A workbook, or a text whose first line has one of the headings; which of them are missing is for the reading to tell. */
function detect(file: SourceFile, mapping: Mapping): boolean {
  if (isArchive(file)) return true;
  const marked = file.head[0] === 0xff || file.head[0] === 0xfe ? (file.head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const header = headerLine(file, mapping.encoding ?? marked);
  return !header.trimStart().startsWith('<') && headingsOf(mapping).some((heading) => header.includes(heading));
}

function isArchive({ head }: SourceFile): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

interface Reading {
  readonly mapping: Mapping;
  readonly parties: SourceParty[];
  readonly keys: Set<string>;
  readonly rows: Set<string>;
  readonly problems: Problems;
  readonly leftOut: LeftOut;
}

async function read(files: readonly SourceFile[], mapping: Mapping, openTable: TableReader): Promise<Checked<readonly SourceEdition[]>> {
  const sizes = files.map(tooLarge).filter((problem) => problem !== null);
  if (sizes.length > 0) return { ok: false, problems: sizes };
  const [first] = files;
  if (first === undefined) return { ok: true, value: [] };
  const reading: Reading = { mapping, parties: [], keys: new Set(), rows: new Set(), problems: new Problems(), leftOut: new LeftOut() };
  for (const file of files) await readFile(file, reading, openTable);
  const { parties, problems, leftOut } = reading;
  if (problems.found.length === 0 && parties.length === 0) problems.add(first.name, 0, 'list', 'nobody', 'at least one row');
  const { list, title } = mapping;
  return problems.checked([{ list, date: null, published: null, form: 'complete', title, parties, removals: [], leftOut: leftOut.counts }]);
}

async function readFile(file: SourceFile, reading: Reading, openTable: TableReader): Promise<void> {
  const { mapping, problems } = reading;
  const { sheet, delimiter, encoding } = mapping;
  if (openTable === csvTable && isArchive(file))
    return void problems.add(file.name, 0, 'format', 'a workbook or another archive', 'CSV here');
  const choice = {
    name: mapping.columns.name,
    ...(sheet === undefined ? {} : { sheet }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const opened = await openTable(file, choice);
  if (!opened.ok) {
    for (const problem of opened.problems) throw new Refusal(problem);
    throw new RangeError('got a refusal without a problem, expected at least one');
  }
  const header = opened.value.header.map((heading) => heading.trim());
  const missing = headingsOf(mapping).filter((heading) => !header.includes(heading.trim()));
  for (const heading of missing) problems.add(file.name, 1, heading, header.join(', '), 'this column, which the mapping names');
  if (missing.length > 0) return;
  for await (const { line, cells, fault } of opened.value.rows) {
    if (fault !== undefined && fault !== null) throw new Refusal(fault);
    if (cells.every((cell) => cell.trim() === '')) continue;
    takeRow((heading) => (heading === undefined ? '' : (cells[header.indexOf(heading.trim())] ?? '').trim()), file.name, line, reading);
    if (problems.full) return;
  }
}

type Cell = (heading: string | undefined) => string;

function takeRow(cell: Cell, file: string, line: number, reading: Reading): void {
  const { mapping, parties, keys, rows, problems, leftOut } = reading;
  const { list, kind = 'unknown', columns } = mapping;
  const fault = faultOf(cell, reading);
  if (fault !== null) {
    problems.add(file, line, fault.heading, cell(fault.heading), fault.expected);
    return;
  }
  const [name, key, country, note] = [cell(columns.name), cell(columns.key), cell(columns.country).toUpperCase(), cell(columns.note)];
  if (key === '') rows.add(wholeOf(cell, mapping));
  else keys.add(key);
  const day = parseDay(cell(columns.since));
  const given = Object.entries(columns.identifiers ?? {})
    .map(([scheme, heading]) => [scheme as Identifier['scheme'], [cell(heading)]] as const)
    .filter(([, [value]]) => value !== '');
  const identifiers = heldIdentifiers(given);
  for (const [scheme] of given) if (!identifiers.some((held) => held.scheme === scheme)) leftOut.count(LOST_NUMBER);
  const grounds = valuesOf(columns.grounds, cell);
  parties.push({
    ...(key === '' ? {} : { key: `${columns.keyPrefix ?? list}-${key}` }),
    kind,
    printed: name,
    name,
    names: furtherNames(name, kind, [['alias', valuesOf(columns.aliases, cell)]]),
    identifiers,
    ...(country === '' ? {} : { country }),
    ...(grounds.length === 0 ? {} : { grounds }),
    ...(day === null ? {} : { since: day }),
    ...(note === '' ? {} : { note }),
    line,
  });
  if (parties.length > LIMITS.entities) problems.add(file, line, 'list', `${parties.length} parties`, `at most ${LIMITS.entities}`);
}

/** What is wrong with a row, under which heading. */
function faultOf(cell: Cell, { mapping, keys, rows }: Reading): { readonly heading: string; readonly expected: string } | null {
  const { name, key, country, since } = mapping.columns;
  if (cell(name) === '' || cell(name).length > LIMITS.text)
    return { heading: name, expected: `a name of at most ${LIMITS.text} characters` };
  if (key !== undefined && (cell(key) === '' || cell(key).length > 255))
    return { heading: key, expected: 'a key of at most 255 characters' };
  if (key !== undefined && keys.has(cell(key))) return { heading: key, expected: 'each key once' };
  if (country !== undefined && cell(country) !== '' && !isCountryCode(cell(country).toUpperCase()))
    return { heading: country, expected: 'two letters of ISO 3166-1' };
  if (since !== undefined && cell(since) !== '' && parseDay(cell(since)) === null) return { heading: since, expected: 'a day, YYYY-MM-DD' };
  return key === undefined && rows.has(wholeOf(cell, mapping)) ? { heading: name, expected: 'each row once' } : null;
}

function wholeOf(cell: Cell, mapping: Mapping): string {
  return headingsOf(mapping).map(cell).join('\u0000');
}

function valuesOf(many: ManyValues | undefined, cell: Cell): readonly string[] {
  if (many === undefined) return [];
  const text = cell(many.column);
  const values = many.separator === undefined ? [text] : text.split(many.separator);
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
