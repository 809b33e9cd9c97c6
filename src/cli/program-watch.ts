import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;

/** The commands that watch portfolios: parties of the user's own, and what happens to them on the lists. */
export function watchCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  const watch = root
    .command('watch')
    .description('watch your own parties: what happens to them on the lists is raised as alerts, each once')
    .addHelpText(
      'after',
      examples(
        'watchbill watch add vendors.xlsx --name vendors --role dod-contractor,subcontractor',
        'watchbill watch run --fail-on-alert',
        'watchbill watch alerts vendors --open',
        'watchbill watch ack alert-3 --note "asked the vendor"',
      ),
    );

  watch
    .command('add <file>')
    .description('make a portfolio of the rows of a CSV, JSON Lines or .xlsx file, or put them in the place of those it has')
    .requiredOption('--name <portfolio>', 'how the portfolio is called')
    .option('-i, --input <col=property>', 'which column holds what, as in screen (repeatable)', collect, [])
    .option('--sheet <name>', 'the sheet of a workbook (default: the first)')
    .option('--role <roles>', 'whose laws to hear of, separated by commas: dod-contractor, exporter, … (default: all)')
    .option('--by <name>', 'who does it (default: you)')
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples(
        'watchbill watch add vendors.csv --name vendors',
        'watchbill watch add suppliers.xlsx --sheet 2026 -i "Supplier=name" --name suppliers --role dod-contractor',
      ),
    )
    .action(async (file: string, options) => done(await (await import('./commands/watch.js')).watchAdd(file, options, world)));

  watch
    .command('list')
    .description('the portfolios, and how far each is watched')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill watch list'))
    .action(async (options) => done(await (await import('./commands/watch.js')).watchList(options, world)));

  watch
    .command('remove <portfolio>')
    .description('watch a portfolio no more; its alerts stay')
    .option('--by <name>', 'who does it (default: you)')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill watch remove vendors'))
    .action(async (name: string, options) => done(await (await import('./commands/watch.js')).watchRemove(name, options, world)));

  watch
    .command('run [portfolio]')
    .description('look at one portfolio or all: screen where a change can matter, and raise what is new')
    .option('--on <day>', 'as of an earlier day, with what was public by then (default: today)')
    .option('--fail-on-alert', 'exit 1 when an alert was raised')
    .option('--by <name>', 'who does it (default: you)')
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples('watchbill watch run', 'watchbill watch run vendors --fail-on-alert --json', 'watchbill watch run vendors --on 2026-06-07'),
    )
    .action(async (name: string | undefined, options) =>
      done(await (await import('./commands/watch-run.js')).watchRun(name, options, world)),
    );

  watch
    .command('alerts [portfolio]')
    .description('the alerts that were raised, oldest first')
    .option('--open', 'only those that nobody acknowledged')
    .option('--match', 'only those of matches, none of what is for review')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill watch alerts --open', 'watchbill watch alerts vendors --json'))
    .action(async (name: string | undefined, options) =>
      done(await (await import('./commands/watch-alerts.js')).watchAlerts(name, options, world)),
    );

  watch
    .command('ack [alerts...]')
    .description('acknowledge alerts by their ids, or all open ones of a portfolio')
    .option('--all <portfolio>', 'every open alert of this portfolio')
    .option('--note <text>', 'what was done about it')
    .option('--by <name>', 'who acknowledges (default: you)')
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples('watchbill watch ack alert-3 alert-4 --note "asked the vendor" --by ana', 'watchbill watch ack --all vendors'),
    )
    .action(async (ids: string[], options) => done(await (await import('./commands/watch-alerts.js')).watchAck(ids, options, world)));
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
