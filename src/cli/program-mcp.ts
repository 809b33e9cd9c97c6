import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import type { World } from './world.js';

/** The command that agents start: the register as tools, over standard input and output. */
export function mcpCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('mcp')
    .description('tools for agents (Model Context Protocol) over standard input and output; ends when its input does')
    .addHelpText('after', '\nIt is started by the agent: see docs/agents.md for how to tell it.\n')
    .action(async () => done(await (await import('./commands/mcp.js')).mcpCommand(world)));
}
