import { ledgerOf, type Register } from '../register/index.js';
import type { Columns } from '../subjects/columns.js';
import type { Outcome } from '../subjects/outcome.js';
import { type OutcomeColumn, outcomeColumns } from '../subjects/outcome-cells.js';
import { type Format, type LinkOf, renderingOf } from '../subjects/rendering.js';
import { faultyScreener } from '../subjects/safe-screener.js';
import { type ChunkScreener, chunkScreener } from './chunk-outcome.js';
import { basisIn, type Engine, openEngine, type Screening, screenerOf } from './engine.js';
import { foundMatches } from './recorded-match.js';

/** All that a worker must know to screen chunks of one table, as values that can be sent to it. */
export interface Task {
  readonly snapshot: { readonly path: string; readonly digest: string };
  readonly screening: Screening;
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly format: Format;
  /** How many rows of a chunk that found something come back besides their rendering. */
  readonly hits: number;
  /** Whether the matches come back to be recorded. */
  readonly recorded?: boolean;
}

/** The screener of a task with an engine that is open already. */
export function taskScreener(task: Task, engine: Engine): ChunkScreener {
  const { screening } = task;
  const rendering = renderingOf(task.format, task.header, linksOf(engine.register), columnsOf(task));
  const basisOf = basisIn(engine, screening);
  const recorder = task.recorded === true ? (outcome: Outcome, row: number) => foundMatches(outcome, row, basisOf) : undefined;
  return chunkScreener(screenerOf(engine, screening), task.columns, rendering, task.hits, recorder);
}

/** The screener of a task in a thread of its own. */
export function openTask(task: Task): ChunkScreener {
  return taskScreener(task, openEngine(task.snapshot.path, task.snapshot.digest));
}

/** What becomes of the rows of a task whose workers died over them. */
export function faultyTask(task: Task, reason: string): ChunkScreener {
  return chunkScreener(
    faultyScreener(reason),
    task.columns,
    renderingOf(task.format, task.header, () => null, columnsOf(task)),
    task.hits,
  );
}

/** The columns that the output of a task has besides those of its input. */
export function columnsOf({ screening }: Pick<Task, 'screening'>): readonly OutcomeColumn[] {
  return outcomeColumns((screening.decisions ?? []).length > 0);
}

/** Links to the document that the first listing told rests on, the newest one. */
function linksOf(register: Register): LinkOf {
  return ({ standings }) => {
    const evidence = (standings.find(({ listed }) => listed) ?? standings[0])?.evidence ?? [];
    const urls = evidence.map(({ source }) => (source === null ? undefined : ledgerOf(register).source.get(source)?.url));
    return urls.findLast((url) => url !== undefined && /^https?:\/\//.test(url)) ?? null;
  };
}
