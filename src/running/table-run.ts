import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { describeProblem } from '../register/index.js';
import { type Format, type OpenedTable, openTable, type TableRun, UsageFault } from '../screening/index.js';
import { knownName } from '../subjects/known-name.js';
import type { Bundle } from './bundle.js';
import type { Place } from './place.js';
import type { RunAsked } from './run-parameters.js';
import { UnusableFault } from './unusable-fault.js';

/** A table to screen: its bytes, how it is asked for, and what is to come of it. */
export interface TableAsked {
  /** What messages call it. */
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  readonly asked: RunAsked;
  readonly bundle: Bundle;
  readonly format: (table: OpenedTable) => Format;
  readonly hits: number;
  readonly recorded: boolean;
  /** `null`: as many as there are cores. */
  readonly workers: number | null;
}

/** Opens a table and makes ready to screen it with the snapshot of `world`. */
export async function tableRunOf(table: TableAsked, place: Place): Promise<{ readonly table: OpenedTable; readonly run: TableRun }> {
  const { asked, bundle } = table;
  const isName = knownName(bundle.names);
  const options = { columns: asked.columns, isName, ...(asked.sheet === undefined ? {} : { sheet: asked.sheet }) };
  const read = await openTable(table.bytes(), options, table.name);
  if (!read.ok) throw new UnusableFault(read.problems.map(describeProblem).join('; '));
  const opened = read.value;
  const run: TableRun = {
    table: opened.table,
    task: {
      snapshot: { path: place.snapshotPath, digest: bundle.snapshot.digest },
      screening: asked.screening,
      header: opened.table.header,
      columns: opened.table.columns,
      format: table.format(opened),
      hits: table.hits,
      recorded: table.recorded,
    },
    engine: { register: bundle.snapshot.register, index: bundle.matching() },
    workers: table.workers ?? availableParallelism(),
  };
  return { table: opened, run };
}

/** What an output is written as, by the ending of its name: CSV where that says nothing. */
export function endingOf(output: string): 'csv' | 'tsv' | 'xlsx' | 'jsonl' {
  const ending = extname(output).toLowerCase();
  if (ending === '.xlsx') return 'xlsx';
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl';
  if (/^\.(?:json|xls|xlsm|ods|parquet|pdf|html)$/.test(ending))
    throw new UsageFault('--output', `"${output}"`, 'a name that ends in .csv, .xlsx or .jsonl');
  return ending === '.tsv' ? 'tsv' : 'csv';
}

/** The format of an output; CSV has the delimiter of its input. */
export function formatOf(ending: string, table: OpenedTable): Format {
  if (ending === 'xlsx' || ending === 'jsonl') return { kind: ending };
  if (ending === 'json') return { kind: 'results' };
  return { kind: 'csv', delimiter: ending === 'tsv' ? '\t' : table.kind === 'csv' ? table.table.delimiter : ',' };
}
