import { randomUUID } from 'node:crypto';
import type { Delivery, Webhook } from '../store/index.js';
import { DELIVERER, type Delivering } from './delivering.js';
import { alertMessage, messageId } from './message.js';
import { type Posted, post } from './posting.js';
import { queueNew } from './queueing.js';
import { waitAfter } from './retrying.js';
import { signedHeaders } from './signing-secret.js';
import { type Telling, tellingOf } from './told-alert.js';

/** What came of a step: how many deliveries were made, accepted, put off, given up, and how many endpoints said that they are gone. */
export interface Delivered {
  readonly queued: number;
  readonly delivered: number;
  readonly failed: number;
  readonly dead: number;
  readonly gone: number;
}

const NOTHING: Delivered = { queued: 0, delivered: 0, failed: 0, dead: 0, gone: 0 };

/** Deliveries under way at once: of all endpoints, and of one, so that a slow one does not keep the others waiting. */
const AT_ONCE = 16;
const EACH = 4;
/** How much longer than a request a lease lasts, in milliseconds. */
const SLACK = 40_000;

/** The status of an endpoint that is gone for good (RFC 9110; Standard Webhooks asks to disable it). */
const GONE = 410;

export const MESSAGE_HEADERS = { 'content-type': 'application/json', 'user-agent': 'watchbill/0.1.0', accept: '*/*' } as const;

/**
 * Makes the deliveries that are missing and tries those that are due, until none is or `stopped`. Any number of processes may do it on one
 * store: who holds a lease delivers. What a process that died had in hand is tried again when its lease is over, under the same message id.
 */
export async function deliverDue(world: Delivering, stopped: () => boolean = () => false): Promise<Delivered> {
  const register = await world.register();
  if (register === null) return NOTHING;
  const { store, now } = world;
  const total = { ...NOTHING, queued: await queueNew(store, now()) };
  const telling = tellingOf(store, register);
  while (!stopped()) {
    const at = now();
    const due = await store.deliveries.nextDue();
    if (due === null || due > at.toISOString()) break;
    const token = randomUUID();
    const until = new Date(at.getTime() + world.receivers.total + SLACK).toISOString();
    const leased = await store.deliveries.lease({ token, now: at.toISOString(), until, most: AT_ONCE, each: EACH });
    if (leased.length === 0) break;
    const outcomes = await Promise.allSettled(leased.map((delivery) => deliver(delivery, token, telling, world)));
    for (const outcome of outcomes) if (outcome.status === 'fulfilled' && outcome.value !== null) total[outcome.value] += 1;
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken !== undefined) throw broken.reason;
  }
  return total;
}

async function deliver(
  delivery: Delivery,
  token: string,
  telling: Telling,
  world: Delivering,
): Promise<'delivered' | 'failed' | 'dead' | 'gone' | null> {
  const { store, now } = world;
  const [webhook, alert] = [await store.webhooks.get(delivery.webhook), await store.alerts.get(delivery.alert)];
  if (webhook === null || webhook.disabled !== null) return null;
  if (alert === null) return await settled(delivery, webhook, token, { status: null, fault: 'no such alert any more', wait: null }, world);
  const body = alertMessage(await telling(alert));
  const at = now();
  const headers = { ...MESSAGE_HEADERS, ...signedHeaders(webhook, messageId(delivery), body, at, world.pepper) };
  return await settled(delivery, webhook, token, await post(webhook.url, headers, body, world.receivers, at), world);
}

async function settled(
  { id, alert, attempts }: Delivery,
  webhook: Webhook,
  token: string,
  { status, fault, wait }: Posted,
  { store, now, random }: Delivering,
): Promise<'delivered' | 'failed' | 'dead' | 'gone' | null> {
  const at = now();
  const act = { at: at.toISOString(), by: DELIVERER };
  const attempt = { at: act.at, status, fault };
  if (fault === null) return (await store.deliveries.delivered(id, attempt)) ? 'delivered' : null;
  const pause = status === GONE ? null : waitAfter(attempts + 1, wait, random());
  if (pause !== null) {
    const due = new Date(at.getTime() + pause).toISOString();
    return (await store.deliveries.failed(id, token, attempt, due)) ? 'failed' : null;
  }
  return await store.write(async (tx) => {
    if (!(await tx.deliveries.failed(id, token, attempt, null))) return null;
    const dead = { ...act, action: 'delivery.dead', subject: id, detail: { webhook: webhook.id, alert, attempts: attempts + 1, status } };
    const reason = 'it answered 410 Gone';
    const gone = status === GONE && (await tx.webhooks.disable(webhook.id, { ...act, reason }));
    await tx.audit.append(gone ? [dead, { ...act, action: 'webhook.disabled', subject: webhook.id, detail: { reason } }] : [dead]);
    return status === GONE ? 'gone' : 'dead';
  });
}
