import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openServed, request, type Served, sent } from './served.js';

/** The real listener over a real socket; `hasty` is one whose times are short: to be let go by, not to be answered within. */
let served: Served;
let port: number;
let hasty: number;
let key: string;
const secrets: string[] = [];

beforeAll(async () => {
  served = await openServed({ failures: 1_000_000 });
  key = (await served.key()).key;
  secrets.push(key);
  port = (await served.listen()).address.port;
  hasty = (await served.listen({ headers: 3000, request: 4000, keepAlive: 1000, silence: 3000 })).address.port;
});
afterAll(() => served.dispose());

async function alive(at = port): Promise<void> {
  // Both sides share one process: while it is busy with another test, a hasty listener may let go who asked in time.
  const asked = async (): Promise<void> => expect(statusOf(await sent(at, request('GET /test/whoami', [`x-api-key: ${key}`])))).toBe(200);
  await vi.waitFor(asked, 20_000);
  const logged = served.logged();
  for (const secret of secrets) expect(logged).not.toContain(secret);
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}

function post(body: string | Buffer, headers: readonly string[] = []): string {
  return request(
    'POST /test/echo',
    [`x-api-key: ${key}`, 'content-type: application/json', `content-length: ${body.length}`, ...headers],
    body,
  );
}

test('[G10] 10 MB are refused, told or in chunks, with a key and without', async () => {
  const body = JSON.stringify('x'.repeat(10_000_000));
  expect(statusOf(await sent(port, post(body)))).toBe(413);
  const chunk = `${(1 << 20).toString(16)}\r\n${'x'.repeat(1 << 20)}\r\n`;
  const chunked = (headers: readonly string[]): string =>
    request(
      'POST /test/echo',
      ['content-type: application/json', 'transfer-encoding: chunked', ...headers],
      `${chunk.repeat(10)}0\r\n\r\n`,
    );
  expect(statusOf(await sent(port, chunked([`x-api-key: ${key}`])))).toBe(413);
  expect(statusOf(await sent(port, chunked([])))).toBe(401);
  expect(statusOf(await sent(port, request('POST /test/echo', [`content-length: ${body.length}`], body)))).toBe(401);
  await alive();
});

test('[G10] small bodies in chunks are read as those whose length is told', async () => {
  const headers = [`x-api-key: ${key}`, 'content-type: application/json', 'transfer-encoding: chunked'];
  const answer = await sent(port, request('POST /test/echo', headers, '5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n'));
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('{"a":1}');
  expect(statusOf(await sent(port, post(JSON.stringify({ a: 'x'.repeat(5000) }))))).toBe(200);
});

test('[G11] JSON of 10,000 levels, and a million brackets', async () => {
  for (const body of ['['.repeat(10_000) + ']'.repeat(10_000), '[{"a":'.repeat(5000), '['.repeat(1_000_000)])
    expect(statusOf(await sent(port, post(body)))).toBe(400);
  await alive();
});

test.concurrent('[G14] who sends headers or a body drop by drop, or nothing at all, is let go in time', async ({ expect }) => {
  const dripping = async (begin: string, drop: string): Promise<number> => {
    const began = performance.now();
    await new Promise<void>((resolve) => {
      const socket = connect(hasty, '127.0.0.1');
      const drops = setInterval(() => socket.write(drop), 50);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drops);
        resolve();
      });
      socket.resume();
      if (begin !== '') socket.write(begin);
    });
    return performance.now() - began;
  };
  const body = `POST /test/echo HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: ${key}\r\ncontent-length: 1000\r\n\r\n{`;
  const times = await Promise.all([
    dripping('GET / HTTP/1.1\r\n', 'x: y\r\n'),
    dripping('G', 'E'),
    dripping(body, ' '),
    sent(hasty, '', 20_000).then(() => 0),
  ]);
  for (const time of times) expect(time).toBeLessThan(15_000);
  await alive(hasty);
});

test.concurrent('[G14] who asks much and reads nothing is let go in time', async ({ expect }) => {
  const body = JSON.stringify('x'.repeat(8_000_000));
  const socket = connect(hasty, '127.0.0.1');
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
  });
  // More is still to be sent when the buffers between are full of answers: so it is told of the end, though it reads nothing.
  socket.on('error', () => undefined);
  socket.pause();
  for (let at = 0; at < 6; at += 1) socket.write(post(body).replace('Connection: close', 'Connection: keep-alive'));
  await closed;
  expect(socket.bytesRead).toBeLessThan(body.length);
  await alive(hasty);
});

test.concurrent('[G14] 2,000 connections at once that send nothing keep nobody from being answered', async () => {
  const crowded = (await served.listen({ headers: 8000, request: 9000, silence: 8000 })).address.port;
  const idle = await Promise.all(Array.from({ length: 2000 }, () => opened(crowded)));
  await alive(crowded);
  const gone = idle.map((socket) => new Promise<void>((resolve) => (socket.destroyed ? resolve() : socket.on('close', () => resolve()))));
  await Promise.all(gone);
  await alive(crowded);
});

