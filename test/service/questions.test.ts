import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  diffAnswer,
  editionsAnswer,
  effectsAnswer,
  historyAnswer,
  listsAnswer,
  outcomesAnswer,
  standingAnswer,
} from '../../src/answering/index.js';
import { type Day, day, ledgerOf, ROLES } from '../../src/register/index.js';
import { resultOf, screenNames } from '../../src/screening/index.js';
import type { Loaded } from '../../src/service/index.js';
import { NOW, openTestService, type TestService } from './service.js';

let service: TestService;
let loaded: Loaded;
beforeAll(async () => {
  service = await openTestService();
  const found = service.world.inService.loaded();
  if (found === null) throw new Error('got no register, expected one');
  loaded = found;
});
afterAll(() => service.dispose());

const TODAY = day(NOW.toISOString().slice(0, 10));
const days = fc
  .integer({ min: 0, max: 2_600 })
  .map((after) => new Date(Date.UTC(2020, 0, 1) + after * 86_400_000).toISOString().slice(0, 10) as Day);
const clocks = fc.record({ on: days, known: days });
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('[A4] a question has the answer of its pure function, by id and by name, for every pair of days', async () => {
  const { register } = loaded.snapshot;
  const entity = fc.constantFrom(...register.entities.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(entity, clocks, fc.constantFrom(...ROLES), async (id, at, role) => {
      const query = `on=${at.on}&known=${at.known}`;
      const warnings: readonly string[] = [];
      const standing = json({ ...standingAnswer(loaded, id, at, undefined, TODAY), warnings });
      expect((await service.ask(`/v1/entities/${id}/standing?${query}`)).json).toEqual(standing);
      expect((await service.ask('/v1/standing', { query: id, ...at })).json).toEqual(standing);
      const history = json({ ...historyAnswer(loaded, id, at), warnings });
      expect((await service.ask(`/v1/entities/${id}/history?${query}`)).json).toEqual(history);
      expect((await service.ask('/v1/history', { query: id, ...at })).json).toEqual(history);
      const effects = json({ ...effectsAnswer(loaded, id, role, at, TODAY), warnings });
      expect((await service.ask(`/v1/entities/${id}/effects?role=${role}&${query}`)).json).toEqual(effects);
      expect((await service.ask('/v1/effects', { query: id, role, ...at })).json).toEqual(effects);
    }),
    { numRuns: 15 },
  );
});

test('[A4] lists, editions, changes and outcomes have the answers of their pure functions', async () => {
  const { register } = loaded.snapshot;
  await fc.assert(
    fc.asyncProperty(clocks, fc.constantFrom('us-dod-1260h', 'us-dod-1237'), async (at, list) => {
      const query = `on=${at.on}&known=${at.known}`;
      const of = async (path: string): Promise<unknown> => (await service.ask(`${path}${path.includes('?') ? '&' : '?'}${query}`)).json;
      expect(await of('/v1/lists')).toEqual(json({ ...at, lists: listsAnswer(register, at.on, at.known), warnings: [] }));
      expect(await of(`/v1/lists/${list}/editions`)).toEqual(json({ ...editionsAnswer(register, list, at), warnings: [] }));
      expect(await of(`/v1/outcomes?list=${list}`)).toEqual(json({ ...outcomesAnswer(register, list, at), warnings: [] }));
      const sides = { from: '2021-01-15', to: '2026-06-09' };
      const { answer, sizes } = diffAnswer(register, list, sides, at.known, (side) => side);
      const { json: told } = await service.ask(`/v1/diff?list=${list}&from=${sides.from}&to=${sides.to}&known=${at.known}`);
      expect(told).toEqual(json({ ...answer, known: at.known, sizes, warnings: [] }));
    }),
    { numRuns: 5 },
  );
});

test('[A5] every subject has one result, in order, as screen tells it', async () => {
  const names = ['Unitree Robotics', '', '小米集团', 'Corner Bakery of Tulsa', 'Huawei Technologies'];
  const at = { on: day('2026-06-09'), known: TODAY };
  const expected = screenNames(names, loaded.screener({ clocks: at, limit: 5 })).map(resultOf);
  const { json: told } = await service.ask('/v1/screen', { subjects: names.map((name) => ({ name })), on: at.on });
  const { digest, meta } = loaded.snapshot;
  expect(told).toMatchObject({ snapshot: { digest, built: meta.built }, engine: 'watchbill/test', ...at, warnings: [] });
  const { results } = told as { readonly results: readonly { readonly outcome: string }[] };
  expect(results).toMatchObject(json(expected) as object[]);
  expect(results.map((result) => Object.keys(result).length)).toEqual(expected.map((result) => Object.keys(result).length + 1));
  expect(results.map(({ outcome }) => outcome)).toEqual(['match', 'error', 'match', 'none', 'match']);
  expect((await service.ask('/v1/screen', { subject: { name: names[0] }, on: at.on })).json.results).toEqual(results.slice(0, 1));
});

