import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES, serviceApp } from '../../src/service/index.js';
import { act } from '../following/following.js';
import { openTestStores } from '../store/stores.js';
import { LOCAL, openTestService, type TestService } from './service.js';

describe.each(openTestStores())('%s: what the workbench asks of the service', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService({ kind });
  });
  afterAll(() => service.dispose());

  const send = (method: string, path: string, body: string, type = 'application/json'): Promise<Response> =>
    Promise.resolve(service.app.request(path, { method, body, headers: { 'content-type': type } }));

  test('[W182] subjects come to a portfolio and leave it, each by itself; who each was found to be is told', async () => {
    await send('PUT', '/v1/portfolios/vendors', '{"subjects":[{"name":"Hesai Group"},{"name":"Alder"}]}');
    const added = await send('POST', '/v1/portfolios/vendors/subjects', '{"subjects":[{"name":"Huawei"},{"name":"Alder"}]}');
    expect(await added.json()).toMatchObject({ subjects: 3, came: 1, went: 0, changed: 0, same: 2 });
    const table = await send('POST', '/v1/portfolios/vendors/subjects', 'name\nZTE\n', 'text/csv');
    expect(await table.json()).toMatchObject({ subjects: 4, came: 1 });
    await service.ask('/v1/portfolios/vendors/watch', {});
    const { results } = (await service.ask('/v1/portfolios/vendors')).json as {
      results: { key: string; name: string; found: unknown[] }[];
    };
    expect(results.map(({ name, found }) => [name, found.length > 0])).toEqual([
      ['Hesai Group', true],
      ['Alder', false],
      ['Huawei', true],
      ['ZTE', true],
    ]);
    expect(results[0]?.found[0]).toMatchObject({ entity: 'WB-0083', decision: 'match' });
    expect((await service.ask('/v1/portfolios/vendors?found=true')).json.total.value).toBe(3);
    expect((await service.ask('/v1/portfolios/vendors?found=false')).json.results).toMatchObject([{ name: 'Alder' }]);
    const keys = results.filter(({ name }) => name === 'Alder').map(({ key }) => key);
    const left = (await service.ask('/v1/portfolios/vendors/subjects/remove', { keys: [...keys, 'nobody'] })).json;
    expect(left).toMatchObject({ subjects: 3, went: 1, same: 3 });
    expect((await service.ask('/v1/portfolios/none/subjects/remove', { keys })).status).toBe(404);
    expect((await send('POST', '/v1/portfolios/none/subjects', '{"subjects":[{"name":"ZTE"}]}')).status).toBe(404);
  });

  test('[W187] a key is made and told once, listed without itself, and ended', async () => {
    const made = (await service.ask('/v1/keys', { name: 'erp', scopes: ['screen', 'read'] })).json as { id: string; key: string };
    expect(made.key).toMatch(/^wb_[0-9a-f]{12}_/);
    const listed = await service.ask('/v1/keys');
    expect(listed.json.results).toMatchObject([{ id: made.id, name: 'erp', scopes: ['read', 'screen'], rank: 'analyst', revoked: null }]);
    expect(listed.text).not.toContain(made.key.slice(16));
    expect((await service.ask('/v1/keys', { name: 'a:b', scopes: ['read'] })).status).toBe(400);
    expect((await service.app.request(`/v1/keys/${made.id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await service.app.request(`/v1/keys/${made.id}`, { method: 'DELETE' })).status).toBe(404);
    const audit = JSON.stringify((await service.ask('/v1/audit?limit=1000')).json);
    expect(audit).toContain('key.added');
    expect(audit).not.toContain(made.key.slice(16));
  });

  test('[W188] what a held edition would change is told, and nothing is written; accepted, its alerts are raised at once', async () => {
    const bytes = new TextEncoder().encode('no list of anybody');
    const digest = await service.store.write((tx) => tx.blobs.put(bytes));
    const files = [{ name: 'sdn.csv', digest }];
    const held = await service.store.held.add({
      ...act('2026-11-22'),
      source: 'us-ofac-sdn',
      list: 'us-ofac-sdn',
      reasons: ['it shrinks'],
      files,
    });
    const page = readFileSync(new URL('../sources/fcc/page/coveredlist.html', import.meta.url));
    const readable = await service.store.held.add({
      ...act('2026-11-22'),
      source: 'us-fcc-covered',
      list: 'us-fcc-covered',
      reasons: ['it grows'],
      files: [{ name: 'coveredlist.html', digest: await service.store.write((tx) => tx.blobs.put(page)) }],
    });
    const before = await service.store.facts.last();
    const told = await service.ask(`/v1/held/${readable.id}/difference`);
    expect(told.json.changes).toMatchObject([{ list: 'us-fcc-covered' }]);
    expect(told.json.changes[0].added.length + told.json.changes[0].removed.length).toBeGreaterThan(0);
    expect((await service.store.held.open()).map(({ id }) => id)).toContain(readable.id);
    expect((await service.ask(`/v1/held/${held.id}/difference`)).status).toBe(400);
    expect((await service.ask('/v1/held/held-99/difference')).status).toBe(404);
    expect(await service.store.facts.last()).toBe(before);

    const [line] = [...told.json.changes[0].added, ...told.json.changes[0].removed];
    await send('PUT', '/v1/portfolios/named', JSON.stringify({ subjects: [{ name: line.name }] }));
    await service.ask('/v1/portfolios/named/watch', {});
    const raised = async (): Promise<number> => (await service.ask('/v1/alerts?limit=1')).json.total.value;
    const earlier = await raised();
    const accepted = await service.app.request(`/v1/held/${readable.id}/accept`, { method: 'POST' });
    expect(accepted.status).toBe(200);
    const { alerts } = (await accepted.json()) as { alerts: number };
    expect((await raised()) - earlier).toBe(alerts);
    expect(alerts).toBeGreaterThan(0);
  });

  test('[B259] a verdict raises alerts also where the service took the new register in use by itself, meanwhile', async () => {
    await send('PUT', '/v1/portfolios/radios', '{"subjects":[{"name":"Hytera Communications"}]}');
    await service.ask('/v1/portfolios/radios/watch', {});
    const story =
      'Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list of Chinese military companies.';
    const read = await send('POST', '/v1/documents?queue=true&published=2026-11-19&url=https://reuters.example/1', story, 'text/plain');
    const { documents } = (await read.json()) as { documents: readonly { queued: { proposed: readonly { id: string }[] } }[] };
    const { world, store } = service;
    const write: typeof store.write = async (work) => {
      const done = await store.write(work);
      await world.inService.refresh();
      return done;
    };
    const app = serviceApp({ ...world, store: { ...store, write } });
    const path = `/v1/review/${documents[0]?.queued.proposed[0]?.id}/accept`;
    const accepted = await app.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(await accepted.json()).toMatchObject({ watched: { alerts: 1, failed: 0 } });
  });

  test('[B15] each asks for its scope', async () => {
    for (const [method, path, scope] of [
      ['POST', '/v1/portfolios/a/subjects', 'screen'],
      ['POST', '/v1/portfolios/a/subjects/remove', 'screen'],
      ['GET', '/v1/held/held-1/difference', 'read'],
      ['GET', '/v1/keys', 'admin'],
      ['POST', '/v1/keys', 'admin'],
      ['DELETE', '/v1/keys/4f1c0a93be27', 'admin'],
    ] as const) {
      const without = { ...LOCAL, scopes: new Set(SCOPES.filter((each) => each !== scope)) };
      const app = serviceApp({ ...service.world, access: { actor: async () => without } });
      expect([path, (await app.request(path, { method })).status]).toEqual([path, 403]);
    }
  });
});
