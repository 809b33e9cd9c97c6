import { CommanderError } from 'commander';
import { AskedWrongly } from '../answering/asked-wrongly.js';
import { snapshotInUse } from '../running/snapshots.js';
import { UnusableFault } from '../running/unusable-fault.js';
import { CannotServe } from '../service/access/cannot-serve.js';
import { StoreFault } from '../store/index.js';
import { UsageFault } from '../subjects/fault.js';
import { CliFailure, EXIT, type ExitCode } from './failure.js';
import { program } from './program.js';
import type { World } from './world.js';

/** Commands that ask nothing of the register in use, or see to it themselves. */
const APART: ReadonlySet<string> = new Set([
  'compile',
  'compare',
  'explain',
  'backup',
  'restore',
  'audit',
  'sync',
  'resolve',
  'review',
  'runs',
  'replay',
  'decisions',
  'report',
  'batches',
  'worker',
  'schedule',
  'serve',
  'demo',
  'keys',
  'mcp',
]);

/** Runs one command line and returns its exit code; prints what failed in one line, never a stack (set WATCHBILL_DEBUG=1 for it). */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const inUse: { -readonly [part in keyof World]: World[part] } = { ...world };
  const root = program(inUse, (code) => {
    exitCode = code;
  });
  root.hook('preAction', async (_, command) => {
    if (!APART.has(command.name()) && !APART.has(command.parent?.name() ?? '')) inUse.snapshotPath = await snapshotInUse(world);
  });
  for (const command of root.commands.flatMap((each) => [each, ...each.commands]))
    command.exitOverride().configureOutput({ writeOut: world.out, writeErr: () => undefined });
  root.configureOutput({ writeOut: world.out, writeErr: () => undefined });
  try {
    const group = args.length === 0 ? root : root.commands.find((each) => each.name() === args[0] && each.commands.length > 0);
    if (group !== undefined && args.length <= 1) {
      group.outputHelp();
      return EXIT.done;
    }
    await root.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return failed(error, world);
  }
}

function failed(error: unknown, world: World): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    world.err(`watchbill: ${error.message.replace(/^error: /, '').replaceAll('\n', ' ')} (see watchbill --help)\n`);
    return EXIT.usage;
  }
  if (error instanceof CliFailure) {
    world.err(`watchbill: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof AskedWrongly || error instanceof CannotServe || error instanceof UsageFault) {
    world.err(`watchbill: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof StoreFault || error instanceof UnusableFault) {
    world.err(`watchbill: ${error.message.replaceAll('\n', ' ')}\n`);
    return EXIT.unusable;
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  world.err(`watchbill: internal fault: ${cause.message.replaceAll('\n', ' ')} (please report it; WATCHBILL_DEBUG=1 shows where)\n`);
  if (process.env['WATCHBILL_DEBUG'] === '1') world.err(`${cause.stack}\n`);
  return EXIT.internal;
}
