import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyring } from '../../../src/service/access/keyring.js';
import { addKey, revokeKey } from '../../../src/service/index.js';
import type { AuditRecord } from '../../../src/store/index.js';
import { ACT, openServed, PEPPER, type Served } from './served.js';

let served: Served;
beforeEach(async () => {
  served = await openServed({ failures: 1000 });
});
afterEach(() => served.dispose());

test('[G1] a key is shown in three ways, names its holder, and the store holds nothing it could be had from', async () => {
  const { id, key } = await served.key(['read', 'screen'], 'reviewer');
  const ways = [
    { authorization: `Bearer ${key}` },
    { authorization: `ApiKey ${key}` },
    { authorization: `Apikey ${key}` },
    { 'x-api-key': key },
  ];
  for (const headers of ways) {
    const answer = await served.app.request('/test/whoami', { headers: headers as Record<string, string> });
    expect(await answer.json()).toEqual({ name: 'erp', id: `key:${id}`, kind: 'key', scopes: ['read', 'screen'], rank: 'reviewer' });
  }
  const kept = JSON.stringify([await served.store.keys.all(), await recorded(served), await served.store.settings.get('pepper')]);
  expect(kept).not.toContain(key.split('_')[2] ?? '');
  expect(kept).not.toContain(PEPPER.toString());
});

