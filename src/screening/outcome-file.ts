import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Delimiter } from '../subjects/delimiter.js';
import { formulaSafe } from '../subjects/formula.js';
import type { RowOutcome } from '../subjects/outcome.js';
import { outcomeCells, outcomeHeader } from '../subjects/outcome-cells.js';
import { counting, EMPTY_SUMMARY, type Summary } from '../subjects/summary.js';
import { type OutputEffects, realOutput, writeWhole } from './output.js';

/** How to write outcomes as CSV: a comma, LF and no byte order mark where left out. Excel needs the mark to see UTF-8. */
export interface OutcomeFileOptions {
  readonly delimiter?: Delimiter;
  readonly byteOrderMark?: boolean;
}

/**
 * Writes outcomes to a CSV file in UTF-8, one row an outcome in their order, every cell made safe from being run as a formula,
 * and returns their summary. The file appears when it is complete; a failure, in the outcomes too, leaves what was there. Throws
 * `UsageFault` where the header has a column of the outcome already or the file cannot be written.
 */
export async function writeOutcomes(
  target: string,
  header: readonly string[],
  outcomes: AsyncIterable<RowOutcome>,
  options: OutcomeFileOptions = {},
  effects: OutputEffects = realOutput,
): Promise<Summary> {
  const columns = outcomeHeader(header);
  let summary = EMPTY_SUMMARY;
  async function* rows(): AsyncGenerator<readonly string[]> {
    yield columns.map(formulaSafe);
    for await (const row of outcomes) {
      summary = counting(summary, row.outcome);
      yield outcomeCells(row, header.length).map(formulaSafe);
    }
  }
  const csv = stringify({ delimiter: options.delimiter ?? ',', bom: options.byteOrderMark ?? false });
  return writeWhole(
    target,
    async (into) => {
      await pipeline(rows, csv, into);
      return summary;
    },
    effects,
  );
}
