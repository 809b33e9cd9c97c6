import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type StartedPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { openStore, type Store } from '../../src/store/index.js';
import { storeContract } from './contract.js';
import { cuttingProxy } from './cut-connection.js';
import { newTestStore } from './stores.js';

const NOTE = { at: '2026-11-22T12:00:00.000Z', by: 'ana', action: 'test.done', subject: 's', detail: {} } as const;

if (inject('postgres') === null)
  describe('postgres', () => {
    it.skip('[K1] no PostgreSQL on this machine', () => undefined);
  });
else {
  storeContract('postgres');
  faults(inject('postgres') ?? '');
}

/** Adds one to a count, with a record of it. */
async function count(store: Store): Promise<void> {
  await store.write(async (tx) => {
    const before = Number((await tx.settings.get('count')) ?? 0);
    await tx.audit.append([NOTE]);
    await tx.settings.set('count', String(before + 1));
  });
}

function faults(server: string): void {
  describe('postgres: what can go wrong', () => {
    it.each([
      ['wrong password', (url: URL) => Object.assign(url, { password: 'wrong-secret' }), 'password'],
      ['no such database', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), 'no such database'],
      ['nobody listens', (url: URL) => Object.assign(url, { port: '1', password: 'wrong-secret' }), 'ECONNREFUSED'],
      ['no such host', (url: URL) => Object.assign(url, { hostname: 'nobody.invalid', password: 'wrong-secret' }), 'E'],
    ])('[K9] %s: told in one line, never with the password', async (_name, change, words) => {
      const url = change(new URL(server));
      const fault: unknown = await openStore({ databaseUrl: url.href }).catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'StoreFault', reason: 'unreachable', message: expect.stringContaining(words) as string });
      for (const secret of [url.password, 'wrong-secret']) expect(inspect(fault, { depth: 20, showHidden: true })).not.toContain(secret);
    });

    it('[K9] what is no address is told without repeating it', async () => {
      const fault: unknown = await openStore({ databaseUrl: 'postgresql://a:secret@[x' }).catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'StoreFault', reason: 'unreachable' });
      expect(inspect(fault)).not.toContain('secret');
    });

    it('[K3] a write that hides the failure of a statement is refused, not half kept', async () => {
      const place = await newTestStore('postgres');
      const store = await place.open();
      const key = { at: NOTE.at, by: 'ana', id: 'k', name: 'n', hash: 'h', scopes: [], rank: 'analyst' };
      await store.keys.add(key);
      const hiding = store.write(async (tx) => {
        await tx.settings.set('a', '1');
        await tx.keys.add(key).catch(() => undefined);
      });
      await expect(hiding).rejects.toThrow('goes on after a statement of it failed');
      expect(await store.settings.get('a')).toBeNull();
      await place.dispose();
    });

    it.each(['before', 'after'] as const)('[K10] a connection that breaks %s the commit reached the server: kept once', async (when) => {
      const place = await newTestStore('postgres');
      if (!('databaseUrl' in place.place)) throw new Error('got a folder, expected a server');
      const url = new URL(place.place.databaseUrl);
      const proxy = await cuttingProxy(Number(url.port));
      url.port = String(proxy.port);
      const store = await openStore({ databaseUrl: url.href });
      await count(store);
      proxy.cutAtCommit(when);
      await count(store);
      expect(await store.settings.get('count')).toBe('2');
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 2 });
      await store.close();
      await proxy.close();
      await place.dispose();
    });
  });

  describe('postgres: a server that stops and starts', () => {
    let started: StartedPostgres;

    beforeAll(async () => {
      const made = await startPostgres();
      if ('missing' in made) throw new Error(made.missing);
      started = made;
    });

    afterAll(() => started.stop());

    it.each(['fast', 'immediate'] as const)(
      '[K10] stopped (%s) in the middle of a write: it is done once when the server is back',
      async (how) => {
        const store = await openStore({ databaseUrl: started.url });
        const before = Number((await store.settings.get('count')) ?? 0);
        let stopped = false;
        const wrote = store.write(async (tx) => {
          await tx.audit.append([NOTE]);
          await tx.settings.set('count', String(before + 1));
          if (!stopped) {
            stopped = true;
            await started.halt(how);
            setTimeout(() => void started.start(), 300);
          }
          await tx.settings.set('last', how);
        });
        await wrote;
        const read = store.settings.get('count');
        expect(await read).toBe(String(before + 1));
        expect(await store.audit.verify()).toMatchObject({ ok: true, records: before + 1 });
        await store.close();
      },
    );

    it('[K10] a question that is asked while the server is away is answered when it is back', async () => {
      const store = await openStore({ databaseUrl: started.url });
      const before = await store.settings.get('count');
      await started.halt('fast');
      const asked = store.settings.get('count');
      await started.start();
      expect(await asked).toBe(before);
      await store.close();
    });
  });
}
