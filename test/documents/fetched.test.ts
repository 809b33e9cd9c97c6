import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsAt, documentsIn, wholeStories } from '../../src/documents/index.js';
import { type FetchEffects, realEffects } from '../../src/sources/index.js';

const STORY = '<p>The Department of Defense has removed Sample Optics Group from its list, as the court had told it to.</p>'.repeat(4);
let server: Server;
let base = '';
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/moved') response.writeHead(302, { location: '/story?id=7' }).end();
    else if (request.url === '/inward') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else
      response.end(
        `<html><head><title>Whole story</title></head><body><article>${STORY}<img src="/image.png"><script src="/script.js"></script></article></body></html>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The one machine that the tests may reach. */
const here: FetchEffects = { ...realEffects, permits: (address) => address === '127.0.0.1', sleep: async () => undefined };

function feed(links: readonly string[]): Uint8Array {
  const items = links.map(
    (link, at) =>
      `<item><title>Item ${at}</title><link>${base}${link}</link><pubDate>Fri, 09 Jan 2026 10:00:00 GMT</pubDate><description>Short words.</description></item>`,
  );
  return new TextEncoder().encode(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`);
}

test('[D113 D105] a feed and a page are read without a request; stories come only when they are asked for, and nothing of them but the page', async () => {
  asked = [];
  const read = await documentsIn(feed(['/story?id=1', '/gone']), 'feed.xml');
  if (!read.ok) throw new Error(read.problem.got);
  expect(read.documents.map(({ document }) => document.text)).toEqual(['Short words.', 'Short words.']);
  expect(asked).toEqual([]);
  const told: string[] = [];
  const whole = await wholeStories(read.documents, here, (done, of) => told.push(`${done}/${of}`));
  expect(asked.filter((path) => path !== '/gone')).toEqual(['/story?id=1']);
  expect(told).toEqual(['1/2', '2/2']);
  expect(whole.documents.map(({ format, document }) => [format, document.title, document.published, document.url])).toEqual([
    ['html', 'Whole story', '2026-01-09', `${base}/story?id=1`],
    ['feed', 'Item 1', '2026-01-09', `${base}/gone`],
  ]);
  expect(whole.skipped.map(({ file, field }) => [file, field])).toEqual([[`${base}/gone`, 'address']]);
});

test('[D113] addresses inside, at the start and behind a redirect, are not connected to', async () => {
  for (const address of ['http://127.0.0.1:1/', 'http://169.254.169.254/latest', 'file:///etc/passwd', 'http://[::1]/', 'not an address']) {
    const read = await documentsAt(address);
    expect(read.ok, address).toBe(false);
  }
  expect((await documentsAt(`${base}/inward`, here)).ok).toBe(false);
});

test('[D113 D106] a page behind a redirect is of the address where it was found, and a query is in no message', async () => {
  const read = await documentsAt(`${base}/moved`, here);
  expect(read.ok && read.documents[0]?.document.url).toBe(`${base}/story`);
  const refused = await documentsAt('http://127.0.0.1:1/path?token=secret');
  expect(JSON.stringify(refused)).not.toContain('secret');
});
