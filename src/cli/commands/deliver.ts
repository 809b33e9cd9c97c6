import { deliverDue, sendDigests } from '../../delivering/index.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import { whileKeeping } from '../keeping.js';
import { deliveringIn } from '../outgoing-in-use.js';
import type { World } from '../world.js';

/** `watchbill deliver`: sends once what is due, webhooks and digests. Exit 3 where a mail was not accepted. */
export async function deliverCommand(options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const { webhooks, digests } = await whileKeeping(world, async (keeping) => {
    const delivering = deliveringIn(keeping, world);
    return { webhooks: await deliverDue(delivering), digests: await sendDigests(delivering) };
  });
  if (options.json === true) world.out(`${JSON.stringify({ webhooks, digests }, null, 2)}\n`);
  else {
    const { queued, delivered, failed, dead, gone } = webhooks;
    world.out(`webhooks: ${queued} new, ${delivered} accepted, ${failed} to be tried again, ${dead} dead, ${gone} endpoints gone\n`);
    world.out(`digests: ${digests.sent.length} sent, ${digests.nothing.length} without news\n`);
  }
  const [first] = digests.failed;
  if (first !== undefined) throw unusable(`${first.id}: ${first.fault}`);
  return EXIT.done;
}
