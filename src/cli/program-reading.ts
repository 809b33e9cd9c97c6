import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

/** The commands about documents: what a story or a notice says of whom. */
export function readingCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('read <file...>')
    .description('read documents: the companies they name and what they say happened to them, each with its sentence')
    .option(
      '--published <day>',
      'the day the documents were published, which "on Tuesday" is counted from (default: what the document says of itself)',
    )
    .option(
      '--second-reader',
      'also ask the OpenAI-compatible endpoint of WATCHBILL_READER_URL, _KEY and _MODEL, which is sent the text; what the text does not bear out is left out',
    )
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      examples(
        'watchbill read story.txt --published 2025-12-24',
        'watchbill read story.txt --json',
        'watchbill read story.txt --second-reader',
      ),
    )
    .action(async (files: string[], options) => done(await (await import('./commands/read.js')).readCommand(files, options, world)));
}
