import {
  addWebhook,
  reachableAddress,
  receiversAllowed,
  redeliver,
  removeWebhook,
  rotateWebhook,
  setWebhookDisabled,
  tryWebhook,
  unknownPortfolios,
} from '../../delivering/index.js';
import { withStore } from '../../running/store-in-use.js';
import { ALERT_KINDS, type AlertKind, type Store, type Webhook } from '../../store/index.js';
import { columns } from '../draw/columns.js';
import { type CliFailure, EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { checkedPepper, pepperInUse } from '../pepper-in-use.js';
import { printable } from '../portfolio-words.js';
import type { World } from '../world.js';

export interface ByOptions {
  readonly by?: string;
  readonly json?: boolean;
}

export interface WebhookAddOptions extends ByOptions {
  readonly portfolio?: string;
  readonly kinds?: string;
}

/** `watchbill webhooks add URL`: prints the signing secret, this once. */
export async function webhookAdd(address: string, options: WebhookAddOptions, world: World): Promise<ExitCode> {
  const found = await reachableAddress(address, receiversAllowed(world.env));
  if (!found.ok) throw usage(`URL: got ${found.got}, expected ${found.expected}`);
  const kinds = kindsAsked(options.kinds);
  const made = await withStore(world, async (store) => {
    const pepper = await checkedPepper(store, world);
    const portfolios = await portfoliosAsked(options.portfolio, store);
    return await addWebhook(store, { url: found.url.href, portfolios, kinds }, actOf(options.by, world), pepper);
  });
  if (options.json === true) world.out(`${JSON.stringify(made, null, 2)}\n`);
  else world.out(`${made.webhook.id}: alerts raised from now on are sent to ${found.url.host}\n${shown(made.secret)}`);
  return EXIT.done;
}

/** `watchbill webhooks list`. */
export async function webhookList(options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const webhooks = await withStore(world, (store) => store.webhooks.all());
  if (options.json === true) world.out(`${JSON.stringify({ webhooks }, null, 2)}\n`);
  else if (webhooks.length === 0) world.out('no webhooks: watchbill webhooks add URL\n');
  else {
    const rows = webhooks.map(({ id, url, portfolios, kinds, disabled }) =>
      [id, url, portfolios?.join(', ') ?? 'all', kinds?.join(', ') ?? 'all', disabled === null ? 'yes' : `no: ${disabled.reason}`].map(
        printable,
      ),
    );
    world.out(columns(['ID', 'URL', 'PORTFOLIOS', 'KINDS', 'ENABLED'], rows, world.columns));
  }
  return EXIT.done;
}

/** `watchbill webhooks remove ID`. */
export async function webhookRemove(id: string, options: ByOptions, world: World): Promise<ExitCode> {
  await withStore(world, async (store) => {
    if (!(await removeWebhook(store, id, actOf(options.by, world)))) throw await noSuchWebhook(id, store);
  });
  world.out(
    options.json === true ? `${JSON.stringify({ webhook: id, removed: true }, null, 2)}\n` : `${id}: removed, with its deliveries\n`,
  );
  return EXIT.done;
}

/** `watchbill webhooks enable ID` and `disable ID`. */
export async function webhookEnable(id: string, enabled: boolean, options: ByOptions, world: World): Promise<ExitCode> {
  const webhook = await withStore(world, async (store) => {
    const found = await setWebhookDisabled(store, id, !enabled, actOf(options.by, world));
    if (found === null) throw await noSuchWebhook(id, store);
    return found;
  });
  world.out(options.json === true ? `${JSON.stringify({ webhook }, null, 2)}\n` : `${id}: ${enabled ? 'enabled' : 'disabled'}\n`);
  return EXIT.done;
}

/** `watchbill webhooks rotate ID`: prints another signing secret, this once. */
export async function webhookRotate(id: string, options: ByOptions, world: World): Promise<ExitCode> {
  const made = await withStore(world, async (store) => {
    const pepper = await checkedPepper(store, world);
    const rotated = await rotateWebhook(store, id, actOf(options.by, world), pepper);
    if (rotated === null) throw await noSuchWebhook(id, store);
    return rotated;
  });
  if (options.json === true) world.out(`${JSON.stringify(made, null, 2)}\n`);
  else world.out(`${id}: for a day messages are signed with the secret before as well\n${shown(made.secret)}`);
  return EXIT.done;
}

/** `watchbill webhooks test ID`: exit 3 where the endpoint does not accept. */
export async function webhookTest(id: string, options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const pepper = pepperInUse(world);
  const webhook = await withStore(world, (store) => webhookThere(id, store));
  const { status, fault } = await tryWebhook(webhook, { pepper, receivers: receiversAllowed(world.env), now: world.now });
  if (options.json === true) world.out(`${JSON.stringify({ webhook: id, accepted: fault === null, status, fault }, null, 2)}\n`);
  else if (fault === null) world.out(`${id}: accepted with ${status}\n`);
  if (fault !== null) throw unusable(`${id}: got ${fault.replace(/^got /, '')}, expected an answer from 200 to 299`);
  return EXIT.done;
}

/** `watchbill webhooks dead [ID]`: what was given up. */
export async function webhookDead(id: string | undefined, options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const deliveries = await withStore(world, async (store) => {
    const ids = id === undefined ? (await store.webhooks.all()).map((webhook) => webhook.id) : [(await webhookThere(id, store)).id];
    return (await Promise.all(ids.map((each) => store.deliveries.of(each, { state: 'dead', limit: 1000 })))).flat();
  });
  if (options.json === true) world.out(`${JSON.stringify({ deliveries }, null, 2)}\n`);
  else if (deliveries.length === 0) world.out('no dead deliveries\n');
  else {
    const rows = deliveries.map(({ id: delivery, webhook, alert, attempts, last }) =>
      [delivery, webhook, alert, String(attempts), last?.at.slice(0, 16) ?? '', last?.fault ?? ''].map(printable),
    );
    world.out(columns(['ID', 'WEBHOOK', 'ALERT', 'ATTEMPTS', 'LAST (UTC)', 'WHY'], rows, world.columns));
  }
  return EXIT.done;
}

/** `watchbill webhooks redeliver ID [DELIVERY…]`: every dead one where none is named. */
export async function webhookRedeliver(id: string, named: readonly string[], options: ByOptions, world: World): Promise<ExitCode> {
  const deliveries = await withStore(world, async (store) => {
    await webhookThere(id, store);
    for (const delivery of named)
      if ((await store.deliveries.get(delivery))?.webhook !== id)
        throw usage(`redeliver: got ${JSON.stringify(delivery)}, expected deliveries that \`watchbill webhooks dead ${id}\` prints`);
    return await redeliver(store, id, named.length === 0 ? null : named, actOf(options.by, world));
  });
  if (options.json === true) world.out(`${JSON.stringify({ webhook: id, deliveries }, null, 2)}\n`);
  else world.out(`${id}: ${deliveries.length} to be tried again\n`);
  return EXIT.done;
}

/** Names of portfolios between commas; `null` for all. */
export async function portfoliosAsked(text: string | undefined, store: Store): Promise<readonly string[] | null> {
  const names = text?.split(',').map((name) => name.trim()) ?? null;
  const { unknown, there } = await unknownPortfolios(store, names);
  if (unknown.length === 0) return names;
  const expected = there.length === 0 ? 'a portfolio: watchbill watch add FILE --name NAME makes one' : `some of ${there.join(', ')}`;
  throw usage(`--portfolio: got ${unknown.join(', ')}, expected ${expected}`);
}

function kindsAsked(text: string | undefined): readonly AlertKind[] | null {
  if (text === undefined) return null;
  return text.split(',').map((each) => {
    const kind = ALERT_KINDS.find((known) => known === each.trim());
    if (kind === undefined) throw usage(`--kinds: got ${JSON.stringify(each.trim())}, expected some of ${ALERT_KINDS.join(', ')}`);
    return kind;
  });
}

async function webhookThere(id: string, store: Store): Promise<Webhook> {
  const found = await store.webhooks.get(id);
  if (found === null) throw await noSuchWebhook(id, store);
  return found;
}

async function noSuchWebhook(id: string, store: Store): Promise<CliFailure> {
  const ids = (await store.webhooks.all()).map((webhook) => webhook.id);
  return usage(
    `webhook: got ${JSON.stringify(id)}, expected ${ids.length === 0 ? 'one: watchbill webhooks add URL' : `one of ${ids.join(', ')}`}`,
  );
}

function shown(secret: string): string {
  return `signing secret, shown this once: ${secret}\n`;
}
