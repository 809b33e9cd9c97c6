import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobsWorld } from '../../src/running/index.js';
import { openJobs } from '../../src/screening/index.js';
import { openRunning } from '../../src/service/index.js';
import { openStore } from '../../src/store/index.js';
import { sha256 } from '../bundled.js';
import { openTestStores } from '../store/stores.js';
import { openTestService, type TestService, WORKER } from './service.js';
import { byCommand, run, sent, TABLE } from './uploads.js';

let service: TestService;
let home: string;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'watchbill-command-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A match without what is numbered anew. */
const unnumbered = (match: object): object => ({ ...match, id: '', run: '' });

const bytesOf = async (path: string): Promise<Buffer> => Buffer.from(await (await service.app.request(path)).arrayBuffer());

test.each(['tsv', 'xlsx'])(
  '[B1] the results as %s are the bytes that the built command writes, and the run is the one it records',
  async (format) => {
    const id = await run(service, `&format=${format}`);
    const results = await bytesOf(`/v1/runs/${id}/results`);
    const expected = readFileSync(byCommand(home, `out.${format}`));
    expect(results.equals(expected)).toBe(true);
    const { json } = await service.ask(`/v1/runs/${id}`);
    const store = await openStore({ folder: home });
    const [recorded] = await store.runs.all();
    const matches = await store.runs.matches('run-1');
    await store.close();
    const { at: _, id: mine, ...told } = json.run;
    const { at: __, id: theirs, ...same } = recorded ?? { at: '', id: '' };
    expect([mine, theirs]).toEqual([id, 'run-1']);
    expect(told).toEqual(JSON.parse(JSON.stringify(same)));
    expect(json.run.output.digest).toBe(sha256(results));
    const { json: page } = await service.ask(`/v1/runs/${id}/matches`);
    expect(page.results.map((match: object) => unnumbered({ ...match, decided: undefined }))).toEqual(
      JSON.parse(JSON.stringify(matches.map(unnumbered))),
    );
  },
);

test('[B1] what is asked for is heeded as the command heeds it', async () => {
  const id = await run(service, '&lists=us-dod-1260h&threshold=0.9&cutoff=0.8&limit=1&columns=supplier%3Dname&on=2026-11-22');
  const expected = byCommand(
    home,
    'out.csv',
    '--lists',
    'us-dod-1260h',
    '--threshold',
    '0.9',
    '--cutoff',
    '0.8',
    '--limit',
    '1',
    '-i',
    'supplier=name',
  );
  expect((await bytesOf(`/v1/runs/${id}/results`)).equals(readFileSync(expected))).toBe(true);
});

test('[B2] a run is taken at once, and told by its id from then on', async () => {
  const response = await sent(service, '');
  const { id, state, warnings } = (await response.json()) as { id: string; state: string; warnings: unknown };
  expect([response.status, response.headers.get('location'), state, warnings]).toEqual([202, `/v1/runs/${id}`, 'waiting', []]);
  await service.world.running.idle();
  const { json } = await service.ask(`/v1/runs/${id}`);
  expect(json).toMatchObject({
    state: 'done',
    by: 'ann',
    rows: { done: 6, of: 6 },
    run: { id, rows: 6, input: { name: 'vendors.csv', kept: true } },
  });
  expect((await service.ask('/v1/runs')).json).toMatchObject({ unfinished: [], total: { relation: 'exact' } });
  const { text, headers } = await service.ask(`/v1/runs/${id}/report`);
  expect([headers.get('content-type'), text.includes(id)]).toEqual([expect.stringContaining('text/html'), true]);
  expect((await service.ask('/v1/runs/run-77')).status).toBe(404);
  expect((await service.ask('/v1/runs/run-77/results')).status).toBe(404);
});

