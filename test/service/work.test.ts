import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES, serviceApp } from '../../src/service/index.js';
import { act } from '../following/following.js';
import { openTestStores } from '../store/stores.js';
import { LOCAL, openTestService, type TestService } from './service.js';

describe.each(openTestStores())('%s: the work of the service', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService({ kind });
  });
  afterAll(() => service.dispose());

  const put = async (name: string, body: string, type = 'application/json', query = ''): Promise<Response> =>
    service.app.request(`/v1/portfolios/${encodeURIComponent(name)}${query}`, { method: 'PUT', body, headers: { 'content-type': type } });

  test('[B11] a portfolio is made of subjects or of a table, and told who came, went and changed', async () => {
    const made = await put(
      '供应商',
      JSON.stringify({ subjects: [{ name: 'DJI' }, { name: 'Hesai Group' }, { name: 'Nobody', size: 3 }], roles: ['dod-contractor'] }),
    );
    expect(await made.json()).toMatchObject({ subjects: 3, came: 3, went: 0, warnings: [{ field: 'subjects.2.size' }] });
    const again = await put('供应商', 'name,country\nDJI,\nHesai Group,CN\n,\n', 'text/csv');
    expect(await again.json()).toMatchObject({ subjects: 2, came: 1, went: 2, same: 1, unread: [] });
    const { json } = await service.ask(`/v1/portfolios/${encodeURIComponent('供应商')}?limit=1`);
    expect(json).toMatchObject({
      portfolio: { subjects: 2, roles: ['dod-contractor'], watched: null },
      total: { value: 2 },
      results: [{ subject: { name: 'DJI' } }],
    });
    expect((await put('../x', '{"subjects":[{"name":"a"}]}')).status).toBe(400);
    expect((await put('nobody', '{"subjects":[{"country":"CN"}]}')).status).toBe(400);
    expect((await put('nobody', '{"subjects":')).status).toBe(400);
    expect((await put('nobody', '', 'text/csv')).status).toBe(400);
    expect((await service.ask('/v1/portfolios')).json.results).toHaveLength(1);
  });

  test('[B12] a watch raises alerts; they are told, streamed to who comes back, and acknowledged once', async () => {
    const watched = await service.ask(`/v1/portfolios/${encodeURIComponent('供应商')}/watch`, {});
    expect(watched.status).toBe(200);
    const { alerts } = watched.json as { alerts: readonly { readonly id: string; readonly kind: string }[] };
    expect(alerts.length).toBeGreaterThan(1);
    const all = (await service.ask('/v1/alerts?open=true&limit=500')).json;
    expect([all.total.value, all.results.length]).toEqual([alerts.length, alerts.length]);
    const listed = (await service.ask('/v1/alerts?kind=listed')).json.results as readonly { readonly kind: string }[];
    expect(new Set(listed.map((alert) => alert.kind))).toEqual(new Set(['listed']));
    const stream = await service.app.request('/v1/alerts/stream', { headers: { 'last-event-id': 'alert-1' } });
    const reader = stream.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(first).toMatch(/^event: alert\ndata: \{"id":"alert-2".*\nid: alert-2\n\n/);
    expect((await service.ask('/v1/alerts/alert-1/acknowledge', { note: 'seen' })).json.acknowledged).toBe('alert-1');
    expect((await service.ask('/v1/alerts/alert-1/acknowledge', {})).status).toBe(409);
    expect((await service.ask('/v1/alerts/alert-999/acknowledge', {})).status).toBe(404);
    expect((await service.ask('/v1/alerts/acknowledge', { ids: ['alert-1', 'alert-2', 'alert-999'] })).json).toMatchObject({
      acknowledged: ['alert-2'],
      before: ['alert-1'],
      unknown: ['alert-999'],
    });
    expect((await service.ask('/v1/alerts/alert-1')).json.alert.acknowledged).toMatchObject({ by: 'ann', note: 'seen' });
    expect((await service.ask(`/v1/portfolios/${encodeURIComponent('供应商')}/watch?on=2030-01-01`, {})).status).toBe(400);
    expect((await service.ask('/v1/portfolios/none/watch', {})).status).toBe(404);
    expect((await service.app.request(`/v1/portfolios/${encodeURIComponent('供应商')}`, { method: 'DELETE' })).status).toBe(200);
    expect((await service.app.request(`/v1/portfolios/${encodeURIComponent('供应商')}`, { method: 'DELETE' })).status).toBe(404);
  });

  test('[B13] sources are told with when they were fetched; pairs and held editions wait and are decided on', async () => {
    const { store, world } = service;
    const [publication] = (await service.ask('/v1/sync')).json.results as readonly {
      readonly id: string;
      readonly lists: readonly unknown[];
    }[];
    expect(publication?.lists.length).toBeGreaterThan(0);
    const files = [{ name: 'sdn.csv', digest: 'd' }];
    await store.held.add({ ...act('2026-11-22'), source: 'us-ofac-sdn', list: 'us-ofac-sdn', reasons: ['it shrinks'], files });
    expect((await service.ask('/v1/held')).json).toMatchObject({
      total: { value: 1 },
      results: [{ id: 'held-1', reasons: ['it shrinks'] }],
    });
    expect((await service.ask('/v1/held/held-1/accept', undefined)).status).toBe(405);
    expect((await service.app.request('/v1/held/held-1/accept', { method: 'POST' })).status).toBe(400);
    expect((await service.app.request('/v1/held/held-1/drop', { method: 'POST' })).status).toBe(200);
    expect((await service.app.request('/v1/held/held-1/drop', { method: 'POST' })).status).toBe(404);
    const shown = { entity: 'Hesai', candidate: 'Hesai Group', why: 'the name' };
    await store.resolutions.add([{ entity: 'WB-0083', candidate: 'WB-0058', score: 0.9, shown, at: '2026-11-22T10:00:00.000Z' }]);
    expect((await service.ask('/v1/resolutions')).json).toMatchObject({ total: { value: 1 }, results: [{ id: 'pair-1', shown }] });
    const before = world.inService.loaded()?.digest;
    expect((await service.ask('/v1/resolutions/pair-1', { verdict: 'different', reason: 'two' })).json).toMatchObject({
      verdict: 'different',
    });
    expect((await service.ask('/v1/resolutions/pair-1', { verdict: 'different', reason: 'two' })).status).toBe(409);
    expect((await service.ask('/v1/resolutions/pair-7', { verdict: 'same', reason: 'one' })).status).toBe(404);
    expect(world.inService.loaded()?.digest).toBe(before);
    expect((await service.ask('/v1/resolutions/pair-1', { verdict: 'same', reason: 'one after all' })).status).toBe(200);
    expect(world.inService.loaded()?.digest).not.toBe(before);
  });

  test('[B14] the audit chain is told page by page to an admin, and worked through', async () => {
    const { json } = await service.ask('/v1/audit?limit=3');
    expect(json.results).toHaveLength(3);
    const [first] = json.results as readonly { readonly seq: number }[];
    const before = (await service.ask(`/v1/audit?limit=2&before=${first?.seq}`)).json.results as readonly { readonly seq: number }[];
    expect(before.map(({ seq }) => seq)).toEqual([(first?.seq ?? 0) - 2, (first?.seq ?? 0) - 1]);
    expect((await service.ask('/v1/audit/verify')).json).toMatchObject({ ok: true });
    expect(JSON.stringify((await service.ask('/v1/audit?limit=1000')).json)).not.toMatch(/Hesai|DJI|Nobody/);
  });

  test('[B15] every act asks for its scope', async () => {
    const acts = [
      ['POST', '/v1/runs', 'screen'],
      ['DELETE', '/v1/runs/run-1', 'screen'],
      ['GET', '/v1/runs', 'read'],
      ['GET', '/v1/runs/run-1/results', 'read'],
      ['PUT', '/v1/portfolios/a', 'screen'],
      ['DELETE', '/v1/portfolios/a', 'screen'],
      ['POST', '/v1/portfolios/a/watch', 'screen'],
      ['GET', '/v1/alerts/stream', 'read'],
      ['POST', '/v1/alerts/acknowledge', 'decide'],
      ['POST', '/v1/decisions', 'decide'],
      ['POST', '/v1/decisions/proposed/proposed-1/confirm', 'decide'],
      ['PUT', '/v1/settings/four-eyes', 'admin'],
      ['POST', '/v1/held/held-1/accept', 'admin'],
      ['POST', '/v1/held/held-1/drop', 'admin'],
      ['POST', '/v1/resolutions/pair-1', 'admin'],
      ['GET', '/v1/audit', 'admin'],
      ['GET', '/v1/audit/verify', 'admin'],
    ] as const;
    for (const [method, path, scope] of acts) {
      const without = { ...LOCAL, scopes: new Set(SCOPES.filter((each) => each !== scope)) };
      const app = serviceApp({ ...service.world, access: { actor: async () => without } });
      expect([path, (await app.request(path, { method })).status]).toEqual([path, 403]);
    }
  });
});
