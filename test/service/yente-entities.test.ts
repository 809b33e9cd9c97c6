import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(async () => service.dispose());

// biome-ignore lint/suspicious/noExplicitAny: what tests look into is theirs to know.
async function got(path: string): Promise<any> {
  const { status, json, text } = await service.ask(path);
  expect(status, text).toBe(200);
  return json;
}

describe('yente: search, entities, catalog', () => {
  test('[O13] a search answers a page, with yente’s facets where none are asked for', async () => {
    const page = await got('/search/default?q=yangtze');
    expect(Object.keys(page)).toEqual(['limit', 'offset', 'total', 'results', 'facets']);
    expect(page).toMatchObject({
      limit: 10,
      offset: 0,
      total: { value: 1, relation: 'eq' },
      results: [{ id: 'WB-0089', schema: 'Company' }],
    });
    expect(Object.keys(page.facets)).toEqual(['countries', 'topics', 'datasets']);
    expect(page.facets.countries).toEqual({ label: 'Countries', values: [{ name: 'cn', label: 'China', count: 1 }] });
    expect(page.facets.topics.values).toEqual([{ name: 'debarment', label: 'Debarred', count: 1 }]);
  });

  test('[O13] filters, order, pages: each says what it says', async () => {
    const all = await got('/search/us_dod_1260h?limit=500&facets=topics&facets=schema');
    const ids = all.results.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(all.total.value);
    expect((await got('/search/us_dod_1260h?limit=7&offset=5')).results.map(({ id }: { id: string }) => id)).toEqual(ids.slice(5, 12));
    const listed = await got('/search/us_dod_1260h?limit=500&topics=debarment');
    expect(listed.total.value).toBe(188);
    expect((await got('/search/us_dod_1260h?target=true')).total.value).toBe(188);
    expect((await got('/search/us_dod_1260h?target=false')).total.value).toBe(all.total.value - 188);
    const schemata = Object.fromEntries(all.facets.schema.values.map(({ name, count }: { name: string; count: number }) => [name, count]));
    expect((await got('/search/us_dod_1260h?exclude_schema=Company')).total.value).toBe(schemata['Organization']);
    expect((await got('/search/us_dod_1260h?schema=Person')).total.value).toBe(0);
    const newest = await got('/search/default?sort=last_change:desc&limit=500');
    const changes = newest.results.map(({ last_change }: { last_change: string | null }) => last_change ?? '');
    expect(changes).toEqual([...changes].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    const [sector] = listed.results[0].properties.sector;
    const some = await got(`/search/default?filter=${encodeURIComponent(`properties.sector:${sector}`)}&limit=500`);
    for (const { properties } of some.results) expect(properties.sector).toContain(sector);
    const both = await got('/search/default?datasets=us_dod_1260h&datasets=us_ndaa_889&filter_op=AND&limit=500');
    for (const { datasets } of both.results) expect(datasets).toEqual(expect.arrayContaining(['us_dod_1260h', 'us_ndaa_889']));
    expect(both.total.value).toBeGreaterThan(0);
  });

  test('[O13] what is wrong with a search is told as yente tells it', async () => {
    for (const [path, status] of [
      ['/search/nope', 404],
      ['/search/default?schema=Foo', 400],
      ['/search/default?filter=foo', 400],
      ['/search/default?sort=id:up', 400],
      ['/search/default?limit=501', 422],
      ['/search/default?offset=9500', 422],
      ['/search/default?facets=color', 422],
      ['/search/default?target=perhaps', 422],
    ] as const) {
      const { status: answered, json } = await service.ask(path);
      expect({ path, answered }).toEqual({ path, answered: status });
      expect(Object.keys(json)).toEqual(['detail']);
    }
  });

  test('[O14] an entity is answered whole or flat, at the days asked for; what is beside it in pages', async () => {
    const nested = await got('/entities/WB-0038');
    expect(nested.properties.sanctions[0]).toMatchObject({
      schema: 'Sanction',
      properties: { entity: ['WB-0038'], endDate: ['2021-05-25'] },
    });
    const flat = await got('/entities/WB-0038?nested=false');
    expect(flat.properties.sanctions).toBeUndefined();
    expect((await got('/entities/WB-0038?nested=false&on=2021-02-01&known=2021-02-01')).target).toBe(true);
    const { entity, adjacent } = await got('/entities/WB-0038/adjacent');
    expect(entity).toEqual(flat);
    expect(adjacent.sanctions).toEqual({ results: nested.properties.sanctions, total: { value: 1, relation: 'eq' }, limit: 10, offset: 0 });
    expect(await got('/entities/WB-0038/adjacent/sanctions')).toEqual(adjacent.sanctions);
    expect((await got('/entities/WB-0038/adjacent/addressEntity?limit=3')).total.value).toBe(0);
    expect(await got(`/entities/${nested.properties.sanctions[0].id}`)).toEqual(nested.properties.sanctions[0]);
    for (const [path, detail] of [
      ['/entities/WB-9999', 'No such entity!'],
      ['/entities/WB-9999/adjacent', 'No such entity!'],
      ['/entities/WB-0038/adjacent/name', 'No such property!'],
    ] as const)
      expect(await service.ask(path)).toMatchObject({ status: 404, json: { detail } });
  });

  test('[O15] the catalog has a dataset for every list held, and answers 304 to who has it', async () => {
    const { headers, json } = await service.ask('/catalog');
    const names = json.datasets.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(json).toMatchObject({ current: names, outdated: [], index_stale: false });
    const main = json.datasets.find(({ name }: { name: string }) => name === 'us_dod_1260h');
    expect(main).toMatchObject({ load: true, index_current: true, entity_count: 188, children: [] });
    expect(json.datasets.find(({ name }: { name: string }) => name === 'default').children).toHaveLength(6);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    const again = await service.ask('/catalog', undefined, { 'if-none-match': headers.get('etag') ?? '' });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    expect((await service.ask('/manifest')).json).toEqual(json);
    const { algorithms, best, default: usual } = await got('/algorithms');
    for (const name of [best, usual]) expect(algorithms.map((each: { name: string }) => each.name)).toContain(name);
  });

  test('[O15] every path is in the OpenAPI document', () => {
    const { paths } = service.app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Watchbill', version: '0' } });
    for (const path of [
      '/match/{dataset}',
      '/search/{dataset}',
      '/entities/{id}',
      '/entities/{id}/adjacent',
      '/entities/{id}/adjacent/{property}',
      '/catalog',
      '/algorithms',
    ])
      expect(Object.keys(paths ?? {})).toContain(path);
  });
});
