import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../src/register/index.js';
import {
  candidates02,
  candidatesDraft,
  extension02,
  extensionDraft,
  manifestAnswer02,
  manifestAnswerDraft,
  proposed,
  suggested,
} from '../../src/service/reconciliation/answers.js';
import { entityCard } from '../../src/service/reconciliation/entity-card.js';
import { type Asked, openTestService, type TestService } from './service.js';

const LIST = 'us-dod-1260h';
const AT = '/reconcile/us_dod_1260h';
const DRAFT = '/reconcile/v1/default';
const UNITREE = 'WB-0214';
const UNICOM = 'WB-0024';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

async function form(fields: Record<string, string>, path = AT): Promise<Asked> {
  const response = await service.app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
}

async function match(query: object, path = AT): Promise<Asked['json']> {
  const { status, json } = await form({ queries: JSON.stringify({ q: query }) }, path);
  expect(status).toBe(200);
  return candidates02.parse(json)['q'];
}

async function matchDraft(query: object): Promise<Asked['json']> {
  const { status, json } = await service.ask(`${DRAFT}/match`, { queries: [query] });
  expect(status).toBe(200);
  return candidatesDraft.parse(json).results[0];
}

const named = (propertyValue: unknown): object => ({ matchType: 'name', propertyValue });
const ids = (candidates: readonly { id: string }[]): readonly string[] => candidates.map(({ id }) => id);

test('[Q1] version 0.2: the manifest, and candidates under the keys of their queries, from a form or a query string', async () => {
  const manifest = manifestAnswer02.parse((await service.ask(AT)).json);
  expect(manifest.versions).toContain('0.2');
  expect(manifest.defaultTypes.map(({ id }) => id).sort()).toEqual(['Company', 'LegalEntity', 'Organization', 'Person', 'Vessel']);
  const queries = '{"a":{"query":"Unitree Robotics","type":"Company","limit":1},"__proto__":{"query":"Xq zv"},"b c":{"query":"Xq zv"}}';
  const posted = await form({ queries });
  const got = await service.ask(`${AT}?queries=${encodeURIComponent(queries)}`);
  expect(got.json).toEqual(posted.json);
  expect(posted.text).toContain('"__proto__":{"result":[]');
  expect(candidates02.parse(posted.json)).toMatchObject({ a: { result: [{ id: UNITREE, match: true }] }, 'b c': { result: [] } });
  for (const same of ['us-dod-1260h', 'default', 'all']) expect((await service.ask(`/reconcile/${same}`)).status).toBe(200);
  expect((await service.ask('/reconcile/nothing')).status).toBe(404);
});

test('[Q2] the 1.0 draft: what its paths below the endpoint answer', async () => {
  const manifest = manifestAnswerDraft.parse((await service.ask(DRAFT)).json);
  expect(manifest.versions).toContain('1.0-draft');
  const { json } = await service.ask(`${DRAFT}/match`, {
    queries: [{ conditions: [named('Xq zv')] }, { conditions: [named('Unitree Robotics')] }],
  });
  expect(candidatesDraft.parse(json).results.map(({ candidates }) => ids(candidates))).toEqual([[], [UNITREE]]);
  const extend = { ids: [UNICOM], properties: [{ id: 'uscCode' }, { id: 'nameChinese', settings: { limit: 1 } }] };
  const values = extensionDraft.parse((await service.ask(`${DRAFT}/extend`, extend)).json);
  expect(values.rows[0]?.properties[0]?.values).toEqual([{ str: '91110000MA001HYK9X' }]);
  proposed.parse((await service.ask(`${DRAFT}/extend/propose?type=Company`)).json);
  for (const kind of ['entity', 'type', 'property']) suggested.parse((await service.ask(`${DRAFT}/suggest/${kind}?prefix=c&limit=3`)).json);
  expect((await service.ask(`${DRAFT}/preview?id=${UNICOM}`)).text).toContain('<!DOCTYPE html>');
  expect((await service.ask(`${DRAFT}/match`, { queries: [{ conditions: [] }] })).status).toBe(400);
});

