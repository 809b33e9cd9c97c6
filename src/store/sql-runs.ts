import { type Access, addRows, nextNumber, numberOf } from './access.js';
import type { Run, RunMatch, Runs } from './runs.js';
import type { Rows, Tables } from './tables.js';

export function sqlRuns({ read, write }: Access): Runs {
  return {
    add: (run, matches, id) => write((rows) => add(rows, run, matches, id)),
    get: async (id) => {
      const number = numberOf(id, 'run');
      const row = number === null ? undefined : await read.selectFrom('runs').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : runOf(row);
    },
    all: async (limit, offset = 0) => {
      const all = read.selectFrom('runs').selectAll().orderBy('number', 'desc');
      return (await (limit === undefined ? all : all.limit(limit).offset(offset)).execute()).map(runOf);
    },
    matches: async (run, page) => {
      const number = numberOf(run, 'run');
      if (number === null) return [];
      const all = read.selectFrom('run_matches').selectAll().where('run', '=', number).orderBy('number');
      return (await (page === undefined ? all : all.limit(page.limit).offset(page.offset)).execute()).map(matchOf);
    },
    matchCount: async (run) => {
      const found = await read
        .selectFrom('run_matches')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('run', '=', numberOf(run, 'run') ?? 0)
        .executeTakeFirst();
      return found?.count ?? 0;
    },
    count: async () => {
      const found = await read
        .selectFrom('runs')
        .select((of) => of.fn.countAll<number>().as('count'))
        .executeTakeFirst();
      return found?.count ?? 0;
    },
    match: async (id) => {
      const number = numberOf(id, 'm');
      const row =
        number === null ? undefined : await read.selectFrom('run_matches').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : matchOf(row);
    },
    snapshotsSince: async (at) => {
      const rows = await read.selectFrom('runs').select('snapshot').distinct().where('at', '>=', at).execute();
      return new Set(rows.map((row) => row.snapshot));
    },
  };
}

async function add(rows: Rows, run: Omit<Run, 'id'>, matches: readonly Omit<RunMatch, 'id' | 'run'>[], id?: string): Promise<Run> {
  const number = (id === undefined ? null : numberOf(id, 'run')) ?? (await nextNumber(rows, 'run'));
  const row = {
    number,
    at: run.at,
    by: run.by,
    snapshot: run.snapshot,
    engine: run.engine,
    parameters: JSON.stringify(run.parameters),
    input_name: run.input.name,
    input_digest: run.input.digest,
    input_kept: run.input.kept ? 1 : 0,
    output_digest: run.output.digest,
    output_format: run.output.format,
    rows: run.rows,
    summary: JSON.stringify(run.summary),
  };
  await rows.insertInto('runs').values(row).execute();
  if (matches.length > 0) {
    const first = await nextNumber(rows, 'match', matches.length);
    await addRows(
      rows,
      'run_matches',
      matches.map((each, index) => ({
        number: first + index,
        run: number,
        row: each.row,
        subject_key: each.subjectKey,
        subject: JSON.stringify(each.subject),
        entity: each.entity,
        score: each.score,
        decision: each.decision,
        match: JSON.stringify(each.match),
      })),
    );
  }
  return runOf(row);
}

function runOf(row: Tables['runs']): Run {
  return {
    id: `run-${row.number}`,
    at: row.at,
    by: row.by,
    snapshot: row.snapshot,
    engine: row.engine,
    parameters: JSON.parse(row.parameters) as Run['parameters'],
    input: { name: row.input_name, digest: row.input_digest, kept: row.input_kept === 1 },
    output: { digest: row.output_digest, format: row.output_format },
    rows: row.rows,
    summary: JSON.parse(row.summary) as object,
  };
}

function matchOf(row: Tables['run_matches']): RunMatch {
  return {
    run: `run-${row.run}`,
    id: `m-${row.number}`,
    row: row.row,
    subjectKey: row.subject_key,
    subject: JSON.parse(row.subject) as object,
    entity: row.entity,
    score: row.score,
    decision: row.decision,
    match: JSON.parse(row.match) as object,
  };
}
