import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentReading, pinoLog, serviceApp } from '../../src/service/index.js';
import { makePdf } from '../sources/make-pdf.js';
import { openTestStores } from '../store/stores.js';
import { type Asked, LOCAL, openTestService, READING_THREAD, type TestService } from './service.js';

const STORY = `Senators want AI firm on Pentagon list

WASHINGTON (Reuters) - Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list of Chinese military companies.

Hytera Communications denied on Wednesday that it has ties to the Chinese military.`;

const PAGE = `<!doctype html><html><head><title>Lidar maker sues</title><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2026-11-18T09:00:00Z"></head><body><article><h1>Lidar maker sues</h1>
<p>Fibocom Wireless Inc. filed a lawsuit against the Pentagon on Monday over the Section 1260H list, court papers show.</p>
<p>The company says that the government has no evidence. A spokesman of the department would not comment on the suit.</p></article></body></html>`;

const MAIL = `From: a@example.org\r\nTo: b@example.org\r\nDate: Wed, 18 Nov 2026 09:00:00 +0000\r\nSubject: Pentagon list\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThree lawmakers asked the Pentagon to add Megvii to the Section 1260H list.\r\n`;

async function send({ app }: TestService, body: string | Uint8Array, query = '', type = 'application/octet-stream'): Promise<Asked> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const response = await app.request(`/v1/documents${query}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': type },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: JSON.parse(text), text };
}

describe.each(openTestStores())('%s: documents over HTTP', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService({ kind });
  });
  afterAll(() => service.dispose());

  test('[B251] a document is read by its content, and nothing is kept unless that is asked for', async () => {
    const { status, json } = await send(service, STORY, '?published=2026-11-19&name=/home/ann/story.pdf&size=3');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      documents: [{ document: { format: 'text', name: 'story.pdf', dated: 'given', publisher: null }, queued: null }],
      unread: [],
      warnings: [{ field: 'size' }],
    });
    const [{ document, mentions, events }] = json.documents;
    for (const { quote } of events) expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
    for (const { text, start, end } of mentions) expect(document.text.slice(start, end)).toBe(text);
    expect(events).toMatchObject([
      { type: 'proposal', list: 'us-dod-1260h', date: '2026-11-17' },
      { type: 'statement', modality: 'denied' },
    ]);
    const page = (await send(service, PAGE)).json.documents[0];
    expect(page).toMatchObject({
      document: { format: 'html', title: 'Lidar maker sues', published: '2026-11-18', publisher: 'The Paper' },
    });
    expect(page.events[0]).toMatchObject({ type: 'complaint-filed', entities: ['WB-0237'] });
    expect((await send(service, MAIL)).json.documents).toMatchObject([{ document: { format: 'mail' }, events: [{ type: 'proposal' }] }]);
    expect((await service.ask('/v1/documents')).json).toMatchObject({ total: { value: 0, relation: 'exact' }, results: [] });
    expect((await service.ask('/v1/review')).json.total).toEqual({ value: 0, relation: 'exact' });
  });

  test('[B263] a company that only a portfolio names is found from the moment it is watched', async () => {
    // Nothing but the portfolio tells that these two words are a name.
    const story = 'In the report on the Pentagon list are Larkspur Tidewater ships, says the office.';
    const named = async (): Promise<readonly string[]> => {
      const { json } = await send(service, story);
      return json.documents[0].mentions
        .filter(({ kind }: { kind: string }) => kind === 'company')
        .map(({ text }: { text: string }) => text);
    };
    expect(await named()).toEqual([]);
    const put = { method: 'PUT', body: 'id,name\nV-7,Larkspur Tidewater\n', headers: { 'content-type': 'text/csv' } };
    expect((await service.app.request('/v1/portfolios/carriers', put)).status).toBeLessThan(300);
    // What cannot be read takes nothing from the next.
    expect((await send(service, '<?xml version="1.0"?><other/>')).status).toBe(415);
    expect(await named()).toEqual(['Larkspur Tidewater']);
    expect((await service.app.request('/v1/portfolios/carriers', { method: 'DELETE' })).status).toBe(200);
    expect(await named()).toEqual([]);
  });

  test('[B252] a document that is queued is kept once; told with its text, what it names, what it tells and what it backs', async () => {
    const at = '?published=2026-11-19&url=https://reuters.example/1&queue=true';
    const first = (await send(service, STORY, at)).json.documents[0];
    expect(first.queued).toMatchObject({ outcome: 'new', proposed: [{ state: 'waiting' }, { state: 'waiting' }] });
    expect((await send(service, STORY, at)).json.documents[0].queued).toEqual({ ...first.queued, outcome: 'held' });
    const elsewhere = await send(service, STORY, at.replace('reuters', 'paper'));
    expect(elsewhere.json.documents[0].queued.outcome).toBe('elsewhere');
    const { json } = await service.ask(`/v1/documents/${first.document.content}`);
    expect(json).toMatchObject({
      document: { content: first.document.content, published: '2026-11-19', by: 'ann' },
      text: first.document.text,
      mentions: first.mentions,
      proposed: [{ id: 'pe-1' }, { id: 'pe-2' }],
    });
    expect(json.places.map(({ url }: { readonly url: string }) => url)).toEqual(['https://reuters.example/1', 'https://paper.example/1']);
    expect(json.events).toEqual(
      first.events.map((event: object, place: number) => ({
        place,
        proposed: `pe-${place + 1}`,
        event: JSON.parse(JSON.stringify(event)),
      })),
    );
    expect((await service.ask(`/v1/documents/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await service.ask('/v1/documents/x')).status).toBe(400);
  });

  test('[B253] documents come in pages that are the whole, newest first, by words of the title, day of publication and whom they tell of', async () => {
    const queued = await Promise.all(
      Array.from({ length: 7 }, (_, each) =>
        send(
          service,
          `Quarterly report number ${each}\n\nNothing was told of anybody, and that ${each} times.`,
          `?published=2026-10-0${each + 1}&queue=true`,
        ),
      ),
    );
    await send(service, PAGE, '?queue=true');
    expect(queued.map(({ status }) => status)).toEqual(queued.map(() => 200));
    const all = (await service.ask('/v1/documents?limit=500')).json;
    expect(all.total).toEqual({ value: 9, relation: 'exact' });
    const pages = [];
    for (let offset = 0; offset < 12; offset += 4)
      pages.push(...(await service.ask(`/v1/documents?limit=4&offset=${offset}`)).json.results);
    expect(pages).toEqual(all.results);
    const asked = async (query: string) => (await service.ask(`/v1/documents?${query}`)).json;
    expect((await asked('title=NUMBER%20quarterly')).total.value).toBe(7);
    expect((await asked('title=number_')).total.value).toBe(0);
    expect((await asked('title=%25')).total.value).toBe(0);
    expect(
      (await asked('from=2026-10-03&to=2026-10-05')).results.map(({ published }: { readonly published: string }) => published).sort(),
    ).toEqual(['2026-10-03', '2026-10-04', '2026-10-05']);
    expect((await asked('entity=WB-0237')).results).toMatchObject([{ title: 'Lidar maker sues' }]);
    expect((await asked('entity=WB-0237&title=quarterly')).total.value).toBe(0);
    expect((await asked('entity=WB-0001')).total).toEqual({ value: 0, relation: 'exact' });
    expect((await service.ask('/v1/documents?from=2026-13-01')).json.errors).toMatchObject([{ in: 'query', field: 'from' }]);
  });

  test('[B254] what is no document, too large or asked for wrongly is refused by its field, and nothing of it is kept', async () => {
    const before = (await service.ask('/v1/documents')).json.total.value;
    const bytes = (...start: readonly number[]): Uint8Array =>
      Uint8Array.from([...start, ...Array.from({ length: 300 }, (_, at) => (at * 37) % 256)]);
    const refused = [
      ['', '', 400, 'document'],
      [bytes(0, 1, 2), '', 400, undefined],
      [bytes(0x50, 0x4b, 0x03, 0x04), '', 415, 'format'],
      ['%PDF-1.7 and no more', '', 400, undefined],
      ['<?xml version="1.0"?><other/>', '', 415, 'format'],
      [STORY, '&published=2026-02-30', 400, 'published'],
      [STORY, '&url=file:///etc/passwd', 400, 'url'],
      ['long '.repeat(450_000), '', 413, 'text'],
    ] as const;
    for (const [body, query, status, field] of refused) {
      const { status: got, json, headers } = await send(service, body, `?queue=true${query}`);
      expect([query, String(body).slice(0, 20), got]).toEqual([query, String(body).slice(0, 20), status]);
      expect(headers.get('content-type')).toBe('application/problem+json');
      if (field !== undefined) expect(json.errors).toMatchObject([{ field }]);
    }
    expect((await send(service, 'x'.repeat(9 * 1024 * 1024))).status).toBe(413);
    expect((await send(service, STORY, '', 'multipart/form-data; boundary=x')).status).toBe(415);
    expect((await service.ask('/v1/documents')).json.total.value).toBe(before);
    // A page is not JSON, however its braces nest, and whatever it is called.
    for (const type of ['text/html', 'application/json', 'application/x-www-form-urlencoded'])
      expect((await send(service, `<!doctype html><p>${'{['.repeat(2_000)} ${STORY}</p>`, '', type)).status).toBe(200);
    const charset = await send(
      service,
      Buffer.from('Caf\xe9 owners. Nothing was told of them by anybody, and so it stayed.', 'latin1'),
      '',
      'text/plain; charset=iso-8859-1',
    );
    expect(charset.json.documents[0].document.text).toContain('Café');
  });
});

