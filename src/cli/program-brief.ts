import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

/** The command that writes a memo. */
export function briefCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('brief <name>')
    .description('a memo of about one page on a company: where it stands, what was said and denied, suits, effects, doubts, with sources')
    .option('--on <day>', 'the day asked about, YYYY-MM-DD (default: today)')
    .option('--known <day>', 'leave out what became public after this day (default: now)')
    .option('--role <role>', 'say what follows in law for this role (repeatable)', collect, [])
    .option('-o, --output <file>', 'write it to a file that ends in .md, .html or .pdf (with Chromium)')
    .option('--format <format>', 'markdown, html or pdf (default: what the file ends in, else markdown)')
    .option('--all', 'everything, on as many pages as it takes')
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      examples(
        'watchbill brief 小米',
        'watchbill brief DJI --role dod-contractor --role us-investor -o dji.pdf',
        'watchbill brief YMTC --on 2026-03-01 --known 2026-03-01 --format html',
      ),
    )
    .action(async (name: string, options) => done(await (await import('./commands/brief.js')).briefCommand(name, options, world)));
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
