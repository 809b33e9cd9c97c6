import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { deeperThan, jsonIn } from '../../../src/service/bounds/json-levels.js';
import { openServed, type Served } from './served.js';

const open: Served[] = [];
async function served(...options: Parameters<typeof openServed>): Promise<Served> {
  const made = await openServed(...options);
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.dispose()));
});

const JSON_TYPE = { 'content-type': 'application/json' };

function levelsOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levelsOf)) : 0;
}

test('[G11] levels are counted as a parser would, whatever stands in texts', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 8 }), (value, most) => {
      const text = JSON.stringify(value);
      expect(deeperThan(most, Buffer.from(text))).toBe(levelsOf(value) > most);
      const form = new URLSearchParams({ a: 'x"y\\', queries: text, z: '1' }).toString();
      expect(deeperThan(most, Buffer.from(form), true)).toBe(levelsOf(value) > most);
    }),
  );
  expect(deeperThan(1, Buffer.from(`a="&queries=${encodeURIComponent('[[1]]')}`), true)).toBe(true);
  expect(jsonIn('{"a":[1]}', 'queries')).toEqual({ a: [1] });
  expect(() => jsonIn('['.repeat(7000), 'queries')).toThrow(/too many levels/);
  expect(() => jsonIn('{', 'queries')).toThrow(/expected JSON/);
});

test('[G11] a body of 10,000 levels is refused before anybody walks through it, one of few is read', async () => {
  const { app } = await served();
  const post = (body: string, type: string) => app.request('/test/echo', { method: 'POST', body, headers: { 'content-type': type } });
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = open.repeat(10_000) + (open === '[' ? '' : '1') + close.repeat(10_000);
    for (const type of ['application/json', 'application/ld+json; charset=utf-8', 'text/plain', '']) {
      const answer = await post(deep, type);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ type: 'urn:watchbill:problem:bad-request', errors: [{ field: 'body' }] });
    }
  }
  const form = await post(`queries=${encodeURIComponent('['.repeat(10_000))}`, 'application/x-www-form-urlencoded');
  expect(form.status).toBe(400);
  expect((await post('[[[[1]]]]', 'application/json')).status).toBe(200);
});

