import type { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ENGINE } from '../../running/results-json.js';
import type { AgentSource } from '../../service/mcp/agent-source.js';
import { mcpServer } from '../../service/mcp/mcp-server.js';
import { EXIT, type ExitCode } from '../failure.js';
import { registerForAgents } from '../register-for-agents.js';
import { stopSignal } from '../stop-signal.js';
import type { World } from '../world.js';

/** Where messages come from and go to. Nothing else may be written to `output`. */
export interface Ends {
  readonly input: Readable;
  readonly output: Writable;
}

/** Largest message, in bytes. */
const MOST_MESSAGE = 2 * 1024 * 1024;

/** `watchbill mcp`: answers agents until the input ends or it is told to stop; what was asked before then is answered first. */
export async function mcpCommand(
  world: World,
  { input, output }: Ends = { input: process.stdin, output: process.stdout },
  signal: AbortSignal = stopSignal(),
): Promise<ExitCode> {
  const register = registerForAgents(world);
  const answering = new Set<Promise<unknown>>();
  const source: AgentSource = {
    inUse: () => {
      const found = register.inUse();
      answering.add(found);
      void found.catch(() => undefined).finally(() => answering.delete(found));
      return found;
    },
    // Who can start this command has the files of the register anyway.
    refused: () => null,
    onFault: (fault, asked) =>
      world.err(`watchbill mcp: ${asked}: internal fault: ${fault instanceof Error ? fault.name : 'not an error'}\n`),
  };
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MOST_MESSAGE });
  const server = mcpServer(source, ENGINE);
  let exitCode: ExitCode = EXIT.done;
  await new Promise<void>((ended) => {
    input.once('end', ended);
    input.once('close', ended);
    signal.addEventListener('abort', () => ended(), { once: true });
    const onerror = (fault: Error): void => {
      // What the line said is the agent's, and goes into no log.
      const tooLong = /exceeded maximum size/.test(fault.message);
      if (tooLong) exitCode = EXIT.unusable;
      const expected = tooLong ? `one of at most ${MOST_MESSAGE} bytes` : 'a message of JSON-RPC 2.0';
      world.err(`watchbill mcp: got a ${tooLong ? 'longer line' : 'line that is no such message'}, expected ${expected}\n`);
    };
    Object.assign(server.server, { onclose: ended, onerror });
    void server.connect(transport);
  });
  await Promise.allSettled(answering);
  await turn();
  await server.close();
  await register.close();
  return exitCode;
}
