import type { Outcome, RowOutcome } from './outcome.js';
import { OUTCOME_COLUMNS, outcomeCells } from './outcome-cells.js';

/** An outcome as `screen --json` prints it; an error has its reason besides. */
export function resultOf(outcome: Outcome): object {
  const { subject, matches, warnings } = outcome;
  return { subject, matches, warnings, ...(outcome.kind === 'error' ? { error: outcome.reason } : {}) };
}

const NUMBERS: ReadonlySet<string> = new Set(['wb_row', 'wb_score', 'wb_more']);

/**
 * A row of an output in JSON Lines: the columns of the input with their values, those of the outcome (empty ones are `null`), and
 * in `wb_matches` all matches with their standings and explanations.
 */
export function outcomeObject(row: RowOutcome, header: readonly string[]): object {
  const { cells, values, outcome } = row;
  const own = outcomeCells(row, header.length).slice(header.length);
  const columns = header.map((name, at) => [name, values === undefined ? (cells[at] ?? '') : values[at]]);
  const outcomes = OUTCOME_COLUMNS.map((name, at) => {
    const cell = own[at] ?? '';
    return [name, cell === '' ? null : NUMBERS.has(name) ? Number(cell) : cell];
  });
  return Object.fromEntries([...columns, ...outcomes, ['wb_matches', outcome.matches]]);
}
