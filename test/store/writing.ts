import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AuditRecord, Store, StoreKind } from '../../src/store/index.js';
import { note } from './notes.js';
import type { TestStore } from './stores.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));

async function recordsOf(store: Store, limit?: number): Promise<readonly AuditRecord[]> {
  const found: AuditRecord[] = [];
  for await (const record of store.audit.read(limit)) found.push(record);
  return found;
}

/** What both stores do alike with what is written: whole or not at all, by many at once, each record after the one before. */
export function writing(kind: StoreKind, fresh: () => Promise<Store>, place: () => Promise<TestStore>): void {
  describe(`${kind}: the audit chain`, () => {
    it('[K2] each record follows from the one before; the newest can be read alone', async () => {
      const store = await fresh();
      expect(await store.audit.verify()).toEqual({ ok: true, records: 0, head: '0'.repeat(64) });
      await store.audit.append([note('one', { b: 1, a: 'x' }), note('two')]);
      await store.audit.append([]);
      await store.audit.append([note('three', { n: null, t: true, f: 0.5 })]);
      const records = await recordsOf(store);
      expect(records.map((record) => [record.seq, record.subject])).toEqual([
        [1, 'one'],
        [2, 'two'],
        [3, 'three'],
      ]);
      expect(records[0]?.prev).toBe('0'.repeat(64));
      expect(records[2]?.prev).toBe(records[1]?.hash);
      expect(records[2]?.detail).toEqual({ n: null, t: true, f: 0.5 });
      expect((await recordsOf(store, 1)).map((record) => record.seq)).toEqual([3]);
      expect(await store.audit.verify()).toEqual({ ok: true, records: 3, head: records[2]?.hash });
    });
  });

  describe(`${kind}: writes`, () => {
    it('[K3] all of a write or nothing of it', async () => {
      const store = await fresh();
      await store.settings.set('a', '1');
      const failed = store.write(async (tx) => {
        await tx.settings.set('a', '2');
        await tx.audit.append([note('lost')]);
        await tx.blobs.put(new Uint8Array([1, 2, 3]));
        expect(await tx.settings.get('a')).toBe('2');
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      expect(await store.settings.get('a')).toBe('1');
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 0 });
      const result = await store.write(async (tx) => {
        await tx.settings.set('a', '3');
        return 'done';
      });
      expect(result).toBe('done');
      expect(await store.settings.get('a')).toBe('3');
    });

    it('[K3] a write within a write is refused: it would wait for itself', async () => {
      const store = await fresh();
      await expect(store.write(() => store.settings.set('a', '1'))).rejects.toThrow(RangeError);
      await store.settings.set('a', '2');
      expect(await store.settings.get('a')).toBe('2');
    });

    it('[K4] readers are not kept waiting by a write, and see nothing of it until it is done', async () => {
      const store = await fresh();
      await store.settings.set('a', 'before');
      await store.write(async (tx) => {
        await tx.settings.set('a', 'after');
        expect(await store.settings.get('a')).toBe('before');
        expect(await store.audit.verify()).toMatchObject({ ok: true });
      });
      expect(await store.settings.get('a')).toBe('after');
    });

    it('[K4] many writers on many connections lose nothing', async () => {
      const made = await place();
      const stores = await Promise.all(Array.from({ length: 4 }, () => made.open()));
      await Promise.all(
        stores.flatMap((store, who) =>
          Array.from({ length: 10 }, (_, at) =>
            store.write(async (tx) => {
              const before = Number((await tx.settings.get('count')) ?? 0);
              await tx.audit.append([note(`${who}/${at}`)]);
              await tx.settings.set('count', String(before + 1));
            }),
          ),
        ),
      );
      const [store] = stores;
      expect(await store?.settings.get('count')).toBe('40');
      expect(await store?.audit.verify()).toMatchObject({ ok: true, records: 40 });
    });

    it('[K4] writers of several processes, the first of whom makes the store, lose nothing', async () => {
      const made = await place();
      const exits = await Promise.all(
        Array.from({ length: 4 }, async (_, at) => {
          const args = [WRITER, JSON.stringify(made.place), `p-${at}`, '25'];
          return await promisify(execFile)(process.execPath, args, { cwd: ROOT });
        }),
      );
      expect(exits.map((exit) => exit.stderr)).toEqual(['', '', '', '']);
      const store = await made.open();
      expect(await store.settings.get('count')).toBe('100');
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 100 });
    });
  });
}
