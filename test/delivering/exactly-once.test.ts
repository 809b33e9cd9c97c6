import { array, assert, asyncProperty, constantFrom, integer, oneof, record } from 'fast-check';
import { expect, it } from 'vitest';
import { addWebhook, deliverDue } from '../../src/delivering/index.js';
import type { Store } from '../../src/store/index.js';
import { newTestStore } from '../store/stores.js';
import { ACT, alert, clockAt, deliveringTo, openReceiver, PEPPER } from './receiver.js';

/** What happens, in any order: an alert is raised, perhaps again; a deliverer steps and perhaps dies; time passes. */
const happening = oneof(
  record({ what: constantFrom('raise' as const), key: integer({ min: 0, max: 9 }) }),
  record({
    what: constantFrom('step' as const),
    dies: constantFrom('never' as const, 'before sending' as const, 'after sending' as const),
  }),
  record({ what: constantFrom('pass' as const), milliseconds: constantFrom(1000, 60_000, 3_600_000) }),
);

const answers = array(constantFrom('accepts' as const, 'refuses' as const, 'accepts and hangs up' as const), { maxLength: 12 });

it('[I1, I3] whatever order alerts, attempts and deaths come in, a receiver that drops doubles takes each alert exactly once', async () => {
  const receiver = await openReceiver();
  const place = await newTestStore('sqlite');
  try {
    const store = await place.open({ pragmas: ['synchronous = OFF'] });
    let round = 0;
    await assert(
      asyncProperty(array(happening, { minLength: 3, maxLength: 20 }), answers, async (happenings, answered) => {
        round += 1;
        const taken: string[] = [];
        const accept = (id: unknown, body: string): void => {
          if (!taken.some((each) => each.startsWith(`${String(id)} `)))
            taken.push(`${String(id)} ${(JSON.parse(body) as { data: { id: string } }).data.id}`);
        };
        receiver.answers.length = 0;
        receiver.received.length = 0;
        const { webhook } = await addWebhook(store, { url: receiver.url, portfolios: null, kinds: null }, ACT, PEPPER);
        for (const each of answered)
          receiver.answers.push((response, { headers, body }) => {
            if (each !== 'refuses') accept(headers['webhook-id'], body);
            if (each === 'accepts and hangs up') response.destroy();
            else response.writeHead(each === 'refuses' ? 500 : 200).end();
          });
        const clock = clockAt();
        const raised = new Set<string>();
        for (const each of happenings) {
          if (each.what === 'pass') clock.pass(each.milliseconds);
          else if (each.what === 'step') await deliverDue(deliveringTo(dying(store, each.dies), clock.now)).catch(() => undefined);
          else for (const { id } of await store.alerts.raise([alert(`${round}/${each.key}`)])) raised.add(id);
        }
        // The receiver is well from now on, and nobody dies any more.
        receiver.answers.length = 0;
        // What came when no answer was prepared was accepted.
        const plain = Math.min(answered.length, receiver.received.length);
        for (let day = 0; day < 3; day += 1) {
          clock.pass(86_400_000);
          await deliverDue(deliveringTo(store, clock.now));
        }
        for (const { headers, body } of receiver.received.slice(plain)) accept(headers['webhook-id'], body);
        expect(taken.map((each) => each.slice(each.indexOf(' ') + 1)).sort()).toEqual([...raised].sort());
        expect(await store.deliveries.waiting()).toBe(0);
        await store.webhooks.remove(webhook.id);
      }),
      { numRuns: 40 },
    );
  } finally {
    await receiver.close();
    await place.dispose();
  }
});

/** A store as a process has it that dies at a point. */
function dying(store: Store, when: 'never' | 'before sending' | 'after sending'): Store {
  const died = (): Promise<never> => Promise.reject(new Error('died'));
  if (when === 'never') return store;
  if (when === 'before sending') return { ...store, alerts: { ...store.alerts, get: died } };
  return { ...store, deliveries: { ...store.deliveries, delivered: died, failed: died } };
}
