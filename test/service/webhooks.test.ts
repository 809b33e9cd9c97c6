import { afterAll, beforeAll, expect, test } from 'vitest';
import { PUBLIC_RECEIVERS } from '../../src/delivering/index.js';
import { putPortfolio } from '../../src/watching/index.js';
import { ACT, alert, openReceiver, PEPPER, type Receiver } from '../delivering/receiver.js';
import { LOCAL, openTestService, type TestService } from './service.js';

let service: TestService;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await openReceiver();
  const here = { ...PUBLIC_RECEIVERS, http: true, permits: (address: string) => address === '127.0.0.1' };
  service = await openTestService({ world: { outgoing: { pepper: PEPPER, receivers: here, mailer: null } } });
  await putPortfolio(service.store, { name: 'vendors', subjects: [{ name: 'Hangzhou Secret Subject Co' }], act: ACT });
});
afterAll(async () => {
  await service.dispose();
  await receiver.close();
});

async function sent(method: string, path: string, body?: unknown) {
  const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await service.app.request(path, { method, ...init });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : JSON.parse(text), headers: response.headers };
}

test('[I16] a webhook is made, read, changed, rotated, tried and removed; the secret is answered once', async () => {
  const made = await sent('POST', '/v1/webhooks', { url: receiver.url, portfolios: ['vendors'], kinds: ['listed'] });
  expect(made.status).toBe(201);
  expect(made.headers.get('cache-control')).toBe('no-store');
  const { webhook, secret } = made.json as { webhook: { id: string }; secret: string };
  expect(secret).toMatch(/^whsec_/);
  expect(webhook).toMatchObject({
    url: receiver.url,
    portfolios: ['vendors'],
    kinds: ['listed'],
    generation: 1,
    disabled: null,
    by: 'ann',
  });
  const path = `/v1/webhooks/${webhook.id}`;
  expect((await sent('GET', path)).json).toEqual(webhook);
  expect((await sent('GET', '/v1/webhooks')).json).toEqual({ webhooks: [webhook] });
  expect((await sent('PUT', path, { url: receiver.url, disabled: true })).json).toMatchObject({
    portfolios: null,
    kinds: null,
    disabled: { by: 'ann' },
  });
  expect((await sent('PUT', path, { url: receiver.url })).json).toMatchObject({ disabled: null });
  const rotated = (await sent('POST', `${path}/rotate`)).json as { webhook: unknown; secret: string };
  expect(rotated).toMatchObject({ webhook: { generation: 2 } });
  expect(rotated.secret).not.toBe(secret);
  expect((await sent('POST', `${path}/test`)).json).toEqual({ accepted: true, status: 204, fault: null });
  expect(receiver.received.at(-1)?.body).toContain('webhook.test');
  expect((await sent('DELETE', path)).status).toBe(204);
  expect((await sent('DELETE', path)).status).toBe(404);
  const records = [];
  for await (const record of service.store.audit.read()) records.push(record);
  const told = JSON.stringify(records);
  for (const action of ['added', 'changed', 'disabled', 'enabled', 'rotated', 'removed']) expect(told).toContain(`"webhook.${action}"`);
  for (const hidden of [secret, rotated.secret, '/hook', 'Secret Subject']) expect(told).not.toContain(hidden);
});

test('[I16] dead deliveries are shown and put back, one or all', async () => {
  const { webhook } = (await sent('POST', '/v1/webhooks', { url: receiver.url })).json as { webhook: { id: string } };
  await service.store.alerts.raise([alert('a'), alert('b')]);
  await service.store.deliveries.add(webhook.id, ['alert-1', 'alert-2'], 'alert-2', ACT.at);
  await service.store.deliveries.lease({ token: 't', now: ACT.at, until: '2027-01-01T00:00:00.000Z', most: 9, each: 9 });
  for (const id of ['delivery-1', 'delivery-2'])
    await service.store.deliveries.failed(id, 't', { at: ACT.at, status: 500, fault: 'HTTP 500' }, null);
  const path = `/v1/webhooks/${webhook.id}`;
  const dead = (await sent('GET', `${path}/deliveries?state=dead`)).json as { deliveries: unknown[] };
  expect(dead.deliveries).toMatchObject([
    { id: 'delivery-2', state: 'dead', last: { status: 500 } },
    { id: 'delivery-1', alert: 'alert-1' },
  ]);
  expect((await sent('POST', `${path}/deliveries/delivery-1/redeliver`)).json).toEqual({ deliveries: ['delivery-1'] });
  expect((await sent('POST', `${path}/redeliver`)).json).toEqual({ deliveries: ['delivery-2'] });
  expect((await sent('POST', `${path}/deliveries/delivery-9/redeliver`)).status).toBe(404);
  expect((await sent('GET', `${path}/deliveries?state=lost`)).status).toBe(400);
});

test.each<[string, unknown, string]>([
  ['a private address', { url: 'https://192.168.1.1/' }, 'url'],
  ['the metadata of a cloud, in another form', { url: 'https://0xa9fea9fe/latest' }, 'url'],
  ['another protocol', { url: 'ftp://example.com/' }, 'url'],
  ['a user', { url: 'https://a:secret@example.com/' }, 'url'],
  ['an unknown portfolio', { url: 'http://127.0.0.1/', portfolios: ['banks'] }, 'portfolios'],
  ['an unknown kind', { url: 'http://127.0.0.1/', kinds: ['gone'] }, 'kinds.0'],
  ['an unknown field', { url: 'http://127.0.0.1/', portfolio: 'vendors' }, 'body'],
  ['nothing', {}, 'url'],
])('[I16] %s is refused by its field', async (_, body, field) => {
  const { status, json } = await sent('POST', '/v1/webhooks', body);
  expect(status).toBe(400);
  expect(json).toMatchObject({ errors: [{ field }] });
  expect(JSON.stringify(json)).not.toContain('secret');
});

test('[I16] digests are made, read, sent where there is a mail server, and removed', async () => {
  const made = await sent('POST', '/v1/digests', { to: 'ana@example.com', portfolios: ['vendors'], when: 'weekly' });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ id: 'digest-1', to: 'ana@example.com', crontab: '0 7 * * 1', by: 'ann', last: null });
  expect((await sent('GET', '/v1/digests')).json).toEqual({ digests: [made.json] });
  expect((await sent('GET', '/v1/digests/digest-1')).json).toEqual(made.json);
  expect((await sent('POST', '/v1/digests/digest-1/send')).status).toBe(409);
  expect((await sent('POST', '/v1/digests', { to: 'a@b.example\r\nBcc: c@d.example' })).json).toMatchObject({ errors: [{ field: 'to' }] });
  expect((await sent('POST', '/v1/digests', { to: 'ana@example.com', when: 'often' })).json).toMatchObject({ errors: [{ field: 'when' }] });
  expect((await sent('DELETE', '/v1/digests/digest-1')).status).toBe(204);
  expect((await sent('GET', '/v1/digests/digest-1')).status).toBe(404);
});

test('[I16] nobody but an admin reaches them', async () => {
  const reader = await openTestService({ actor: { ...LOCAL, scopes: new Set(['read', 'screen', 'decide']), rank: 'reviewer' } });
  try {
    for (const path of [
      '/v1/webhooks',
      '/v1/webhooks/webhook-1',
      '/v1/webhooks/webhook-1/deliveries',
      '/v1/digests',
      '/v1/digests/digest-1',
    ])
      expect((await reader.ask(path)).status).toBe(403);
    expect((await reader.ask('/v1/webhooks', { url: 'https://example.com/' })).status).toBe(403);
  } finally {
    await reader.dispose();
  }
});
