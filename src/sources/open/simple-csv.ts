import type { Checked } from '../../register/index.js';
import { parseDay } from '../../register/index.js';
import { csvTable, headerLine } from '../mapped/csv-table.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { LIMITS, type SourceFile, type SourceFormat, tooLarge } from '../source-file.js';
import { nobodyOrNameless, OPEN_LIST } from './ftm.js';
import { joinedValues } from './joined-values.js';
import { LeftOut } from './left-out.js';
import { toldIdentifiers } from './party-identifiers.js';
import { furtherNames } from './party-names.js';
import { isId, isSchema, kindOfSchema } from './party-schema.js';
import { Problems, Refusal, refusable } from './refusal.js';
import { seatOf } from './seat.js';

const NEEDED = ['id', 'schema', 'name', 'aliases', 'countries', 'identifiers', 'sanctions', 'dataset', 'first_seen', 'last_seen'] as const;
const KNOWN = [...NEEDED, 'birth_date', 'addresses', 'phones', 'emails', 'program_ids', 'last_change'] as const;
/** As many known headings make a file one of these, and a heading then missing a fault of it. */
const TELLING = 7;

type Column = (typeof KNOWN)[number];

/**
 * OpenSanctions' `targets.simple.csv`: one target a row, several values in a cell joined by `;`. Keys are `os-` and the id; the grounds
 * are the programmes, or the sanctions as told where there is no programme; the newest `last_seen` is the day of publication.
 */
export function simpleCsvFormat(list: string = OPEN_LIST): SourceFormat {
  return { id: 'opensanctions-csv', detect, read: (files) => refusable(() => read(files, list)) };
}

function detect(file: SourceFile): boolean {
  const headings = headerLine(file, 'utf-8')
    .split(',')
    .map((heading) => heading.trim().replace(/^"(.*)"$/, '$1'));
  return KNOWN.filter((column) => headings.includes(column)).length >= TELLING;
}

async function read(files: readonly SourceFile[], list: string): Promise<Checked<readonly SourceEdition[]>> {
  const sizes = files.map(tooLarge).filter((problem) => problem !== null);
  if (sizes.length > 0) return { ok: false, problems: sizes };
  const [first] = files;
  if (first === undefined) return { ok: true, value: [] };
  const reading: Reading = { parties: [], ids: new Set(), problems: new Problems(), leftOut: new LeftOut() };
  let newest = '';
  for (const file of files) {
    const seen = await readFile(file, reading);
    if (seen > newest) newest = seen;
  }
  const { parties, problems, leftOut } = reading;
  if (problems.found.length === 0) nobodyOrNameless(first.name, parties.length, leftOut, problems);
  const title = `OpenSanctions: targets of ${files.map(({ name }) => name).join(', ')}`;
  return problems.checked([
    { list, date: null, published: parseDay(newest), form: 'complete', title, parties, removals: [], leftOut: leftOut.counts },
  ]);
}

interface Reading {
  readonly parties: SourceParty[];
  readonly ids: Set<string>;
  readonly problems: Problems;
  readonly leftOut: LeftOut;
}

/** Reads one file; gives its newest `last_seen`. */
async function readFile(file: SourceFile, { parties, ids, problems, leftOut }: Reading): Promise<string> {
  const opened = await csvTable(endingInLine(file), { encoding: 'utf-8', delimiter: ',' });
  if (!opened.ok)
    throw new Refusal(opened.problems[0] ?? { file: file.name, line: 0, field: 'table', got: 'nothing', expected: 'a table' });
  const { header, rows } = opened.value;
  const missing = NEEDED.filter((column) => !header.includes(column));
  for (const column of missing) problems.add(file.name, 1, column, header.join(','), `a column ${column}`);
  const places = new Map(KNOWN.map((column) => [column, header.indexOf(column)]));
  let newest = '';
  if (missing.length > 0) return newest;
  for await (const { line, cells } of rows) {
    const cell = (column: Column): string => (cells[places.get(column) ?? -1] ?? '').trim();
    const [id, schema, seen] = [cell('id'), cell('schema'), cell('last_seen').slice(0, 10)];
    const kind = kindOfSchema(schema);
    if (!isId(id)) problems.add(file.name, line, 'id', id, 'an id of 1 to 255 characters');
    else if (!isSchema(schema)) problems.add(file.name, line, 'schema', schema, 'a schema of FollowTheMoney');
    else if (ids.has(id)) problems.add(file.name, line, 'id', id, 'each id once');
    else if (seen !== '' && parseDay(seen) === null) problems.add(file.name, line, 'last_seen', seen, 'a day, YYYY-MM-DD');
    else if (cells.some((text) => text.length > 8 * LIMITS.text))
      problems.add(file.name, line, 'cell', 'a longer one', `at most ${8 * LIMITS.text} characters`);
    else if (kind === null) leftOut.count(schema);
    else if (cell('name') === '') leftOut.count('nameless');
    else parties.push(partyOf(cell, kind, line));
    ids.add(id);
    if (parties.length > LIMITS.entities) problems.add(file.name, line, 'list', `${parties.length} parties`, `at most ${LIMITS.entities}`);
    if (problems.full) break;
    if (seen > newest) newest = seen;
  }
  return newest;
}

function partyOf(cell: (column: Column) => string, kind: SourceParty['kind'], line: number): SourceParty {
  const name = cell('name');
  const country = kind === 'vessel' ? undefined : seatOf(joinedValues(cell('countries')));
  const programmes = joinedValues(cell('program_ids'));
  const grounds = programmes.length > 0 ? programmes : joinedValues(cell('sanctions'));
  const datasets = joinedValues(cell('dataset'));
  return {
    key: `os-${cell('id')}`,
    kind,
    printed: name,
    name,
    names: furtherNames(name, kind, [['alias', joinedValues(cell('aliases'))]]),
    identifiers: toldIdentifiers(joinedValues(cell('identifiers')), kind),
    ...(country === undefined ? {} : { country }),
    ...(grounds.length === 0 ? {} : { grounds }),
    ...(datasets.length === 0 ? {} : { note: `datasets: ${datasets.join(', ')}` }),
    line,
  };
}

/** The file, which throws a `Refusal` at its end where its last line has none: OpenSanctions ends every row, so that one is cut off. */
function endingInLine(file: SourceFile): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array, void, undefined> {
    let last: number | undefined;
    let lines = 1;
    for await (const piece of file.open()) {
      for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) lines += 1;
      if (piece.length > 0) last = piece[piece.length - 1];
      yield piece;
    }
    if (last !== undefined && last !== 0x0a)
      throw new Refusal({
        file: file.name,
        line: lines,
        field: 'row',
        got: `a last row without a line end after ${file.size} bytes`,
        expected: 'a whole file: this one is cut off',
      });
  }
  return { ...file, open };
}
