import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;
const BY_FLAG = ['--by <name>', 'who does it, for the audit chain (default: you)'] as const;

/** The commands about keys of the service: who may ask it, and what. */
export function keyCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  const keys = root
    .command('keys')
    .description('keys of the service: who may ask it, and what; the first one ends that anybody on this machine may')
    .addHelpText(
      'after',
      examples('watchbill keys add erp --scopes read,screen', 'watchbill keys list', 'watchbill keys revoke 4f1c0a93be27'),
    );

  keys
    .command('add <name>')
    .description('make a key and print it, this once: the store keeps only a hash of it')
    .requiredOption('--scopes <scopes>', 'what it may do, separated by commas: read, screen, decide, admin')
    .option('--rank <rank>', 'what its holder may confirm: analyst, reviewer or admin', 'analyst')
    .option(...BY_FLAG)
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples(
        'watchbill keys add erp --scopes read,screen',
        'watchbill keys add "R. Viewer" --scopes read,screen,decide --rank reviewer',
        'watchbill keys add ci --scopes screen --json',
      ),
    )
    .action(async (name: string, options) => done(await (await import('./commands/keys.js')).keysAdd(name, options, world)));

  keys
    .command('list')
    .description('the keys that were made, what each may do, and which were revoked')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill keys list', 'watchbill keys list --json'))
    .action(async (options) => done(await (await import('./commands/keys.js')).keysList(options, world)));

  keys
    .command('revoke <id>')
    .description('end a key for good; a running service refuses it within a second')
    .option(...BY_FLAG)
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill keys revoke 4f1c0a93be27'))
    .action(async (id: string, options) => done(await (await import('./commands/keys.js')).keysRevoke(id, options, world)));
}
