import { createHash } from 'node:crypto';
import { type Access, addRows } from './access.js';
import type { AuditChain, AuditNote, AuditRecord, Verification } from './audit.js';
import type { Rows, Tables } from './tables.js';
import { canonical, keepable } from './text.js';

type Row = Tables['audit'];

export const NO_RECORD = '0'.repeat(64);

const PAGE = 2000;

export function sqlAudit({ read, write }: Access): AuditChain {
  return {
    append: (notes) => (notes.length === 0 ? Promise.resolve() : write((rows) => append(rows, notes))),
    read: (limit) => records(read, limit),
    page: async (limit, before) => {
      const all = read.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(limit);
      const rows = await (before === undefined ? all : all.where('seq', '<', before)).execute();
      return rows.reverse().map((row) => ({ ...row, detail: JSON.parse(row.detail) as AuditRecord['detail'] }));
    },
    verify: () => verify(read),
  };
}

/** The head's row is what writers wait at: PostgreSQL's lock it when they begin, SQLite has one writer anyway. */
async function append(rows: Rows, notes: readonly AuditNote[]): Promise<void> {
  const head = await rows.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
  let prev = head.hash;
  const made = notes.map((note, at): Row => {
    const row = {
      seq: head.seq + at + 1,
      at: keepable(note.at),
      by: keepable(note.by),
      action: keepable(note.action),
      subject: keepable(note.subject),
      detail: canonical(note.detail),
      prev,
    };
    prev = hashOf(row);
    return { ...row, hash: prev };
  });
  await addRows(rows, 'audit', made);
  await rows
    .updateTable('audit_head')
    .set({ seq: head.seq + made.length, hash: prev })
    .execute();
}

/** Over the text as it is kept, so that an edit which changes no value is found too. */
function hashOf(row: Omit<Row, 'hash'>): string {
  const text = `{"action":${JSON.stringify(row.action)},"at":${JSON.stringify(row.at)},"by":${JSON.stringify(row.by)},"detail":${row.detail},"seq":${row.seq},"subject":${JSON.stringify(row.subject)}}`;
  return createHash('sha256').update(row.prev).update(text).digest('hex');
}

async function* records(rows: Rows, limit: number | undefined): AsyncIterable<AuditRecord> {
  const head = await rows.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow();
  let after = limit === undefined ? 0 : Math.max(0, head.seq - limit);
  for (;;) {
    const page = await pageAfter(rows, after);
    for (const row of page) {
      if (row.seq > head.seq) return;
      yield { ...row, detail: JSON.parse(row.detail) as AuditRecord['detail'] };
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

async function pageAfter(rows: Rows, seq: number): Promise<readonly Row[]> {
  return await rows.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(PAGE).execute();
}

/** Works through the chain while others append to it: the end is compared with a head read in the same moment. */
async function verify(rows: Rows): Promise<Verification> {
  let seq = 0;
  let hash = NO_RECORD;
  // A number below the first is in no page.
  const low = await rows.selectFrom('audit').select('seq').where('seq', '<=', 0).executeTakeFirst();
  if (low !== undefined) return broken(low.seq, `a record ${low.seq}`, 'records from 1');
  for (;;) {
    const page = await pageAfter(rows, seq);
    for (const row of page) {
      if (row.seq !== seq + 1) return broken(seq + 1, `record ${row.seq} after record ${seq}`, `record ${seq + 1}`);
      if (row.prev !== hash) return broken(row.seq, `a record that follows ${row.prev}`, `one that follows ${hash}`);
      const made = hashOf(row);
      if (row.hash !== made) return broken(row.seq, `a record whose content hashes to ${made}`, row.hash);
      seq = row.seq;
      hash = row.hash;
    }
    if (page.length > 0) continue;
    const end = await rows
      .selectFrom('audit_head')
      .select((of) => [
        'seq',
        'hash',
        of
          .selectFrom('audit')
          .select((all) => all.fn.max('seq').as('last'))
          .as('last'),
      ])
      .executeTakeFirst();
    if (end === undefined) return broken(seq + 1, 'no head of the chain', `the hash ${hash} of record ${seq}`);
    if ((end.last ?? 0) > seq) continue;
    if (end.seq > seq)
      return broken(seq + 1, `a chain that ends at record ${seq}`, `one that ends at record ${end.seq}: its end was cut off`);
    if (end.seq < seq) return broken(end.seq + 1, `a chain that ends at record ${seq}`, `one that ends at record ${end.seq}`);
    if (end.hash !== hash) return broken(seq, `a last record with the hash ${hash}`, end.hash);
    return { ok: true, records: seq, head: hash };
  }
}

function broken(seq: number, got: string, expected: string): Verification {
  return { ok: false, seq, got, expected };
}
