import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKED_UP } from '../../src/store/backup-file.js';
import { backupStore, restoreStore, type StoreKind } from '../../src/store/index.js';
import { insideOf } from '../../src/store/inside.js';
import { fill } from './filled.js';
import { newTestStore, openTestStores, type TestStore } from './stores.js';

const MADE = '2026-11-22T12:00:00.000Z';

/** Tables of the database that are no part of what a user adds. */
const NOT_COPIED = ['migrations', 'migrations_lock', 'screening_batches', 'screening_chunks', 'started_runs'];

/** Copies of a store, made on one kind and put back on every kind. */
export function copies(kind: StoreKind): void {
  describe(`${kind}: copies`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'watchbill-copies-'));
    const file = join(folder, 'backup.gz');
    const places: TestStore[] = [];
    let digest = '';

    async function newPlace(of: StoreKind): Promise<TestStore> {
      const place = await newTestStore(of);
      places.push(place);
      return place;
    }

    beforeAll(async () => {
      const store = await (await newPlace(kind)).open();
      await fill(store);
      ({ digest } = await backupStore(store, file, MADE));
    });

    afterAll(async () => {
      for (const place of places) await place.dispose();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(openTestStores())('[K8] what is put back into %s makes the same copy', async (of) => {
      const store = await (await newPlace(of)).open();
      expect((await restoreStore(file, store)).digest).toBe(digest);
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 2 });
      expect((await backupStore(store, join(folder, 'again.gz'), MADE)).digest).toBe(digest);
      expect(await store.portfolios.get('供应商')).toMatchObject({ subjects: 1 });
      // Numbers go on where they were.
      expect((await store.held.add({ at: MADE, by: 'bo', source: 's2', list: 'l', reasons: [], files: [] })).id).toBe('held-2');
    });

    it('[K8] every table is copied, but for those named', async () => {
      const store = await (await newPlace(kind)).open();
      const query =
        kind === 'sqlite'
          ? sql<{ readonly name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`
          : sql<{ readonly name: string }>`select table_name as name from information_schema.tables where table_schema = 'watchbill'`;
      const { rows } = await query.execute(insideOf(store).read);
      expect(rows.map((row) => row.name).sort()).toEqual(
        [...BACKED_UP.map((each) => each.table), ...NOT_COPIED, ...(kind === 'postgres' ? ['workers'] : [])].sort(),
      );
    });

    it('[K8] only into an empty store', async () => {
      const store = await (await newPlace(kind)).open();
      await store.settings.set('a', '1');
      await expect(restoreStore(file, store)).rejects.toMatchObject({ name: 'StoreFault', reason: 'not-restorable' });
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 0 });
    });

    it('[K8] a copy that was cut, changed or made up is refused whole', async () => {
      const whole = readFileSync(file);
      const lines = gunzipSync(whole).toString('utf8').trimEnd().split('\n');
      const spoiled = join(folder, 'spoiled.gz');
      const zipped = (of: readonly string[]): Buffer => gzipSync(`${of.join('\n')}\n`);
      const files = [
        ...Array.from({ length: 10 }, (_, tenth) => whole.subarray(0, Math.floor((whole.length * tenth) / 10))),
        zipped(lines.slice(0, -1)),
        zipped(lines.with(2, (lines[2] ?? '').replace('two', 'too'))),
        zipped([...lines.slice(0, 3), ...lines.slice(4)]),
        zipped(lines.with(0, (lines[0] ?? '').replace('"store":', '"store":9'))),
        Buffer.from('name\nDJI\n'),
        gzipSync('name\nDJI\n'),
      ];
      const store = await (await newPlace(kind)).open();
      for (const bytes of files) {
        writeFileSync(spoiled, bytes);
        await expect(restoreStore(spoiled, store)).rejects.toMatchObject({ name: 'StoreFault', reason: 'not-restorable', place: spoiled });
      }
      expect((await restoreStore(file, store)).digest).toBe(digest);
    });

    it('[K8] a copy that cannot be written leaves nothing behind', async () => {
      const store = await (await newPlace(kind)).open();
      await expect(backupStore(store, join(folder, 'nowhere', 'b.gz'), MADE)).rejects.toMatchObject({ reason: 'unreachable' });
      expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    });
  });
}
