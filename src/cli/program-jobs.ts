import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import { screeningOptions } from './screening-options.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;

/** The commands about work that outlives a command: batches, the workers that screen them, and schedules. */
export function jobCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  screeningOptions(root.command('batch [file]'))
    .description('screen a file in chunks that survive a crash: by workers on any number of machines (DATABASE_URL), else here')
    .option('-o, --output <file>', 'write every row with its outcome to this file: .csv, .xlsx or .jsonl')
    .option('--detach', 'print the id of the batch and leave it to the workers')
    .option('--resume <batch>', 'go on with a batch and write its output')
    .option('--retry <batch>', 'screen the rows of a batch again over which its workers died, and write its output')
    .option('--cancel <batch>', 'end a batch and remove its rows')
    .option('--fresh', 'write over an output that was interrupted')
    .option('--workers <n>', 'so many threads, where it is screened here (default: the number of cores)')
    .option('--fail-on-match', 'exit 1 when anything matched')
    .addHelpText(
      'after',
      examples(
        'watchbill batch vendors.csv -o screened.csv',
        'watchbill batch vendors.csv --detach',
        'watchbill batch --resume batch-1 -o screened.csv',
        'watchbill batch --cancel batch-1',
      ),
    )
    .action(async (file: string | undefined, options) =>
      done(await (await import('./commands/batch.js')).batchCommand(file, options, world)),
    );

  root
    .command('batches')
    .description('the batches of screening and how far each is')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill batches', 'watchbill batches --json'))
    .action(async (options) => done(await (await import('./commands/batches.js')).batchesCommand(options, world)));

  root
    .command('worker')
    .description('screen the chunks of batches, and run what is scheduled, until stopped; on as many machines as you like (DATABASE_URL)')
    .option('--concurrency <n>', 'so many chunks at once, each on a thread', '1')
    .option('--once', 'end when nothing is left to do')
    .addHelpText('after', examples('DATABASE_URL=postgresql://… watchbill worker --concurrency 4', 'watchbill worker --once'))
    .action(async (options) => done(await (await import('./commands/worker.js')).workerCommand(options, world)));

  root
    .command('schedule [action] [what...]')
    .description('what workers run again and again: add "CRONTAB" TASK [SUBJECT], list, or remove TASK [SUBJECT]; times are UTC')
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples(
        'watchbill schedule add "0 6 * * *" sync us-ofac-sdn',
        'watchbill schedule add "30 6 * * 1-5" watch vendors',
        'watchbill schedule list',
        'watchbill schedule remove sync us-ofac-sdn',
      ),
    )
    .action(async (action: string | undefined, what: string[], options) =>
      done(await (await import('./commands/schedule.js')).scheduleCommand(action ?? 'list', what, options, world)),
    );
}
