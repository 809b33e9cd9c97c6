import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { day } from '../../../src/register/index.js';
import type { ServiceApp, ServiceWorld } from '../../../src/service/index.js';
import type { AgentSource } from '../../../src/service/mcp/agent-source.js';
import { mcpServer } from '../../../src/service/mcp/mcp-server.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The day of the tests. */
export const TODAY = day('2026-11-22');

/** What a tool told: in words, and by its schema where it is no error. */
export interface Told {
  readonly text: string;
  readonly isError: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into is theirs to know.
  readonly answer: any;
}

/** The official client, connected. It checks each answer against the schema of its tool. */
export interface Agent {
  readonly client: Client;
  readonly tell: (tool: string, args?: Record<string, unknown>) => Promise<Told>;
  /** The JSON of a resource. */
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into is theirs to know.
  readonly read: (uri: string) => Promise<any>;
}

export async function agentOver(transport: unknown): Promise<Agent> {
  const client = new Client({ name: 'tests', version: '1' });
  await client.connect(transport as Transport);
  await client.listTools();
  return {
    client,
    tell: async (name, args = {}) => {
      const { content, isError, structuredContent } = await client.callTool({ name, arguments: args });
      const [first] = content as { readonly text: string }[];
      return { text: first?.text ?? '', isError: isError === true, answer: structuredContent };
    },
    read: async (uri) => {
      const [first] = (await client.readResource({ uri })).contents;
      return JSON.parse(first !== undefined && 'text' in first ? first.text : '');
    },
  };
}

/** The server over a source in this process. */
export async function agentInProcess({ inService }: ServiceWorld, part: Partial<AgentSource> = {}): Promise<Agent> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const inUse: AgentSource['inUse'] = async () => {
    const loaded = inService.loaded();
    if (loaded === null) throw new Error('no register');
    return { loaded, decisions: inService.decisions(), today: TODAY };
  };
  const source = { inUse, refused: () => null, onFault: () => undefined, ...part };
  await mcpServer(source, 'watchbill/test').connect(ours);
  return agentOver(theirs);
}

/** The built `watchbill mcp`, with its data in a folder. */
export async function agentOverStdio(home: string): Promise<Agent> {
  return agentOver(
    new StdioClientTransport({
      command: process.execPath,
      args: [`${ROOT}dist/bin/main.js`, 'mcp'],
      env: { WATCHBILL_HOME: home, DATABASE_URL: '', PATH: process.env['PATH'] ?? '' },
      stderr: 'pipe',
    }),
  );
}

/** The service on a port of its own. */
export async function listening(app: ServiceApp): Promise<{ readonly url: URL; readonly close: () => Promise<void> }> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/mcp`), close: () => new Promise((done) => server.close(() => done())) };
}

export async function agentOverHttp(url: URL): Promise<Agent> {
  return agentOver(new StreamableHTTPClientTransport(url));
}
