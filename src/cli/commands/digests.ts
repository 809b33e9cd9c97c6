import { addDigest, crontabOf, isMailAddress, removeDigest, sendDigests } from '../../delivering/index.js';
import { withStore } from '../../running/store-in-use.js';
import { faultOfCrontab } from '../../screening/index.js';
import type { Store } from '../../store/index.js';
import { columns } from '../draw/columns.js';
import { type CliFailure, EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { actOf, whileKeeping } from '../keeping.js';
import { deliveringIn } from '../outgoing-in-use.js';
import { printable } from '../portfolio-words.js';
import type { World } from '../world.js';
import { type ByOptions, portfoliosAsked } from './webhooks.js';

export interface DigestAddOptions extends ByOptions {
  readonly portfolio?: string;
  readonly when?: string;
}

/** `watchbill digests add ADDRESS`: new alerts by e-mail, from now on. */
export async function digestAdd(to: string, options: DigestAddOptions, world: World): Promise<ExitCode> {
  const { when = 'daily', by } = options;
  if (!isMailAddress(to)) throw usage(`address: got ${JSON.stringify(to)}, expected one plain e-mail address, such as ana@example.com`);
  const crontab = crontabOf(when);
  const fault = await faultOfCrontab(crontab);
  if (fault !== null) throw usage(`--when: got "${when}", expected daily, weekly, or ${fault}`);
  const digest = await withStore(world, async (store) =>
    addDigest(store, { to, portfolios: await portfoliosAsked(options.portfolio, store), crontab }, actOf(by, world)),
  );
  if (options.json === true) world.out(`${JSON.stringify({ digest }, null, 2)}\n`);
  else world.out(`${digest.id}: new alerts are sent to ${to} at ${crontab} (UTC), by \`watchbill serve\` or \`watchbill deliver\`\n`);
  return EXIT.done;
}

/** `watchbill digests list`. */
export async function digestList(options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const digests = await withStore(world, (store) => store.digests.all());
  if (options.json === true) world.out(`${JSON.stringify({ digests }, null, 2)}\n`);
  else if (digests.length === 0) world.out('no digests: watchbill digests add ADDRESS\n');
  else {
    const rows = digests.map(({ id, to, portfolios, crontab, last }) =>
      [id, to, portfolios?.join(', ') ?? 'all', crontab, last === null ? 'never' : `${last.at.slice(0, 16)} ${last.fault ?? 'sent'}`].map(
        printable,
      ),
    );
    world.out(columns(['ID', 'TO', 'PORTFOLIOS', 'TIMES (UTC)', 'LAST'], rows, world.columns));
  }
  return EXIT.done;
}

/** `watchbill digests remove ID`. */
export async function digestRemove(id: string, options: ByOptions, world: World): Promise<ExitCode> {
  await withStore(world, async (store) => {
    if (!(await removeDigest(store, id, actOf(options.by, world)))) throw await noSuchDigest(id, store);
  });
  world.out(options.json === true ? `${JSON.stringify({ digest: id, removed: true }, null, 2)}\n` : `${id}: removed\n`);
  return EXIT.done;
}

/** `watchbill digests send [ID]`: what is new now, whatever the times. Exit 3 where a mail was not accepted. */
export async function digestSend(id: string | undefined, options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const mailed = await whileKeeping(world, async (keeping) => {
    const delivering = deliveringIn(keeping, world, { mail: true });
    const ids = (await keeping.store.digests.all()).map((digest) => digest.id);
    if (id !== undefined && !ids.includes(id)) throw await noSuchDigest(id, keeping.store);
    return await sendDigests(delivering, id === undefined ? ids : [id]);
  });
  if (options.json === true) world.out(`${JSON.stringify(mailed, null, 2)}\n`);
  else {
    for (const each of mailed.sent) world.out(`${each}: sent\n`);
    for (const each of mailed.nothing) world.out(`${each}: nothing new\n`);
  }
  const [first] = mailed.failed;
  if (first !== undefined) throw unusable(`${first.id}: ${first.fault}`);
  return EXIT.done;
}

async function noSuchDigest(id: string, store: Store): Promise<CliFailure> {
  const ids = (await store.digests.all()).map((digest) => digest.id);
  return usage(
    `digest: got ${JSON.stringify(id)}, expected ${ids.length === 0 ? 'one: watchbill digests add ADDRESS' : `one of ${ids.join(', ')}`}`,
  );
}
