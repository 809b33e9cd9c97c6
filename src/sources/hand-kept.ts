import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Checked, type Day, type Identifier, type Problem, parseDay, validIdentifier } from '../register/index.js';
import { MOST_LINES, miscounted, nameProblem, repeated } from './list-check.js';
import type { SourceEdition, SourceParty, SourceRemoval } from './source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './source-file.js';
import { refused, textOf } from './source-text.js';

/**
 * An edition that a person keeps by hand, as CSV in UTF-8 (comma or semicolon): a header, a row for each party, and a last row `total,N`
 * with the number of rows before it, so that a file cut short is noticed. Columns in any order and case; `list`, `date` and `name` are
 * needed. `aliases`, `formerly` and `ticker` hold several values parted by `|`; `parent` is the name of another row; `action` is `add`
 * or `remove`; `form` is `complete` or `amendment`.
 */
export const HAND_KEPT: SourceFormat = { id: 'hand-kept', detect, read };

const NEEDED = ['list', 'date', 'name'] as const;
const FURTHER = [
  'published',
  'form',
  'title',
  'citation',
  'url',
  'action',
  'aliases',
  'formerly',
  'parent',
  'ground',
  'chinese_name',
  'uscc',
  'lei',
  'ticker',
  'note',
] as const;
type Column = (typeof NEEDED)[number] | (typeof FURTHER)[number];
const COLUMNS: readonly Column[] = [...NEEDED, ...FURTHER];

