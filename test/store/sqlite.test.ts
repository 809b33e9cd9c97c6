import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, realStoreEffects, SQLITE_FILE } from '../../src/store/index.js';
import { storeContract } from './contract.js';

storeContract('sqlite');

describe('sqlite: what can go wrong', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'watchbill-faults-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('[K9] a full disk is told, what did not fit is not kept, and nothing before is lost', async () => {
    const store = await openStore({ folder }, { ...realStoreEffects, pragmas: ['max_page_count = 120'] });
    const note = { at: '2026-11-22T12:00:00.000Z', by: 'ana', action: 'test.done', subject: 's', detail: {} };
    await store.write(async (tx) => {
      await tx.settings.set('a', 'kept');
      await tx.audit.append([note]);
    });
    const large = store.write(async (tx) => {
      await tx.settings.set('a', 'lost');
      await tx.audit.append([note]);
      await tx.settings.set('large', 'x'.repeat(1 << 20));
    });
    await expect(large).rejects.toMatchObject({ name: 'StoreFault', reason: 'full' });
    expect(await store.settings.get('a')).toBe('kept');
    await store.settings.set('b', 'small');
    expect(await store.audit.verify()).toMatchObject({ ok: true, records: 1 });
    await store.close();
  });

  it('[K9] a folder that cannot be made, opened or written to is told in one line', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = (code: string) => ({ ...realStoreEffects, makeFolder: () => Promise.reject(Object.assign(new Error(code), { code })) });
    const fault = { name: 'StoreFault', reason: 'unreachable' };
    await expect(openStore({ folder: join(folder, 'file') })).rejects.toMatchObject(fault);
    await expect(openStore({ folder: join(folder, 'x') }, refused('EACCES'))).rejects.toMatchObject(fault);
    await expect(openStore({ folder: join(folder, 'x') }, refused('EROFS'))).rejects.toMatchObject(fault);
    mkdirSync(join(folder, 'y', SQLITE_FILE), { recursive: true });
    await expect(openStore({ folder: join(folder, 'y') })).rejects.toMatchObject(fault);
    await expect(openStore({ folder }, { ...realStoreEffects, pragmas: ['query_only = ON'] })).rejects.toMatchObject(fault);
  });

  it('[K9] a file that is no store is told, and left as it is', async () => {
    writeFileSync(join(folder, SQLITE_FILE), 'name\nDJI\n'.repeat(1000));
    await expect(openStore({ folder })).rejects.toMatchObject({ name: 'StoreFault', reason: 'damaged' });
    expect(statSync(join(folder, SQLITE_FILE)).size).toBe(9000);
  });

  it('[K9] a writer that waits in vain says so, and has written nothing', async () => {
    const store = await openStore({ folder });
    const other = await openStore({ folder: join(folder, '.', 'sub', '..') }, { ...realStoreEffects, patience: 50 });
    const { default: Libsql } = (await import('libsql')) as unknown as {
      default: new (path: string) => { exec: (sql: string) => void; close: () => void };
    };
    const process = new Libsql(join(folder, SQLITE_FILE));
    process.exec('begin immediate');
    await expect(other.settings.set('a', '1')).rejects.toMatchObject({ name: 'StoreFault', reason: 'busy' });
    process.exec('rollback');
    process.close();
    expect(await store.settings.get('a')).toBeNull();
    await other.settings.set('a', '2');
    await store.close();
    await other.close();
  });

  it('[K9] the folder is for its user alone', async () => {
    const store = await openStore({ folder: join(folder, 'home') });
    expect(statSync(join(folder, 'home')).mode & 0o777).toBe(0o700);
    await store.close();
    expect(existsSync(join(folder, 'home', SQLITE_FILE))).toBe(true);
  });
});
