import { type Access, nextNumber, numberOf } from './access.js';
import type { Verdict } from './decisions.js';
import type { ProposedDecision, ProposedDecisions } from './proposed-decisions.js';
import type { Tables } from './tables.js';

export function sqlProposedDecisions({ read, write }: Access): ProposedDecisions {
  return {
    add: ({ at, by, subjectKey, entity, verdict, reason, basis, match }) =>
      write(async (rows) => {
        const fresh = { status: 'open', settled_at: null, settled_by: null, settled_reason: null, decision: null };
        const said = { at, by, subject_key: subjectKey, entity, verdict, reason, basis, match };
        const row = { number: await nextNumber(rows, 'proposed'), ...said, ...fresh };
        await rows.insertInto('proposed_decisions').values(row).execute();
        return proposedOf(row);
      }),
    get: async (id) => {
      const row = await read.selectFrom('proposed_decisions').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : proposedOf(row);
    },
    open: async () => {
      const rows = await read.selectFrom('proposed_decisions').selectAll().where('status', '=', 'open').orderBy('number').execute();
      return rows.map(proposedOf);
    },
    settle: (id, status, { at, by, reason }, decision) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('proposed_decisions')
          .set({ status, settled_at: at, settled_by: by, settled_reason: reason, decision })
          .where('number', '=', keyOf(id))
          .where('status', '=', 'open')
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}

function proposedOf(row: Tables['proposed_decisions']): ProposedDecision {
  const { number, at, by, entity, reason, basis, match, decision } = row;
  return {
    id: `proposed-${number}`,
    at,
    by,
    subjectKey: row.subject_key,
    entity,
    verdict: row.verdict as Verdict,
    reason,
    basis,
    match,
    status: row.status as ProposedDecision['status'],
    settled: row.settled_at === null ? null : { at: row.settled_at, by: row.settled_by ?? '', reason: row.settled_reason ?? '' },
    decision,
  };
}

/** None has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, 'proposed') ?? 0;
}