interface Row {
  readonly line: number;
  readonly cell: (column: Column) => string;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

function headerOf(text: string): readonly string[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  return first.split(first.includes(',') ? ',' : ';').map((cell) => cell.replace(/^"|"$/g, '').trim().toLowerCase());
}

function detect(file: SourceFile): boolean {
  const header = headerOf(beginning(file));
  return header.includes('list') && header.filter((cell) => COLUMNS.some((column) => column === cell)).length >= 3;
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (!text.ok) return text;
    const rows = rowsOf(file.name, text.value);
    if (!rows.ok) return rows;
    const groups = new Map<string, Row[]>();
    for (const row of rows.value) {
      const key = `${row.cell('list')} ${row.cell('date')}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const made = [...groups.values()].map((group) => editionOf(file.name, group));
    const problems = made.flatMap((each) => (each.ok ? [] : each.problems));
    if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
    editions.push(...made.flatMap((each) => (each.ok ? [each.value] : [])));
  }
  return { ok: true, value: editions };
}

function rowsOf(file: string, text: string): Checked<readonly Row[]> {
  const header = headerOf(text);
  const strange = header.find((cell) => !COLUMNS.some((column) => column === cell));
  if (strange !== undefined) return refused(file, 'columns', shown(strange), `columns among ${COLUMNS.join(', ')}`, 1);
  const missing = NEEDED.find((column) => !header.includes(column));
  if (missing !== undefined) return refused(file, 'columns', `no ${missing}`, NEEDED.join(', '), 1);
  if (new Set(header).size < header.length) return refused(file, 'columns', header.join(', '), 'each column once', 1);
  try {
    const delimiter = (text.split('\n', 1)[0] ?? '').includes(',') ? ',' : ';';
    const parsed = parse(text, {
      info: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: LIMITS.text,
    }) as unknown as readonly Parsed[];
    const last = parsed.at(-1);
    const count =
      last?.record[0]?.toLowerCase() === 'total' && last.record.slice(2).every((cell) => cell === '') ? last.record[1] : undefined;
    if (count === undefined)
      return refused(file, 'end', shown(last?.record.slice(0, 2).join(delimiter) ?? ''), 'a last row "total,N"', last?.info.lines ?? 0);
    const body = parsed.slice(1, -1);
    if (body.length > MOST_LINES) return refused(file, 'rows', String(body.length), `at most ${MOST_LINES}`);
    if (count !== String(body.length)) return refused(file, 'total', `${body.length} rows`, count, last?.info.lines ?? 0);
    const uneven = body.find(({ record }) => record.length !== header.length);
    if (uneven !== undefined) return refused(file, 'row', `${uneven.record.length} cells`, String(header.length), uneven.info.lines);
    return {
      ok: true,
      value: body.map(({ info, record }) => ({ line: info.lines, cell: (column) => record[header.indexOf(column)] ?? '' })),
    };
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    return refused(
      file,
      'row',
      shown(failure.message),
      'comma separated cells (RFC 4180)',
      typeof failure['lines'] === 'number' ? failure['lines'] : 0,
    );
  }
}

function editionOf(file: string, rows: readonly Row[]): Checked<SourceEdition> {
  const problems: Problem[] = [];
  const problem = (line: number, field: string, got: string, expected: string): void =>
    void problems.push({ file, line, field, got, expected });
  /** What all rows of an edition say alike. */
  const common = (column: Column): string => {
    const said = rows.find((row) => row.cell(column) !== '');
    const other = said === undefined ? undefined : rows.find((row) => row.cell(column) !== '' && row.cell(column) !== said.cell(column));
    if (said !== undefined && other !== undefined)
      problem(other.line, column, shown(other.cell(column)), `${shown(said.cell(column))}, as on line ${said.line}`);
    return said?.cell(column) ?? '';
  };
  const first = rows[0]?.line ?? 0;
  const dayOf = (column: 'date' | 'published'): Day | null => {
    const said = common(column);
    const day = parseDay(said);
    if (day === null && (said !== '' || column === 'date')) problem(first, column, shown(said), 'a day as YYYY-MM-DD');
    return day;
  };
  const [date, published, list, said, title, citation, url] = [
    dayOf('date'),
    dayOf('published'),
    ...(['list', 'form', 'title', 'citation', 'url'] as const).map(common),
  ];
  if (!/^[a-z]{2}(?:-[a-z0-9]+)+$/.test(list ?? '')) problem(first, 'list', shown(list ?? ''), 'the id of a list, such as us-dod-1260h');
  if (said !== '' && said !== 'complete' && said !== 'amendment') problem(first, 'form', shown(said ?? ''), 'complete or amendment');
  for (const row of rows)
    if (!['', 'add', 'remove'].includes(row.cell('action'))) problem(row.line, 'action', shown(row.cell('action')), 'add or remove');
  const staying = rows.filter((row) => row.cell('action') !== 'remove');
  const removals = rows.filter((row) => row.cell('action') === 'remove').map(removalOf);
  const parties = staying.map((row) => partyOf(row, staying, problem));
  problems.push(...repeated(file, parties), ...repeated(file, removals));
  for (const { name, line } of [...parties, ...removals]) {
    const wrong = nameProblem(name);
    if (wrong !== null) problem(line, 'name', shown(name), wrong);
  }
  const form = said === 'amendment' || (said === '' && removals.length > 0) ? 'amendment' : 'complete';
  problems.push(...miscounted(file, form, {}, parties.length, removals.length));
  if (problems.length > 0) return { ok: false, problems };
  const named = { list: list ?? '', date, published, form, title: title || `${list} of ${date}` } as const;
  return { ok: true, value: { ...named, ...(citation ? { citation } : {}), ...(url ? { url } : {}), parties, removals } };
}

function removalOf(row: Row): SourceRemoval {
  const reason = row.cell('note');
  return { name: row.cell('name'), ...(reason === '' ? {} : { reason }), line: row.line };
}

function partyOf(
  row: Row,
  rows: readonly Row[],
  problem: (line: number, field: string, got: string, expected: string) => void,
): SourceParty {
  const { line, cell } = row;
  const several = (column: Column): readonly string[] =>
    cell(column)
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const identifiers = (['uscc', 'lei', 'ticker'] as const).flatMap((scheme: Identifier['scheme'] & Column) =>
    several(scheme).flatMap((value) => {
      if (!validIdentifier(scheme, value)) problem(line, scheme, shown(value), `a valid ${scheme}`);
      return [{ scheme, value }];
    }),
  );
  const parent = cell('parent');
  const under = parent === '' ? -1 : rows.findIndex((other) => other !== row && other.cell('name') === parent);
  if (parent !== '' && under < 0) problem(line, 'parent', shown(parent), 'the name of another row of the edition');
  const names = [
    ...several('aliases').map((text) => ({ text, kind: 'alias' as const })),
    ...several('formerly').map((text) => ({ text, kind: 'former' as const })),
    ...several('chinese_name').map((text) => ({ text, kind: 'official' as const })),
  ];
  const [ground, note] = [cell('ground'), cell('note')];
  const name = cell('name');
  const said = {
    ...(under < 0 ? {} : { under }),
    ...(ground === '' ? {} : { grounds: several('ground') }),
    ...(note === '' ? {} : { note }),
  };
  return { kind: 'company', printed: name, name, names: names.filter(({ text }) => text !== name), identifiers, ...said, line };
}