test('[Q3] a score is that of screening, in percent, and says in features what it rests on', async () => {
  const loaded = service.world.inService.loaded();
  const screen = loaded?.screener({ clocks: { on: day('2026-11-22'), known: day('2026-11-22') }, lists: [LIST], limit: 100 });
  const labels = loaded?.snapshot.register.entities.map(({ label }) => label) ?? [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...labels), async (name) => {
      const { result } = await match({ query: name, limit: 100 });
      const expected = screen?.({ name }).matches.map(({ entity, score }) => [entity.id, Math.round(score * 1e4) / 100]);
      expect(result.map(({ id, score }: { id: string; score: number }) => [id, score])).toEqual(expected);
      for (const { features } of result) expect(new Set(ids(features)).size).toBe(features.length);
    }),
    { numRuns: 8 },
  );
  const { candidates } = await matchDraft({
    conditions: [named('Unitree Robotics'), { matchType: 'property', propertyId: 'country', propertyValue: 'China' }],
  });
  expect(candidates[0].features).toContainEqual(expect.objectContaining({ id: 'country', value: true }));
  expect(candidates[0].features).toContainEqual(expect.objectContaining({ id: 'listed', value: true }));
});

test('[Q4] where two are as good as each other none is chosen for the user', async () => {
  const { result } = await match({ query: '中国联通' });
  expect(result[0].score).toBe(result[1].score);
  expect(result.some((each: { match: boolean }) => each.match)).toBe(false);
});

test('[Q5] an id of the register and an identifier find whose they are', async () => {
  expect((await match({ query: UNICOM })).result).toMatchObject([{ id: UNICOM, score: 100, match: true }]);
  expect((await match({ query: '91110000MA001HYK9X' })).result[0]).toMatchObject({ id: UNICOM, match: true });
  for (const pid of ['uscCode', 'Company:uscCode', 'registrationNumber']) {
    const { result } = await match({ properties: [{ pid, v: '91110000MA001HYK9X' }] });
    expect(result[0]).toMatchObject({ id: UNICOM, features: expect.arrayContaining([{ id: 'identifier', value: true }]) });
  }
});

test('[Q6] what a condition requires, and the type, leave out who does not meet them', async () => {
  const where = (propertyValue: unknown, matchQuantifier: string): object => ({
    conditions: [
      named('Unitree Robotics'),
      { matchType: 'property', propertyId: 'country', propertyValue, matchQuantifier, required: true },
    ],
  });
  expect(ids((await matchDraft(where(['US', 'CN'], 'any'))).candidates)).toEqual([UNITREE]);
  expect((await matchDraft(where(['US', 'CN'], 'all'))).candidates).toEqual([]);
  expect((await matchDraft(where('China', 'none'))).candidates).toEqual([]);
  expect(ids((await matchDraft(where('US', 'none'))).candidates)).toEqual([UNITREE]);
  expect((await match({ query: 'Unitree Robotics', type: 'Person' })).result).toEqual([]);
  expect(ids((await match({ query: 'Unitree Robotics', type: ['Person', 'Company'] })).result)).toEqual([UNITREE]);
});

test('[Q7] properties and types that are not known warn and do no harm', async () => {
  const asked = await match({
    query: 'Unitree Robotics',
    type: 'Starship',
    properties: [
      { pid: 'mood', v: 'blue' },
      { pid: 'sector', v: 'x' },
    ],
  });
  expect(ids(asked.result)).toEqual([UNITREE]);
  expect(asked.warnings.join('\n')).toMatch(/type:[\s\S]*mood[\s\S]*sector/);
  expect((await match({ query: 'Unitree Robotics' })).warnings).toBeUndefined();
});

