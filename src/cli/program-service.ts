import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import type { World } from './world.js';

/** The commands that answer others: over HTTP. */
export function serviceCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('serve')
    .description('answer over HTTP: our own API, those of yente and Watchman, OpenRefine, feeds and tools for agents')
    .option('--host <address>', 'the address to listen at; any other than this machine asks for keys', '127.0.0.1')
    .option('--port <n>', 'the port to listen at; 0 for any that is free', '8000')
    .option('--public-url <url>', 'where it is reached from outside, for links in feeds and previews (default: where it listens)')
    .option('--cors-origin <origin>', 'a page of this origin may ask from a browser (repeatable; default: none)', collect, [])
    .option('--requests <n>', 'so many requests a minute of each key; 0 for any number', '60000')
    .addHelpText(
      'after',
      examples(
        'watchbill serve',
        'watchbill keys add erp --scopes read,screen && watchbill serve --host 0.0.0.0 --public-url https://watchbill.example.com',
      ),
    )
    .action(async (options) => done(await (await import('./commands/serve.js')).serveCommand(options, world)));
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
