import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkedAddress } from './checked-address.js';
import { type FetchEffects, realEffects } from './fetch-effects.js';
import { type FetchOptions, fetchSource } from './fetch-source.js';
import { isPublicAddress } from './public-address.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const LIST = 'name,country\nHuawei Technologies Co.,CN\n'.repeat(2000);
const folder = mkdtempSync(join(tmpdir(), 'watchbill-fetch-'));
let server: Server;
let base = '';
let answers: Answer[] = [];
let asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
let waits: number[] = [];

/** The answers in their order, the last again and again. */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    (answers.length > 1 ? answers.shift() : answers[0])?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  [answers, asked, waits] = [[], [], []];
});

/** The one machine that the tests may reach. */
const here: FetchEffects = {
  ...realEffects,
  resolve: async (host) => Promise.reject(new Error(`got a question for ${host}, expected none`)),
  permits: (address) => address === '127.0.0.1',
  sleep: async (ms) => {
    waits.push(ms);
  },
  random: () => 1,
  folder: () => mkdtemp(join(folder, 'f-')),
};

const text: (body: string | Buffer, headers?: Readonly<Record<string, string>>) => Answer =
  (body, headers = {}) =>
  (response) =>
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
const status: (code: number, headers?: Readonly<Record<string, string>>) => Answer =
  (code, headers = {}) =>
  (response) =>
    response.writeHead(code, headers).end();
const fetched = (options: FetchOptions = {}, effects: FetchEffects = here, path = '/list.csv') =>
  fetchSource(base + path, options, effects);
const outcome = async (...given: Parameters<typeof fetched>) => {
  const result = await fetched(...given);
  return result.kind === 'refused' ? `got ${result.got}, expected ${result.expected}`.replaceAll(base, 'BASE') : result.kind;
};