test('[Q8] suggestions begin as asked, page by page; an id suggests its entity', async () => {
  const of = async (kind: string, query: string): Promise<readonly string[]> =>
    ids(suggested.parse((await service.ask(`${AT}/suggest/${kind}?${query}`)).json).result);
  expect(await of('entity', `prefix=${UNICOM}`)).toEqual([UNICOM]);
  expect(await of('entity', 'prefix=Unitr')).toContain(UNITREE);
  expect(await of('entity', `prefix=${encodeURIComponent('宇树')}`)).toContain(UNITREE);
  expect(await of('type', 'prefix=comp')).toEqual(['Company']);
  const all = await of('property', 'prefix=');
  expect([...(await of('property', 'prefix=&limit=4')), ...(await of('property', 'prefix=&limit=4&cursor=4'))]).toEqual(all.slice(0, 8));
  expect(await of('property', 'prefix=&limit=4&offset=4')).toEqual(all.slice(4, 8));
  expect((await service.ask(`${AT}/suggest/type?prefix=&limit=-1`)).status).toBe(400);
});

test('[Q9] data extension gives names by script, identifiers, and the standing on a list on the day of each column', async () => {
  const extend = JSON.stringify({
    ids: [UNITREE, 'nobody'],
    properties: [
      { id: 'nameChinese' },
      { id: `standing:${LIST}` },
      { id: `since:${LIST}` },
      { id: `listed:${LIST}`, settings: { on: '2026-01-01', limit: '' } },
      { id: 'mood' },
    ],
  });
  const { json } = await form({ extend });
  const { rows, warnings } = extension02.parse(json);
  expect(rows[UNITREE]).toEqual({
    nameChinese: [{ str: '宇树科技股份有限公司' }],
    [`standing:${LIST}`]: [{ str: 'listed since 2026-06-08' }],
    [`since:${LIST}`]: [{ date: '2026-06-08T00:00:00Z' }],
    [`listed:${LIST}`]: [{ str: 'no' }],
    mood: [],
  });
  expect(Object.values(rows['nobody'] ?? {}).flat()).toEqual([]);
  expect(warnings).toHaveLength(2);
  const offered = proposed.parse((await service.ask(`${AT}/extend/property?type=Company`)).json).properties;
  const every = await form({
    extend: JSON.stringify({ ids: [UNITREE, UNICOM], properties: offered.slice(0, 50).map(({ id }) => ({ id })) }),
  });
  expect(extension02.parse(every.json).warnings).toBeUndefined();
  const wrong = await form({ extend: JSON.stringify({ ids: [UNITREE], properties: [{ id: 'name', settings: { on: '2026-02-30' } }] }) });
  expect(wrong.status).toBe(400);
});

test('[Q10] the days asked for are in every address of the manifest, and answers hold for them', async () => {
  const days = 'on=2026-01-01&known=2026-01-02';
  const { view, preview, suggest, extend } = manifestAnswer02.parse((await service.ask(`${AT}?${days}`)).json);
  const paths = [...Object.values(suggest), extend.propose_properties].map(({ service_path }) => service_path);
  for (const address of [view.url, preview.url, ...paths]) expect(address).toContain(days);
  for (const address of paths) expect((await service.ask(`${address}&prefix=&type=Company`)).status).toBe(200);
  const before = await match({ query: 'Unitree Robotics' }, `${AT}?${days}`);
  expect(before.result.map(({ description }: { description: string }) => description).join()).not.toMatch(/listed since/);
  expect((await match({ query: 'Unitree Robotics' })).result[0].description).toContain('1260H: listed since 2026-06-08');
  expect((await service.ask(`${AT}?on=tomorrow`)).status).toBe(400);
});

