import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realWorld } from '../../src/cli/world.js';
import { storeExists, storePlace } from '../../src/running/store-in-use.js';
import { openStore } from '../../src/store/index.js';
import { insideOf } from '../../src/store/inside.js';
import { asked, askedIn } from './asked.js';

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-cli-store-'));
  const store = await openStore({ folder });
  const act = { at: '2026-11-22T11:00:00.000Z', by: 'bo', action: 'sync.applied' };
  await store.audit.append([
    { ...act, subject: 'us-ofac-sdn', detail: { added: 3 } },
    { ...act, subject: 'un\u001b[31m', detail: {} },
  ]);
  await store.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the store in use', () => {
  it('[K11] DATABASE_URL, else WATCHBILL_HOME, else the data folder of the user', () => {
    const place = (env: Record<string, string>) => storePlace({ ...realWorld, env: (name) => env[name], home: '/home/ana' });
    expect(place({})).toEqual({ folder: '/home/ana/.local/share/watchbill' });
    expect(place({ XDG_DATA_HOME: '/data' })).toEqual({ folder: '/data/watchbill' });
    expect(place({ XDG_DATA_HOME: '/data', WATCHBILL_HOME: '/srv' })).toEqual({ folder: '/srv' });
    expect(place({ WATCHBILL_HOME: '/srv', DATABASE_URL: 'postgres://h/d' })).toEqual({ databaseUrl: 'postgres://h/d' });
    expect(() => place({ DATABASE_URL: 'mysql://u:secret@h/d' })).toThrow('expected postgresql://');
    const exists = (at: string) => storeExists({ ...realWorld, env: (name) => (name === 'WATCHBILL_HOME' ? at : undefined) });
    expect([exists(folder), exists(join(folder, 'none'))]).toEqual([true, false]);
  });

  it('[K11] verify works through the chain, and exits 3 with where it is broken', async () => {
    const env = { WATCHBILL_HOME: folder };
    const whole = await askedIn(env, 'verify', '--json');
    expect([whole.code, JSON.parse(whole.out)]).toEqual([
      0,
      expect.objectContaining({ ok: true, store: expect.objectContaining({ kind: 'sqlite', records: 2 }) as object }),
    ]);
    const store = await openStore({ folder });
    await insideOf(store).write(async (rows) => {
      await sql`drop trigger audit_no_update`.execute(rows);
      await sql`update audit set subject = 'eu' where seq = 1`.execute(rows);
    });
    await store.close();
    const broken = await askedIn(env, 'verify');
    expect([broken.code, broken.out]).toEqual([3, expect.stringContaining('broken at record 1')]);
    const said = JSON.parse((await askedIn(env, 'verify', '--json')).out) as object;
    expect(said).toMatchObject({ ok: false, store: { ok: false, seq: 1 } });
  });

  it('[K11] without a store verify checks the snapshot alone; the others say that there is none', async () => {
    const { code, out } = await asked('verify', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ store: null, ok: true })]);
    expect((await asked('audit')).code).toBe(3);
    expect((await asked('backup', join(folder, 'b.gz'))).code).toBe(3);
    expect((await asked('restore', join(folder, 'none.gz'))).code).toBe(3);
  });

  it('[K11] audit shows who did what, and nothing of it steers the terminal', async () => {
    const env = { WATCHBILL_HOME: folder };
    const { code, out } = await askedIn(env, 'audit');
    expect([code, out]).toEqual([0, expect.stringContaining('us-ofac-sdn added=3')]);
    expect(out).not.toContain('\u001b');
    const said = JSON.parse((await askedIn(env, 'audit', '--limit', '1', '--json')).out) as { readonly records: readonly object[] };
    expect(said.records).toEqual([expect.objectContaining({ seq: 2, by: 'bo' })]);
    expect((await askedIn(env, 'audit', '--limit', '0')).code).toBe(2);
  });

  it('[K11] a backup is put back into another store, and both are recorded', async () => {
    const file = join(folder, 'copy.gz');
    expect((await askedIn({ WATCHBILL_HOME: folder }, 'backup', file)).code).toBe(0);
    const other = { WATCHBILL_HOME: join(folder, 'other') };
    expect((await askedIn(other, 'restore', file)).code).toBe(0);
    const again = await askedIn(other, 'restore', file);
    expect([again.code, again.err]).toEqual([3, expect.stringContaining('expected one that nothing was written to yet')]);
    expect((await askedIn(other, 'audit')).out).toContain('store.restored  copy.gz');
    expect((await askedIn({ WATCHBILL_HOME: folder }, 'audit')).out).toContain('store.backed-up  copy.gz');
  });
});
