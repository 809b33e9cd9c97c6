import type { Act, Store, StoreParts, Webhook, WebhookAsked } from '../store/index.js';
import { MESSAGE_HEADERS } from './deliver-due.js';
import type { Delivering } from './delivering.js';
import { testMessage } from './message.js';
import { type Posted, post } from './posting.js';
import { signedHeaders, signingSecret } from './signing-secret.js';

/** An endpoint with its secret, which is shown this once. */
export interface ShownOnce {
  readonly webhook: Webhook;
  readonly secret: string;
}

/** Makes an endpoint; its address was checked before. */
export async function addWebhook(store: Store, asked: WebhookAsked, act: Act, pepper: Uint8Array): Promise<ShownOnce> {
  return await store.write(async (tx) => {
    const webhook = await tx.webhooks.add({ ...asked, at: act.at, by: act.by });
    await noted(tx, 'webhook.added', webhook, act);
    return { webhook, secret: signingSecret(pepper, webhook.id, webhook.generation) };
  });
}

/** Changes what an endpoint is and wants; `null` where there is none of the id. */
export async function changeWebhook(store: Store, id: string, asked: WebhookAsked, act: Act): Promise<Webhook | null> {
  return await store.write(async (tx) => {
    const webhook = await tx.webhooks.change(id, asked);
    if (webhook !== null) await noted(tx, 'webhook.changed', webhook, act);
    return webhook;
  });
}

/** Gives an endpoint another secret. For a day messages are signed with both. */
export async function rotateWebhook(store: Store, id: string, act: Act, pepper: Uint8Array): Promise<ShownOnce | null> {
  return await store.write(async (tx) => {
    const webhook = await tx.webhooks.rotate(id, act.at);
    if (webhook === null) return null;
    await tx.audit.append([{ ...act, action: 'webhook.rotated', subject: id, detail: { generation: webhook.generation } }]);
    return { webhook, secret: signingSecret(pepper, id, webhook.generation) };
  });
}

/** Lets an endpoint hear of alerts again, also of those that were raised meanwhile, or no more. `null` where there is none of the id. */
export async function setWebhookDisabled(store: Store, id: string, disabled: boolean, act: Act): Promise<Webhook | null> {
  return await store.write(async (tx) => {
    const reason = 'somebody disabled it';
    const done = disabled ? await tx.webhooks.disable(id, { ...act, reason }) : await tx.webhooks.enable(id);
    if (done) await tx.audit.append([{ ...act, action: disabled ? 'webhook.disabled' : 'webhook.enabled', subject: id, detail: {} }]);
    return await tx.webhooks.get(id);
  });
}

/** Takes an endpoint away with its deliveries; false where there is none of the id. */
export async function removeWebhook(store: Store, id: string, act: Act): Promise<boolean> {
  return await store.write(async (tx) => {
    const removed = await tx.webhooks.remove(id);
    if (removed) await tx.audit.append([{ ...act, action: 'webhook.removed', subject: id, detail: {} }]);
    return removed;
  });
}

/** The most deliveries that are put back in line at once. */
export const MOST_AGAIN = 10_000;

/** Puts deliveries back in line: those of the ids, or every dead one. Returns their ids; those that wait already are not among them. */
export async function redeliver(store: Store, webhook: string, ids: readonly string[] | null, act: Act): Promise<readonly string[]> {
  return await store.write(async (tx) => {
    const wanted = ids ?? (await tx.deliveries.of(webhook, { state: 'dead', limit: MOST_AGAIN })).map(({ id }) => id);
    const again = await tx.deliveries.again(webhook, wanted, act.at);
    if (again.length > 0)
      await tx.audit.append([{ ...act, action: 'webhook.redelivered', subject: webhook, detail: { deliveries: again.length } }]);
    return again;
  });
}

/** Sends an endpoint a message that only tries it, also where it is disabled. */
export async function tryWebhook(
  webhook: Webhook,
  { pepper, receivers, now }: Pick<Delivering, 'pepper' | 'receivers' | 'now'>,
): Promise<Posted> {
  const at = now();
  const body = testMessage(webhook.id, at);
  const headers = { ...MESSAGE_HEADERS, ...signedHeaders(webhook, `${webhook.id}_test_${at.getTime()}`, body, at, pepper) };
  return await post(webhook.url, headers, body, receivers, at);
}

/** The path of an address may be secret: its host is enough to tell where alerts go. */
async function noted(tx: StoreParts, action: string, { id, url, portfolios, kinds }: Webhook, act: Act): Promise<void> {
  const detail = { host: new URL(url).host, portfolios: portfolios?.length ?? null, kinds: kinds?.join(' ') ?? null };
  await tx.audit.append([{ ...act, action, subject: id, detail }]);
}
