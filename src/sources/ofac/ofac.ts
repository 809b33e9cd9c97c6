import type { Checked, NameKind, Problem } from '../../register/index.js';
import { countryOf, seatOf } from '../country.js';
import { eachRow } from '../csv-rows.js';
import { aliasKind, furtherNames } from '../party-names.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from '../source-file.js';
import { consolidatedLists, isOutsideSdn, type OfacListed, ofacEditions } from './ofac-lists.js';
import { readRemarks } from './ofac-remarks.js';

/**
 * OFAC's legacy CSV: `sdn.csv` and `cons_prim.csv` (one party a row) with `alt.csv` and `cons_alt.csv` (one alias a row), `add.csv`
 * and `cons_add.csv` (one address a row), as laid out in OFAC's "SDN data format specification": no header, CRLF, `-0-` for null,
 * closed by Ctrl-Z. Keys are `ofac-` and OFAC's own number.
 */
export const OFAC: SourceFormat = { id: 'ofac', detect: (file) => sortOf(file) !== null, read };

type Sort = 'primary' | 'alternate' | 'address';

const PRIMARY = /^\d+,"[^"\n]{1,500}",(?:-0- ?|"[a-z]+"),(?:-0- ?|")/;
const ALTERNATE = /^\d+,\d+,"(?:aka|fka|nka)",/;
const ADDRESS = /^\d+,\d+(?:,(?:-0- ?|"[^"\n]{1,500}")){3},/;
const COLUMNS: Readonly<Record<Sort, number>> = { primary: 12, alternate: 5, address: 6 };
const CTRL_Z = 0x1a;

const KINDS: Readonly<Record<string, SourceParty['kind']>> = { individual: 'person', vessel: 'vessel', aircraft: 'unknown' };
const ALIAS_KINDS: Readonly<Record<string, NameKind>> = { aka: 'alias', fka: 'former', nka: 'official' };

/** A party while its rows are read. */
interface Draft extends Pick<SourceParty, 'kind' | 'name' | 'identifiers' | 'line'> {
  readonly programmes: readonly string[];
  readonly names: SourceParty['names'][number][];
  readonly weak: SourceParty['names'];
  readonly countries: (string | null)[];
}

type Drafts = Map<string, Draft>;
type Cell = string | null | undefined;
/** Takes the cells of a row of one sort, and says what is wrong with one of them. */
type Take = (cells: readonly Cell[], line: number, refuse: (field: string, got: Cell, expected: string) => Problem) => Problem | null;

function sortOf(file: SourceFile): Sort | null {
  const start = beginning(file);
  if (PRIMARY.test(start)) return 'primary';
  if (ALTERNATE.test(start)) return 'alternate';
  return ADDRESS.test(start) ? 'address' : null;
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const primaries: Drafts[] = [];
  const problems: Problem[] = [];
  const of = (sort: Sort): readonly SourceFile[] => files.filter((file) => sortOf(file) === sort);
  for (const file of of('primary')) {
    const drafts: Drafts = new Map();
    problems.push(...(await readRows(file, (cells, line, refuse) => takeParty(drafts, cells, line, refuse))));
    primaries.push(drafts);
  }
  for (const [sort, take] of [
    ['alternate', takeAlias],
    ['address', takeAddress],
  ] as const) {
    for (const file of of(sort)) {
      const numbers = new Set<string>();
      problems.push(...(await readRows(file, (cells, _, refuse) => take(primaries, numbers, cells, refuse))));
    }
  }
  const sdn = primaries.filter((drafts) => !isConsolidated(drafts));
  const consolidated = primaries.filter(isConsolidated);
  for (const [name, same] of [['SDN', sdn] as const, ['consolidated', consolidated] as const]) {
    const file = of('primary').at(-1)?.name ?? '';
    if (same.length > 1) problems.push({ file, line: 0, field: 'files', got: `${same.length} ${name} lists`, expected: 'one' });
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  const listed = [
    ...sdn.flatMap((drafts) => listedOf(drafts, () => ['us-ofac-sdn'])),
    ...consolidated.flatMap((drafts) => listedOf(drafts, consolidatedLists)),
  ];
  return { ok: true, value: ofacEditions(listed, null) };
}

function readRows(file: SourceFile, take: Take): Promise<readonly Problem[]> {
  const columns = COLUMNS[sortOf(file) ?? 'primary'];
  return eachRow(file, { columns, closing: CTRL_Z }, ({ cells, line }) =>
    take(cells.map(cellOf), line, (field, got, expected) => ({
      file: file.name,
      line,
      field,
      got: got == null ? 'nothing' : shown(got),
      expected,
    })),
  );
}

function takeParty(drafts: Drafts, cells: readonly Cell[], line: number, refuse: Parameters<Take>[2]): Problem | null {
  const [number, name, type, programmes] = cells;
  if (!isNumber(number)) return refuse('number', number, 'digits');
  if (drafts.has(number)) return refuse('number', number, 'each once');
  if (drafts.size >= LIMITS.entities) return refuse('list', `${drafts.size + 1} parties`, `at most ${LIMITS.entities}`);
  if (typeof name !== 'string') return refuse('name', name, 'a name');
  const kind = typeof type === 'string' ? KINDS[type] : 'company';
  if (kind === undefined) return refuse('type', type, `-0-, ${Object.keys(KINDS).join(', ')}`);
  const { names, identifiers } = readRemarks(cells[11] ?? '');
  drafts.set(number, { kind, name, programmes: programmesIn(programmes), names: [], weak: names, identifiers, countries: [], line });
  return null;
}

function takeAlias(primaries: readonly Drafts[], seen: Set<string>, cells: readonly Cell[], refuse: Parameters<Take>[2]): Problem | null {
  const [number, own, sort, name] = cells;
  const bearers = bearersOf(primaries, number);
  if (bearers.length === 0) return refuse('number', number, 'the number of a party in the primary file');
  if (!isNumber(own) || seen.has(own)) return refuse('alternate number', own, 'digits, each once');
  if (typeof name !== 'string') return refuse('name', name, 'a name');
  const kind = ALIAS_KINDS[sort ?? ''];
  if (kind === undefined) return refuse('sort', sort, Object.keys(ALIAS_KINDS).join(', '));
  seen.add(own);
  for (const bearer of bearers) bearer.names.push({ text: name, kind: aliasKind(name, kind, bearer.kind) });
  return null;
}

function takeAddress(primaries: readonly Drafts[], seen: Set<string>, cells: readonly Cell[], refuse: Parameters<Take>[2]): Problem | null {
  const [number, own, , , country] = cells;
  const bearers = bearersOf(primaries, number);
  if (bearers.length === 0) return refuse('number', number, 'the number of a party in the primary file');
  if (!isNumber(own) || seen.has(own)) return refuse('address number', own, 'digits, each once');
  seen.add(own);
  for (const bearer of bearers) bearer.countries.push(typeof country === 'string' ? countryOf(country) : null);
  return null;
}

/** The party of a number, on each of the lists that have it. */
function bearersOf(primaries: readonly Drafts[], number: Cell): readonly Draft[] {
  return primaries.map((drafts) => drafts.get(number ?? '')).filter((draft) => draft !== undefined);
}

/** Whether more than half of the parties are under programmes outside the SDN list: the files themselves say it in no other way. */
function isConsolidated(drafts: Drafts): boolean {
  return [...drafts.values()].filter(({ programmes }) => programmes.some(isOutsideSdn)).length * 2 > drafts.size;
}

function listedOf(drafts: Drafts, listsOf: (programmes: readonly string[]) => readonly string[]): readonly OfacListed[] {
  return [...drafts].map(([number, { kind, name, names, weak, identifiers, countries, programmes, line }]) => {
    const country = seatOf(countries);
    return {
      lists: listsOf(programmes),
      party: {
        key: `ofac-${number}`,
        kind,
        printed: name,
        name,
        names: furtherNames(name, [...weak, ...names]),
        identifiers,
        ...(country === undefined ? {} : { country }),
        ...(programmes.length === 0 ? {} : { grounds: programmes }),
        line,
      },
    };
  });
}

/** Programmes as OFAC parts them: `SDGT] [NS-PLC`. */
function programmesIn(cell: Cell): readonly string[] {
  return (cell ?? '').split(/\] ?\[/).filter((programme) => programme !== '');
}

function cellOf(cell: string): Cell {
  const text = cell.trim();
  return text === '-0-' || text === '' ? null : text;
}

function isNumber(cell: Cell): cell is string {
  return typeof cell === 'string' && /^\d{1,9}$/.test(cell);
}
