import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, StoreKind, Verification } from '../../src/store/index.js';
import { insideOf } from '../../src/store/inside.js';
import { sqlAudit } from '../../src/store/sql-audit.js';
import type { Rows } from '../../src/store/tables.js';
import { newTestStore, type TestStore } from './stores.js';

const RECORDS = 12;

const TEXTS = ['at', 'by', 'action', 'subject', 'detail', 'prev', 'hash'] as const;

/** What somebody with the keys of the database might do to the records, and the record at which it must be found at the latest. */
const tampering = fc.oneof(
  fc.record({ how: fc.constant('edit' as const), seq: fc.integer({ min: 1, max: RECORDS }), column: fc.constantFrom(...TEXTS) }),
  fc.record({ how: fc.constantFrom('delete' as const, 'double' as const), seq: fc.integer({ min: 1, max: RECORDS }) }),
  fc.record({ how: fc.constant('swap' as const), seq: fc.integer({ min: 1, max: RECORDS - 1 }) }),
  fc.record({ how: fc.constant('cut' as const), seq: fc.integer({ min: 1, max: RECORDS }) }),
  fc.record({ how: fc.constantFrom('head-back' as const, 'head-hash' as const), seq: fc.constant(RECORDS) }),
);

type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

/** The audit chain finds what was done to it behind its back. */
export function tamperingIsFound(kind: StoreKind): void {
  describe(`${kind}: the audit chain, tampered with`, () => {
    let place: TestStore;
    let store: Store;

    beforeAll(async () => {
      place = await newTestStore(kind);
      store = await place.open();
      const notes = Array.from({ length: RECORDS }, (_, at) => ({ subject: `s-${at}`, detail: { at, text: 'a b' } }));
      await store.audit.append(notes.map((each) => ({ ...each, at: '2026-11-22T12:00:00.000Z', by: 'ana', action: 'test.done' })));
    });

    afterAll(() => place.dispose());

    it('[K5] any edit, deletion, insertion, exchange or cut is found, and where', async () => {
      await fc.assert(
        fc.asyncProperty(tampering, async (done) => {
          const found = await verifiedAfter(store, done);
          expect(found.ok).toBe(false);
          if (!found.ok) {
            expect(found.seq).toBeGreaterThanOrEqual(done.seq);
            expect(found.seq).toBeLessThanOrEqual(done.seq + 1);
          }
        }),
        { numRuns: 150 },
      );
      // All of it was undone.
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: RECORDS });
    });

    it('[K5] an edit that changes no value is found too', async () => {
      const found = await undone(store, async (rows) => {
        await sql`update ${sql.table(named('audit'))} set detail = '{"at": 3,"text":"a b"}' where seq = 4`.execute(rows);
      });
      expect(found).toMatchObject({ ok: false, seq: 4 });
    });

    it('[K6] the database refuses to change or delete what is append-only', async () => {
      for (const table of ['audit', 'facts', 'batches', 'decisions'])
        for (const statement of [`delete from ${named(table)}`, `update ${named(table)} set at = 'x'`]) {
          if (table === 'facts' && statement.startsWith('update')) continue;
          await fillOne(store, table);
          await expect(insideOf(store).write((rows) => sql.raw(statement).execute(rows))).rejects.toThrow(`${table} is append-only`);
        }
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: RECORDS });
    });

    function named(table: string): string {
      return kind === 'postgres' ? `watchbill.${table}` : table;
    }

    async function fillOne(to: Store, table: string): Promise<void> {
      const act = { at: '2026-11-22T12:00:00.000Z', by: 'ana' };
      if ((table === 'facts' || table === 'batches') && (await to.facts.last()) === 0)
        await to.facts.add({ ...act, id: 'b', kind: 'event', list: null, origin: 'o', digest: 'd', summary: {} }, [
          { kind: 'events', fact: {} },
        ]);
      if (table === 'decisions' && (await to.decisions.last()) === 0)
        await to.decisions.add({ ...act, subjectKey: 'k', entity: 'E', verdict: 'escalate', reason: 'r', basis: 'b', match: null });
    }

    async function verifiedAfter(of: Store, done: Tampering): Promise<Verification> {
      return await undone(of, async (rows) => {
        const { seq } = done;
        switch (done.how) {
          case 'edit': {
            const row = await rows.selectFrom('audit').select(done.column).where('seq', '=', seq).executeTakeFirstOrThrow();
            const was = String(Object.values(row)[0]);
            await rows
              .updateTable('audit')
              .set({ [done.column]: was.endsWith('x') ? `${was}y` : `${was.slice(0, -1)}x` })
              .where('seq', '=', seq)
              .execute();
            return;
          }
          case 'delete':
            await rows.deleteFrom('audit').where('seq', '=', seq).execute();
            return;
          case 'double': {
            const row = await rows.selectFrom('audit').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
            for (let at = RECORDS; at > seq; at -= 1)
              await rows
                .updateTable('audit')
                .set({ seq: at + 1 })
                .where('seq', '=', at)
                .execute();
            await rows
              .insertInto('audit')
              .values({ ...row, seq: seq + 1 })
              .execute();
            return;
          }
          case 'swap':
            await rows.updateTable('audit').set({ seq: 1000 }).where('seq', '=', seq).execute();
            await rows
              .updateTable('audit')
              .set({ seq })
              .where('seq', '=', seq + 1)
              .execute();
            await rows
              .updateTable('audit')
              .set({ seq: seq + 1 })
              .where('seq', '=', 1000)
              .execute();
            return;
          case 'cut':
            await rows.deleteFrom('audit').where('seq', '>=', seq).execute();
            return;
          case 'head-back':
            await rows
              .updateTable('audit_head')
              .set({ seq: seq - 1 })
              .execute();
            return;
          case 'head-hash':
            await rows
              .updateTable('audit_head')
              .set({ hash: 'f'.repeat(64) })
              .execute();
        }
      });
    }

    /** What a verification says after `work`, which is undone; the guards of the database are away for it. */
    async function undone(of: Store, work: (rows: Rows) => Promise<void>): Promise<Verification> {
      let found: Verification | null = null;
      const failed = insideOf(of).write(async (rows) => {
        const statements =
          kind === 'postgres'
            ? ['alter table watchbill.audit disable trigger user']
            : ['drop trigger audit_no_update', 'drop trigger audit_no_delete'];
        for (const statement of statements) await sql.raw(statement).execute(rows);
        await work(rows);
        found = await sqlAudit({ read: rows, write: (part) => part(rows), alone: (part) => part(rows) }).verify();
        throw new Error('undo');
      });
      await expect(failed).rejects.toThrow('undo');
      if (found === null) throw new Error('got no verification, expected one');
      return found;
    }
  });
}
