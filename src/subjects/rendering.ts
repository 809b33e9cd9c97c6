import { csvText } from './csv-text.js';
import type { Delimiter } from './delimiter.js';
import { formulaSafe } from './formula.js';
import { type RowOutcome, type ScreenMatch, verdictOf } from './outcome.js';
import { OUTCOME_COLUMNS, type OutcomeColumn, outcomeCells, outcomeHeader } from './outcome-cells.js';
import { outcomeObject, resultOf } from './outcome-object.js';
import { sheetRow } from './sheet-text.js';

/** How the rows of an output are written: a file of a format, or the results of `screen --json`. */
export type Format =
  | { readonly kind: 'csv'; readonly delimiter: Delimiter }
  | { readonly kind: 'xlsx' }
  | { readonly kind: 'jsonl' }
  | { readonly kind: 'results' }
  | { readonly kind: 'nothing' };

/** Rows as the bytes of an output; `first` is the place of the first row among all, from 0. A pure function: chunks can be written apart. */
export type Rendering = (rows: readonly RowOutcome[], first: number) => Uint8Array;

/** The page behind a match, where there is one. */
export type LinkOf = (match: ScreenMatch) => string | null;

// As in `encoding.ts`.
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
const utf8 = new TextEncoder();

/** The rendering of a format under a header and the columns of the outcome. Throws `UsageFault` where the header has a column of the outcome already. */
export function renderingOf(
  format: Format,
  header: readonly string[],
  linkOf: LinkOf,
  columns: readonly OutcomeColumn[] = OUTCOME_COLUMNS,
): Rendering {
  if (format.kind === 'nothing') return () => new Uint8Array(0);
  if (format.kind === 'results') return (rows) => utf8.encode(rows.map((row) => `,\n${JSON.stringify(resultLine(row))}`).join(''));
  outcomeHeader(header, columns);
  if (format.kind === 'jsonl')
    return (rows) => utf8.encode(rows.map((row) => `${JSON.stringify(outcomeObject(row, header, columns))}\n`).join(''));
  if (format.kind === 'xlsx')
    return (rows, first) => utf8.encode(rows.map((row, at) => sheetRow(row, header.length, first + at, linkOf, columns)).join(''));
  const { delimiter } = format;
  return (rows) =>
    utf8.encode(
      csvText(
        rows.map((row) => outcomeCells(row, header.length, columns).map(formulaSafe)),
        delimiter,
      ),
    );
}

/** What stands before the rows of an output that is written row by row. */
export function headOf(format: Format, header: readonly string[], columns: readonly OutcomeColumn[] = OUTCOME_COLUMNS): Uint8Array {
  if (format.kind !== 'csv') return new Uint8Array(0);
  return utf8.encode(csvText([outcomeHeader(header, columns).map(formulaSafe)], format.delimiter));
}

function resultLine({ line, outcome }: RowOutcome): object {
  return { line, outcome: verdictOf(outcome), ...resultOf(outcome) };
}
