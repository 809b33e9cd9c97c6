import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;
const BY = ['--by <name>', 'who does it (default: you)'] as const;
const PORTFOLIO = ['--portfolio <names>', 'only alerts of these portfolios, separated by commas (default: all)'] as const;

const webhooksOf = () => import('./commands/webhooks.js');
const digestsOf = () => import('./commands/digests.js');

/** The commands that bring alerts to people: webhooks and digests by e-mail. */
export function deliveringCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  webhookCommands(root, world, done);
  digestCommands(root, world, done);
  root
    .command('deliver')
    .description('send once what is due: alerts to webhooks, digests by e-mail; `watchbill serve` does so all the time')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill deliver', 'watchbill schedule add "*/5 * * * *" deliver'))
    .action(async (options) => done(await (await import('./commands/deliver.js')).deliverCommand(options, world)));
}

function webhookCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  const webhooks = root
    .command('webhooks')
    .description('send alerts to endpoints of your own, signed after Standard Webhooks and tried again until they are accepted')
    .addHelpText(
      'after',
      examples(
        'watchbill webhooks add https://example.com/hooks/watchbill',
        'watchbill webhooks dead',
        'watchbill webhooks redeliver webhook-1',
      ),
    );
  webhooks
    .command('add <url>')
    .description('send alerts raised from now on to an endpoint; prints its signing secret, this once')
    .option(...PORTFOLIO)
    .option('--kinds <kinds>', 'only these kinds, separated by commas: listed, removed, proposed, … (default: all)')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples('watchbill webhooks add https://example.com/hooks/watchbill --portfolio vendors --kinds listed,removed,enjoined'),
    )
    .action(async (url: string, options) => done(await (await webhooksOf()).webhookAdd(url, options, world)));
  webhooks
    .command('list')
    .description('the endpoints, and what each hears of')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks list'))
    .action(async (options) => done(await (await webhooksOf()).webhookList(options, world)));
  webhooks
    .command('remove <id>')
    .description('take an endpoint away with its deliveries')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks remove webhook-1'))
    .action(async (id: string, options) => done(await (await webhooksOf()).webhookRemove(id, options, world)));
  for (const [name, enabled] of [
    ['enable', true],
    ['disable', false],
  ] as const)
    webhooks
      .command(`${name} <id>`)
      .description(
        enabled ? 'send to an endpoint again, also what was raised meanwhile' : 'send nothing to an endpoint until it is enabled',
      )
      .option(...BY)
      .option(...JSON_FLAG)
      .addHelpText('after', examples(`watchbill webhooks ${name} webhook-1`))
      .action(async (id: string, options) => done(await (await webhooksOf()).webhookEnable(id, enabled, options, world)));
  webhooks
    .command('rotate <id>')
    .description('another signing secret; for a day messages are signed with both')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks rotate webhook-1'))
    .action(async (id: string, options) => done(await (await webhooksOf()).webhookRotate(id, options, world)));
  webhooks
    .command('test <id>')
    .description('send an endpoint a signed message of type webhook.test')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks test webhook-1'))
    .action(async (id: string, options) => done(await (await webhooksOf()).webhookTest(id, options, world)));
  webhooks
    .command('dead [id]')
    .description('deliveries that were given up, and why')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks dead', 'watchbill webhooks dead webhook-1 --json'))
    .action(async (id: string | undefined, options) => done(await (await webhooksOf()).webhookDead(id, options, world)));
  webhooks
    .command('redeliver <id> [deliveries...]')
    .description('try deliveries of an endpoint again: those named, or every dead one')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill webhooks redeliver webhook-1', 'watchbill webhooks redeliver webhook-1 delivery-7'))
    .action(async (id: string, named: string[], options) => done(await (await webhooksOf()).webhookRedeliver(id, named, options, world)));
}

function digestCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  const digests = root
    .command('digests')
    .description('send new alerts to people by e-mail (WATCHBILL_SMTP_URL, WATCHBILL_MAIL_FROM); without any there is no mail')
    .addHelpText(
      'after',
      examples('watchbill digests add ana@example.com --portfolio vendors --when daily', 'watchbill digests send digest-1'),
    );
  digests
    .command('add <address>')
    .description('send the alerts raised from now on to an address')
    .option(...PORTFOLIO)
    .option('--when <times>', 'daily, weekly (07:00 UTC), or a crontab in UTC', 'daily')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill digests add ana@example.com', 'watchbill digests add ana@example.com --when "0 6 * * 1-5"'))
    .action(async (to: string, options) => done(await (await digestsOf()).digestAdd(to, options, world)));
  digests
    .command('list')
    .description('who is sent what, and what came of the last mail')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill digests list'))
    .action(async (options) => done(await (await digestsOf()).digestList(options, world)));
  digests
    .command('remove <id>')
    .description('send it no more')
    .option(...BY)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill digests remove digest-1'))
    .action(async (id: string, options) => done(await (await digestsOf()).digestRemove(id, options, world)));
  digests
    .command('send [id]')
    .description('send what is new now, whatever the times')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill digests send', 'watchbill digests send digest-1'))
    .action(async (id: string | undefined, options) => done(await (await digestsOf()).digestSend(id, options, world)));
}
