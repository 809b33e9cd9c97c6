import type { ReactNode } from 'react';
import type { Columns } from '../../subjects/columns.js';
import { COLUMN_ROLES, type ColumnRole } from '../../subjects/header-words.js';
import { TableFrame } from '../shell/table-frame.js';
import { useWords } from '../strings/language.js';
import { roleAt } from './column-choice.js';
import { ROLE_NAMES, SCREEN_WORDS } from './screen-words.js';
import type { TableLook } from './thread/messages.js';

interface ColumnsGiven {
  readonly look: TableLook;
  readonly columns: Columns;
  readonly choose: (at: number, role: ColumnRole | null) => void;
}

/** The first rows of a table, and over each column what it is taken for. */
export function TableColumns({ look, columns, choose }: ColumnsGiven): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const roles = useWords(ROLE_NAMES);
  const { header, rows } = look;
  const places = header.map((name, at) => ({ name: name.trim(), at, role: roleAt(columns, at) }));
  return (
    <TableFrame label={said.columns}>
      <thead>
        <tr>
          {places.map(({ name, at, role }) => (
            <th key={at} scope="col" data-used={role !== null}>
              <span className="column-name">{name === '' ? `#${at + 1}` : name}</span>
              <select
                aria-label={said.columnIs(name === '' ? `#${at + 1}` : name)}
                value={role ?? 'none'}
                onChange={({ target }) => choose(at, COLUMN_ROLES.find((each) => each === target.value) ?? null)}
              >
                <option value="none">{roles.none}</option>
                {COLUMN_ROLES.map((each) => (
                  <option key={each} value={each}>
                    {roles[each]}
                  </option>
                ))}
              </select>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing else to be told by, and do not move
          <tr key={line}>
            {places.map(({ at, role }) => (
              <td key={at} data-used={role !== null}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
