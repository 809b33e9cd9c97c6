import { type RouteConfig, z } from '@hono/zod-openapi';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Context } from 'hono';
import { dayOf } from '../../register/index.js';
import { lacking } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { problemShape } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { faultFields } from '../telemetry/fault-fields.js';
import type { AgentSource } from './agent-source.js';
import { mcpServer } from './mcp-server.js';

/** Largest message, in bytes: 50 subjects with 20 names each fit many times over. */
const MOST_MESSAGE = 2 * 1024 * 1024;

/**
 * The tools for agents over streamable HTTP (MCP 2025-11-25), without sessions: each message is answered by a server of its own, so any
 * machine can answer any message. No stream is kept open, hence GET and DELETE are not for this address.
 */
export function mcpRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  routes.openAPIRegistry.registerPath(DESCRIBED);
  routes.post('/mcp', async (c) => {
    const message = await messageOf(c);
    if (message instanceof Response) return message;
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = mcpServer(sourceOf(c, world), world.engine);
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw, { parsedBody: message });
    } finally {
      await server.close();
    }
  });
  routes.all('/mcp', (c) => {
    const { method } = c.req;
    throw new Refusal('method-not-allowed', `/mcp: got ${method}, expected POST: no session or stream is kept`, [], { allow: 'POST' });
  });
  return routes;
}

/** For the document: what a message says is the business of the protocol, and of its own schemas. */
const DESCRIBED: RouteConfig = {
  method: 'post',
  path: '/mcp',
  operationId: 'mcp',
  tags: ['agents'],
  summary: 'One message of the Model Context Protocol',
  request: { body: { required: true, content: { 'application/json': { schema: z.looseObject({ jsonrpc: z.literal('2.0') }) } } } },
  responses: {
    200: {
      description: 'The answer of JSON-RPC 2.0',
      content: { 'application/json': { schema: z.looseObject({ jsonrpc: z.literal('2.0') }) } },
    },
    202: { description: 'A notification was taken' },
    400: {
      description: 'No message, several in one, or one that the protocol refuses',
      content: {
        'application/json': { schema: z.looseObject({ jsonrpc: z.literal('2.0') }) },
        'application/problem+json': { schema: problemShape },
      },
    },
    406: {
      description: 'The client does not accept both kinds of answer',
      content: { 'application/json': { schema: z.looseObject({ jsonrpc: z.literal('2.0') }) } },
    },
  },
};

/**
 * The message of a request, or the answer to one that has none. Several in one left the protocol with version 2025-06-18; a request and its
 * cancellation together would never be answered.
 */
async function messageOf(c: Context<ServiceEnv>): Promise<unknown> {
  const text = await c.req.text();
  if (text.length > MOST_MESSAGE)
    throw new Refusal('too-large', `/mcp: got a message of ${text.length} characters, expected at most ${MOST_MESSAGE}`);
  try {
    const message: unknown = JSON.parse(text);
    return Array.isArray(message) ? refused(c, -32600, 'got several messages, expected one') : message;
  } catch {
    return refused(c, -32700, 'got no JSON, expected one message of JSON-RPC 2.0');
  }
}

function refused(c: Context<ServiceEnv>, code: number, message: string): Response {
  return c.json({ jsonrpc: '2.0', error: { code, message }, id: null }, 400);
}

/** The register this request is answered from, for whom it is. */
function sourceOf(c: Context<ServiceEnv>, { inService, now, log }: ServiceWorld): AgentSource {
  const loaded = c.get('loaded');
  return {
    inUse: async () => ({ loaded, decisions: inService.decisions(), today: dayOf(now()) }),
    refused: (scope) => lacking(c.get('actor'), scope),
    onFault: (fault, asked) => log.error({ request: c.get('requestId'), asked, ...faultFields(fault) }, 'failed'),
  };
}
