import { openBundle } from '../../running/bundle.js';
import { namedAlerts } from '../../running/named-alerts.js';
import { withStore } from '../../running/store-in-use.js';
import { acknowledge } from '../../watching/index.js';
import { alertLine } from '../alert-words.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { noSuchPortfolio } from '../portfolio-words.js';
import type { World } from '../world.js';

export interface WatchAlertsOptions {
  readonly open?: boolean;
  readonly match?: boolean;
  readonly json?: boolean;
}

/** `watchbill watch alerts [P]`: what was raised, oldest first. Also of a portfolio that was removed. */
export async function watchAlerts(name: string | undefined, options: WatchAlertsOptions, world: World): Promise<ExitCode> {
  const { register } = openBundle(world).snapshot;
  const alerts = await withStore(world, async (store) => {
    const filter = { ...(name === undefined ? {} : { portfolio: name }), ...(options.open === true ? { open: true } : {}) };
    const found = await store.alerts.all(filter);
    if (name !== undefined && found.length === 0 && (await store.portfolios.get(name)) === null) throw await noSuchPortfolio(name, store);
    const named = await namedAlerts(found, store, register);
    return options.match === true ? named.filter((alert) => alert.found?.decision === 'match') : named;
  });
  if (options.json === true) world.out(`${JSON.stringify({ alerts }, null, 2)}\n`);
  else if (alerts.length === 0) world.out(options.open === true ? 'no open alerts\n' : 'no alerts\n');
  else for (const alert of alerts) world.out(alertLine(alert, register));
  return EXIT.done;
}

export interface WatchAckOptions {
  readonly all?: string;
  readonly note?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill watch ack ALERT…`: somebody has seen to them. */
export async function watchAck(ids: readonly string[], options: WatchAckOptions, world: World): Promise<ExitCode> {
  const { all, note = '' } = options;
  if (ids.length > 0 === (all !== undefined))
    throw usage('ack: got neither alerts nor --all, or both, expected ids such as alert-3, or --all PORTFOLIO');
  const done = await withStore(world, async (store) => {
    const wanted = all === undefined ? ids : (await store.alerts.all({ portfolio: all, open: true })).map(({ id }) => id);
    if (all !== undefined && wanted.length === 0 && (await store.portfolios.get(all)) === null) throw await noSuchPortfolio(all, store);
    return acknowledge(store, wanted, { ...actOf(options.by, world), note });
  });
  const { acknowledged, before, unknown } = done;
  if (options.json === true) world.out(`${JSON.stringify(done, null, 2)}\n`);
  else world.out(`${acknowledged.length} acknowledged${before.length === 0 ? '' : `; acknowledged before: ${before.join(', ')}`}\n`);
  if (unknown.length > 0) throw unusable(`ack: got ${unknown.join(', ')}, expected ids that \`watchbill watch alerts\` prints`);
  return EXIT.done;
}
