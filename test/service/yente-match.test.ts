import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesBorneBy } from '../../src/register/index.js';
import { openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(async () => service.dispose());

const party = (name: string | readonly string[], more: object = {}, schema = 'Company'): object => ({
  queries: { q: { schema, properties: { name, ...more } } },
});

// biome-ignore lint/suspicious/noExplicitAny: what tests look into is theirs to know.
async function answered(path: string, body: object): Promise<any> {
  const { status, json, text } = await service.ask(`/match/${path}`, body);
  expect(status, text).toBe(200);
  return json.responses.q;
}

const idsOf = (answer: { results: readonly { id: string }[] }): readonly string[] => answer.results.map(({ id }) => id);

const nameArbitrary = (): fc.Arbitrary<string> => {
  const { register } = (service.world.inService.loaded() ?? expect.fail()).snapshot;
  const names = register.entities.flatMap(({ id }) => namesBorneBy(register, id).map(({ text }) => text));
  const parts = fc
    .tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 4 }))
    .map(([name, words]) => name.split(' ').slice(0, words).join(' '));
  return fc.oneof(
    fc.constantFrom(...names),
    parts,
    fc.constantFrom('China Aviation Industry', 'AVIC', 'China State Shipbuilding', '中国航空'),
  );
};

describe('POST /match/{dataset}', () => {
  test('[O4] the answer has the shape of yente: an entity with score, explanations and match, the total, the query', async () => {
    const { status, headers, json } = await service.ask(
      '/match/us_dod_1260h?limit=1',
      party('Yangtze Memory Technologies Co., Ltd.', { country: 'cn' }),
    );
    expect(status).toBe(200);
    expect(headers.get('x-batch-size')).toBe('1');
    expect(headers.get('content-type')).toBe('application/json');
    expect(Object.keys(json)).toEqual(['responses', 'limit']);
    expect(json.limit).toBe(1);
    const { q } = json.responses;
    expect(q).toMatchObject({ status: 200, total: { value: 1, relation: 'eq' } });
    expect(q.query).toEqual({
      id: null,
      schema: 'Company',
      properties: { name: ['Yangtze Memory Technologies Co., Ltd.'], country: ['cn'] },
    });
    const [result] = q.results;
    expect(result).toMatchObject({
      id: 'WB-0089',
      caption: 'Yangtze Memory Technologies Co., Ltd.',
      schema: 'Company',
      target: true,
      match: true,
      referents: [],
    });
    expect(result.datasets).toEqual(['us_dod_1260h']);
    expect(result.properties.topics).toEqual(['debarment']);
    for (const time of [result.first_seen, result.last_seen, result.last_change]) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(result.explanations.name_match).toMatchObject({ score: result.score, candidate: 'Yangtze Memory Technologies Co., Ltd.' });
    for (const feature of Object.values(result.explanations))
      expect(Object.keys(feature as object)).toEqual(['score', 'detail', 'query', 'candidate']);
  });

  test('[O4] several queries, their keys and ids as given, values as text or lists', async () => {
    const queries = {
      'a b': { id: 'erp:1', schema: 'Company', properties: { name: 'Xiaomi Corporation' } },
      __proto__x: { schema: 'Organization', properties: { name: ['小米集团', 7] } },
      ship: { schema: 'Vessel', properties: { name: ['Xiaomi Corporation'] } },
      none: { schema: 'Person', properties: { firstName: ['Jane'], lastName: ['Nobody-At-All'] } },
    };
    const { json, headers } = await service.ask('/match/all', { queries });
    expect(headers.get('x-batch-size')).toBe('4');
    expect(json.limit).toBe(5);
    expect(Object.keys(json.responses)).toEqual(Object.keys(queries));
    expect(json.responses['a b'].query).toEqual({ id: 'erp:1', schema: 'Company', properties: { name: ['Xiaomi Corporation'] } });
    expect(json.responses['__proto__x'].query.properties.name).toEqual(['小米集团', '7']);
    expect(idsOf(json.responses['__proto__x'])).toEqual(['WB-0038']);
    expect(idsOf(json.responses.ship)).toEqual([]);
    expect(idsOf(json.responses.none)).toEqual([]);
  });

  test('[O4] identifiers are looked at by FollowTheMoney’s names, also where only a number is given', async () => {
    for (const properties of [
      { ticker: ['XHKG:1810'] },
      { uscCode: '91110000710935732K' },
      { registrationNumber: ['91110000710935732K'] },
    ]) {
      const { results } = await answered('default', {
        queries: { q: { schema: 'Company', properties: { name: ['Entirely Other Words'], ...properties } } },
      });
      expect(results[0].id).toBe('ticker' in properties ? 'WB-0038' : 'WB-0001');
      expect(results[0].explanations.identifier_match.score).toBe(1);
    }
  });

  test('[O5] what is wrong is told as yente tells it', async () => {
    const cases: readonly (readonly [path: string, body: unknown, status: number, detail: unknown])[] = [
      ['nope', party('A'), 404, 'No such dataset.'],
      ['default', { queries: {} }, 400, 'No queries provided.'],
      ['default?algorithm=guess', party('A'), 400, 'Unknown algorithm: guess'],
      ['default', party('A', {}, 'Sanction'), 400, 'Cannot parse example entity: no matchable schema: Sanction'],
      [
        'default',
        { queries: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, {}])) },
        400,
        'Too many queries in one batch (limit: 100)',
      ],
      ['default', {}, 422, [{ type: 'missing', loc: ['body', 'queries'], msg: 'Field required' }]],
      ['default', [], 422, [{ type: 'dict_type', loc: ['body'], msg: 'Input should be a valid dictionary' }]],
      [
        'default',
        { queries: { q: { properties: {} } } },
        422,
        [{ type: 'missing', loc: ['body', 'queries', 'q', 'schema'], msg: 'Field required' }],
      ],
      [
        'default',
        { queries: { q: { schema: 'Company' } } },
        422,
        [{ type: 'missing', loc: ['body', 'queries', 'q', 'properties'], msg: 'Field required' }],
      ],
      [
        'default?limit=501',
        party('A'),
        422,
        [expect.objectContaining({ type: 'less_than_equal', loc: ['query', 'limit'], ctx: { le: 500 } })],
      ],
      [
        'default?limit=x&threshold=y',
        party('A'),
        422,
        [expect.objectContaining({ type: 'int_parsing' }), expect.objectContaining({ type: 'float_parsing' })],
      ],
      [
        'default?changed_since=june',
        party('A'),
        422,
        [expect.objectContaining({ type: 'string_pattern_mismatch', loc: ['query', 'changed_since'] })],
      ],
      ['default?on=2026-02-30', party('A'), 422, [expect.objectContaining({ loc: ['query', 'on'] })]],
      [`default?${'exclude_entity_ids=a&'.repeat(51)}`, party('A'), 422, [expect.objectContaining({ type: 'too_long' })]],
    ];
    for (const [path, body, status, detail] of cases) {
      const answer = await service.ask(`/match/${path}`, body);
      expect({ path, status: answer.status, detail: answer.json.detail }).toEqual({ path, status, detail });
    }
    const broken = await service.app.request('/match/default', { method: 'POST', body: '{"queries":' });
    expect(broken.status).toBe(422);
    expect(await broken.json()).toMatchObject({ detail: [{ type: 'json_invalid', loc: ['body', 0] }] });
  });

  test('[O5] any body is answered or refused, never with a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc
            .record({
              queries: fc.dictionary(
                fc.string(),
                fc.record({ schema: fc.constantFrom('Company', 'Thing', ''), properties: fc.dictionary(fc.string(), fc.jsonValue()) }),
              ),
            })
            .map((body) => JSON.stringify(body)),
        ),
        async (body) => {
          const { status } = await service.app.request('/match/default', { method: 'POST', body });
          expect([200, 400, 422]).toContain(status);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('[O6] results are at or above the threshold, the best first; the total is theirs before the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        nameArbitrary(),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        async (name, threshold, limit) => {
          const all = await answered(`default?limit=500&threshold=${threshold}&cutoff=1`, party(name));
          const some = await answered(`default?limit=${limit}&threshold=${threshold}&cutoff=1`, party(name));
          expect(some.total).toEqual(all.total);
          expect(all.total.value).toBe(all.results.length);
          expect(idsOf(some)).toEqual(idsOf(all).slice(0, limit));
          for (const { score, match } of all.results) expect({ match, above: score >= threshold }).toEqual({ match: true, above: true });
          const scores = all.results.map(({ score }: { score: number }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('[O6] a higher threshold finds some of what a lower one finds, with the same scores; one equal to a score finds it', async () => {
    await fc.assert(
      fc.asyncProperty(
        nameArbitrary(),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        async (name, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const scored = async (threshold: number): Promise<readonly (readonly [string, number])[]> =>
            (await answered(`default?limit=500&threshold=${threshold}&cutoff=1`, party(name))).results.map(
              ({ id, score }: { id: string; score: number }) => [id, score],
            );
          const [more, fewer] = [await scored(low), await scored(high)];
          expect(fewer).toEqual(more.filter(([, score]) => score >= high));
          const [, last] = more.at(-1) ?? ['', low];
          expect(await scored(last)).toHaveLength(more.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('[O6] a cutoff below the threshold shows what is no match; it is not counted', async () => {
    const body = party('China Shipbuilding');
    const none = await answered('default?limit=500&threshold=0.99&cutoff=0.99', body);
    const wide = await answered('default?limit=500&threshold=0.99&cutoff=0.5', body);
    const plain = await answered('default?limit=500&threshold=0.99', body);
    expect(wide.total).toEqual(none.total);
    expect(wide.results.length).toBeGreaterThan(none.results.length);
    expect(idsOf(plain)).toEqual(wide.results.filter(({ score }: { score: number }) => score >= 0.7).map(({ id }: { id: string }) => id));
    for (const { score, match } of wide.results) expect(match).toBe(score >= 0.99);
    const { json } = await service.ask('/match/default?cutoff=0.1', body);
    expect(json.warnings).toEqual(['cutoff 0.1: nothing that scores less than 0.5 is found']);
  });

  test('[O7] filters: datasets, schemata, topics, ids, changes', async () => {
    const body = party('Yangtze Memory Technologies Co., Ltd.');
    const found = async (query: string, dataset = 'default'): Promise<readonly string[]> =>
      idsOf(await answered(`${dataset}?${query}`, body));
    expect(await found('')).toEqual(['WB-0089']);
    expect(await found('topics=debarment')).toEqual(['WB-0089']);
    expect(await found('topics=sanction')).toEqual([]);
    expect(await found('topics=sanction&topics=debarment')).toEqual(['WB-0089']);
    expect(await found('exclude_schema=Company')).toEqual([]);
    expect(await found('exclude_entity_ids=WB-0089')).toEqual([]);
    expect(await found('changed_since=2026-06-08')).toEqual(['WB-0089']);
    expect(await found('changed_since=2026-06-09T00:00')).toEqual([]);
    expect(await found('', 'us_ndaa_889')).toEqual([]);
    expect(await found('', 'us-dod-1260h')).toEqual(['WB-0089']);
    expect(await found('include_dataset=us_ndaa_889')).toEqual([]);
    expect(await found('include_dataset=us_ndaa_889&include_dataset=us_ndaa_5949')).toEqual(['WB-0089']);
    // Also on another list: still found, of that list.
    const { results } = await answered('default?exclude_dataset=us_dod_1260h', body);
    expect(results[0].datasets).toEqual(['us_ndaa_5949']);
    expect(await found('exclude_dataset=us_dod_1260h', 'us_dod_1260h')).toEqual([]);
    const { json } = await service.ask('/match/default?exclude_dataset=moon', body);
    expect(json.warnings).toEqual(['exclude_dataset: no dataset of the name moon is held']);
  });

  test('[O8] what is not looked at is told: properties, weights, configuration, another algorithm', async () => {
    const { json } = await service.ask('/match/default?algorithm=logic-v2', {
      ...party('Xiaomi Corporation', { birthDate: ['1970'], shoeSize: '44' }),
      weights: { country_mismatch: -0.1 },
      config: { nm_extra_result_name: 0.4 },
    });
    expect(json.responses.q.warnings).toEqual([
      'birthDate: a property that is not looked at',
      'shoeSize: a property that is not looked at',
    ]);
    expect(json.warnings.map((warning: string) => warning.split(':')[0])).toEqual([
      'algorithm logic-v2',
      'weights.country_mismatch',
      'config.nm_extra_result_name',
    ]);
    expect((await answered('default', party('小米集团'))).warnings).toBeUndefined();
  });

  test('[O9] on and known are kept to: who is listed then has the topic, who is not has none', async () => {
    const topics = async (name: string, dataset: string, query: string): Promise<unknown> => {
      const { results } = await answered(`${dataset}?${query}`, party(name));
      return results.length === 0 ? 'not found' : (results[0].properties.topics ?? 'none');
    };
    const xiaomi = (query: string): Promise<unknown> => topics('Xiaomi Corporation', 'us_dod_1237', query);
    expect(await xiaomi('on=2021-02-01&known=2021-02-01')).toEqual(['debarment']);
    // Enjoined is listed still (L4).
    expect(await xiaomi('on=2021-04-01&known=2021-04-01')).toEqual(['debarment']);
    expect(await xiaomi('on=2022-01-01&known=2022-01-01')).toBe('none');
    expect(await xiaomi('on=2020-12-01&known=2020-12-01')).toBe('not found');
    const amec = (query: string): Promise<unknown> => topics('Advanced Micro-Fabrication Equipment Inc.', 'us_dod_1260h', query);
    expect(await amec('on=2024-06-01&known=2024-06-01')).toEqual(['debarment']);
    expect(await amec('')).toBe('none');
    const idg = (query: string): Promise<unknown> => topics('IDG Capital', 'us_dod_1260h', query);
    expect(await idg('on=2024-06-01&known=2024-06-01')).toEqual(['debarment']);
    expect(await idg('on=2025-01-02&known=2025-01-02')).toBe('none');
    const wuxi = (query: string): Promise<unknown> => topics('WuXi AppTec Co., Ltd.', 'us_dod_1260h', query);
    expect(await wuxi('on=2026-09-01&known=2026-09-01')).toEqual(['debarment']);
    expect(await wuxi('on=2026-09-01&known=2026-06-01')).toBe('none');
  });

  test('[O9] the draft that was withdrawn on its day takes nobody off the list', async () => {
    for (const on of ['2026-02-12', '2026-02-13', '2026-02-14', '2026-03-01']) {
      const { results } = await answered(`us_dod_chinese_milcorps?on=${on}&known=${on}`, party('Yangtze Memory Technologies Co., Ltd.'));
      expect(results[0]).toMatchObject({ id: 'WB-0089', target: true, properties: { topics: ['debarment'] } });
      expect(results[0].standings[0]).toMatchObject({ listed: true, since: '2024-01-31', until: null });
    }
  });

  test('[O4] every query is counted, and nobody who may not screen is answered', async () => {
    const text = async (): Promise<string> => (await service.ask('/metrics')).text;
    const count = (metrics: string): number => Number(/screened_total\{verdict="none"\} (\d+)/.exec(metrics)?.[1] ?? 0);
    const before = count(await text());
    await answered('default', party('Nobody Of That Name At All'));
    expect(count(await text())).toBe(before + 1);
    const reader = await openTestService({ actor: { name: 'r', id: 'r', kind: 'key', scopes: new Set(['read']), rank: 'analyst' } });
    const { status, json } = await reader.ask('/match/default', party('A'));
    expect({ status, detail: typeof json.detail }).toEqual({ status: 403, detail: 'string' });
    await reader.dispose();
  });
});
