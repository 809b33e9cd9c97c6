import type { Command } from 'commander';
import { VERDICTS } from '../store/index.js';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

const JSON_FLAG = ['--json', 'print JSON for programs'] as const;

/** The commands about recorded screenings: what was run, the same again, what persons decided on it, and reports. */
export function runCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('runs [run]')
    .description('the screenings that were recorded, newest first; of one run, its matches and what was decided on them')
    .option('--limit <n>', 'at most so many runs', '50')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill screen vendors.csv -o screened.csv --record', 'watchbill runs', 'watchbill runs run-1'))
    .action(async (run: string | undefined, options) => done(await (await import('./commands/runs.js')).runsCommand(run, options, world)));

  root
    .command('replay <run>')
    .description('screen again what a run screened, against the same snapshot, and check that the same bytes come of it')
    .option('-o, --output <file>', 'write the output again to this file')
    .option('--input <file>', 'the input, where it was not kept with the run')
    .option('--workers <n>', 'so many threads (default: the number of cores)')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill replay run-1', 'watchbill replay run-1 -o again.csv'))
    .action(async (run: string, options) => done(await (await import('./commands/replay.js')).replayCommand(run, options, world)));

  root
    .command('decide [match]')
    .description(
      'record a verdict on a match of a run (m-1), or on a pair as "SUBJECT=ENTITY"; it applies to later screenings of the subject',
    )
    .option('--verdict <verdict>', VERDICTS.join(', '))
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who decided (default: you)')
    .option('--from <file>', 'decide on many: a CSV file with columns match, verdict and reason; all of it or nothing')
    .option('--confirm <id>', 'confirm what another person proposed, where decisions need four eyes')
    .option('--refuse <id>', 'refuse what another person proposed; say why with --reason')
    .option('--four-eyes <on|off>', 'whether a false match needs a second person')
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      examples(
        'watchbill decide m-3 --verdict false-match --reason "another company: a US publisher"',
        'watchbill decide "Costar Group, Inc.=WB-0107" --verdict false-match --reason "not Costar Technology"',
        'watchbill decide --from verdicts.csv --by "A. Reviewer"',
        'watchbill decide --confirm proposed-1 --by "A. Reviewer"',
      ),
    )
    .action(async (match: string | undefined, options) =>
      done(await (await import('./commands/decide.js')).decideCommand(match, options, world)),
    );

  root
    .command('decisions')
    .description('every verdict recorded on matches, oldest first, and which of them stand')
    .option('--proposed', 'those that wait for another person instead')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill decisions', 'watchbill decisions --json'))
    .action(async (options) => done(await (await import('./commands/decisions.js')).decisionsCommand(options, world)));

  root
    .command('report <run>')
    .description('an audit report of a run: what was screened against what, what was found, who decided what and why, with sources')
    .requiredOption('-o, --output <file>', 'a file that ends in .html, .pdf (with Chromium) or .xlsx')
    .option(...JSON_FLAG)
    .addHelpText('after', examples('watchbill report run-1 -o report.html', 'watchbill report run-1 -o report.pdf'))
    .action(async (run: string, options) => done(await (await import('./commands/report.js')).reportCommand(run, options, world)));
}