test.concurrent('[G14] connections beyond the most are closed, and there is room again when others went', async ({ expect }) => {
  const few = await served.listen({ connections: 20 });
  const many = await Promise.all(Array.from({ length: 60 }, () => opened(few.address.port)));
  const left = (): readonly Socket[] => many.filter(({ destroyed }) => !destroyed);
  await expect.poll(() => left().length, { timeout: 20_000 }).toBe(20);
  for (const socket of left()) socket.destroy();
  await expect.poll(async () => statusOf(await sent(few.address.port, request('GET /healthz'))), { timeout: 20_000 }).toBe(200);
});

test.concurrent('[G14] a service that is stopped finishes what is in hand, takes nothing more, and waits for nobody for ever', async ({
  expect,
}) => {
  const stopped = await served.listen({ grace: 1000 });
  const at = stopped.address.port;
  const slow = sent(at, request('GET /test/slow', [`x-api-key: ${key}`]));
  const silent = await opened(at);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const began = performance.now();
  await Promise.all([stopped.close(), stopped.close()]);
  expect(statusOf(await slow)).toBe(200);
  expect(performance.now() - began).toBeLessThan(8000);
  expect(await sent(at, request('GET /healthz'))).toBe('');
  silent.destroy();
});

test('[G2] wrong, revoked and stolen keys are refused, and stand in no line of the log', async () => {
  const revoked = await served.key();
  secrets.push(revoked.key);
  await served.revoke(revoked.id);
  served.access.forget();
  const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  secrets.push(wrong);
  for (const each of [wrong, revoked.key, 'x'.repeat(8000)])
    expect(statusOf(await sent(port, request('GET /test/whoami', [`authorization: Bearer ${each}`])))).toBe(401);
  expect(statusOf(await sent(port, request(`GET /test/whoami?api_key=${key}`)))).toBe(400);
  await alive();
});

test('[G12] tricks with paths and headers are refused, each with its own status', async () => {
  const known = `x-api-key: ${key}`;
  const get = (path: string, headers: readonly string[] = [known]) => sent(port, request(`GET ${path}`, headers)).then(statusOf);
  for (const path of [
    '/test/../metrics',
    '/test/%2e%2e/metrics',
    '/..%5cmetrics',
    '/test\\whoami',
    '//evil.example/',
    '/test/%00',
    '/%c0%ae%c0%ae/',
    '/\x01',
  ])
    expect([path, await get(path)]).toEqual([path, 400]);
  expect(await get('http://127.0.0.1/test/whoami')).toBe(200);
  expect(await get(`/test/whoami?q=${'x'.repeat(9000)}`)).toBe(414);
  expect(await get('/test/whoami', [known, `x-long: ${'x'.repeat(17_000)}`])).toBe(431);
  expect(await get('/test/whoami', [known, known])).toBe(400);
  expect(await get('/test/whoami', ['authorization: Bearer a', 'authorization: Bearer b'])).toBe(400);
  expect(await get('/test/whoami', [known, 'host: evil.example'])).toBe(400);
  expect(await get('/test/whoami', [known, ...Array.from({ length: 150 }, (_, at) => `x-${at}: 1`)])).toBe(200);
  expect(await get('/test/whoami', [known, 'x: a\x00b'])).toBe(400);
  for (const headers of [
    ['content-length: 2', 'content-length: 3'],
    ['content-length: 2', 'transfer-encoding: chunked'],
    ['transfer-encoding: identity, chunked, identity'],
    ['content-length: -1'],
    ['content-length: 1e3'],
  ])
    expect([headers, statusOf(await sent(port, request('POST /test/echo', [known, ...headers], '{}')))]).toEqual([headers, 400]);
  expect(statusOf(await sent(port, request('TRACE /test/whoami', [known])))).toBe(405);
  expect(statusOf(await sent(port, request('BREW /test/whoami', [known])))).toBe(400);
  expect(statusOf(await sent(port, 'GET /test/whoami HTTP/1.1\r\n\r\n'))).toBe(400);
  expect(statusOf(await sent(port, `GET /test/whoami HTTP/1.1\r\nhost: a b\r\nx-api-key: ${key}\r\nconnection: close\r\n\r\n`))).toBe(400);
  await sent(port, 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: 127.0.0.1:22\r\n\r\n', 500);
  await sent(port, Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), 500);
  await sent(port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 500);
  await alive();
});

test('[G15] what was sent stands in no line of the log and in no problem', async () => {
  const name = 'Gansu Nameless Trading';
  secrets.push(name, encodeURIComponent(name), 'Nameless');
  const known = `x-api-key: ${key}`;
  const answers = [
    await sent(port, request(`GET /nothing/${encodeURIComponent(name)}?q=${encodeURIComponent(name)}`, [known])),
    await sent(port, request(`GET /test/%00${encodeURIComponent(name)}`, [known])),
    await sent(port, request(`GET /test/whoami`, [`authorization: Bearer ${encodeURIComponent(name)}`])),
    await sent(port, post(`{"name": "${name}"`)),
    await sent(port, request('GET /test/whoami', [known, `x-name: ${name}\x00`])),
  ];
  expect(answers.map(statusOf)).toEqual([404, 400, 401, 500, 400]);
  for (const answer of answers) expect(answer).not.toContain('Nameless');
  await alive();
});

function opened(to: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(to, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.once('connect', () => resolve(socket));
    socket.resume();
  });
}
