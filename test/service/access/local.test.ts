import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLoopback } from '../../../src/service/access/local.js';
import { CannotServe, checkServing, pepperIn, revokeKey } from '../../../src/service/index.js';
import { ACT, openServed, PEPPER, type Served } from './served.js';

let served: Served;
beforeEach(async () => {
  served = await openServed({}, {});
});
afterEach(() => served.dispose());

async function asked(headers: Record<string, string>, method = 'GET', path = '/test/whoami'): Promise<number> {
  const body = method === 'POST' ? '{}' : null;
  return (await served.app.request(`http://127.0.0.1:8000${path}`, { method, headers, body })).status;
}

test('[G8] without a key whoever asks from this machine is its user, and may do all', async () => {
  const answer = await served.app.request('/test/whoami');
  expect(await answer.json()).toEqual({
    name: 'ann',
    id: 'local',
    kind: 'local',
    scopes: ['read', 'screen', 'decide', 'admin'],
    rank: 'admin',
  });
  for (const host of ['localhost', 'localhost:8000', '127.0.0.1:9000', '[::1]:8000']) expect(await asked({ host })).toBe(200);
});

test('[G8] a page that had its own name point here is refused as another host', async () => {
  for (const host of [
    'evil.example',
    'evil.example:8000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.0.7',
    'localhost, evil.example',
    '0.0.0.0',
  ])
    expect(await asked({ host })).toBe(421);
  expect((await served.app.request('http://evil.example/test/whoami')).status).toBe(421);
  const host = fc.string({ unit: fc.constantFrom(...'localhst127.0:[]@ '), maxLength: 20 }).filter((text) => /^[!-~]+$/.test(text));
  await fc.assert(
    fc.asyncProperty(host, async (text) => {
      const status = await asked({ host: text });
      if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/.test(text)) expect(status).toBe(421);
    }),
  );
});

test('[G8] a change for a page from elsewhere is refused, one for no page or a page of this service is not', async () => {
  const post = (headers: Record<string, string>): Promise<number> =>
    asked({ 'content-type': 'application/json', ...headers }, 'POST', '/test/echo');
  expect(await post({})).toBe(200);
  expect(await post({ host: '127.0.0.1:8000', origin: 'http://127.0.0.1:8000', 'sec-fetch-site': 'same-origin' })).toBe(200);
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:3333', 'http://localhost:8000', 'https://127.0.0.1:8000'])
    expect(await post({ host: '127.0.0.1:8000', origin })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post({ 'content-type': 'text/plain', origin: 'https://evil.example' })).toBe(403);
});

test('[G8] what a proxy passed on is not of this machine', async () => {
  for (const name of ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']) expect(await asked({ [name]: '203.0.113.7' })).toBe(401);
});

test('[G8] the first key ends it, and so it stays when that is revoked', async () => {
  expect(await asked({})).toBe(200);
  const { id, key } = await served.key();
  served.access.forget();
  expect(await asked({})).toBe(401);
  expect(await asked({ 'x-api-key': key })).toBe(200);
  await revokeKey(served.store, id, ACT);
  served.access.forget();
  expect(await asked({})).toBe(401);
});

test('[G9] nothing but loopback is bound without a key that holds or an issuer', async () => {
  const { store } = served;
  const check = (host: string, tokens: Parameters<typeof checkServing>[0]['tokens'] = null): Promise<void> =>
    checkServing({ store, pepper: PEPPER, tokens, host });
  for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1']) await expect(check(host)).resolves.toBeUndefined();
  for (const host of ['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.0.0.1.example.org', ''])
    await expect(check(host)).rejects.toThrow(CannotServe);
  await expect(check('0.0.0.0', { actor: async () => null })).resolves.toBeUndefined();
  const { id } = await served.key();
  await expect(check('0.0.0.0')).resolves.toBeUndefined();
  await revokeKey(store, id, ACT);
  await expect(check('0.0.0.0')).rejects.toThrow(/keys add/);
  expect(isLoopback('::ffff:192.168.0.7')).toBe(false);
});

test('[G4] another pepper than the keys were made with is told, and no key is made with it', async () => {
  await served.key();
  const other = Buffer.from('another pepper, as long as the first one');
  await expect(checkServing({ store: served.store, pepper: other, tokens: null, host: 'localhost' })).rejects.toThrow(/another pepper/);
  const { addKey } = await import('../../../src/service/index.js');
  await expect(addKey({ store: served.store, pepper: other }, { name: 'x', scopes: ['read'], rank: 'analyst' }, ACT)).rejects.toThrow(
    CannotServe,
  );
  expect(await served.store.keys.all()).toHaveLength(1);
});

describe('[G4] the pepper', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'watchbill-pepper-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const none = (): undefined => undefined;

  test('[G4] is made once, at random, in a file that only the user may read', () => {
    const home = join(folder, 'new');
    const pepper = pepperIn(home, none);
    expect(pepper.length).toBeGreaterThanOrEqual(64);
    expect(pepperIn(home, none)).toEqual(pepper);
    expect(statSync(join(home, 'pepper')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(home, 'pepper'), 'utf8').trim()).toBe(pepper.toString());
    expect(pepperIn(folder, none)).not.toEqual(pepper);
  });

  test('[G4] is that of the environment where it is long enough, and then no file is made', () => {
    const given = 'x'.repeat(32);
    expect(pepperIn(folder, () => given).toString()).toBe(given);
    expect(() => pepperIn(folder, () => 'short')).toThrow(/WATCHBILL_PEPPER: got 5 characters/);
    expect(existsSync(join(folder, 'pepper'))).toBe(false);
  });

  test('[G4] of a shared store must be told, and a file that holds none is not passed over', () => {
    expect(() => pepperIn(folder, none, 'postgres')).toThrow(/WATCHBILL_PEPPER: got nothing/);
    writeFileSync(join(folder, 'pepper'), '\n');
    expect(() => pepperIn(folder, none)).toThrow(/got 0 characters/);
    writeFileSync(join(folder, 'file'), '');
    expect(() => pepperIn(join(folder, 'file', 'in it'), none)).toThrow(CannotServe);
  });
});
