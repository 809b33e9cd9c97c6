import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;

/** The commands that keep the store: what it recorded, whether it is whole, and copies of it. */
export function storeCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('verify')
    .description('check the snapshot against its digest, and the audit chain of the store record by record')
    .option(...JSON_FLAG)
    .action(async (options) => done(await (await import('./commands/verify.js')).verifyCommand(options, world)));

  root
    .command('audit')
    .description('what was done to the store, when and by whom')
    .option('--limit <n>', 'only the newest so many')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill audit --limit 20'))
    .action(async (options) => done(await (await import('./commands/audit.js')).auditCommand(options, world)));

  root
    .command('backup <file>')
    .description('copy the store as it is now to one file, from SQLite and PostgreSQL alike')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill backup watchbill-2026-11-22.gz'))
    .action(async (file: string, options) => done(await (await import('./commands/backup.js')).backupCommand(file, options, world)));

  root
    .command('restore <file>')
    .description('put a backup into an empty store, all of it or nothing')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('WATCHBILL_HOME=/srv/watchbill watchbill restore watchbill-2026-11-22.gz'))
    .action(async (file: string, options) => done(await (await import('./commands/restore.js')).restoreCommand(file, options, world)));
}
