import { createHash } from 'node:crypto';
import { type Checked, type Problem, parseDay } from '../../register/index.js';
import { seatOf } from '../country.js';
import { identifierOf } from '../ofac/ofac-remarks.js';
import { aliasKind, furtherNames } from '../party-names.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { LIMITS, shown } from '../source-file.js';
import { CSL_SOURCES, type CslList, cslEditions, cslList } from './csl-lists.js';

/** A row of the Consolidated Screening List, of either form; empty text where the file has nothing. */
export interface CslRow {
  readonly id: string;
  readonly source: string;
  readonly entityNumber: string;
  readonly type: string;
  readonly programs: readonly string[];
  readonly name: string;
  readonly altNames: readonly string[];
  /** ISO 3166-1 alpha-2 of its addresses. */
  readonly countries: readonly (string | null)[];
  readonly notice: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly standardOrder: string;
  readonly ids: readonly { readonly sort: string; readonly number: string }[];
  readonly line: number;
}

const KINDS: Readonly<Record<string, SourceParty['kind']>> = {
  '': 'unknown',
  Individual: 'person',
  Entity: 'company',
  Vessel: 'vessel',
  Aircraft: 'unknown',
};

/** The parties of the rows, by their lists, while a file is read. */
export class CslRows {
  readonly #file: string;
  readonly #parties = new Map<string, SourceParty[]>();
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  take(row: CslRow): Problem | null {
    const wrong = (field: string, got: string, expected: string): Problem => ({ file: this.#file, line: row.line, field, got, expected });
    this.#count += 1;
    if (this.#count > LIMITS.entities) return wrong('list', `${this.#count} rows`, `at most ${LIMITS.entities}`);
    const list = cslList(row.source);
    if (list === null) return wrong('source', shown(row.source), CSL_SOURCES);
    const name = row.name.trim();
    if (name === '') return wrong('name', 'nothing', 'a name');
    const kind = KINDS[row.type];
    if (kind === undefined) return wrong('type', shown(row.type), Object.keys(KINDS).slice(1).join(', '));
    if (list.ofac && !/^\d{1,9}$/.test(row.entityNumber)) return wrong('entity_number', shown(row.entityNumber), 'digits');
    const since = row.startDate === '' ? undefined : parseDay(row.startDate);
    if (since === null) return wrong('start_date', shown(row.startDate), 'a day as YYYY-MM-DD');
    const twice = this.#twice(row, list);
    if (twice !== null) return wrong(...twice, 'each once');
    const parties = this.#parties.get(list.id) ?? [];
    if (parties.length === 0) this.#parties.set(list.id, parties);
    parties.push(partyOf(row, name, kind, list, since));
    return null;
  }

  editions(): Checked<readonly SourceEdition[]> {
    if (this.#count > 0) return { ok: true, value: cslEditions(this.#parties) };
    return { ok: false, problems: [{ file: this.#file, line: 0, field: 'list', got: 'no rows', expected: 'rows' }] };
  }

  /** What of a row was there before: its id, its number on the list, or where it has neither the whole of it. */
  #twice(row: CslRow, { id, ofac }: CslList): readonly [string, string] | null {
    const { line: _, ...rest } = row;
    const marks: readonly (readonly [string, string, string])[] = [
      ...(row.id === '' ? [] : [['id', row.id, `id ${row.id}`] as const]),
      ...(ofac ? [['entity_number', row.entityNumber, `${id} ${row.entityNumber}`] as const] : []),
      ...(row.id === '' && !ofac ? [['row', row.name, createHash('sha256').update(JSON.stringify(rest)).digest('base64')] as const] : []),
    ];
    for (const [field, got, mark] of marks) {
      if (this.#seen.has(mark)) return [field, shown(got)];
      this.#seen.add(mark);
    }
    return null;
  }
}

function partyOf(row: CslRow, name: string, kind: SourceParty['kind'], list: CslList, since: SourceParty['since']): SourceParty {
  const key = list.ofac ? `ofac-${row.entityNumber}` : row.id === '' ? undefined : `csl-${row.id}`;
  const country = seatOf(row.countries);
  const aliases = row.altNames.map((text) => text.trim()).filter((text) => text !== '');
  const note = [
    row.notice,
    row.standardOrder === '' ? '' : `standard order: ${row.standardOrder}`,
    row.endDate === '' ? '' : `until ${row.endDate}`,
  ];
  const said = note.filter((part) => part !== '').join('; ');
  return {
    ...(key === undefined ? {} : { key }),
    kind,
    printed: row.name,
    name,
    names: furtherNames(
      name,
      aliases.map((text) => ({ text, kind: aliasKind(text, 'alias', kind) })),
    ),
    identifiers: row.ids.map(({ sort, number }) => identifierOf(sort, number)).filter((identifier) => identifier !== null),
    ...(country === undefined ? {} : { country }),
    ...(row.programs.length === 0 ? {} : { grounds: row.programs }),
    ...(since === undefined ? {} : { since }),
    ...(said === '' ? {} : { note: said }),
    line: row.line,
  };
}
