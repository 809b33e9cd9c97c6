import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../../src/register/index.js';
import { basisIn, subjectKey } from '../../../src/screening/index.js';
import { LOCAL, openTestService, type TestService } from '../service.js';
import { type Agent, agentInProcess, agentOverHttp, listening } from './agents.js';

let service: TestService;
let server: Awaited<ReturnType<typeof listening>>;
let agent: Agent;
beforeAll(async () => {
  service = await openTestService();
  server = await listening(service.app);
  agent = await agentOverHttp(server.url);
});
afterAll(async () => {
  await agent.client.close();
  await server.close();
  await service.dispose();
});

const ACCEPT = { accept: 'application/json, text/event-stream' };
const call = (name: string, args: object, id = 1): object => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: args },
});

test('[U1] over HTTP the official client gets the tools, resources, prompts and answers that it gets in process', async () => {
  const near = await agentInProcess(service.world);
  for (const each of ['listTools', 'listResources', 'listResourceTemplates', 'listPrompts'] as const)
    expect(await agent.client[each]()).toEqual(await near.client[each]());
  for (const [tool, args] of [
    ['screen', { subjects: ['Hesai Group', { name: '大疆' }] }],
    ['standing', { name: 'YMTC' }],
    ['read_document', { id: 'us-dod-1260h/2026-02-13' }],
  ] as const)
    expect(await agent.tell(tool, args)).toEqual(await near.tell(tool, args));
  expect(await agent.read('watchbill://lists')).toEqual(await near.read('watchbill://lists'));
  await near.client.close();
});

test('[U8] no session is kept: any message is answered by itself, and only POST is', async () => {
  const { status, json, headers } = await service.ask('/mcp', call('standing', { name: 'DJI' }), ACCEPT);
  expect(status).toBe(200);
  expect(headers.get('mcp-session-id')).toBeNull();
  expect(json.result.structuredContent.entity.id).toBe('WB-0076');
  for (const method of ['GET', 'DELETE', 'PUT']) {
    const refused = await service.app.request('/mcp', { method, headers: { accept: 'text/event-stream' } });
    expect([method, refused.status, refused.headers.get('allow')]).toEqual([method, 405, 'POST']);
  }
  const notified = await service.ask('/mcp', { jsonrpc: '2.0', method: 'notifications/initialized' }, ACCEPT);
  expect([notified.status, notified.text]).toEqual([202, '']);
});

test('[U8] what is no message, several in one, or too long is refused, and the service lives on', async () => {
  const sent = async (body: string, headers: Record<string, string> = {}): Promise<number> =>
    (await service.app.request('/mcp', { method: 'POST', body, headers: { 'content-type': 'application/json', ...ACCEPT, ...headers } }))
      .status;
  expect(await sent('{"jsonrpc":')).toBe(400);
  expect(await sent('null')).toBe(400);
  expect(await sent('{}')).toBe(400);
  expect(await sent(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toBe(400);
  expect(
    await sent(
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"screen","arguments":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}}`,
    ),
  ).toBe(400);
  expect(
    await sent(JSON.stringify([call('lists', {}), { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }])),
  ).toBe(400);
  expect(await sent(JSON.stringify(call('standing', { name: 'x'.repeat(3_000_000) })))).toBe(413);
  expect(await sent('{}', { accept: 'text/html' })).toBe(406);
  expect(await sent('{}', { 'content-type': 'text/plain' })).toBe(415);
  expect((await agent.tell('standing', { name: 'DJI' })).isError).toBe(false);
});

test('[U9] over HTTP the scopes of who asks decide', async () => {
  const reader = await openTestService({ actor: { ...LOCAL, scopes: new Set(['read']) } });
  const { json } = await reader.ask('/mcp', call('screen', { subjects: ['DJI'] }), ACCEPT);
  expect(json.result).toMatchObject({ isError: true, content: [{ text: 'screen: ann: got the scopes read, expected screen' }] });
  expect((await reader.ask('/mcp', call('lists', {}), ACCEPT)).json.result.isError).toBeUndefined();
  await reader.dispose();
});

test('[U6] over HTTP no log line holds what was asked', async () => {
  const lines: string[] = [];
  const told = (...parts: unknown[]): void => void lines.push(JSON.stringify(parts));
  const { log } = service.world;
  const logged = await openTestService({ log: { ...log, info: told, error: told } });
  await logged.ask('/mcp', call('screen', { subjects: ['Secret Supplier GmbH'] }), ACCEPT);
  await logged.ask('/mcp', call('standing', { name: 'Secret Supplier GmbH', on: 'Secret' }), ACCEPT);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join()).not.toContain('Secret');
  await logged.dispose();
});

test('[U10] what a person decided to be false is dismissed at the next call', async () => {
  const before = (await agent.tell('screen', { subjects: ['Hesai Group'] })).answer.results[0];
  expect(before).toMatchObject({ outcome: 'match', dismissed: [] });
  const loaded = service.world.inService.loaded();
  if (loaded === null) throw new Error('no register');
  const today = dayOf(service.world.now());
  const options = { clocks: { on: today, known: today }, limit: 5 };
  const subject = { name: 'Hesai Group' };
  const [match] = loaded.screener(options)(subject).matches;
  if (match === undefined) throw new Error('no match');
  const basis = basisIn({ register: loaded.snapshot.register }, { options, register: true, against: null })(subject, match);
  await service.store.write((tx) =>
    tx.decisions.add({
      at: '2026-11-22T12:00:00.000Z',
      by: 'ann',
      subjectKey: subjectKey(subject),
      entity: match.entity.id,
      verdict: 'false-match',
      reason: 'another company',
      basis,
      match: null,
    }),
  );
  await service.world.inService.refresh();
  const after = (await agent.tell('screen', { subjects: ['Hesai Group'] })).answer.results[0];
  expect(after).toMatchObject({
    outcome: 'none',
    dismissed: [{ entity: { id: match.entity.id }, decided: { verdict: 'false-match', reason: 'another company' } }],
  });
});
