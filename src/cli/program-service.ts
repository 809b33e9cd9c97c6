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

  root
    .command('demo')
    .description('show the workbench: a service over a home that is filled for it and thrown away at the end')
    .option('--port <n>', 'the port to listen at; 0 for any that is free', '8000')
    .option('--home <folder>', 'keep what it is filled with in this folder, and go on with it the next time')
    .option('--database', 'keep it in the empty PostgreSQL database that DATABASE_URL names; needs WATCHBILL_PEPPER')
    .option('--today <day>', 'take this day for today (default: the real one)')
    .option('--no-open', 'open no browser')
    .addHelpText(
      'after',
      examples('watchbill demo', 'watchbill demo --port 0 --no-open', 'watchbill demo --home ~/watchbill-demonstration'),
    )
    .action(async (options) => done(await (await import('./commands/demo.js')).demoCommand(options, world)));
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
