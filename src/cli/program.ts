import { Command, Option } from 'commander';
import type { ExitCode } from './failure.js';
import { briefCommands } from './program-brief.js';
import { deliveringCommands } from './program-delivering.js';
import { followingCommands } from './program-following.js';
import { examples } from './program-help.js';
import { jobCommands } from './program-jobs.js';
import { keyCommands } from './program-keys.js';
import { mcpCommands } from './program-mcp.js';
import { readingCommands } from './program-reading.js';
import { runCommands } from './program-runs.js';
import { serviceCommands } from './program-service.js';
import { storeCommands } from './program-store.js';
import { watchCommands } from './program-watch.js';
import { screeningOptions } from './screening-options.js';
import type { World } from './world.js';

const CLOCKS = {
  on: ['--on <day>', 'the day asked about, YYYY-MM-DD (default: today)'],
  known: ['--known <day>', 'leave out what became public after this day (default: now)'],
  json: ['--json', 'print JSON for programs'],
} as const;

/** The commands of watchbill. Each is loaded when it is called, so `--help` is quick and one broken command breaks no other. */
export function program(world: World, done: (code: ExitCode) => void): Command {
  const root = new Command('watchbill')
    .description('The register of who stands on a government designation list, since when, on what ground, and what it means.')
    .version('0.1.0')
    .configureOutput({ writeOut: world.out, writeErr: world.err })
    .showHelpAfterError(false)
    .exitOverride();

  root
    .command('standing <name>')
    .description('where a company stands on each list, on a day, as knowable on a day')
    .addOption(clock('on'))
    .addOption(clock('known'))
    .option('--list <ids>', 'only these lists, separated by commas')
    .addOption(clock('json'))
    .addHelpText(
      'after',
      examples(
        'watchbill standing 小米',
        'watchbill standing YMTC --on 2026-03-01',
        'watchbill standing YMTC --on 2026-03-01 --known 2026-02-12 --json',
      ),
    )
    .action(async (name: string, options) => done((await import('./commands/standing.js')).standingCommand(name, options, world)));

  root
    .command('history <name>')
    .description('everything that happened to a company, dated and sourced, with a drawn timeline')
    .addOption(clock('on'))
    .addOption(clock('known'))
    .addOption(clock('json'))
    .addHelpText('after', examples('watchbill history DJI', 'watchbill history 药明康德 --known 2026-06-30'))
    .action(async (name: string, options) => done((await import('./commands/history.js')).historyCommand(name, options, world)));

  root
    .command('diff <list>')
    .description('who came, who went and who is printed under another name between two days or editions')
    .option('--from <day|edition>', 'the earlier state (default: the last edition but one)')
    .option('--to <day|edition>', 'the later state (default: the last edition)')
    .addOption(clock('known'))
    .addOption(clock('json'))
    .addHelpText(
      'after',
      examples(
        'watchbill diff us-dod-1260h --from 2025-01-07 --to 2026-06-08',
        'watchbill diff us-dod-1260h --from 2026-02-12 --to us-dod-1260h/2026-02-13   (the withdrawn draft)',
      ),
    )
    .action(async (list: string, options) => done((await import('./commands/diff.js')).diffCommand(list, options, world)));

  root
    .command('effects <name>')
    .description('what a standing means in law for one role on a day; not legal advice')
    .requiredOption('--role <role>', 'who asks: dod-contractor, federal-agency, us-investor, exporter, university, …')
    .addOption(clock('on'))
    .addOption(clock('known'))
    .addOption(clock('json'))
    .addHelpText(
      'after',
      examples('watchbill effects Unitree --role dod-contractor --on 2027-07-01', 'watchbill effects 宁德时代 --role energy-taxpayer'),
    )
    .action(async (name: string, options) => done((await import('./commands/effects.js')).effectsCommand(name, options, world)));

  briefCommands(root, world, done);

  root
    .command('outcomes')
    .description('what became of every company that was proposed for a list, and how often it was listed')
    .option('--list <id>', 'the list (default: us-dod-1260h)')
    .addOption(clock('on'))
    .addOption(clock('known'))
    .addOption(clock('json'))
    .addHelpText('after', examples('watchbill outcomes', 'watchbill outcomes --on 2026-06-07'))
    .action(async (options) => done((await import('./commands/outcomes.js')).outcomesCommand(options, world)));

  root
    .command('lists')
    .description('the lists known here, what each does and does not do, and how much of it is held')
    .addOption(clock('json'))
    .action(async (options) => done((await import('./commands/lists.js')).listsCommand(options, world)));

  root
    .command('editions <list>')
    .description('every published state of a list, drafts included')
    .addOption(clock('on'))
    .addOption(clock('known'))
    .addOption(clock('json'))
    .addHelpText('after', examples('watchbill editions us-dod-1260h'))
    .action(async (list: string, options) => done((await import('./commands/editions.js')).editionsCommand(list, options, world)));

  screeningOptions(root.command('screen <name-or-file...>'))
    .description('find names, or every row of a CSV, JSON Lines or .xlsx file, on the lists')
    .option('-o, --output <file>', 'write every row with its outcome to this file: .csv, .xlsx or .jsonl')
    .option('--resume', 'go on with an output that was interrupted')
    .option('--fresh', 'start an output over that was interrupted')
    .option('--record', 'keep it as a run: watchbill runs, replay, decide and report')
    .option('--without-input', 'with --record: of the input keep its digest and the rows with matches only')
    .option('--workers <n>', 'so many threads for a long file (default: the number of cores)')
    .option('--fail-on-match', 'exit 1 when anything matched')
    .addOption(new Option('--include-empty', 'every row is written in any case').hideHelp())
    .addOption(clock('json'))
    .addHelpText(
      'after',
      examples(
        'watchbill screen "Hesai Group" 大疆 "Costar Group, Inc."',
        'watchbill screen vendors.xlsx -o screened.xlsx',
        'watchbill screen vendors.csv -i "Supplier Name=name" --lists us-dod-1260h --fail-on-match',
        'watchbill screen vendors.jsonl --against blocked.csv -o screened.jsonl',
        'watchbill screen vendors.csv -o screened.csv --record',
      ),
    )
    .action(async (names: string[], options) => done(await (await import('./commands/screen.js')).screenCommand(names, options, world)));

  root
    .command('compare <names...>')
    .description('how far two names are of one party, and why; or every pair of a CSV file with columns name1 and name2')
    .option('-s, --schema <schema>', 'what the names are of: Company, Person, Organization, LegalEntity or Vessel', 'Company')
    .option('-o, --output <file>', 'write every pair with its score to this CSV file')
    .addOption(clock('json'))
    .addHelpText(
      'after',
      examples('watchbill compare "Shenzhen DJI Sciences" "SZ DJI Technology Co., Ltd."', 'watchbill compare -s Person "Li Xiang" 李想'),
    )
    .action(async (names: string[], options) => done(await (await import('./commands/compare.js')).compareCommand(names, options, world)));

  root
    .command('explain <name>')
    .description('what a name is taken apart into before it is compared')
    .option('--person', 'as the name of a person')
    .addOption(clock('json'))
    .addHelpText('after', examples('watchbill explain 深圳市大疆创新科技有限公司', 'watchbill explain --person "Muhammad al-Rashid"'))
    .action(async (name: string, options) => done((await import('./commands/explain.js')).explainCommand(name, options, world)));

  root
    .command('register')
    .description('how much the register holds, and how well it is sourced')
    .option('--merges', 'every merge of printed names into one entity, with its reason')
    .addOption(clock('json'))
    .action(async (options) => done((await import('./commands/register.js')).registerCommand(options, world)));

  root
    .command('compile <folder>')
    .description('check a folder of data files and make it one snapshot')
    .option('-o, --output <file>', 'where to write the snapshot (default: the one in use)')
    .option('--manifest', 'rewrite the manifest of the folder first')
    .option('--quiet', 'say nothing when all is well')
    .addHelpText('after', examples('watchbill compile data', 'watchbill compile data --manifest'))
    .action(async (folder: string, options) => done((await import('./commands/compile.js')).compileCommand(folder, options, world)));

  followingCommands(root, world, done);
  storeCommands(root, world, done);
  runCommands(root, world, done);
  watchCommands(root, world, done);
  jobCommands(root, world, done);
  serviceCommands(root, world, done);
  keyCommands(root, world, done);
  mcpCommands(root, world, done);
  deliveringCommands(root, world, done);
  readingCommands(root, world, done);
  return root;
}

function clock(which: keyof typeof CLOCKS): Option {
  const [flags, description] = CLOCKS[which];
  return new Option(flags, description);
}
