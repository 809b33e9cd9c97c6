import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf } from '../../src/register/index.js';
import { ANSWERED, UNUSED } from '../../src/service/watchman/asked-parameters.js';
import { listInfoAnswer, searchAnswer } from '../../src/service/watchman/watchman-routes.js';
import { openTestService, type TestService } from './service.js';

const UNITREE = 'WB-0214';
/** What a client of Watchman's reads of every entity, whether it is there or not. */
const MEMBERS = [
  ...['name', 'entityType', 'sourceList', 'sourceID', 'person', 'business', 'organization', 'aircraft', 'vessel', 'contact'],
  ...['addresses', 'cryptoAddresses', 'affiliations', 'sanctionsInfo', 'historicalInfo', 'sourceData', 'match', 'details'],
];

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

async function search(query: Record<string, string>): Promise<ReturnType<typeof searchAnswer.parse>> {
  const { status, json } = await service.ask(`/v2/search?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return searchAnswer.parse(json);
}

test('[Q15] a search of Watchman finds who is listed, in Watchman’s shape, with the score of screening', async () => {
  const { query, entities } = await search({ name: 'unitree robotics', type: 'business', minMatch: '0.7', requestID: 'r-1' });
  expect(query).toMatchObject({
    name: 'unitree robotics',
    entityType: 'business',
    sourceList: 'api-request',
    business: { name: 'unitree robotics' },
  });
  const [first] = entities;
  expect(entities).toHaveLength(1);
  expect(Object.keys(first ?? {}).sort()).toEqual([...MEMBERS].sort());
  expect(first).toMatchObject({
    sourceID: UNITREE,
    sourceList: 'us_dod_1260h',
    business: { altNames: expect.arrayContaining(['宇树科技股份有限公司']) },
    sanctionsInfo: { programs: ['1260H'], description: 'listed since 2026-06-08' },
    person: null,
  });
  expect(first?.details.finalScore).toBe(first?.match);
  const ledger = service.world.inService.loaded();
  expect(ledger && ledgerOf(ledger.snapshot.register).entity.has(first?.sourceID ?? '')).toBe(true);
});

test('[Q16] business and organization mean the same', async () => {
  const names = service.world.inService.loaded()?.snapshot.register.entities.map(({ label }) => label) ?? [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), async (name) => {
      const [one, other] = await Promise.all([search({ name, type: 'business' }), search({ name, type: 'organization' })]);
      expect(one.entities).toEqual(other.entities);
    }),
    { numRuns: 5 },
  );
  expect((await search({ name: 'unitree robotics', type: 'person' })).entities).toEqual([]);
  expect((await search({ name: 'unitree robotics', type: 'aircraft' }))['warnings']).toBeDefined();
});

test('[Q17] an entity is told once a list, under the list’s name; who is on none is left out, said, and told on request', async () => {
  const of = async (more: Record<string, string>): Promise<readonly string[]> =>
    (await search({ name: 'China United Network Communications Group', ...more })).entities
      .filter(({ sourceID }) => sourceID === 'WB-0024')
      .map(({ sourceList }) => sourceList);
  expect(await of({})).toEqual(['us_dod_1260h', 'us_ofac_ns_cmic']);
  expect(await of({ source: 'us_dod_1260h' })).toEqual(['us_dod_1260h']);
  expect(await of({ unlisted: 'true' })).toContain('us_dod_1237');
  expect(await of({ on: '2021-01-01' })).toEqual(['us_dod_1237']);
  const xiaomi = await search({ name: 'Xiaomi' });
  expect(xiaomi.entities).toEqual([]);
  expect(String(xiaomi['warnings'])).toContain('unlisted=true');
  expect((await search({ name: 'Xiaomi', unlisted: 'true' })).entities[0]).toMatchObject({
    sanctionsInfo: { programs: [], description: expect.stringContaining('not listed') },
  });
});

test('[Q18] identifiers, the limit and the lowest match are Watchman’s parameters', async () => {
  const byNumber = await search({ 'gov_business-registration': 'CN:91110000MA001HYK9X' });
  expect(byNumber.entities[0]).toMatchObject({
    sourceID: 'WB-0024',
    details: { pieces: expect.arrayContaining([expect.objectContaining({ pieceType: 'identifiers', matched: true })]) },
  });
  const all = (await search({ name: 'China Unicom', limit: '100' })).entities;
  expect((await search({ name: 'China Unicom', limit: '2' })).entities).toEqual(all.slice(0, 2));
  const least = all[1]?.match ?? 1;
  const kept = (await search({ name: 'China Unicom', limit: '100', minMatch: String(least) })).entities;
  expect(kept).toEqual(all.filter((each) => each.match >= least));
});

test('[Q19] a parameter nobody knows is refused; one that Watchman knows and the register has no facts for is warned of', async () => {
  const { status, json } = await service.ask('/v2/search?nmae=Secret+Ltd&Secret+Ltd=1');
  expect([status, json.error.includes('nmae, 1 that'), json.error.includes('Secret')]).toEqual([400, true, false]);
  for (const query of ['', '?name=', '?name=x&type=starship', '?name=x&limit=many', '?name=x&source=us_nothing', '?name=x&on=2026-02-30'])
    expect((await service.ask(`/v2/search${query}`)).status).toBe(400);
  const all = Object.fromEntries(UNUSED.map((name) => [name, 'x']));
  expect(String((await search({ name: 'x', ...all }))['warnings'])).toContain('birthDate');
  expect(new Set([...ANSWERED, ...UNUSED]).size).toBe(ANSWERED.length + UNUSED.length);
});

test('[Q20] the lists, how many are on each, and a digest that tells their states apart', async () => {
  const info = listInfoAnswer.parse((await service.ask('/v2/listinfo')).json);
  const answer = service.world.inService.loaded();
  const listed = await search({ name: 'unitree robotics' });
  expect(info.lists[listed.entities[0]?.sourceList ?? '']).toBeGreaterThan(100);
  expect(Object.keys(info.listHashes).sort()).toEqual(Object.keys(info.lists).sort());
  expect(new Set(Object.values(info.listHashes)).size).toBe(Object.keys(info.lists).length);
  expect(info.startedAt).toBe(answer?.at.toISOString());
});

test('[Q21] no name asked for is in the log or the metrics, however it was sent', async () => {
  const lines: string[] = [];
  const keep = (...all: readonly unknown[]): void => void lines.push(JSON.stringify(all));
  const logged = await openTestService({ log: { info: keep, warn: keep, error: keep } });
  try {
    const secret = 'Qingyunsecret';
    const query = encodeURIComponent(JSON.stringify({ q: { query: secret } }));
    await logged.ask(`/v2/search?name=${secret}`);
    await logged.ask(`/v2/search?${secret}=1`);
    await logged.ask(`/reconcile/default?queries=${query}`);
    await logged.ask(`/reconcile/default?queries=${secret}`);
    await logged.ask(`/reconcile/${secret}`);
    await logged.ask(`/reconcile/default/suggest/entity?prefix=${secret}`);
    await logged.ask(`/reconcile/default/preview?id=${secret}`);
    await logged.ask('/reconcile/v1/default/match', { queries: [{ conditions: [{ matchType: 'name', propertyValue: secret }] }] });
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(`${lines.join('\n')}${(await logged.ask('/metrics')).text}`).not.toContain(secret);
  } finally {
    await logged.dispose();
  }
});
