import { randomUUID } from 'node:crypto';
import { dueSlot } from '../screening/index.js';
import type { Alert, Digest, Store } from '../store/index.js';
import type { Delivering } from './delivering.js';
import { digestMail, MOST_TOLD } from './digest-mail.js';
import { MailFault } from './mailer.js';
import { tellingOf } from './told-alert.js';

/** What came of the digests that were due, or asked for: mails accepted, digests without anything new, and mails that were not accepted. */
export interface Mailed {
  readonly sent: readonly string[];
  readonly nothing: readonly string[];
  readonly failed: readonly { readonly id: string; readonly fault: string }[];
}

/** Milliseconds that a digest is held: longer than a server may take; and after a mail that was not accepted. */
const HELD = 180_000;
const PAUSE = 300_000;

const PAGE = 1000;

/**
 * Sends the digests that are due; or those of `ids` now, whether they are due or not. How far one was told advances only when the server has
 * accepted its mail; of what it was told before nothing is told again. Nothing new, no mail. A time that was missed is seen to once.
 */
export async function sendDigests(world: Delivering, ids: readonly string[] | null = null): Promise<Mailed> {
  const [sent, nothing, failed]: [string[], string[], { id: string; fault: string }[]] = [[], [], []];
  if (world.mailer === null) return { sent, nothing, failed };
  for (const digest of await world.store.digests.all()) {
    if (ids !== null ? !ids.includes(digest.id) : (await slotOf(digest, world.now())) === null) continue;
    const came = await sendOne(digest.id, ids !== null, world);
    if (came === 'sent') sent.push(digest.id);
    else if (came === 'nothing') nothing.push(digest.id);
    else if (came !== null) failed.push({ id: digest.id, fault: came.fault });
  }
  return { sent, nothing, failed };
}

async function slotOf({ crontab, slot }: Digest, now: Date): Promise<string | null> {
  return (await dueSlot(crontab, new Date(slot), now))?.toISOString() ?? null;
}

async function sendOne(id: string, asked: boolean, world: Delivering): Promise<'sent' | 'nothing' | { readonly fault: string } | null> {
  const { store, mailer, now } = world;
  const register = await world.register();
  if (register === null || mailer === null) return null;
  const [token, at] = [randomUUID(), now()];
  const lease = { token, now: at.toISOString(), until: new Date(at.getTime() + HELD).toISOString() };
  const digest = await store.digests.lease(id, lease);
  if (digest === null)
    return asked ? { fault: 'it is held by another process, or after a mail that was not accepted: try again in five minutes' } : null;
  // Another may have seen to it while this one waited.
  const due = await slotOf(digest, at);
  const seen = { slot: due ?? digest.slot, after: digest.after, at: null };
  if (due === null && !asked) {
    await store.digests.done(id, token, seen);
    return null;
  }
  const { alerts, count, last } = await newAlerts(digest, store);
  if (count === 0) {
    await store.digests.done(id, token, { ...seen, after: last });
    return 'nothing';
  }
  const telling = tellingOf(store, register);
  const told = [];
  for (const alert of alerts) told.push(await telling(alert));
  try {
    await mailer.send(digestMail(digest, told, count, at));
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    await store.digests.failed(id, token, now().toISOString(), error.message, new Date(now().getTime() + PAUSE).toISOString());
    return { fault: error.message };
  }
  await store.digests.done(id, token, { ...seen, after: last, at: now().toISOString() });
  return 'sent';
}

/** The alerts for a digest since it was last seen to: the first of them, how many there are, and the last that was looked at. */
async function newAlerts(
  { after, portfolios }: Digest,
  { alerts: log }: Store,
): Promise<{ readonly alerts: readonly Alert[]; readonly count: number; readonly last: string | null }> {
  const alerts: Alert[] = [];
  let [count, last] = [0, after];
  for (;;) {
    const page = await log.all({ after: last, limit: PAGE });
    for (const alert of page) {
      if (portfolios !== null && !portfolios.includes(alert.portfolio)) continue;
      count += 1;
      if (alerts.length < MOST_TOLD) alerts.push(alert);
    }
    last = page.at(-1)?.id ?? last;
    if (page.length < PAGE) return { alerts, count, last };
  }
}