test('[A5] lists, limit, kind and thresholds hold for every subject; up to 1,000 subjects, and one way of giving them', async () => {
  const asked = async (more: object) =>
    (await service.ask('/v1/screen', { subjects: [{ name: 'Huawei' }, { name: 'AVIC' }], ...more })).json;
  const listed = await asked({ lists: ['us-dod-1237'], limit: 1 });
  for (const { matches } of listed.results) {
    expect(matches.length).toBeLessThanOrEqual(1);
    expect(matches.flatMap(({ standings }: { standings: { list: string }[] }) => standings.map(({ list }) => list))).toEqual(
      matches.map(() => 'us-dod-1237'),
    );
  }
  const sure = await asked({ thresholds: { match: 1, review: 1 } });
  expect(
    sure.results.flatMap(({ matches }: { matches: { score: number }[] }) => matches).every(({ score }: { score: number }) => score === 1),
  ).toBe(true);
  expect((await asked({ schema: 'Vessel' })).results[0].warnings.join()).toMatch(/of another kind than Vessel/);
  expect((await asked({ thresholds: { match: 0.5, review: 0.6 } })).errors[0]).toMatchObject({ in: 'body', field: 'thresholds.review' });
  expect((await asked({ lists: ['us-none'] })).errors[0]).toMatchObject({ in: 'body', field: 'lists', got: '"us-none"' });
  expect((await asked({ subject: { name: 'x' } })).errors[0]).toMatchObject({ field: 'subjects', expected: 'either subject or subjects' });
  const many = (length: number) => service.ask('/v1/screen', { subjects: Array.from({ length }, () => ({ name: 'Corner Bakery' })) });
  expect((await many(1_000)).json.results).toHaveLength(1_000);
  expect((await many(1_001)).json.errors[0]).toMatchObject({ field: 'subjects', got: 'a list of 1001' });
});

test('[A5] each subject is counted by its verdict', async () => {
  const count = async (verdict: string): Promise<number> =>
    Number(
      new RegExp(`^watchbill_subjects_screened_total\\{verdict="${verdict}"\\} (\\d+)`, 'm').exec(
        (await service.ask('/metrics')).text,
      )?.[1] ?? 0,
    );
  const before = [await count('match'), await count('error')];
  await service.ask('/v1/screen', { subjects: [{ name: 'Unitree' }, { name: '' }, {}] });
  expect([await count('match'), await count('error')]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 2]);
});

