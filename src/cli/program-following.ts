import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

/** The commands that follow official lists. */
export function followingCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('sync [source]')
    .description('follow official lists: fetch what changed, or read files, and apply it whole or not at all')
    .option('--from <file...>', 'read these files instead of fetching; one publication at a time')
    .option('--map <file>', 'read a table of your own (CSV or .xlsx) by this mapping of its columns')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--all', 'tell every line that changes')
    .option('--held', 'list the editions that wait for a person')
    .option('--accept <id>', 'apply an edition that was held')
    .option('--drop <id>', 'leave an edition that was held')
    .option('--take-over', 'follow lists from this source that are followed from another')
    .option('--sources', 'list the sources, and how each is had')
    .option('--by <name>', 'who does it, for the audit chain (default: WATCHBILL_USER, or the user of the system)')
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      examples(
        'watchbill sync --sources',
        'watchbill sync us-ofac-sdn',
        'watchbill sync --from sdn.csv alt.csv add.csv --dry-run',
        'watchbill sync us-dhs-uflpa --from saved-page.html',
        'watchbill sync --accept held-1',
      ),
    )
    .action(async (source: string | undefined, options) =>
      done(await (await import('./commands/sync.js')).syncCommand(source, options, world)),
    );

  root
    .command('resolve [pair]')
    .description('entities that a sync brought and that may be known ones: list them, or say whether they are')
    .option('--same', 'they are one')
    .option('--different', 'they are two')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who says so (default: WATCHBILL_USER, or the user of the system)')
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      examples('watchbill resolve', 'watchbill resolve pair-3 --same --reason "one USCC, seen on the filing of 2026-03"'),
    )
    .action(async (pair: string | undefined, options) =>
      done(await (await import('./commands/resolve.js')).resolveCommand(pair, options, world)),
    );
}
