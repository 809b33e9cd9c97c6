import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accessFor, pepperIn } from '../../src/service/index.js';
import { openStore } from '../../src/store/index.js';
import { askedIn } from './asked.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keys = (...args: readonly string[]) => askedIn({ WATCHBILL_HOME: folder }, 'keys', ...args);

test('[G5] a key is printed alone, this once, and lets its holder in until it is revoked', async () => {
  const made = await keys('add', 'R. Viewer', '--scopes', 'screen,read', '--rank', 'reviewer');
  expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^wb_[0-9a-f]{12}_[\w-]{43}\n$/)]);
  const key = made.out.trim();
  const id = key.split('_')[1] ?? '';
  const store = await openStore({ folder });
  try {
    const pepper = pepperIn(folder, () => undefined);
    const access = accessFor({ store, pepper, tokens: null, host: '0.0.0.0', user: 'ann' });
    const actor = () =>
      access.actor(new Request('http://service.example/', { headers: { authorization: `Bearer ${key}` } }), '203.0.113.7');
    expect(await actor()).toMatchObject({ name: 'R. Viewer', rank: 'reviewer', scopes: new Set(['read', 'screen']) });
    expect((await keys('revoke', id, '--by', 'bob')).code).toBe(0);
    access.forget();
    await expect(actor()).rejects.toMatchObject({ kind: 'unauthorized' });
  } finally {
    await store.close();
  }
  const listed = JSON.parse((await keys('list', '--json')).out) as { keys: object[] };
  expect(listed.keys).toEqual([
    expect.objectContaining({ id, name: 'R. Viewer', by: 'ana', revoked: expect.objectContaining({ by: 'bob' }) }),
  ]);
  const all = (await keys('list')).out + JSON.stringify(listed) + (await askedIn({ WATCHBILL_HOME: folder }, 'audit', '--json')).out;
  expect(all).toContain('key.revoked');
  expect(all).not.toContain(key.slice(16));
});

test('[G5] what is no scope, rank, name or id is refused in one line, without the key that was given for an id', async () => {
  const made = JSON.parse((await keys('add', 'ci', '--scopes', 'screen', '--json')).out) as { key: string };
  for (const args of [
    ['add', 'x', '--scopes', 'everything'],
    ['add', 'x', '--scopes', ''],
    ['add', 'x', '--scopes', 'read', '--rank', 'king'],
    ['add', 'oidc:x', '--scopes', 'read'],
    ['add', 'x\u202Ey', '--scopes', 'read'],
    ['add', 'x'],
    ['revoke', '000000000000'],
    ['revoke', made.key],
  ]) {
    const { code, out, err } = await keys(...args);
    expect([args, code, out, err.split('\n').length]).toEqual([args, 2, '', 2]);
    expect(err).not.toContain(made.key);
  }
  expect((await keys('list')).out.split('\n').filter((line) => line !== '')).toHaveLength(2);
});

test('[G4] on a shared store keys need the pepper of all machines', async () => {
  const { code, err } = await askedIn(
    { WATCHBILL_HOME: folder, DATABASE_URL: 'postgresql://127.0.0.1:1/none' },
    'keys',
    'add',
    'x',
    '--scopes',
    'read',
  );
  expect([code, err]).toEqual([2, expect.stringMatching(/^watchbill: WATCHBILL_PEPPER: got nothing, expected [^\n]+\n$/)]);
});
