import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addWebhook,
  BOTH_SIGN,
  deliverDue,
  delivererOf,
  MOST_ATTEMPTS,
  redeliver,
  rotateWebhook,
  setWebhookDisabled,
  signingSecret,
  tryWebhook,
  waitAfter,
} from '../../src/delivering/index.js';
import type { AlertKind, Store } from '../../src/store/index.js';
import { putPortfolio } from '../../src/watching/index.js';
import { newTestStore, openTestStores, type TestStore } from '../store/stores.js';
import { ACT, alert, clockAt, deliveringTo, openReceiver, PEPPER, type Receiver } from './receiver.js';

let place: TestStore;
let store: Store;
let receiver: Receiver;

beforeEach(async () => {
  place = await newTestStore('sqlite');
  store = await place.open({ pragmas: ['synchronous = OFF'] });
  receiver = await openReceiver();
});
afterEach(async () => {
  await receiver.close();
  await place.dispose();
});

async function endpoint(asked: { readonly portfolios?: readonly string[]; readonly kinds?: readonly AlertKind[] } = {}) {
  return await addWebhook(store, { url: receiver.url, portfolios: null, kinds: null, ...asked }, ACT, PEPPER);
}

const ids = (): readonly unknown[] => receiver.received.map(({ headers }) => headers['webhook-id']);

describe('messages', () => {
  it('[I2] are verified by the library of Standard Webhooks, with the secret that was shown', async () => {
    const { secret } = await endpoint();
    await putPortfolio(store, { name: 'vendors', subjects: [{ name: '海康威视' }], act: ACT });
    const [subject] = await store.portfolios.subjects('vendors');
    await store.alerts.raise([alert('a', { subjectKey: subject?.key ?? '' })]);
    await deliverDue(deliveringTo(store, () => new Date()));
    const [got] = receiver.received;
    const message = new Verifier(secret).verify(got?.body ?? '', got?.headers as Record<string, string>);
    expect(message).toEqual({
      type: 'alert.raised',
      timestamp: ACT.at,
      data: {
        id: 'alert-1',
        at: ACT.at,
        portfolio: 'vendors',
        subject: { key: subject?.key, name: '海康威视' },
        entity: { id: 'WB-0001', name: 'WB-0001' },
        kind: 'listed',
        list: 'us-dod-1260h',
        event: 'us-dod-1260h/2026-06-08',
        date: '2026-06-08',
        title: 'listed since 2026-06-08',
        sources: ['s'],
        url: 'https://example.org/notice',
      },
    });
    const forged = { ...(got?.headers as Record<string, string>) };
    expect(() => new Verifier(secret).verify(`${got?.body ?? ''} `, forged)).toThrow();
    expect(got?.headers['content-type']).toBe('application/json');
  });

  it('[I2] for a day after a rotation are signed with both secrets, then with the new one; the store holds neither', async () => {
    const { webhook, secret } = await endpoint();
    const start = Date.now();
    const rotated = await rotateWebhook(store, webhook.id, { ...ACT, at: new Date(start - BOTH_SIGN + 60_000).toISOString() }, PEPPER);
    await tryWebhook(
      (await store.webhooks.get(webhook.id)) ?? webhook,
      deliveringTo(store, () => new Date(start)),
    );
    await tryWebhook(
      (await store.webhooks.get(webhook.id)) ?? webhook,
      deliveringTo(store, () => new Date(start + 61_000)),
    );
    const verifies = (with_: string): readonly boolean[] =>
      receiver.received.map(({ body, headers }) => {
        try {
          new Verifier(with_).verify(body, headers as Record<string, string>);
          return true;
        } catch {
          return false;
        }
      });
    expect(verifies(rotated?.secret ?? '')).toEqual([true, true]);
    expect(verifies(secret)).toEqual([true, false]);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(
      new Set([secret, rotated?.secret, signingSecret(PEPPER, 'webhook-2', 1), signingSecret(Buffer.from('other'), webhook.id, 1)]).size,
    ).toBe(4);
    const kept = JSON.stringify([await store.webhooks.all(), await auditOf()]);
    for (const each of [secret, rotated?.secret ?? '']) expect(kept).not.toContain(each.slice(6));
  });

  it('[I1] are made of what an endpoint wants and was raised since it was made, whoever raised it', async () => {
    await store.alerts.raise([alert('before')]);
    await endpoint({ portfolios: ['vendors'], kinds: ['listed', 'removed'] });
    const another = await place.open();
    await another.alerts.raise([
      alert('a'),
      alert('b', { portfolio: 'banks' }),
      alert('c', { kind: 'court' }),
      alert('d', { kind: 'removed' }),
    ]);
    const world = deliveringTo(store, clockAt().now);
    expect(await deliverDue(world)).toMatchObject({ queued: 2, delivered: 2 });
    await another.alerts.raise([alert('a'), alert('e')]);
    expect(await deliverDue(world)).toMatchObject({ queued: 1, delivered: 1 });
    expect(await deliverDue(world)).toMatchObject({ queued: 0, delivered: 0 });
    expect(new Set(ids())).toEqual(new Set(['webhook-1_alert-2', 'webhook-1_alert-5', 'webhook-1_alert-6']));
    expect(ids()).toHaveLength(3);
  });
});

