import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, serviceApp } from '../../src/service/index.js';
import { type Asked, askedIn } from '../cli/asked.js';
import { openTestStores } from '../store/stores.js';
import { LOCAL, openTestService, type TestService } from './service.js';

const COSTAR = 'WB-0058';
const SUBJECT = { name: 'Costar Group, Inc.', country: 'US' };
const BO: Actor = { ...LOCAL, name: 'bo', id: 'local:bo' };
const ANALYST: Actor = { ...LOCAL, name: 'cy', id: 'local:cy', rank: 'analyst', scopes: new Set(['read', 'screen', 'decide']) };

describe.each(openTestStores())('%s: decisions through the service', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService({ kind });
  });
  afterAll(() => service.dispose());

  const as = async (
    actor: Actor,
    method: string,
    path: string,
    json?: unknown,
  ): Promise<{ status: number; json: Record<string, never> }> => {
    const app = serviceApp({ ...service.world, access: { actor: async () => actor } });
    const body = json === undefined ? {} : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
    const response = await app.request(path, { method, ...body });
    return { status: response.status, json: (await response.json()) as Record<string, never> };
  };
  const falseMatch = { subject: SUBJECT, entity: COSTAR, verdict: 'false-match', reason: 'a US publisher' };
  const actions = async (): Promise<readonly string[]> => (await service.store.audit.page(50)).map(({ action, by }) => `${action} ${by}`);
  const command = (...args: readonly string[]): Promise<Asked> => {
    const env = service.world.place.env;
    const given = ['WATCHBILL_HOME', 'DATABASE_URL'].flatMap((name) => (env(name) === undefined ? [] : [[name, env(name) ?? '']]));
    const { place } = service.testStore;
    return askedIn({ ...Object.fromEntries(given), ...('folder' in place ? { WATCHBILL_HOME: place.folder } : {}) }, ...args);
  };

  test('[B7] verdicts are recorded all or none, under the name of who asks, and applied at once', async () => {
    const one = { subject: { name: 'Hesai Group' }, entity: 'WB-0083', verdict: 'true-match', reason: 'the same' };
    const wrong = await service.ask('/v1/decisions', { decisions: [one, { ...one, entity: 'Nobody At All' }] });
    expect([wrong.status, await service.store.decisions.last()]).toEqual([400, 0]);
    const { status, json } = await service.ask('/v1/decisions', { decisions: [one], colour: 'red' });
    expect([status, json.decisions, json.proposed]).toEqual([200, [expect.objectContaining({ seq: 1, by: 'ann', entity: 'WB-0083' })], []]);
    expect(json.warnings).toEqual([expect.objectContaining({ field: 'colour' })]);
    expect(service.world.inService.decisions()).toHaveLength(1);
    expect((await service.ask('/v1/decisions')).json).toMatchObject({ total: { value: 1 }, results: [{ seq: 1, last: true }] });
    expect((await service.ask('/v1/decisions', { decisions: [{ ...one, match: 'm-1' }] })).status).toBe(400);
    expect((await service.ask('/v1/decisions', { decisions: [{ match: 'm-99', verdict: 'escalate', reason: 'r' }] })).status).toBe(400);
  });

  test('[B8] four eyes are switched by an admin only, and the switch is in the audit chain', async () => {
    expect((await as(ANALYST, 'PUT', '/v1/settings/four-eyes', { on: true })).status).toBe(403);
    expect((await as(LOCAL, 'PUT', '/v1/settings/four-eyes', { on: true })).json).toMatchObject({ on: true, changed: true });
    expect((await as(LOCAL, 'PUT', '/v1/settings/four-eyes', { on: true })).json).toMatchObject({ on: true, changed: false });
    expect((await service.ask('/v1/settings/four-eyes')).json.on).toBe(true);
    expect((await actions()).filter((each) => each === 'setting.changed ann')).toHaveLength(1);
  });

  test('[B9] a false match is only proposed until another person of rank confirms it; the same person and an analyst may not', async () => {
    const before = await service.store.decisions.last();
    const { json } = await service.ask('/v1/decisions', { decisions: [falseMatch, { ...falseMatch, verdict: 'escalate' }] });
    expect(json).toMatchObject({ decisions: [{ verdict: 'escalate' }], proposed: [{ id: 'proposed-1', status: 'open', by: 'ann' }] });
    expect(await service.store.decisions.last()).toBe(before + 1);
    expect((await service.ask('/v1/decisions/proposed')).json).toMatchObject({ total: { value: 1 }, results: [{ id: 'proposed-1' }] });
    const confirm = '/v1/decisions/proposed/proposed-1/confirm';
    expect((await as({ ...LOCAL, name: ' Ann ' }, 'POST', confirm, {})).status).toBe(403);
    expect((await as(ANALYST, 'POST', confirm, {})).status).toBe(403);
    expect(service.world.inService.decisions().some(({ verdict }) => verdict === 'false-match')).toBe(false);
    const done = await as(BO, 'POST', confirm, {});
    expect(done).toMatchObject({
      status: 200,
      json: { proposed: { status: 'confirmed' }, decision: { verdict: 'false-match', by: 'ann, confirmed by bo' } },
    });
    expect(service.world.inService.decisions().at(-1)).toMatchObject({ verdict: 'false-match', entity: COSTAR });
    expect((await as(BO, 'POST', confirm, {})).status).toBe(409);
    expect((await as(BO, 'POST', '/v1/decisions/proposed/proposed-9/confirm', {})).status).toBe(404);
    expect((await actions()).slice(-3)).toEqual(['decision.proposed ann', 'decision.made ann', 'decision.confirmed bo']);
    for (const { detail } of await service.store.audit.page(50)) expect(JSON.stringify(detail)).not.toMatch(/Costar|publisher/);
  });

  test('[B9] who refuses says why, and nothing comes of it', async () => {
    const before = await service.store.decisions.last();
    await service.ask('/v1/decisions', { decisions: [falseMatch] });
    const refuse = '/v1/decisions/proposed/proposed-2/refuse';
    expect((await as(BO, 'POST', refuse, { reason: '  ' })).status).toBe(400);
    expect((await as(BO, 'POST', refuse, { reason: 'look again' })).json).toMatchObject({
      proposed: { status: 'refused' },
      decision: null,
    });
    expect(await service.store.decisions.last()).toBe(before);
  });

  test('[B10] the command obeys too: it proposes, confirms by another, refuses the same person, and switches', async () => {
    const args = ['decide', `Costar Group, Inc.=${COSTAR}`, '--verdict', 'false-match', '--reason', 'r', '--by', 'dee'];
    const proposed = await command(...args);
    expect([proposed.code, proposed.out]).toEqual([
      0,
      expect.stringContaining('proposed-3: WB-0058: false-match, by dee; waits for another person'),
    ]);
    expect((await command('decisions', '--proposed')).out).toContain('proposed-3');
    const same = await command('decide', '--confirm', 'proposed-3', '--by', 'Dee');
    expect([same.code, same.err]).toEqual([2, 'watchbill: --confirm: got Dee, who proposed it, expected --by another person\n']);
    expect((await command('decide', '--confirm', 'proposed-3', '--by', 'eve')).out).toContain('proposed-3: confirmed by eve, decision ');
    expect((await command('decide', '--confirm', 'proposed-3', '--by', 'eve')).code).toBe(3);
    expect((await command('decide', '--four-eyes', 'maybe')).code).toBe(2);
    expect((await command('decide', '--four-eyes', 'off')).out).toBe('four eyes: off\n');
    expect((await command(...args)).out).toMatch(/^decision \d+: WB-0058: false-match, by dee\n$/);
  });
});