test('[G10] a body that is too large, packed, or one too many at one time is refused', async () => {
  const { app } = await served({}, { body: 1000, bodies: 1500 });
  const post = (body: string, headers = {}) => app.request('/test/echo', { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
  const told = (size: number): Record<string, string> => ({ 'content-length': String(size) });
  expect((await post(JSON.stringify('x'.repeat(990)))).status).toBe(200);
  expect((await post(JSON.stringify('x'.repeat(1000)))).status).toBe(413);
  expect((await post(JSON.stringify('x'.repeat(1000)), told(1002))).status).toBe(413);
  expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  const body = JSON.stringify('x'.repeat(900));
  const statuses = (await Promise.all([1, 2, 3].map(async () => await post(body, told(902))))).map(({ status }) => status);
  expect(statuses).toContain(503);
  expect((await post(body, told(902))).status).toBe(200);
});

test('[G12] no spelling of a path gets past who may ask, and none is a fault of the service', async () => {
  const { app, key, access } = await served({ failures: 100_000 });
  await key();
  access.forget();
  const part = fc.constantFrom(
    'healthz',
    'readyz',
    'metrics',
    'test',
    'whoami',
    'admin',
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '%00',
    '%c0%af',
    '%ff',
    '//',
    ';',
    '%',
    '%u0041',
    '?',
    '#',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('/', '', '%2F', '//'), part), { maxLength: 6 }), async (parts) => {
      const path = `/${parts.map((each) => each.join('')).join('')}`;
      if (!URL.canParse(path, 'http://127.0.0.1')) return;
      const { status } = await app.request(new Request(new URL(path, 'http://127.0.0.1')));
      expect([400, 401, ...(/^\/+(healthz|readyz)/.test(new URL(path, 'http://127.0.0.1').pathname) ? [200, 404] : [])]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

test('[G12] what is asked by another method, at too great a length or oddly is told apart', async () => {
  const { app } = await served({}, { target: 200 });
  const asked = async (path: string, method = 'GET') => {
    const answer = await app.request(path, { method });
    return [answer.status, answer.headers.get('allow')];
  };
  expect(await asked('/test/echo')).toEqual([405, 'POST, OPTIONS']);
  expect(await asked('/test/whoami', 'POST')).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(await asked('/test/whoami', 'OPTIONS')).toEqual([204, 'GET, HEAD, OPTIONS']);
  expect(await asked('/test/whoami', 'HEAD')).toEqual([200, null]);
  expect((await asked('/test/whoami', 'PROPFIND'))[0]).toBe(405);
  expect((await asked('/nothing', 'OPTIONS'))[0]).toBe(404);
  expect((await asked(`/test/whoami?q=${'x'.repeat(200)}`))[0]).toBe(414);
  for (const path of ['/test/%00', '/test/%c0%ae', '/test/%ed%a0%80', '/test%5cwhoami', '/test//whoami', '/test/%zz'])
    expect((await asked(path))[0]).toBe(400);
});

test('[G13] answers tell browsers to do nothing with them, and to come by TLS only where told', async () => {
  const { app } = await served();
  for (const path of ['/healthz', '/test/whoami', '/nothing']) {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  }
  const tls = await served({}, { hsts: true });
  expect((await tls.app.request('/healthz')).headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
});

test('[G13] pages of an origin that is told may ask, also before they are known; others read nothing', async () => {
  const corsOrigins = ['http://127.0.0.1:3333'];
  const { app } = await served({ corsOrigins }, { corsOrigins });
  const preflight = (origin: string) =>
    app.request('/test/echo', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  expect((await preflight('http://127.0.0.1:3333')).headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3333');
  expect((await preflight('https://evil.example')).headers.has('access-control-allow-origin')).toBe(false);
  const post = (origin: string) => app.request('/test/echo', { method: 'POST', body: '{}', headers: { ...JSON_TYPE, origin } });
  const allowed = await post('http://127.0.0.1:3333');
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, 'http://127.0.0.1:3333']);
  const refused = await post('https://evil.example');
  expect([refused.status, refused.headers.has('access-control-allow-origin')]).toEqual([403, false]);
});

test('[G16] an answer that does not begin in time is a problem that says so', async () => {
  const { app } = await served({}, { time: 50 });
  const answer = await app.request('/test/slow');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ type: 'urn:watchbill:problem:timed-out' });
  expect((await app.request('/test/whoami')).status).toBe(200);
});

test('[G7] a key has so many requests a minute, each answer says how many are left, and another key has its own', async () => {
  const { app, key, access } = await served({}, { requests: 3 });
  const [one, two] = [await key(), await key()];
  access.forget();
  const asked = (each: string) => app.request('/test/whoami', { headers: { 'x-api-key': each } });
  for (const left of [2, 1, 0]) {
    const answer = await asked(one.key);
    expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, `"requests";r=${left};t=60`]);
    expect(answer.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
  }
  const refused = await asked(one.key);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ type: 'urn:watchbill:problem:too-many-requests' });
  expect((await asked(two.key)).status).toBe(200);
});

test('[G7] an address that fails too often is told to wait, its holders of keys are let in all the same', async () => {
  const { key, access } = await served({ failures: 5 });
  const good = await key();
  access.forget();
  const actor = (text: string, remote: string) =>
    access.actor(new Request('http://127.0.0.1/', { headers: { 'x-api-key': text } }), remote);
  const wrong = 'wb_000000000000_'.padEnd(59, 'x');
  const kinds: string[] = [];
  for (let at = 0; at < 8; at += 1)
    kinds.push(
      await actor(wrong, `2001:db8::${at}`).then(
        ({ id }) => id,
        ({ kind }: { kind: string }) => kind,
      ),
    );
  expect(kinds).toEqual([...Array(5).fill('unauthorized'), ...Array(3).fill('too-many-requests')]);
  await expect(actor(wrong, '2001:db8:0:1::1')).rejects.toMatchObject({ kind: 'unauthorized' });
  expect((await actor(good.key, '2001:db8::1')).id).toBe(`key:${good.id}`);
});
