import { shown, UsageFault } from './fault.js';
import { type Outcome, type RowOutcome, verdictOf } from './outcome.js';

/** The columns that a screening adds to those of the input, in order: README.md says what each holds. */
export const OUTCOME_COLUMNS = [
  'wb_row',
  'wb_outcome',
  'wb_entity_id',
  'wb_entity',
  'wb_matched_name',
  'wb_score',
  'wb_decision',
  'wb_listed_on',
  'wb_modifiers',
  'wb_since',
  'wb_more',
  'wb_reason',
] as const;

/** What stands after them where decisions apply; without any, an output has the bytes it always had. */
export const DECISION_COLUMNS = ['wb_decided', 'wb_decided_by', 'wb_decided_reason', 'wb_dismissed'] as const;

export type OutcomeColumn = (typeof OUTCOME_COLUMNS)[number] | (typeof DECISION_COLUMNS)[number];

/** The columns of an output besides those of its input, in order. */
export function outcomeColumns(decisions: boolean): readonly OutcomeColumn[] {
  return decisions ? [...OUTCOME_COLUMNS, ...DECISION_COLUMNS] : OUTCOME_COLUMNS;
}

/** The header of an output: the columns of the input, then those of the outcome. Throws `UsageFault` where the input has one of these. */
export function outcomeHeader(header: readonly string[], columns: readonly OutcomeColumn[] = OUTCOME_COLUMNS): readonly string[] {
  const taken = header.find((name) => (columns as readonly string[]).includes(name.trim()));
  if (taken === undefined) return [...header, ...columns];
  throw new UsageFault(
    'output',
    `an input that has a column ${shown(taken.trim())} itself`,
    'columns of other names: rename it or take it out',
  );
}

/**
 * The cells of one row of an output of `width` input columns: those of the row, cut or filled up where it is ragged, then those
 * of its outcome: the best match, and in `wb_more` how many further ones there are.
 */
export function outcomeCells(
  { line, cells, outcome }: RowOutcome,
  width: number,
  columns: readonly OutcomeColumn[] = OUTCOME_COLUMNS,
): readonly string[] {
  const kept = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const own = ownCells(line, outcome);
  return [...kept, ...columns.map((column) => own[column])];
}

function ownCells(line: number, outcome: Outcome): Readonly<Record<OutcomeColumn, string>> {
  const best = outcome.matches[0];
  const listings = best?.standings.filter(({ listed }) => listed) ?? [];
  const modifiers = best?.standings.flatMap(({ list, modifiers }) => modifiers.map((modifier) => `${list}:${modifier}`)) ?? [];
  return {
    wb_row: String(line),
    wb_outcome: verdictOf(outcome),
    wb_entity_id: best?.entity.id ?? '',
    wb_entity: best?.entity.name ?? '',
    wb_matched_name: best?.matched ?? '',
    wb_score: best === undefined ? '' : String(Math.round(best.score * 10_000) / 10_000),
    wb_decision: best?.decision ?? '',
    wb_listed_on: listings.map(({ list }) => list).join(';'),
    wb_modifiers: modifiers.join(';'),
    wb_since: listings.map(({ since }) => since ?? '').join(';'),
    wb_more: best === undefined ? '' : String(outcome.matches.length - 1),
    wb_reason: reasonOf(outcome),
    wb_decided: best?.decided === undefined ? '' : best.decided.holds ? best.decided.verdict : 'reopened',
    wb_decided_by: best?.decided?.by ?? '',
    wb_decided_reason: best?.decided?.reason ?? '',
    wb_dismissed: (outcome.dismissed ?? []).map(({ entity }) => entity.id).join(';'),
  };
}

/** The reason of an error, or the rule of a match, and the warnings. */
function reasonOf(outcome: Outcome): string {
  const because = outcome.kind === 'error' ? [outcome.reason] : outcome.kind === 'matches' ? [outcome.matches[0].explanation.rule] : [];
  return [...because, ...outcome.warnings].join('; ');
}