test('[A7] the same question has the same bytes and tag, and another day, register or question another tag', async () => {
  const asked = (more: object, path = '/v1/standing') => service.ask(path, { query: 'Xiaomi', ...more });
  const [first, again, other, role] = [await asked({}), await asked({}), await asked({ on: '2021-04-01' }), await asked({}, '/v1/history')];
  expect(first.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect([again.text, again.headers.get('etag')]).toEqual([first.text, first.headers.get('etag')]);
  expect(new Set([first, other, role].map(({ headers }) => headers.get('etag'))).size).toBe(3);
  // `on` is today where left out: said in words it is the same question, and tomorrow it is another.
  expect((await asked({ on: TODAY, known: TODAY })).headers.get('etag')).toBe(first.headers.get('etag'));
  const tomorrow = await openTestService({ now: () => new Date(NOW.getTime() + 86_400_000) });
  const engine = await openTestService({ world: { engine: 'watchbill/other', inService: service.world.inService } });
  const digest = await openTestService({
    world: { inService: { ...service.world.inService, loaded: () => ({ ...loaded, digest: 'other' }) } },
  });
  try {
    const tags = [];
    for (const each of [tomorrow, engine, digest]) tags.push((await each.ask('/v1/standing', { query: 'Xiaomi' })).headers.get('etag'));
    expect(new Set([...tags, first.headers.get('etag')]).size).toBe(4);
  } finally {
    for (const each of [tomorrow, engine, digest]) await each.dispose();
  }
});

test('[A7] If-None-Match that names the answer is 304 to a GET and 412 to a POST, any other is answered', async () => {
  const { headers } = await service.ask('/v1/lists');
  const tag = headers.get('etag') ?? '';
  for (const named of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
    const { status, text, headers: told } = await service.ask('/v1/lists', undefined, { 'if-none-match': named });
    expect([named, status, text, told.get('etag')]).toEqual([named, 304, '', tag]);
  }
  expect((await service.ask('/v1/lists', undefined, { 'if-none-match': '"x"' })).status).toBe(200);
  const posted = await service.ask('/v1/standing', { query: 'DJI' });
  const same = await service.ask('/v1/standing', { query: 'DJI' }, { 'if-none-match': posted.headers.get('etag') ?? '' });
  expect([same.status, same.headers.get('etag')]).toEqual([412, posted.headers.get('etag')]);
});

test('[A8] fields and parameters that are not known come back as warnings', async () => {
  const body = {
    subjects: [
      { name: 'x', nam: 'y' },
      { name: 'z', identifiers: [{ scheme: 'lei', value: '1', kind: 2 }] },
    ],
    treshold: 0.5,
  };
  const { json: told } = await service.ask('/v1/screen?lists=us-dod-1260h', body);
  expect(told.warnings.map(({ field }: { field: string }) => field)).toEqual([
    'lists',
    'subjects.0.nam',
    'subjects.1.identifiers.0.kind',
    'treshold',
  ]);
  const { json: asked } = await service.ask('/v1/entities/WB-0001/standing?list=us-dod-1260h&ON=2021-01-01');
  expect(asked.warnings).toEqual([
    { field: 'list', message: expect.stringContaining('ignored') },
    { field: 'ON', message: expect.stringContaining('ignored') },
  ]);
});

test('[A9] a refusal names the field, what was got and what was expected, and repeats no name', async () => {
  const wrong = { subjects: [{ name: { first: 'Secretname' } }, { aliases: 'Secretname' }], on: '2026-02-30', limit: 0, schema: 'Firm' };
  const { status, json: told, headers, text } = await service.ask('/v1/screen', wrong);
  expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  expect(told.errors).toEqual([
    { in: 'body', field: 'subjects.0.name', got: 'an object', expected: 'a text' },
    { in: 'body', field: 'subjects.1.aliases', got: 'a text of 10 characters', expected: 'a list' },
    { in: 'body', field: 'limit', got: '0', expected: 'at least 1' },
    { in: 'body', field: 'schema', got: '"Firm"', expected: 'one of Company, Person, Organization, LegalEntity, Vessel' },
    { in: 'body', field: 'on', got: '"2026-02-30"', expected: 'a day of the calendar as YYYY-MM-DD' },
  ]);
  expect(text).not.toContain('Secretname');
  const raw = (body: string, type: string) =>
    service.app.request('/v1/screen', { method: 'POST', body, headers: { 'content-type': type } });
  expect((await raw('{"subject":', 'application/json')).status).toBe(400);
  expect((await raw('{}', 'text/plain')).status).toBe(415);
});

test('[A10] what there is none of is 404 and says what there is', async () => {
  for (const [path, expected] of [
    ['/v1/entities/WB-9999', /entities\/search/],
    ['/v1/entities/WB-9999/history', /entities\/search/],
    ['/v1/lists/us-none', /us-dod-1260h/],
    ['/v1/editions/us-dod-1260h%2F1999-01-01', /public by 2026-11-22/],
    ['/v1/editions/us-dod-1260h%2F2026-06-08?known=2026-01-01', /public by 2026-01-01/],
    ['/v1/events/ev-999', /events/],
    ['/v1/sources/none', /sources/],
    [`/v1/snapshots/${'0'.repeat(64)}`, new RegExp(loaded.digest)],
  ] as const) {
    const { status, json: told } = await service.ask(path);
    expect([path, status]).toEqual([path, 404]);
    expect(told.detail).toMatch(expected);
  }
});

test('[A11] pages laid end to end are the whole, and the total says how many there are', async () => {
  for (const path of [
    '/v1/events',
    '/v1/sources',
    '/v1/entities',
    '/v1/sources/opensanctions-1260h-2026',
    '/v1/editions/us-dod-1260h%2F2026-06-08',
  ]) {
    const page = async (query: string) => {
      const { json: told } = await service.ask(`${path}?${query}`);
      return told.facts ?? told.entries ?? told;
    };
    const whole = await page('limit=100');
    const parts = [await page('limit=40'), await page('limit=40&offset=40'), await page('limit=20&offset=80')];
    expect(whole.total.relation).toMatch(/^(exact|lower_bound)$/);
    expect(parts.flatMap(({ results }) => results)).toEqual(whole.results);
    expect(whole.results).toHaveLength(Math.min(100, whole.total.value));
    expect((await service.ask(`${path}?limit=100000`)).status).toBe(400);
  }
});

test('[A11] events are those of a list, type, entity and span, newest first, and never one that was not public', async () => {
  const { json: told } = await service.ask(
    '/v1/events?list=us-dod-1260h&type=proposal&from=2025-01-01&to=2025-12-31&known=2025-12-01&limit=500',
  );
  const dates = told.results.map(({ date }: { date: string }) => date);
  expect(dates).toEqual([...dates].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
  const { register } = loaded.snapshot;
  const expected = register.events.filter(
    (event) =>
      event.list === 'us-dod-1260h' &&
      event.type === 'proposal' &&
      event.date >= '2025-01' &&
      event.date <= '2025-12-01' &&
      (event.known ?? '') <= '2025-12-01' &&
      (event.known ?? event.date) <= '2025-12-01',
  );
  expect(new Set(told.results.map(({ id }: { id: string }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
  const { json: of } = await service.ask('/v1/events?entity=WB-0038&limit=500');
  expect(of.total.value).toBe(ledgerOf(register).eventsOf('WB-0038').length);
  expect((await service.ask('/v1/events?entity=nobody')).json.errors[0]).toMatchObject({ in: 'query', field: 'entity' });
});

test('[A12] a name of several entities is none of them: the candidates are told; of one that nobody bears the nearest', async () => {
  const { json: several } = await service.ask('/v1/standing', { query: 'China Shipbuilding Industry' });
  expect(several).toMatchObject({ entity: null, standings: [], candidates: [{ id: expect.any(String) }, { id: expect.any(String) }] });
  const { json: none } = await service.ask('/v1/history', { query: 'Corner Bakery of Tulsa' });
  expect(none).toMatchObject({ entity: null, events: [], nearest: expect.any(Array) });
});

test('[A13] the snapshot is told and given by its digest, byte for byte, whole or in ranges', async () => {
  const { json: told } = await service.ask('/v1/snapshot');
  expect(told).toMatchObject({ digest: loaded.digest, built: loaded.snapshot.meta.built, facts: loaded.snapshot.meta.facts });
  const file = readFileSync(loaded.path);
  const bytes = async (range?: string) => {
    const response = await service.app.request(`/v1/snapshots/${told.digest}`, { headers: range === undefined ? {} : { range } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const whole = await bytes();
  expect(whole.bytes.equals(file)).toBe(true);
  expect(whole.headers.get('cache-control')).toContain('immutable');
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, file.length],
    ['bytes=-7', file.length - 7, file.length],
  ] as const) {
    const part = await bytes(range);
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to - 1}/${file.length}`]);
    expect(part.bytes.equals(file.subarray(from, to))).toBe(true);
  }
  expect((await bytes(`bytes=${file.length}-`)).status).toBe(416);
  expect((await bytes('bytes=0-1,5-6')).status).toBe(200);
  expect((await service.ask(`/v1/snapshots/${told.digest}`, undefined, { 'if-none-match': `"${told.digest}"` })).status).toBe(304);
});

test('[A22] an entity is told with its names, identifiers, relations, standings and all their sources; a source with what rests on it', async () => {
  const { register } = loaded.snapshot;
  const { json: told } = await service.ask('/v1/entities/WB-0001');
  expect(told.names).toEqual(json(ledgerOf(register).namesOf('WB-0001')));
  expect(told.identifiers).toEqual(json(ledgerOf(register).identifiersOf('WB-0001')));
  const held = new Set(told.sources.map(({ id }: { id: string }) => id));
  for (const { sources } of [...told.names, ...told.relations, ...told.sectors]) for (const id of sources) expect(held).toContain(id);
  expect(told.relations.some(({ object }: { object: { id: string } }) => object.id === 'WB-0046')).toBe(true);
  expect((await service.ask('/v1/entities/WB-0001/relations?known=2021-06-02')).json.relations).toEqual([]);
  const [identifier] = told.identifiers;
  const { json: source } = await service.ask(`/v1/sources/${identifier.sources[0]}?limit=1000`);
  expect(source.facts.results).toContainEqual({ kind: 'identifiers', id: null, entity: 'WB-0001', edition: null, text: identifier.value });
});

test('[A23] each question needs its scope', async () => {
  const reader = await openTestService({
    actor: { name: 'r', id: 'key:r', kind: 'key', scopes: new Set(['read']), rank: 'analyst' },
    world: { inService: service.world.inService },
  });
  const screener = await openTestService({
    actor: { name: 's', id: 'key:s', kind: 'key', scopes: new Set(['screen']), rank: 'analyst' },
    world: { inService: service.world.inService },
  });
  try {
    expect((await reader.ask('/v1/screen', { subject: { name: 'DJI' } })).status).toBe(403);
    expect((await screener.ask('/v1/screen', { subject: { name: 'DJI' } })).status).toBe(200);
    for (const path of ['/v1/lists', '/v1/entities', '/v1/events', '/v1/sources', '/v1/snapshot', `/v1/snapshots/${loaded.digest}`]) {
      expect([path, (await screener.ask(path)).status]).toEqual([path, 403]);
      expect([path, (await reader.ask(path)).status]).toEqual([path, 200]);
    }
    expect((await screener.ask('/v1/standing', { query: 'DJI' })).status).toBe(403);
  } finally {
    await reader.dispose();
    await screener.dispose();
  }
});