describe('attempts', () => {
  it('[I4] grow apart to about a day; the tenth is the last, and what is dead can be redelivered under the same id', async () => {
    const { webhook } = await endpoint();
    await store.alerts.raise([alert('a')]);
    const clock = clockAt();
    const world = deliveringTo(store, clock.now);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      receiver.answers.push((response) =>
        response.writeHead(attempt % 2 === 0 ? 503 : 302, { location: receiver.url }).end('x'.repeat(100_000)),
      );
      const came = await deliverDue(world);
      expect(came).toMatchObject(attempt < MOST_ATTEMPTS ? { failed: 1, dead: 0 } : { failed: 0, dead: 1 });
      const due = Date.parse((await store.deliveries.get('delivery-1'))?.due ?? '');
      const wait = due - clock.now().getTime();
      if (attempt < MOST_ATTEMPTS) {
        waits.push(wait);
        clock.pass(wait - 1);
        expect(await deliverDue(world)).toMatchObject({ failed: 0, dead: 0 });
        clock.pass(1);
      }
    }
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect([waits[0], waits[1], Math.round(hours)]).toEqual([10_000, 30_000, 27]);
    expect(await store.deliveries.of(webhook.id, { state: 'dead', limit: 10 })).toMatchObject([
      { attempts: 10, last: { status: 503, fault: 'HTTP 503' } },
    ]);
    clock.pass(86_400_000);
    expect(await deliverDue(world)).toMatchObject({ delivered: 0, dead: 0 });
    expect(await redeliver(store, webhook.id, null, ACT)).toEqual(['delivery-1']);
    expect(await deliverDue(world)).toMatchObject({ delivered: 1 });
    // Redirects were not followed: one request an attempt.
    expect(receiver.received).toHaveLength(MOST_ATTEMPTS + 1);
    expect(new Set(ids())).toEqual(new Set(['webhook-1_alert-1']));
    expect((await auditOf()).map(({ action }) => action)).toEqual(['webhook.added', 'delivery.dead', 'webhook.redelivered']);
  });

  it('[I4] chance takes up to a quarter of a wait; Retry-After is waited for, at most a day', async () => {
    expect([0, 0.5, 1].map((random) => waitAfter(1, null, random))).toEqual([7500, 8750, 10_000]);
    expect([waitAfter(1, 3_600_000, 0), waitAfter(1, 9e9, 0), waitAfter(MOST_ATTEMPTS, 1, 0)]).toEqual([3_600_000, 86_400_000, null]);
    await endpoint();
    await store.alerts.raise([alert('a')]);
    receiver.answers.push((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const clock = clockAt();
    await deliverDue(deliveringTo(store, clock.now));
    expect((await store.deliveries.get('delivery-1'))?.due).toBe('2026-11-22T13:00:00.000Z');
  });

  it('[I5] an endpoint that is gone is disabled; enabled again it hears of what came meanwhile', async () => {
    const { webhook } = await endpoint();
    await store.alerts.raise([alert('a')]);
    receiver.answers.push((response) => response.writeHead(410).end());
    const clock = clockAt();
    const world = deliveringTo(store, clock.now);
    expect(await deliverDue(world)).toMatchObject({ gone: 1 });
    expect((await store.webhooks.get(webhook.id))?.disabled).toMatchObject({ by: 'deliverer', reason: 'it answered 410 Gone' });
    await store.alerts.raise([alert('b')]);
    clock.pass(86_400_000);
    expect(await deliverDue(world)).toMatchObject({ queued: 0, delivered: 0 });
    await setWebhookDisabled(store, webhook.id, false, ACT);
    expect(await deliverDue(world)).toMatchObject({ queued: 1, delivered: 1 });
    expect(ids()).toEqual(['webhook-1_alert-1', 'webhook-1_alert-2']);
    expect((await auditOf()).map(({ action }) => action)).toContain('webhook.disabled');
  });

  it('[I8] an endpoint that says nothing, or never stops, is left in time and does not keep others waiting', async () => {
    await endpoint();
    await store.alerts.raise(['a', 'b', 'c', 'd', 'e'].map((key) => alert(key)));
    const endless = (response: { readonly write: (text: string) => boolean; readonly destroyed: boolean }): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    receiver.answers.push(
      () => undefined,
      (response) => endless(response.writeHead(200)),
      (response) => endless(response.writeHead(500)),
    );
    const world = deliveringTo(store, clockAt().now);
    const started = performance.now();
    const came = await deliverDue({ ...world, receivers: { ...world.receivers, idle: 200, total: 400 } });
    expect(came).toMatchObject({ delivered: 3, failed: 2 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe.each(openTestStores())('%s: several deliverers', (kind) => {
  it('[I6] on one store send each delivery once, also all at once', async () => {
    const shared = await newTestStore(kind);
    try {
      const stores = await Promise.all([shared.open(), shared.open(), shared.open()]);
      const [first] = stores;
      await addWebhook(first, { url: receiver.url, portfolios: null, kinds: null }, ACT, PEPPER);
      await first.alerts.raise(Array.from({ length: 24 }, (_, at) => alert(`a${at}`)));
      const clock = clockAt();
      const came = await Promise.all(stores.map((each) => deliverDue(deliveringTo(each, clock.now))));
      expect(came.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(24);
      expect(receiver.received).toHaveLength(24);
      expect(new Set(ids()).size).toBe(24);
    } finally {
      await shared.dispose();
    }
  });

  it('[I3, I6] a death between the sending and its mark: sent again under the same id when the lease is over, not before', async () => {
    const shared = await newTestStore(kind);
    try {
      const alive = await shared.open();
      await addWebhook(alive, { url: receiver.url, portfolios: null, kinds: null }, ACT, PEPPER);
      await alive.alerts.raise([alert('a')]);
      const dying: Store = { ...alive, deliveries: { ...alive.deliveries, delivered: () => Promise.reject(new Error('died')) } };
      const clock = clockAt();
      await expect(deliverDue(deliveringTo(dying, clock.now))).rejects.toThrow('died');
      expect(await deliverDue(deliveringTo(alive, clock.now))).toMatchObject({ delivered: 0 });
      clock.pass(10 * 60_000);
      expect(await deliverDue(deliveringTo(alive, clock.now))).toMatchObject({ delivered: 1 });
      expect(ids()).toEqual(['webhook-1_alert-1', 'webhook-1_alert-1']);
    } finally {
      await shared.dispose();
    }
  });
});

it('[I9] of a delivery that fails and dies nothing secret and nobody’s name is in the audit chain, in faults or in what a step tells', async () => {
  const secretive = await addWebhook(
    store,
    { url: `${receiver.url}/PATHSECRET?key=QUERYSECRET`, portfolios: null, kinds: null },
    ACT,
    PEPPER,
  );
  await putPortfolio(store, { name: 'vendors', subjects: [{ name: 'Screened Name GmbH' }], act: ACT });
  const [subject] = await store.portfolios.subjects('vendors');
  await store.alerts.raise([alert('a', { subjectKey: subject?.key ?? '' }), alert('b', { subjectKey: subject?.key ?? '' })]);
  receiver.answers.push(
    (response, { body }) => response.writeHead(500, body.slice(0, 20)).end(body),
    (response, { body }) => response.writeHead(410).end(body),
  );
  const step = await delivererOf(deliveringTo(store, clockAt().now)).step();
  expect(receiver.received[0]?.body).toContain('Screened Name');
  const told = JSON.stringify([step, await auditOf(), await store.deliveries.of(secretive.webhook.id, { limit: 10 })]);
  expect(told).toContain('delivery.dead');
  for (const hidden of ['Screened', 'PATHSECRET', 'QUERYSECRET', secretive.secret.slice(6)]) expect(told).not.toContain(hidden);
});

it('[I1] a deliverer that follows brings what comes, tells of each step, and ends with what it has in hand', async () => {
  await endpoint();
  const told: unknown[] = [];
  const deliverer = delivererOf(deliveringTo(store, () => new Date()));
  const arrived = new Promise<void>((resolve) => {
    receiver.answers.push((response) => {
      response.writeHead(200).end();
      resolve();
    });
  });
  deliverer.follow(5, { onStep: (step) => told.push(step), onFault: (fault) => told.push(fault) });
  await store.alerts.raise([alert('a')]);
  await arrived;
  await deliverer.close();
  expect((await store.deliveries.get('delivery-1'))?.state).toBe('delivered');
  expect(told.every((step) => !(step instanceof Error))).toBe(true);
});

async function auditOf() {
  const records = [];
  for await (const record of store.audit.read()) records.push(record);
  return records;
}
