import type { Access } from './access.js';
import type { Decision, Decisions, Verdict } from './decisions.js';
import type { Rows, Tables } from './tables.js';

export function sqlDecisions({ read, write }: Access): Decisions {
  return {
    add: (decision) => write((rows) => add(rows, decision)),
    all: async (until) => {
      const all = read.selectFrom('decisions').selectAll().orderBy('seq');
      return (await (until === undefined ? all : all.where('seq', '<=', until)).execute()).map(decisionOf);
    },
    of: async (subjectKey, entity) => {
      const rows = await read
        .selectFrom('decisions')
        .selectAll()
        .where('subject_key', '=', subjectKey)
        .where('entity', '=', entity)
        .orderBy('seq')
        .execute();
      return rows.map(decisionOf);
    },
    last: () => last(read),
  };
}

async function add(rows: Rows, { subjectKey, entity, verdict, reason, basis, match, at, by }: Omit<Decision, 'seq'>): Promise<Decision> {
  const seq = (await last(rows)) + 1;
  await rows.insertInto('decisions').values({ seq, subject_key: subjectKey, entity, verdict, reason, basis, match, at, by }).execute();
  return { seq, subjectKey, entity, verdict, reason, basis, match, at, by };
}

async function last(rows: Rows): Promise<number> {
  const found = await rows
    .selectFrom('decisions')
    .select((of) => of.fn.max('seq').as('last'))
    .executeTakeFirst();
  return found?.last ?? 0;
}

function decisionOf(row: Tables['decisions']): Decision {
  const { seq, entity, reason, basis, match, at, by } = row;
  return { seq, subjectKey: row.subject_key, entity, verdict: row.verdict as Verdict, reason, basis, match, at, by };
}
