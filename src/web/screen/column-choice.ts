import type { Columns } from '../../subjects/columns.js';
import { COLUMN_ROLES, type ColumnRole } from '../../subjects/header-words.js';

/** What a column is taken for; `null` where it is not looked at. */
export function roleAt(columns: Columns, at: number): ColumnRole | null {
  return COLUMN_ROLES.find((role) => columns[role]?.at === at) ?? null;
}

/** The columns after one was given a role, or none: what it was before is free, and so is the column that had the role. */
export function assigned(columns: Columns, header: readonly string[], at: number, role: ColumnRole | null): Columns {
  const others = Object.entries(columns).filter(([each, column]) => column.at !== at && each !== role);
  const given = role === null ? [] : [[role, { at, header: (header[at] ?? '').trim(), chosen: 'given' }] as const];
  return Object.fromEntries([...others, ...given]);
}

/** Columns as the service is told them, `COLUMN=ROLE` each; those that were guessed and are not wanted are told to be none. */
export function columnsSent(header: readonly string[], guessed: Columns, chosen: Columns): readonly string[] {
  const names = header.map((name) => name.trim());
  return names.flatMap((name, at) => {
    const role = roleAt(chosen, at);
    if (name === '' || (role === null && roleAt(guessed, at) === null)) return [];
    return [`${name}=${role ?? 'none'}`];
  });
}