describe('fetchSource', () => {
  test('[F81] brings the bytes to the disk with their digest and what tells them from the next', async () => {
    answers = [text(LIST, { etag: '"a1"', 'last-modified': 'Sun, 22 Nov 2026 12:00:00 GMT' })];
    let last = 0;
    const result = await fetched({ progress: (received) => (last = received) });
    if (result.kind !== 'fetched') throw new Error(result.kind);
    expect(readFileSync(result.path, 'utf8')).toBe(LIST);
    expect(result).toMatchObject({
      size: LIST.length,
      etag: '"a1"',
      lastModified: 'Sun, 22 Nov 2026 12:00:00 GMT',
      from: `${base}/list.csv`,
    });
    expect(result.sha256).toBe(createHash('sha256').update(LIST).digest('hex'));
    expect(last).toBe(LIST.length);
    expect(asked[0]?.headers).toMatchObject({ 'user-agent': 'watchbill/0.1.0', 'accept-encoding': 'gzip, br, deflate' });
    await result.discard();
    expect(existsSync(result.path)).toBe(false);
  });

  test('[F82] asks whether anything changed, and believes a 304 only then', async () => {
    answers = [status(304)];
    expect(await outcome({ etag: '"a1"', lastModified: 'Sun, 22 Nov 2026 12:00:00 GMT' })).toBe('unchanged');
    expect(asked[0]?.headers).toMatchObject({ 'if-none-match': '"a1"', 'if-modified-since': 'Sun, 22 Nov 2026 12:00:00 GMT' });
    expect(await outcome()).toBe('got HTTP 304 from BASE/list.csv, expected HTTP 200');
  });

  test.each([
    ['gzip', gzipSync(LIST)],
    ['br', brotliCompressSync(LIST)],
    ['deflate', deflateSync(LIST)],
  ])('[F83] unpacks %s', async (encoding, body) => {
    answers = [text(body, { 'content-encoding': encoding })];
    const result = await fetched();
    if (result.kind !== 'fetched') throw new Error(JSON.stringify(result));
    expect(readFileSync(result.path, 'utf8')).toBe(LIST);
  });

  test('[F83] refuses a bomb, an unknown packing, a packing cut short and a body that is not packed as it says', async () => {
    const before = readdirSync(folder);
    const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024));
    answers = [text(bomb, { 'content-encoding': 'gzip' })];
    expect(await outcome()).toMatch(/^got \d+ bytes unpacked from \d+, expected at most 200 times as many$/);
    answers = [text(brotliCompressSync(Buffer.alloc(32 * 1024 * 1024)), { 'content-encoding': 'br' })];
    expect(await outcome()).toMatch(/^got \d+ bytes unpacked from \d+, expected at most 200 times as many$/);
    answers = [text(LIST, { 'content-encoding': 'zstd' })];
    expect(await outcome()).toBe('got a body packed as "zstd", expected gzip, br, deflate or nothing');
    answers = [text(LIST, { 'content-encoding': 'gzip' })];
    expect(await outcome()).toBe('got a body that is not gzip, expected what its Content-Encoding says');
    answers = [text(gzipSync(LIST).subarray(0, 60), { 'content-encoding': 'gzip' })];
    expect(await outcome({ tries: 1 })).toBe('got a body that ends amid its packing after 60 bytes, expected a whole one');
    expect(readdirSync(folder), 'what a refusal leaves behind').toEqual(before);
  });

  test('[F84] refuses more bytes than the limit: announced, sent without a word, or unpacked', async () => {
    answers = [text(LIST)];
    expect(await outcome({ limit: 1000 })).toBe(`got ${LIST.length} bytes or more from BASE/list.csv, expected at most 1000`);
    answers = [(response) => void response.writeHead(200, { 'transfer-encoding': 'chunked' }).end(LIST)];
    expect(await outcome({ limit: 1000 })).toMatch(/^got \d+ bytes or more from BASE\/list.csv, expected at most 1000$/);
    answers = [text(gzipSync(LIST), { 'content-encoding': 'gzip' })];
    expect(await outcome({ limit: 1000 })).toMatch(/^got \d+ bytes or more from BASE\/list.csv, expected at most 1000$/);
  });

  test('[F84] refuses a body that ends before its announced length, and one whose connection breaks', async () => {
    answers = [
      (response) => {
        response.writeHead(200, { 'content-length': String(LIST.length) });
        response.write(LIST.slice(0, 1000), () => response.socket?.destroy());
      },
    ];
    expect(await outcome()).toMatch(/^got a body cut off after \d+ bytes from BASE\/list.csv, expected the 80000 announced$/);
    expect(waits).toEqual([1000, 2000, 4000]);
    answers = [
      (response) => {
        response.writeHead(200, { 'transfer-encoding': 'chunked' });
        response.write(LIST.slice(0, 1000), () => response.socket?.destroy());
      },
    ];
    expect(await outcome({ tries: 1 })).toBe('got ECONNRESET from BASE/list.csv, expected an answer');
  });

  test('[F84] refuses an empty body and a ZIP archive, but not a workbook', async () => {
    answers = [text('')];
    expect(await outcome()).toBe('got an empty body from BASE/list.csv, expected a list');
    const archive = (first: string): Buffer =>
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from(first.padEnd(60, ' '))]);
    answers = [text(archive('list.csv'))];
    expect(await outcome()).toBe('got a ZIP archive from BASE/list.csv, expected the list itself: unpack it and read it with --from');
    answers = [text(archive('[Content_Types].xml'))];
    expect(await outcome()).toBe('fetched');
  });

  test('[F85] tries again what may pass, as long as it was asked to wait, and not what does not', async () => {
    answers = [status(503), status(429, { 'retry-after': '7' }), text(LIST)];
    expect(await outcome()).toBe('fetched');
    expect(waits).toEqual([1000, 7000]);
    [asked, waits] = [[], []];
    answers = [status(404)];
    expect(await outcome()).toBe('got HTTP 404 from BASE/list.csv, expected HTTP 200');
    answers = [status(429, { 'retry-after': '3600' })];
    expect(await outcome()).toBe('got HTTP 429 from BASE/list.csv, to be asked again in 3600 s, expected HTTP 200');
    expect([asked.length, waits]).toEqual([2, []]);
  });

  test('[F85] gives up on a publisher that says nothing, without a byte and altogether', async () => {
    answers = [() => undefined];
    expect(await outcome({ idle: 60, tries: 2 })).toBe('got nothing for 60 ms from BASE/list.csv, expected an answer');
    expect(asked.length).toBe(2);
    answers = [(response) => void response.writeHead(200, { 'content-length': '9' }).write('abc')];
    expect(await outcome({ idle: 60, tries: 1 })).toBe('got nothing for 60 ms from BASE/list.csv, expected an answer');
    answers = [
      (response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('x'), 10);
        response.on('close', () => clearInterval(drip));
      },
    ];
    expect(await outcome({ idle: 5000, total: 150 })).toBe(
      'got no whole answer from BASE/list.csv in the time allowed, expected one in time',
    );
  });
});

