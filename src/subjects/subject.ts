import { type Identifier, validIdentifier } from '../register/index.js';
import type { Columns } from './columns.js';
import type { ColumnRole } from './header-words.js';
import { type SubjectKind, subjectKind } from './subject-kind.js';

/** An identifier as the user wrote it, spaces around it aside. */
export interface SubjectIdentifier {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
}

/** The party a user asks about: a name typed, or a row of a file. `name` is empty where the row has none. */
export interface Subject {
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases?: readonly string[];
  readonly kind?: SubjectKind;
  readonly country?: string;
  readonly id?: string;
  readonly identifiers?: readonly SubjectIdentifier[];
}

const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'] as const satisfies readonly ColumnRole[];
const MOST_ALIASES = 50;

/** The subject of a row, its cells trimmed; empty cells say nothing. */
export function subjectOf(cells: readonly string[], columns: Columns): Subject {
  const cell = (role: ColumnRole): string => {
    const at = columns[role]?.at;
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const told = (role: 'nameZh' | 'country' | 'id'): Partial<Subject> => (cell(role) === '' ? {} : { [role]: cell(role) });
  const aliases = namesBetween(cell('alias'));
  const kind = subjectKind(cell('kind'));
  const identifiers = [
    ...SCHEMES.map((scheme) => ({ scheme, value: cell(scheme) })).filter(({ value }) => value !== ''),
    ...identifiersOf(cell('number')),
  ];
  return {
    name: cell('name'),
    ...told('nameZh'),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(kind === null ? {} : { kind }),
    ...told('country'),
    ...told('id'),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}

/** The names between semicolons (half or full width) in one cell; the first 50. */
export function namesBetween(cell: string): readonly string[] {
  if (cell === '') return [];
  return cell
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, MOST_ALIASES);
}

/** A number of which only the user knows what it is, as an identifier of each scheme it is well formed in; of none, it says nothing. */
function identifiersOf(number: string): readonly SubjectIdentifier[] {
  if (number === '') return [];
  const value = number.toUpperCase();
  return SCHEMES.filter((scheme) => validIdentifier(scheme, value)).map((scheme) => ({ scheme, value }));
}