test('[B2] a form is taken as the body itself is, in pieces of any size; parts of a form that is cut off leave nothing', async () => {
  const form = new FormData();
  form.set('format', 'jsonl');
  form.append('columns', 'supplier=name');
  form.set('file', new File([TABLE], 'C:\\files\\vendors.csv'));
  form.set('colour', 'red');
  const whole = new Response(form);
  const type = whole.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await whole.arrayBuffer());
  const inPieces = (of: Buffer): ReadableStream =>
    new ReadableStream({
      start: (to) => {
        for (let at = 0; at < of.length; at += 7) to.enqueue(new Uint8Array(of.subarray(at, at + 7)));
        to.close();
      },
    });
  const headers = { 'content-type': type };
  const post = (body: ReadableStream): Response | Promise<Response> =>
    service.app.request('/v1/runs', { method: 'POST', body, headers, duplex: 'half' });
  const response = await post(inPieces(bytes));
  const json = (await response.json()) as { id: string; name: string; warnings: readonly { field: string }[] };
  expect([response.status, json.name, json.warnings.map(({ field }) => field)]).toEqual([202, 'vendors.csv', ['colour']]);
  await service.world.running.idle();
  const lines = (await bytesOf(`/v1/runs/${json.id}/results`)).toString().trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect((await post(inPieces(bytes.subarray(0, bytes.length - 20)))).status).toBe(400);
  expect(readdirSync(service.world.running.uploads)).toEqual([]);
});

test('[B3] a file or a request that cannot be used is refused at once, by name, and nothing of it stays', async () => {
  for (const [query, body, status, says] of [
    ['', '', 400, 'file: got nothing'],
    ['', '\0\0\0', 400, 'vendors.csv'],
    ['&columns=nowhere%3Dname', TABLE, 400, 'nowhere'],
    ['&threshold=2', TABLE, 400, 'threshold: got "2"'],
    ['&lists=nowhere', TABLE, 400, 'lists'],
    ['&format=pdf', TABLE, 400, 'format'],
    ['&on=2026-02-30', TABLE, 400, 'on'],
  ] as const) {
    const response = await sent(service, query, body);
    const { detail } = (await response.json()) as { detail: string };
    expect([response.status, detail]).toEqual([status, expect.stringContaining(says)]);
  }
  expect(readdirSync(service.world.running.uploads)).toEqual([]);
  expect((await service.store.startedRuns.underWay()).length).toBe(0);
});

test('[B3] a body larger than others may be is taken by this route alone', async () => {
  const large = `name\n${'x'.repeat(9_000_000)}\n`;
  const other = await service.app.request('/v1/decisions', {
    method: 'POST',
    body: large,
    headers: { 'content-type': 'application/json' },
  });
  expect(other.status).toBe(413);
  const response = await sent(service, '&input=digest', large);
  expect(response.status).not.toBe(413);
  await service.world.running.idle();
});

test('[B4] progress is told as events up to the last, which tells what came of it', async () => {
  const id = await run(service);
  const { text, headers } = await service.ask(`/v1/runs/${id}/progress`, undefined, { 'last-event-id': 'nonsense' });
  expect(headers.get('content-type')).toContain('text/event-stream');
  const [, data] = /^event: done\ndata: (.*)\nid: 6\n\n$/.exec(text) ?? [];
  expect(JSON.parse(data ?? 'null')).toMatchObject({ id, state: 'done', run: { rows: 6 } });
});

test('[B4] a stream ends when the client goes away or the service ends', async () => {
  const { store, world } = service;
  const ending = openRunning({ store, place: world.place, log: world.log, loaded: world.inService.loaded });
  const { app } = await openTestServiceWith(ending);
  const open = await app.request('/v1/alerts/stream');
  const going = open.body?.getReader();
  await going?.cancel();
  const other = await app.request('/v1/alerts/stream');
  await ending.close();
  expect(await other.text()).toBe('');
});

test('[B5] a run that was under way when the service ended is gone on with, to the same bytes', async () => {
  const { store, world } = service;
  const idle = { store, place: world.place, log: world.log, loaded: world.inService.loaded, threads: 1 };
  const stopped = openRunning({ ...idle, most: 0 });
  const first = await openTestServiceWith(stopped);
  const { id } = (await (await sent(first, '')).json()) as { id: string };
  await stopped.close();
  expect((await store.startedRuns.get(id))?.state).toBe('waiting');
  await world.running.resume();
  await world.running.idle();
  expect((await service.ask(`/v1/runs/${id}`)).json.state).toBe('done');
  expect((await bytesOf(`/v1/runs/${id}/results`)).equals(readFileSync(byCommand(home, 'out.csv')))).toBe(true);
  expect(readdirSync(world.running.uploads)).toEqual([]);
});