test('[G17] a reader of feeds may send a key as a password, is asked for one, and nobody else may', async () => {
  const { key } = await served.key(['read']);
  const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`reader:${password}`).toString('base64')}` });
  const feed = '/feeds/lists/us-dod-1260h.atom';
  expect(await served.status(basic(key), feed)).toBe(200);
  expect(await served.status(basic(key), '/test/whoami')).toBe(401);
  expect(await served.status(basic(`${key}x`), feed)).toBe(401);
  expect((await served.app.request(feed)).headers.get('www-authenticate')).toContain('Basic');
  expect((await served.app.request('/test/whoami')).headers.get('www-authenticate')).not.toContain('Basic');
});

test('[G1] what a key may not do is refused by the scope it lacks', async () => {
  const { key } = await served.key(['read']);
  expect(await served.status({ 'x-api-key': key }, '/test/admin')).toBe(403);
  const admin = await served.key(['admin']);
  served.access.forget();
  expect(await served.status({ 'x-api-key': admin.key }, '/test/admin')).toBe(200);
});

test('[G2] what differs from a key in any letter, and any other text, is refused', async () => {
  const { key } = await served.key();
  expect(await served.status({ 'x-api-key': key })).toBe(200);
  const changed = fc
    .tuple(fc.nat(key.length - 1), fc.constantFrom(...'aZ09_-'))
    .map(([at, letter]) => key.slice(0, at) + letter + key.slice(at + 1))
    .filter((other) => other !== key);
  const cut = fc.nat(key.length - 1).map((length) => key.slice(0, length));
  const printable = fc.string({ unit: fc.constantFrom(...'wb_aZ09-. =,;/'), maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, cut, printable), fc.boolean(), async (text, bearer) => {
      expect(await served.status(bearer ? { authorization: `Bearer ${text}` } : { 'x-api-key': text })).toBe(401);
    }),
  );
});

test('[G2] two credentials that differ are refused, the same one twice is one', async () => {
  const [one, two] = [await served.key(), await served.key()];
  served.access.forget();
  expect(await served.status({ authorization: `Bearer ${one.key}`, 'x-api-key': one.key })).toBe(200);
  expect(await served.status({ authorization: `Bearer ${one.key}`, 'x-api-key': two.key })).toBe(401);
  expect(await served.status({ authorization: `Bearer ${one.key}, Bearer ${two.key}` })).toBe(401);
  expect(await served.status({ authorization: `Basic ${Buffer.from(`a:${one.key}`).toString('base64')}` })).toBe(401);
});

test('[G2] a key in the address is refused, also beside one that holds, and stands in no line of the log', async () => {
  const { key } = await served.key();
  for (const name of ['api_key', 'access_token', 'q']) {
    const answer = await served.app.request(`/test/whoami?${name}=${key}`, { headers: { 'x-api-key': key } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain(key);
  }
  expect(await served.status({}, `/test/${key}`)).toBe(400);
  expect(served.logged()).not.toContain(key);
});

test('[G2] a key is known as soon as it was made, though others were shown before', async () => {
  const first = await served.key();
  expect(await served.status({ 'x-api-key': first.key })).toBe(200);
  const second = await served.key();
  await new Promise((resolve) => setTimeout(resolve, 110));
  expect(await served.status({ 'x-api-key': second.key })).toBe(200);
});

test('[G2] the store is asked as often for a thousand wrong keys as for none', async () => {
  let asked = 0;
  const { keys } = served.store;
  const ring = keyring(
    {
      keys: {
        ...keys,
        all: () => {
          asked += 1;
          return keys.all();
        },
      },
    },
    PEPPER,
    () => 0,
  );
  const { key } = await served.key();
  expect(await ring.find(key)).not.toBeNull();
  for (let at = 0; at < 1000; at += 1) expect(await ring.find(`wb_000000000000_${String(at).padStart(43, 'x')}`)).toBeNull();
  expect(asked).toBe(1);
});

test('[G3] a key that is revoked is refused at once where it was revoked, and in another process within a second', async () => {
  const { id, key } = await served.key();
  expect(await served.status({ 'x-api-key': key })).toBe(200);
  expect(await served.revoke(id)).toBe(true);
  const began = performance.now();
  while ((await served.status({ 'x-api-key': key })) !== 401) {
    expect(performance.now() - began).toBeLessThan(5000);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const again = await served.key();
  served.access.forget();
  expect(await served.status({ 'x-api-key': again.key })).toBe(200);
  await served.revoke(again.id);
  served.access.forget();
  expect(await served.status({ 'x-api-key': again.key })).toBe(401);
});

test('[G3] keys go on for a minute while the store does not answer, whether it fails or is silent, and no longer', async () => {
  const { key } = await served.key();
  let clock = 0;
  let all = served.store.keys.all;
  const ring = keyring({ keys: { ...served.store.keys, all: () => all() } }, PEPPER, () => clock);
  expect(await ring.find(key)).not.toBeNull();
  all = () => Promise.reject(new Error('no connection'));
  clock = 30_000;
  expect(await ring.find(key)).not.toBeNull();
  all = () => new Promise(() => undefined);
  clock = 40_000;
  expect(await ring.find(key)).not.toBeNull();
  all = () => Promise.reject(new Error('no connection'));
  const failing = keyring({ keys: { ...served.store.keys, all: () => all() } }, PEPPER, () => clock);
  await expect(failing.find(key)).rejects.toThrow('no connection');
  all = served.store.keys.all;
  expect(await failing.find(key)).not.toBeNull();
  all = () => Promise.reject(new Error('no connection'));
  clock = 101_000;
  await expect(failing.find(key)).rejects.toThrow('no connection');
});

test('[G5] keys made and revoked are in the audit chain with who did it', async () => {
  const { id } = await addKey({ store: served.store, pepper: PEPPER }, { name: 'ci', scopes: ['read', 'screen'], rank: 'analyst' }, ACT);
  expect(await revokeKey(served.store, id, { ...ACT, by: 'bob' })).toBe(true);
  expect(await revokeKey(served.store, id, ACT)).toBe(false);
  const records = await recorded(served);
  expect(records.map(({ action, subject, by, detail }) => ({ action, subject, by, detail }))).toEqual([
    { action: 'key.added', subject: id, by: 'ana', detail: { name: 'ci', scopes: 'read screen', rank: 'analyst' } },
    { action: 'key.revoked', subject: id, by: 'bob', detail: { name: 'ci' } },
  ]);
});

async function recorded({ store }: Served): Promise<readonly AuditRecord[]> {
  const records: AuditRecord[] = [];
  for await (const record of store.audit.read()) records.push(record);
  return records;
}
