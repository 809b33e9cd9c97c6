import type { Kind, NamedEntity } from '../matching/index.js';
import type { NameKind, Problem } from '../register/index.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './bytes-file.js';
import { type OfacRecord, ofacRecords } from './ofac-records.js';
import { readRemarks } from './ofac-remarks.js';

/**
 * OFAC's legacy CSV: `sdn.csv` and `cons_prim.csv` (one party a row) with `alt.csv` and `cons_alt.csv` (one alias a row), as laid
 * out in OFAC's "SDN data format specification". Ids are `ofac-` and OFAC's own number; a party on both lists is one entity.
 */
export const OFAC: SourceFormat = { id: 'ofac', detect: (file) => isPrimary(file) || isAlternate(file), read };

const PRIMARY = /^\d+,"[^"\n]{1,500}",(?:-0- ?|"[a-z]+"),(?:-0- ?|")/;
const ALTERNATE = /^\d+,\d+,"(?:aka|fka|nka)",/;
const PRIMARY_COLUMNS = 12;
const ALTERNATE_COLUMNS = 5;
const ACRONYM = /^[A-Z0-9][A-Z0-9&.-]{1,5}$/;

const KINDS: Readonly<Record<string, Kind>> = { individual: 'person', vessel: 'vessel', aircraft: 'unknown' };
const ALIAS_KINDS: Readonly<Record<string, NameKind>> = { aka: 'alias', fka: 'former', nka: 'official' };

type Names = NamedEntity['names'][number][];

interface Party {
  readonly kind: Kind;
  readonly names: Names;
  readonly identifiers: NonNullable<NamedEntity['identifiers']>[number][];
}

function isPrimary(file: SourceFile): boolean {
  return PRIMARY.test(beginning(file));
}

function isAlternate(file: SourceFile): boolean {
  return ALTERNATE.test(beginning(file));
}

function read(files: readonly SourceFile[]): ReturnType<SourceFormat['read']> {
  const parties = new Map<string, Party>();
  const problems: Problem[] = [];
  const each = (chosen: readonly SourceFile[], columns: number, take: (record: OfacRecord, file: string) => Problem | null): void => {
    for (const file of chosen) {
      const records = ofacRecords(file, columns);
      if (records.ok) problems.push(...records.value.map((record) => take(record, file.name)).filter((problem) => problem !== null));
      else problems.push(...records.problems);
    }
  };
  each(files.filter(isPrimary), PRIMARY_COLUMNS, (record, file) => takeParty(parties, record, file));
  each(files.filter(isAlternate), ALTERNATE_COLUMNS, (record, file) => takeAlias(parties, record, file));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  return { ok: true, value: [...parties].map(([number, party]) => ({ id: `ofac-${number}`, ...party, names: distinct(party.names) })) };
}

function takeParty(parties: Map<string, Party>, { line, cells }: OfacRecord, file: string): Problem | null {
  const [number, name, type] = cells;
  const refuse = refusal(file, line);
  if (!isNumber(number)) return refuse('number', number, 'digits');
  if (typeof name !== 'string') return refuse('name', name, 'a name');
  const kind = type === null || type === undefined ? 'organisation' : KINDS[type];
  if (kind === undefined) return refuse('type', type, `-0-, ${Object.keys(KINDS).join(', ')}`);
  const { names, identifiers } = readRemarks(cells[11] ?? '');
  const known = parties.get(number);
  if (known === undefined)
    parties.set(number, { kind, names: [{ text: name, kind: 'official' }, ...names], identifiers: [...identifiers] });
  else known.names.push({ text: name, kind: 'official' }, ...names);
  return null;
}

function takeAlias(parties: ReadonlyMap<string, Party>, { line, cells }: OfacRecord, file: string): Problem | null {
  const [number, , sort, name] = cells;
  const refuse = refusal(file, line);
  const party = isNumber(number) ? parties.get(number) : undefined;
  if (party === undefined) return refuse('number', number, 'the number of a party in the primary file');
  if (typeof name !== 'string') return refuse('name', name, 'a name');
  const kind = ALIAS_KINDS[sort ?? ''];
  if (kind === undefined) return refuse('sort', sort, Object.keys(ALIAS_KINDS).join(', '));
  party.names.push({ text: name, kind: party.kind === 'organisation' && kind === 'alias' && ACRONYM.test(name) ? 'acronym' : kind });
  return null;
}

function isNumber(cell: string | null | undefined): cell is string {
  return typeof cell === 'string' && /^\d{1,9}$/.test(cell);
}

function refusal(file: string, line: number): (field: string, got: string | null | undefined, expected: string) => Problem {
  return (field, got, expected) => ({ file, line, field, got: got === null || got === undefined ? 'nothing' : shown(got), expected });
}

/** The first of each spelling: the primary name comes before aliases, good aliases after the weak ones of the remarks win by kind. */
function distinct(names: Names): Names {
  const kept = new Map<string, Names[number]>();
  for (const name of names) {
    const known = kept.get(name.text);
    if (known === undefined || (known.kind === 'weak' && name.kind !== 'weak')) kept.set(name.text, name);
  }
  return [...kept.values()];
}