test('[Q11] a preview is text escaped and nothing else: no script, no address, to be framed by anybody', async () => {
  const { headers, text } = await service.ask(`${AT}/preview?id=${UNITREE}`);
  expect(text).toContain('listed since 2026-06-08');
  expect(text).toMatch(/<svg [^>]*viewBox/);
  const policy = headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", 'frame-ancestors *', 'sandbox']) expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
  expect((await service.ask(`${AT}/view?id=${UNICOM}`)).text).toContain('<h2>Sources</h2>');
  expect((await service.ask(`${AT}/preview?id=%3Cscript%3E`)).text).not.toContain('<script');

  const loaded = service.world.inService.loaded();
  const first = loaded?.snapshot.register.entities[0];
  if (loaded === null || first === undefined) throw new Error('got no register, expected one');
  const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '\u202e', '\0', ']]>', 'script', ' onload=') });
  fc.assert(
    fc.property(hostile, (label) => {
      const entity = { ...first, label };
      const register = {
        ...loaded.snapshot.register,
        entities: [entity],
        lists: loaded.snapshot.register.lists.map((list) => ({ ...list, short: label })),
      };
      const dataset = { name: 'default', title: '', lists: undefined };
      const clocks = { on: day('2026-11-22'), known: day('2026-11-22') };
      const card = entityCard(
        entity,
        { loaded: { ...loaded, snapshot: { ...loaded.snapshot, register } }, dataset, clocks, decisions: [] },
        true,
      );
      const tags = [...card.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
      const own =
        /^<\/?(?:!DOCTYPE html|html|head|meta|title|style|body|h1|h2|p|small|dl|div|dt|dd|svg|text|rect|ul|li|a)(?: (?:lang|charset|viewBox|role|aria-label|x|y|width|height|fill|font-size|text-anchor|href|rel)="[^"<>]*")*>$/;
      for (const tag of tags) expect(tag).toMatch(own);
      expect(card).not.toMatch(/[\u202e\0]/);
    }),
    { numRuns: 30 },
  );
});

test('[Q12] JSONP is refused, whatever it would call', async () => {
  for (const path of [AT, `${AT}/suggest/type?prefix=c`, DRAFT]) {
    const { status, headers, text } = await service.ask(
      `${path}${path.includes('?') ? '&' : '?'}callback=${encodeURIComponent('alert(1)//')}`,
    );
    expect([status, headers.get('content-type'), text.includes('alert')]).toEqual([400, 'application/problem+json', false]);
  }
});

test('[Q13] batches have an end, and what does not fit is named without being repeated', async () => {
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, { query: 'x' }]));
  expect((await form({ queries: JSON.stringify(many) })).status).toBe(413);
  expect((await service.ask(`${DRAFT}/match`, { queries: Object.values(many).map(() => ({ conditions: [named('x')] })) })).status).toBe(
    413,
  );
  const secret = 'Qingyun Secret';
  const hostile: readonly unknown[] = [
    secret,
    { q: secret },
    { q: { query: { name: secret } } },
    { q: { query: secret.repeat(200) } },
    { q: { query: 'x', limit: secret } },
    { q: { query: 'x', properties: Array.from({ length: 51 }, () => ({ pid: secret, v: secret })) } },
  ];
  for (const queries of hostile) {
    const { status, text } = await form({ queries: JSON.stringify(queries) });
    expect([status, text.includes(secret)]).toEqual([400, false]);
    expect(text).toContain('queries');
  }
  expect((await form({ queries: `{"q":${secret}` })).text).not.toContain(secret);
  expect((await form({ queries: '['.repeat(10_000) })).status).toBe(400);
  const torn = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } };
  expect((await service.app.request(`${DRAFT}/match`, torn)).status).toBe(400);
  expect((await form({ extend: JSON.stringify({ ids: Array.from({ length: 1001 }, () => 'x'), properties: [] }) })).status).toBe(400);
});

test('[Q14] no answer to any JSON in the fields is a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('queries', 'extend'),
      fc.oneof(
        fc.json(),
        fc
          .dictionary(fc.string(), fc.record({ query: fc.string(), type: fc.string() }), { maxKeys: 3 })
          .map((each) => JSON.stringify(each)),
      ),
      async (field, value) => {
        expect((await form({ [field]: value })).status).toBeLessThan(500);
      },
    ),
    { numRuns: 30 },
  );
});
