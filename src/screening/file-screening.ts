import { createReadStream } from 'node:fs';
import { inChunks } from '../subjects/chunk.js';
import { InputFault, UsageFault } from '../subjects/fault.js';
import { outcomeHeader } from '../subjects/outcome-cells.js';
import { headOf } from '../subjects/rendering.js';
import { adding, type Summary } from '../subjects/summary.js';
import type { Table } from '../subjects/table.js';
import type { ChunkOutcome } from './chunk-outcome.js';
import { runChunks } from './chunk-run.js';
import type { Engine } from './engine.js';
import type { RunParameters } from './journal.js';
import type { FoundMatch } from './recorded-match.js';
import { type Continuation, openOutput } from './resumable-output.js';
import { columnsOf, faultyTask, type Task, taskScreener } from './task.js';
import { MOST_SHEET_ROWS, writeWorkbook } from './workbook-file.js';
import { workerPool } from './worker-pool.js';

/** How a table is screened: with what, by how many workers, and after how many rows that need it no more. */
export interface TableRun {
  readonly table: Table;
  readonly task: Task;
  readonly engine: Engine;
  readonly workers: number;
  readonly entry?: URL;
}

/** Screens the rows of a table in chunks by all cores; what comes of each chunk, in order. */
export function screenInChunks(
  { table, task, engine, workers, entry }: TableRun,
  skipped = 0,
  split = 0,
): AsyncGenerator<ChunkOutcome, void, undefined> {
  const local = taskScreener(task, engine);
  const pool = (count: number): ReturnType<typeof workerPool> =>
    workerPool({
      workers: count,
      data: task,
      local,
      faulty: (reason) => faultyTask(task, reason),
      ...(entry === undefined ? {} : { entry }),
    });
  return runChunks(inChunks(table.rows, skipped, undefined, split), { local, workers, pool });
}

/** Where the rows of a screening go, and how one that was interrupted is gone on with. */
export interface FileOutput {
  readonly target: string;
  /** What the output depends on; `null` where the input cannot be read again. */
  readonly run: RunParameters | null;
  readonly continuation: Continuation;
  /** Called after each chunk with the rows so far, those of an earlier run included. */
  readonly onRows: (rows: number) => void;
  /** Called once with the rows that an earlier run had finished. */
  readonly onResumed: (rows: number) => void;
  /** Called with the matches of each chunk where the task is recorded. Rows that an earlier run had finished are screened again for them. */
  readonly onFound?: (found: readonly FoundMatch[]) => void;
}

/**
 * Screens a table into a file: one row an input row, in order (L8). The file appears when it is complete. Interrupted, it leaves
 * its finished rows beside the target to be resumed; where the input turns out unusable, or the output cannot hold it, nothing.
 */
export async function screenToFile(run: TableRun, output: FileOutput): Promise<Summary> {
  const { task } = run;
  return await chunksToFile(
    task,
    // Rows that an earlier run had finished are screened again where their matches are asked for.
    (before) => (task.recorded === true ? screenInChunks(run, 0, before) : screenInChunks(run, before)),
    output,
  );
}

/** Writes what came of chunks into a file, whoever screened them; `chunks` gives those after so many rows, in order. */
export async function chunksToFile(
  task: Task,
  chunks: (before: number) => AsyncIterable<ChunkOutcome>,
  output: FileOutput,
): Promise<Summary> {
  const { format, header } = task;
  const columns = columnsOf(task);
  const head = headOf(format, header, columns);
  const into = await openOutput(output.target, output.run, output.continuation, head);
  let { rows, summary } = into.finished;
  output.onResumed(rows);
  try {
    const before = rows;
    for await (const chunk of chunks(before)) {
      output.onFound?.(chunk.found);
      if (chunk.first < before) continue;
      rows += chunk.rows;
      summary = adding(summary, chunk.summary);
      if (format.kind === 'xlsx' && rows > MOST_SHEET_ROWS)
        throw new UsageFault(
          'output',
          `more than ${MOST_SHEET_ROWS.toLocaleString('en')} rows`,
          'an output in .csv or .jsonl: a sheet holds no more',
        );
      await into.add(chunk.text, chunk.rows, summary);
      output.onRows(rows);
    }
    return await into.finish(
      format.kind === 'xlsx' ? (from, to) => writeWorkbook(to, outcomeHeader(header, columns), rows, linesOf(from)) : undefined,
    );
  } catch (error) {
    if (error instanceof InputFault || error instanceof UsageFault) await into.discard();
    else await into.leave();
    throw error;
  }
}

/** The text of a file in parts that end where a line does. */
async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const part of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const end = part.lastIndexOf('\n') + 1;
    if (end > 0) yield held + part.slice(0, end);
    held = end > 0 ? part.slice(end) : held + part;
  }
  if (held !== '') yield held;
}
