import type { Identifier } from '../register/index.js';
import type { Columns } from './columns.js';
import type { ColumnRole } from './header-words.js';

/** An identifier as the user wrote it, spaces around it aside. */
export interface SubjectIdentifier {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
}

/** The party a user asks about: a name typed, or a row of a file. `name` is empty where the row has none. */
export interface Subject {
  readonly name: string;
  readonly nameZh?: string;
  readonly country?: string;
  readonly id?: string;
  readonly identifiers?: readonly SubjectIdentifier[];
}

const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'] as const satisfies readonly ColumnRole[];

/** The subject of a row, its cells trimmed; empty cells say nothing. */
export function subjectOf(cells: readonly string[], columns: Columns): Subject {
  const cell = (role: ColumnRole): string => {
    const at = columns[role]?.at;
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const told = (role: 'nameZh' | 'country' | 'id'): Partial<Subject> => (cell(role) === '' ? {} : { [role]: cell(role) });
  const identifiers = SCHEMES.map((scheme) => ({ scheme, value: cell(scheme) })).filter(({ value }) => value !== '');
  return { name: cell('name'), ...told('nameZh'), ...told('country'), ...told('id'), ...(identifiers.length > 0 ? { identifiers } : {}) };
}