describe('where it goes', () => {
  const LOCAL = [
    '127.0.0.1',
    '10.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '0x7f.1',
    '2130706433',
    '[fd00::1]',
    '[::]',
    '0',
  ];

  const NAMES_OF_HERE = ['127.0.0.1', '0x7f.1', '2130706433'];

  test.each(LOCAL)('[F80] an address of this machine or its net is refused by default: %s', async (host) => {
    const result = await fetchSource(`http://${host}:${new URL(base).port}/`);
    expect(result.kind === 'refused' && result.expected).toBe('an address of the public internet');
    expect(asked).toEqual([]);
  });

  test.each(LOCAL.filter((host) => !NAMES_OF_HERE.includes(host)))('[F80] so is a redirect to it: %s', async (host) => {
    answers = [status(302, { location: `http://${host}/latest/meta-data/` })];
    expect(await outcome()).toMatch(/^got the address .*, expected an address of the public internet$/);
    expect(asked.length).toBe(1);
  });

  test('[F80] a name is judged by the addresses it has when it is connected to, all of them', async () => {
    const { port } = new URL(base);
    const resolving = (...each: readonly (readonly string[])[]): { readonly effects: FetchEffects; readonly hosts: string[] } => {
      const [hosts, left] = [[] as string[], [...each]];
      const resolve = async (host: string): Promise<readonly string[]> => {
        hosts.push(host);
        return (left.length > 1 ? left.shift() : left[0]) ?? [];
      };
      return { effects: { ...here, resolve, permits: (address) => address === '127.0.0.1' || isPublicAddress(address) }, hosts };
    };
    answers = [text(LIST)];
    const good = resolving(['127.0.0.1']);
    expect((await fetchSource(`http://lists.example:${port}/`, {}, good.effects)).kind).toBe('fetched');
    expect(good.hosts).toEqual(['lists.example']);
    expect(asked[0]?.headers.host).toBe(`lists.example:${port}`);
    const mixed = await fetchSource(`http://lists.example:${port}/`, {}, resolving(['127.0.0.1', '10.0.0.7']).effects);
    expect(mixed).toEqual({
      kind: 'refused',
      got: 'the address 10.0.0.7, which is lists.example',
      expected: 'an address of the public internet',
    });
    // The name is good at first and moves on while the fetch is tried again: the second connection asks anew and is refused.
    answers = [status(503), text(LIST)];
    const moved = resolving(['127.0.0.1'], ['169.254.169.254']);
    expect(await fetchSource(`http://lists.example:${port}/`, {}, moved.effects)).toMatchObject({
      kind: 'refused',
      got: 'the address 169.254.169.254, which is lists.example',
    });
    expect(moved.hosts.length).toBe(2);
  });

  test('[F86] redirects are followed five times, relative ones too, and to nothing but http and https', async () => {
    answers = [status(301, { location: '/a?b=1' }), status(308, { location: `${base}/c` }), text(LIST)];
    expect(await outcome()).toBe('fetched');
    expect(asked.map(({ path }) => path)).toEqual(['/list.csv', '/a?b=1', '/c']);
    asked = [];
    answers = [status(302, { location: '/round' })];
    expect(await outcome()).toBe('got more than 5 redirects from BASE/list.csv, expected at most 5');
    expect(asked.length).toBe(6);
    answers = [status(302, { location: 'file:///etc/passwd' })];
    expect(await outcome()).toBe('got an address of file:, expected http: or https:');
    answers = [status(302)];
    expect(await outcome()).toBe('got a redirect from BASE/list.csv to nowhere, expected a Location');
  });

  test('[F86] an address with a user, of another protocol, or no address is refused before anything is sent; no message holds a query', async () => {
    const got = async (address: string) => {
      const result = await fetchSource(address, {}, here);
      return result.kind === 'refused' ? result.got : result.kind;
    };
    expect(await got('ftp://example.org/list')).toBe('an address of ftp:');
    expect(await got('not an address')).toBe('an address that cannot be read');
    expect(await got('http://user:secret@example.org/list')).toBe('an address with a user in it (http://example.org/list)');
    answers = [status(403)];
    expect(await outcome({}, here, '/list?token=secret')).toBe('got HTTP 403 from BASE/list, expected HTTP 200');
  });

  test('[F86] a redirect from https to http is refused', () => {
    expect(() => checkedAddress('http://example.org/', new URL('https://example.org/'))).toThrow(
      'got a redirect from https to http://example.org/, expected https all the way',
    );
    expect(checkedAddress('/b', new URL('https://example.org/a')).href).toBe('https://example.org/b');
    expect(checkedAddress('https://example.org/b', new URL('http://example.org/a')).href).toBe('https://example.org/b');
  });
});