test('[B255] others are answered while a document is read, what takes too long is ended, and what is too much is told to come again', async () => {
  const service = await openTestService();
  const quick = documentReading({ entry: READING_THREAD, time: 200, mostWaiting: 1 });
  try {
    await send(service, STORY);
    const long = `Story\n\n${'Three lawmakers asked the Pentagon to add Megvii to the Section 1260H list on Tuesday. '.repeat(3_000)}`;
    const state = { done: false };
    const reading = send(service, long).finally(() => {
      state.done = true;
    });
    const [asked, begun] = [[] as number[], performance.now()];
    while (!state.done && performance.now() - begun < 20_000) {
      const at = performance.now();
      expect((await service.ask('/v1/entities/WB-0038/standing')).status).toBe(200);
      asked.push(performance.now() - at);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect((await reading).status).toBe(200);
    expect(asked.length).toBeGreaterThan(5);
    const app = serviceApp({ ...service.world, reading: quick });
    const sent = (body: string) => app.request('/v1/documents', { method: 'POST', body });
    const [late, waits, refused] = await Promise.all([sent(long.repeat(2)), sent(STORY), sent(STORY)]);
    expect([late?.status, waits?.status, refused?.status]).toEqual([400, expect.any(Number), 429]);
    expect(await late?.json()).toMatchObject({ errors: [{ field: 'document', got: 'one that takes more than 0.2 s' }] });
    expect(refused?.headers.get('retry-after')).toBe('2');
  } finally {
    await quick.close();
    await service.dispose();
  }
}, 60_000);

test('[B255] what takes more memory than there is for one is refused, and the next is read all the same', async () => {
  const service = await openTestService();
  const small = documentReading({ entry: READING_THREAD, memory: 24 });
  try {
    const app = serviceApp({ ...service.world, reading: small });
    const sent = (body: string) => app.request('/v1/documents', { method: 'POST', body });
    const [first, next] = [
      await sent(`<html><body>${'<p>Of nobody.</p>'.repeat(100_000)}</body></html>`),
      await sent('<?xml version="1.0"?><other/>'),
    ];
    expect([first.status, next.status]).toEqual([400, 415]);
    expect(await first.json()).toMatchObject({ errors: [{ got: 'one that takes more memory than there is for one' }] });
  } finally {
    await small.close();
    await service.dispose();
  }
});

test('[B255] a thread that cannot start is our fault, and a service that ends refuses what waits', async () => {
  const loaded = { path: '/nowhere', digest: 'd' };
  const broken = documentReading({ entry: new URL('./no-such-thread.js', import.meta.url) });
  await expect(broken.file(new Uint8Array([65]), 'a', {}, loaded)).rejects.toThrow('a thread that did not start');
  await broken.close();
  const sound = documentReading({ entry: READING_THREAD });
  await expect(sound.document({ title: null, published: null, language: 'en', text: 'A.' }, loaded)).rejects.toThrow(
    'got Error of the thread',
  );
  const waits = sound.file(new Uint8Array([65]), 'a', {}, loaded);
  await Promise.all([expect(waits).rejects.toMatchObject({ kind: 'not-ready' }), sound.close()]);
});

test('[B256] neither the text of a document, its name nor a reason is in a line of the log', async () => {
  const lines: string[] = [];
  const log = pinoLog({ write: (line) => void lines.push(line) }, 'info');
  const service = await openTestService({ log });
  try {
    await send(service, STORY, '?published=2026-11-19&name=zephyrine.txt&queue=true');
    await send(service, 'PK\u0003\u0004 zephyrine', '?name=zephyrine.zip');
    await service.ask('/v1/review/pe-1/reject', { reason: 'zephyrine' });
    await service.ask('/v1/review/pe-1/reject', { reason: 'zephyrine' });
    await service.ask('/v1/review/pe-2/accept', { reason: 'zephyrine', correction: { list: 'zephyrine' } });
    await service.ask('/v1/documents?title=zephyrine');
    const told = lines.join('');
    expect(told).toContain('/v1/review/:id/reject');
    expect(told).not.toMatch(/zephyrine|Hytera|senators/i);
  } finally {
    await service.dispose();
  }
});

test('[B256] documents are read by who may screen, told to who may read, decided on by who may decide', async () => {
  const service = await openTestService();
  try {
    const acts = [
      ['POST', '/v1/documents', 'screen'],
      ['GET', '/v1/documents', 'read'],
      ['GET', `/v1/documents/${'0'.repeat(64)}`, 'read'],
      ['GET', '/v1/review', 'read'],
      ['GET', '/v1/review/pe-1', 'read'],
      ['POST', '/v1/review/pe-1/preview', 'read'],
      ...(['accept', 'reject', 'merge', 'undo'] as const).map((verb) => ['POST', `/v1/review/pe-1/${verb}`, 'decide'] as const),
    ] as const;
    for (const [method, path, scope] of acts) {
      const scopes = new Set([...LOCAL.scopes].filter((each) => each !== scope));
      const app = serviceApp({ ...service.world, access: { actor: async () => ({ ...LOCAL, scopes }) } });
      expect([path, (await app.request(path, { method })).status]).toEqual([path, 403]);
    }
  } finally {
    await service.dispose();
  }
});

test('[B251] a PDF is read by its content', async () => {
  const service = await openTestService();
  try {
    const lines = ['Three lawmakers asked the Pentagon to add Megvii to the Section 1260H list.', 'The department did not answer.'];
    const pdf = makePdf([lines.map((text, at) => ({ text, x: 72, y: 700 - 14 * at }))]);
    const { json } = await send(service, pdf, '?name=letter.txt');
    expect(json.documents).toMatchObject([{ document: { format: 'pdf' }, events: [{ type: 'proposal' }, { type: 'no-response' }] }]);
  } finally {
    await service.dispose();
  }
});
