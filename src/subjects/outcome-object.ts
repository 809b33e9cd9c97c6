import type { Outcome, RowOutcome } from './outcome.js';
import { OUTCOME_COLUMNS, type OutcomeColumn, outcomeCells } from './outcome-cells.js';

/** An outcome as `screen --json` prints it; an error has its reason besides, and `dismissed` is there where there are any. */
export function resultOf(outcome: Outcome): object {
  const { subject, matches, warnings, dismissed } = outcome;
  const out = dismissed === undefined ? {} : { dismissed };
  return { subject, matches, warnings, ...out, ...(outcome.kind === 'error' ? { error: outcome.reason } : {}) };
}

const NUMBERS: ReadonlySet<string> = new Set(['wb_row', 'wb_score', 'wb_more']);

/**
 * A row of an output in JSON Lines: the columns of the input with their values, those of the outcome (empty ones are `null`), and
 * in `wb_matches` all matches with their standings and explanations.
 */
export function outcomeObject(row: RowOutcome, header: readonly string[], own: readonly OutcomeColumn[] = OUTCOME_COLUMNS): object {
  const { cells, values, outcome } = row;
  const found = outcomeCells(row, header.length, own).slice(header.length);
  const columns = header.map((name, at) => [name, values === undefined ? (cells[at] ?? '') : values[at]]);
  const outcomes = own.map((name, at) => {
    const cell = found[at] ?? '';
    return [name, cell === '' ? null : NUMBERS.has(name) ? Number(cell) : cell];
  });
  return Object.fromEntries([
    ...columns,
    ...outcomes,
    ['wb_matches', outcome.matches],
    ...(outcome.dismissed === undefined ? [] : [['wb_dismissed_matches', outcome.dismissed]]),
  ]);
}
