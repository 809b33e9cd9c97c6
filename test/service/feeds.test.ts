import { assert, property, string } from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, ledgerOf, type Register } from '../../src/register/index.js';
import { FEED_FORMATS, type FeedFormat, renderedFeed } from '../../src/service/feeds/feed.js';
import { listFeed } from '../../src/service/feeds/list-feed.js';
import { putPortfolio } from '../../src/watching/index.js';
import { ACT, alert } from '../delivering/receiver.js';
import { LOCAL, openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

/** What a reader makes of a feed: the essentials of each item. Throws where it is not well-formed. */
interface Read {
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly content: string;
    readonly link: string;
    readonly date: string;
  }[];
}

const TAGS: Readonly<Record<'atom' | 'rss', Readonly<Record<string, string>>>> = {
  atom: { id: 'id', title: 'title', content: 'content', updated: 'date' },
  rss: { guid: 'id', title: 'title', 'content:encoded': 'content', pubDate: 'date', link: 'link' },
};

function read(text: string, format: FeedFormat): Read {
  if (format === 'json') {
    const feed = JSON.parse(text) as {
      title: string;
      items: { id: string; title: string; content_html: string; url: string; date_modified: string }[];
    };
    return {
      title: feed.title,
      items: feed.items.map((item) => ({ ...item, content: item.content_html, link: item.url, date: item.date_modified })),
    };
  }
  const items: Record<string, string>[] = [];
  const path: string[] = [];
  let title = '';
  const taken = (piece: string): void => {
    const [tag = '', parent = ''] = [path.at(-1), path.at(-2)];
    const name = TAGS[format][tag];
    if ((parent === 'entry' || parent === 'item') && name !== undefined) {
      const item = items.at(-1) ?? {};
      item[name] = (item[name] ?? '') + piece;
    } else if (tag === 'title') title += piece;
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'entry' || name === 'item') items.push({});
    const item = items.at(-1);
    if (name === 'link' && path.at(-2) === 'entry' && item !== undefined) item['link'] = String(attributes['href']);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.on('text', taken);
  parser.on('cdata', taken);
  parser.write(text).close();
  return { title, items: items as unknown as Read['items'] };
}

test.each(FEED_FORMATS)('[I13, I14] the changes of a list as %s: dated, sourced, newest first, each under its own URL', async (format) => {
  const { status, headers, text } = await service.ask(`/feeds/lists/us-dod-1260h.${format}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain(format === 'json' ? 'application/feed+json' : `application/${format}+xml`);
  const { title, items } = read(text, format);
  expect(title).toContain('changes');
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^http:\/\/localhost:8000\/feeds\/lists\/us-dod-1260h#/);
  for (const { link } of items) expect(URL.canParse(link)).toBe(true);
  const dates = items.map(({ date }) => new Date(date).getTime());
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
  const edition = items.find(({ id }) => id.endsWith('#us-dod-1260h%2F2026-06-08'));
  expect(edition?.content).toContain('Hangzhou Yushu');
  expect(edition?.content).toContain('Sources');
  expect(items.some(({ title: each }) => /proposal/.test(each))).toBe(true);
  expect(items.some(({ title: each }) => /withdrawn/.test(each))).toBe(true);
});

test('[I13] a feed is a function of the snapshot: the same ETag answers 304, `known` another feed', async () => {
  const path = '/feeds/lists/us-dod-1260h.atom';
  const first = await service.ask(path);
  const tag = first.headers.get('etag') ?? '';
  expect((await service.ask(path)).text).toBe(first.text);
  const again = await service.ask(path, undefined, { 'if-none-match': tag });
  expect([again.status, again.text]).toEqual([304, '']);
  const earlier = await service.ask(`${path}?known=2026-02-12`);
  expect(earlier.headers.get('etag')).not.toBe(tag);
  expect(earlier.text).not.toContain('2026-02-13');
  expect(first.text).toContain('2026-02-13');
  for (const { date } of read(earlier.text, 'atom').items) expect(date.slice(0, 10) <= '2026-02-12').toBe(true);
});

test('[I13] an unknown list, day or format is refused', async () => {
  expect((await service.ask('/feeds/lists/nothing.atom')).status).toBe(404);
  expect((await service.ask('/feeds/lists/us-dod-1260h.exe')).status).toBe(400);
  expect((await service.ask('/feeds/lists/us-dod-1260h.atom?known=2026-02-30')).status).toBe(400);
});

test('[I14] whatever a title holds, all three are well-formed and show it as text', () => {
  const { register } = service.world.inService.loaded()?.snapshot ?? { register: null };
  if (register === null) throw new Error('got no register, expected one');
  const list = ledgerOf(register).list.get('us-dod-1260h');
  const [edition] = ledgerOf(register).editionsOf('us-dod-1260h');
  if (list === undefined || edition === undefined) throw new Error('got no list, expected one');
  const hostile = [
    '<script>alert(1)</script>',
    ']]><evil/>',
    '&lt;b&gt; & "quoted"',
    '\u0000\u0007\uFFFE\uD800',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
  ];
  const shown = (title: string): void => {
    const of: Register = { ...register, events: [], lists: [list], editions: [{ ...edition, title, note: title }] };
    const feed = listFeed(of, { ...list, short: title, name: title }, day('2026-11-22'), 'http://localhost:8000');
    for (const format of FEED_FORMATS) {
      const back = read(renderedFeed(feed, format), format);
      expect(back.items).toHaveLength(1);
      expect(back.items[0]?.content).not.toMatch(/<(?!\/?(?:p|ul|li|a)\b)/);
      if (format !== 'json') expect(back.items[0]?.title).not.toContain('<');
    }
  };
  for (const title of hostile) shown(title);
  assert(property(string({ unit: 'binary', maxLength: 40 }), shown), { numRuns: 50 });
});

test.each(FEED_FORMATS)('[I15] the alerts of a portfolio as %s: the subject is in the content, and in no URL', async (format) => {
  const name = 'Zulieferer & Söhne/1';
  await putPortfolio(service.store, { name, subjects: [{ name: 'Geheime <i>Firma</i> GmbH' }], act: ACT });
  const [subject] = await service.store.portfolios.subjects(name);
  const part = { portfolio: name, subjectKey: subject?.key ?? '' };
  await service.store.alerts.raise([
    alert('one', { ...part, at: '2026-11-20T00:00:00.000Z' }),
    alert('two', { ...part, kind: 'removed', url: 'javascript:alert(1)' }),
  ]);
  const path = `/feeds/portfolios/${encodeURIComponent(name)}.${format}`;
  const { status, text, headers } = await service.ask(path);
  expect(status).toBe(200);
  const { items } = read(text, format);
  expect(items.map(({ title }) => title.split(':')[0])).toEqual(['removed', 'listed']);
  expect(items[0]?.content).toContain('Geheime &lt;i&gt;Firma&lt;/i&gt; GmbH');
  for (const { id, link } of items) expect(`${id} ${link}`).not.toMatch(/Geheime|javascript/);
  expect((await service.ask(path, undefined, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  expect((await service.ask('/feeds/portfolios/nobody.atom')).status).toBe(404);
});

test('[I15] who may only read the register does not read whom somebody watches', async () => {
  const reader = await openTestService({ actor: { ...LOCAL, scopes: new Set(['read']) } });
  try {
    expect((await reader.ask('/feeds/portfolios/vendors.atom')).status).toBe(403);
    expect((await reader.ask('/feeds/lists/us-dod-1260h.rss')).status).toBe(200);
  } finally {
    await reader.dispose();
  }
});
