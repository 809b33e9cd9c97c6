import type { Columns } from './columns.js';
import type { Outcome, RowOutcome } from './outcome.js';
import type { Screener } from './screener.js';
import { subjectOf } from './subject.js';
import type { Table, TableRow } from './table.js';

/** The outcome of each name, in order. */
export function screenNames(names: readonly string[], screener: Screener): readonly Outcome[] {
  return names.map((name) => screener({ name: name.trim() }));
}

/**
 * The outcome of each row of a table, one a row, in order (L8); a row that cannot be read is an error with its reason. Rows are
 * read as outcomes are asked for. Throws the `InputFault` of the table where the rest of it cannot be used.
 */
export async function* screenTable(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  screener: Screener,
): AsyncGenerator<RowOutcome, void, undefined> {
  for await (const row of rows) {
    yield screenRow(row, columns, screener);
  }
}

/** The outcome of one row. What its reading had to warn of comes before the warnings of its subject. */
export function screenRow(row: TableRow, columns: Columns, screener: Screener): RowOutcome {
  const outcome = row.fault === null ? screener(subjectOf(row.cells, columns)) : unreadable(row.fault);
  const told = row.warnings === undefined ? outcome : { ...outcome, warnings: [...row.warnings, ...outcome.warnings] };
  return { line: row.line, cells: row.cells, outcome: told, ...(row.values === undefined ? {} : { values: row.values }) };
}

function unreadable({ got, expected }: NonNullable<TableRow['fault']>): Outcome {
  return { kind: 'error', subject: null, matches: [], warnings: [], reason: `got ${got}, expected ${expected}` };
}