test('[B5] a run that is cancelled leaves neither rows nor files, and is not recorded', async () => {
  const { store, world } = service;
  const waits = openRunning({ store, place: world.place, log: world.log, loaded: world.inService.loaded, most: 0 });
  const other = await openTestServiceWith(waits);
  const { id } = (await (await sent(other, '')).json()) as { id: string };
  const cancelled = await other.app.request(`/v1/runs/${id}`, { method: 'DELETE' });
  expect([cancelled.status, ((await cancelled.json()) as { state: string }).state]).toEqual([200, 'cancelled']);
  expect((await other.app.request(`/v1/runs/${id}`, { method: 'DELETE' })).status).toBe(409);
  expect(readdirSync(world.running.uploads)).toEqual([]);
  expect(await store.runs.get(id)).toBeNull();
});

test('[B5] more runs than may wait are refused with when to ask again', async () => {
  const { store, world } = service;
  const full = openRunning({ store, place: world.place, log: world.log, loaded: world.inService.loaded, most: 0, mostWaiting: 1 });
  const other = await openTestServiceWith(full);
  expect((await sent(other, '')).status).toBe(202);
  const refused = await sent(other, '');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
});

/** The same service with other runs. */
async function openTestServiceWith(running: TestService['world']['running']): Promise<TestService> {
  const { serviceApp } = await import('../../src/service/index.js');
  return { ...service, app: serviceApp({ ...service.world, running }) };
}

/** A table that takes some time. */
function longTable(rows: number): string {
  return `id,supplier,country\n${Array.from({ length: rows }, (_, row) => `${row},${row % 9 === 0 ? 'Hesai Group' : 'Nobody'} ${row},CN`).join('\n')}\n`;
}

test('[B5, B6] requests are answered while threads screen a file; stopped in the midst, it goes on where it was', async () => {
  const { store, world } = service;
  const table = longTable(12_600);
  const { id } = (await (await sent(service, '&input=digest', table)).json()) as { id: string };
  const second = openRunning({ store, place: world.place, log: world.log, loaded: world.inService.loaded, threads: 1, entry: WORKER });
  let slowest = 0;
  for (;;) {
    const asked = performance.now();
    const { json } = await service.ask(`/v1/runs/${id}`);
    slowest = Math.max(slowest, performance.now() - asked);
    expect(['waiting', 'screening']).toContain(json.state);
    if (json.rows.done > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await world.running.close();
  const { batch, state } = (await store.startedRuns.get(id)) ?? {};
  const done = (await store.batches.progress(batch ?? '')).rows;
  expect([state, done > 0 && done < 12_600]).toEqual(['screening', true]);
  await second.resume();
  await second.idle();
  const { json } = await service.ask(`/v1/runs/${id}`);
  expect(json).toMatchObject({ state: 'done', rows: { done: 12_600, of: 12_600 }, run: { input: { kept: false } } });
  expect(await store.startedRuns.get(id)).toMatchObject({ batch, order: '' });
  expect(slowest).toBeLessThan(2_000);
});

describe.each(openTestStores().filter(([kind]) => kind === 'postgres'))('%s: a run', (kind) => {
  test('[B1] is screened by whatever workers there are, to the same bytes', async () => {
    const other = await openTestService({ kind });
    const { store, testStore, world } = other;
    const jobs = await openJobs(store, testStore.place, { ...jobsWorld(store, world.place, 1), entry: WORKER }, 'a worker');
    try {
      const { id } = (await (await sent(other, '')).json()) as { id: string };
      const state = async (): Promise<string> => (await other.ask(`/v1/runs/${id}`)).json.state;
      const signal = new AbortController().signal;
      while (['waiting', 'screening'].includes(await state()))
        await jobs.work({ threads: 1, once: true, signal, log: () => undefined, run: {} });
      expect(await state()).toBe('done');
      const results = Buffer.from(await (await other.app.request(`/v1/runs/${id}/results`)).arrayBuffer());
      expect(results.equals(readFileSync(byCommand(home, 'out.csv')))).toBe(true);
      expect(await store.runs.matchCount(id)).toBeGreaterThan(0);
    } finally {
      await jobs.close();
      await other.dispose();
    }
  });
});
