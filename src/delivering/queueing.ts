import type { Alert, Store, Webhook } from '../store/index.js';

/** Alerts that are looked at in one write. */
const PAGE = 500;

/** Whether an endpoint wants to hear of an alert. */
export function wants({ portfolios, kinds }: Pick<Webhook, 'portfolios' | 'kinds'>, alert: Pick<Alert, 'portfolio' | 'kind'>): boolean {
  return (portfolios === null || portfolios.includes(alert.portfolio)) && (kinds === null || kinds.includes(alert.kind));
}

/**
 * Makes a delivery of every alert that was raised since an endpoint was last looked at, whoever raised it. An endpoint that is disabled is
 * not looked at: enabled again it hears of what came meanwhile. Returns how many were made.
 */
export async function queueNew(store: Store, now: Date): Promise<number> {
  let made = 0;
  for (const { id } of await store.webhooks.all()) {
    for (;;) {
      const some = await queuePage(store, id, now);
      if (some === null) break;
      made += some;
    }
  }
  return made;
}

/** `null` where there was nothing to look at. */
async function queuePage(store: Store, id: string, now: Date): Promise<number | null> {
  const before = await store.webhooks.get(id);
  // Without a write where nothing is new, which is nearly always.
  if (before === null || before.disabled !== null || (await store.alerts.all({ after: before.after, limit: 1 })).length === 0) return null;
  return await store.write(async (tx) => {
    const webhook = await tx.webhooks.get(id);
    if (webhook === null || webhook.disabled !== null) return null;
    const alerts = await tx.alerts.all({ after: webhook.after, limit: PAGE });
    const last = alerts.at(-1);
    if (last === undefined) return null;
    const wanted = alerts.filter((alert) => wants(webhook, alert)).map((alert) => alert.id);
    return await tx.deliveries.add(id, wanted, last.id, now.toISOString());
  });
}
