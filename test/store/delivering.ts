import { describe, expect, it } from 'vitest';
import type { Store, StoreKind } from '../../src/store/index.js';

const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;
const LATER = '2026-11-22T12:01:00.000Z';
const ALERT = {
  at: ACT.at,
  portfolio: 'vendors',
  subjectKey: 'k',
  entity: 'E-1',
  kind: 'listed',
  list: null,
  event: 'e',
  date: '2026-06-08',
  title: 't',
  sources: [],
  url: null,
} as const;

/** What both stores do alike with what is on its way to people. */
export function deliveringParts(kind: StoreKind, fresh: () => Promise<Store>): void {
  describe(`${kind}: what is on its way`, () => {
    const raise = (store: Store, ...keys: readonly string[]) => store.alerts.raise(keys.map((dedupe) => ({ ...ALERT, dedupe })));
    const lease = (store: Store, token: string, now: string = ACT.at, most = 10, each = 10) =>
      store.deliveries.lease({ token, now, until: new Date(Date.parse(now) + 30_000).toISOString(), most, each });

    it('[K1] alerts are read after one of them', async () => {
      const store = await fresh();
      await raise(store, 'a', 'b', 'c');
      expect((await store.alerts.all({ after: null, limit: 2 })).map(({ id }) => id)).toEqual(['alert-1', 'alert-2']);
      expect((await store.alerts.all({ after: 'alert-2', limit: 9 })).map(({ id }) => id)).toEqual(['alert-3']);
    });

    it('[K1] webhooks: made, changed, rotated, disabled, enabled, removed', async () => {
      const { webhooks, ...store } = await fresh();
      await raise({ webhooks, ...store }, 'a');
      const asked = { url: 'https://example.com/a', portfolios: ['vendors'], kinds: ['listed'] } as const;
      const made = await webhooks.add({ ...ACT, ...asked });
      const plain = { generation: 1, rotated: null, disabled: null, after: 'alert-1' };
      expect(made).toEqual({ ...ACT, ...asked, ...plain, id: 'webhook-1' });
      const other = { url: 'https://example.com/b', portfolios: null, kinds: null };
      expect(await webhooks.change('webhook-1', other)).toEqual({ ...made, ...other });
      expect(await webhooks.rotate('webhook-1', LATER)).toEqual({ ...made, ...other, generation: 2, rotated: LATER });
      expect(await webhooks.disable('webhook-1', { ...ACT, reason: 'gone' })).toBe(true);
      expect(await webhooks.disable('webhook-1', { ...ACT, reason: 'again' })).toBe(false);
      expect((await webhooks.get('webhook-1'))?.disabled).toEqual({ ...ACT, reason: 'gone' });
      expect([await webhooks.enable('webhook-1'), await webhooks.enable('webhook-1')]).toEqual([true, false]);
      expect((await webhooks.all()).map(({ id, disabled }) => [id, disabled])).toEqual([['webhook-1', null]]);
      expect([await webhooks.remove('webhook-1'), await webhooks.remove('webhook-1')]).toEqual([true, false]);
      expect([await webhooks.get('webhook-1'), await webhooks.change('webhook-1', other), await webhooks.rotate('x', LATER)]).toEqual([
        null,
        null,
        null,
      ]);
      // A number is never given twice: a secret hangs on it.
      expect((await webhooks.add({ ...ACT, ...other })).id).toBe('webhook-2');
    });

    it('[K1] deliveries: one of an endpoint and an alert; leased, failed, dead, delivered, put back', async () => {
      const store = await fresh();
      const { deliveries } = store;
      const { id: webhook } = await store.webhooks.add({ ...ACT, url: 'https://example.com/', portfolios: null, kinds: null });
      await raise(store, 'a', 'b');
      expect(await deliveries.nextDue()).toBeNull();
      expect(await deliveries.add(webhook, ['alert-1', 'alert-2'], 'alert-2', ACT.at)).toBe(2);
      expect(await deliveries.add(webhook, ['alert-1', 'alert-2'], 'alert-1', ACT.at)).toBe(0);
      expect((await store.webhooks.get(webhook))?.after).toBe('alert-2');
      expect([await deliveries.waiting(), await deliveries.nextDue()]).toEqual([2, ACT.at]);
      const [first, second] = await lease(store, 't1');
      expect(first).toEqual({
        id: 'delivery-1',
        webhook,
        alert: 'alert-1',
        at: ACT.at,
        state: 'waiting',
        attempts: 0,
        due: ACT.at,
        last: null,
      });
      expect(second?.id).toBe('delivery-2');
      const fault = { at: LATER, status: 500, fault: 'HTTP 500' };
      expect(await deliveries.failed('delivery-1', 'another', fault, LATER)).toBe(false);
      expect(await deliveries.failed('delivery-1', 't1', fault, LATER)).toBe(true);
      expect(await deliveries.get('delivery-1')).toMatchObject({ state: 'waiting', attempts: 1, due: LATER, last: fault });
      expect(await deliveries.failed('delivery-2', 't1', fault, null)).toBe(true);
      expect((await deliveries.of(webhook, { state: 'dead', limit: 9 })).map(({ id }) => id)).toEqual(['delivery-2']);
      expect((await deliveries.of(webhook, { limit: 9 })).map(({ id }) => id)).toEqual(['delivery-2', 'delivery-1']);
      expect(await deliveries.again(webhook, ['delivery-1', 'delivery-2'], LATER)).toEqual(['delivery-2']);
      expect(await deliveries.get('delivery-2')).toMatchObject({ state: 'waiting', attempts: 0, due: LATER });
      expect(await deliveries.delivered('delivery-1', { at: LATER, status: 204, fault: null })).toBe(true);
      expect(await deliveries.delivered('delivery-1', { at: LATER, status: 204, fault: null })).toBe(false);
      expect(await deliveries.again(webhook, [], LATER)).toEqual([]);
      expect(await store.webhooks.remove(webhook)).toBe(true);
      expect(await deliveries.get('delivery-1')).toBeNull();
    });

    it('[I6] what is leased is given to nobody else before the lease ends, and so many of one endpoint at once', async () => {
      const store = await fresh();
      const ids = [];
      for (const url of ['https://a.example/', 'https://b.example/'])
        ids.push((await store.webhooks.add({ ...ACT, url, portfolios: null, kinds: null })).id);
      const alerts = (await raise(store, 'a', 'b', 'c')).map(({ id }) => id);
      for (const id of ids) await store.deliveries.add(id, alerts, 'alert-3', ACT.at);
      const taken = await Promise.all(['t1', 't2', 't3'].map((token) => lease(store, token, ACT.at, 3, 2)));
      const numbers = taken.flat().map(({ id }) => id);
      expect(numbers).toHaveLength(6);
      expect(new Set(numbers).size).toBe(6);
      expect(taken[0]?.filter(({ webhook }) => webhook === 'webhook-1')).toHaveLength(2);
      expect(await lease(store, 't4')).toEqual([]);
      expect(await lease(store, 't5', '2026-11-22T12:00:30.000Z')).toHaveLength(6);
      await store.webhooks.disable('webhook-1', { ...ACT, reason: 'r' });
      const rest = await lease(store, 't6', '2026-11-22T13:00:00.000Z');
      expect(new Set(rest.map(({ webhook }) => webhook))).toEqual(new Set(['webhook-2']));
    });

    it('[K1] digests: leased by one, done or failed by him alone', async () => {
      const store = await fresh();
      const { digests } = store;
      const made = await digests.add({ ...ACT, to: 'ana@example.com', portfolios: ['vendors'], crontab: '0 7 * * *' });
      expect(made).toEqual({
        ...ACT,
        id: 'digest-1',
        to: 'ana@example.com',
        portfolios: ['vendors'],
        crontab: '0 7 * * *',
        slot: ACT.at,
        after: null,
        last: null,
      });
      const held = { token: 't1', now: ACT.at, until: LATER };
      expect(await digests.lease('digest-1', held)).toEqual(made);
      expect(await digests.lease('digest-1', { ...held, token: 't2' })).toBeNull();
      expect(await digests.done('digest-1', 't2', { slot: LATER, after: 'alert-1', at: LATER })).toBe(false);
      expect(await digests.failed('digest-1', 't1', ACT.at, 'refused', LATER)).toBe(true);
      expect(await digests.get('digest-1')).toEqual({ ...made, last: { at: ACT.at, fault: 'refused' } });
      expect(await digests.lease('digest-1', { ...held, token: 't3' })).toBeNull();
      expect(await digests.lease('digest-1', { ...held, token: 't3', now: LATER })).not.toBeNull();
      expect(await digests.done('digest-1', 't3', { slot: LATER, after: 'alert-7', at: LATER })).toBe(true);
      expect(await digests.all()).toEqual([{ ...made, slot: LATER, after: 'alert-7', last: { at: LATER, fault: null } }]);
      expect([await digests.remove('digest-1'), await digests.remove('digest-1')]).toEqual([true, false]);
    });
  });
}
