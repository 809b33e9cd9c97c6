import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { UriTemplate } from '@modelcontextprotocol/sdk/shared/uriTemplate.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  type ListToolsResult,
  McpError,
  ReadResourceRequestSchema,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js';
import { AskedWrongly } from '../../answering/index.js';
import { parseDay, ROLES } from '../../register/index.js';
import type { Scope } from '../access/actor.js';
import { Refusal } from '../problem.js';
import type { AgentSource } from './agent-source.js';
import { listedTool } from './agent-tool.js';
import { argumentFaults } from './argument-faults.js';
import { MEMO_PROMPT, memoWords } from './memo-prompt.js';
import { RESOURCES } from './register-resources.js';
import { TOOLS } from './tools.js';

const INSTRUCTIONS =
  'Watchbill tells where companies stand on government designation lists (US Section 1260H and others), on a day, as knowable on a day. ' +
  'Start with `screen` for names of unsure spelling, or `standing` for one company; ask again by entity id (WB-0001) where several fit. ' +
  'Cite the `sources` of each answer and repeat its caveat: not found is not a clearance, and effects are not legal advice.';

const JSON_TYPE = 'application/json';
const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));
const TEMPLATES = RESOURCES.map((resource) => ({ resource, template: new UriTemplate(resource.template) }));
let listed: ListToolsResult['tools'] | undefined;

/** The server for agents over a source, not yet connected: the same over stdio and HTTP. `version` is that of watchbill. */
export function mcpServer(source: AgentSource, version: string): McpServer {
  const mcp = new McpServer({ name: 'watchbill', title: 'Watchbill', version }, { instructions: INSTRUCTIONS });
  const { server } = mcp;
  server.registerCapabilities({ tools: {}, resources: {}, prompts: {}, completions: {} });
  server.setRequestHandler(ListToolsRequestSchema, () => {
    listed ??= TOOLS.map(listedTool) as ListToolsResult['tools'];
    return { tools: listed };
  });
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => called(source, params.name, params.arguments ?? {}));
  server.setRequestHandler(ListResourcesRequestSchema, () => resourcesOf(source));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: RESOURCES.filter(({ template }) => template.includes('{')).map(({ name, title, description, template }) => ({
      name,
      title,
      description,
      uriTemplate: template,
      mimeType: JSON_TYPE,
    })),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => read(source, params.uri));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: [{ ...MEMO_PROMPT, arguments: [...MEMO_PROMPT.arguments] }] }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => prompted(params.name, params.arguments ?? {}));
  server.setRequestHandler(CompleteRequestSchema, async ({ params }) => {
    const { ref, argument } = params;
    const values = ref.type === 'ref/prompt' ? (argument.name === 'role' ? ROLES : []) : await idsOf(source, ref.uri);
    const fitting = values.filter((value) => value.startsWith(argument.value));
    return { completion: { values: fitting.slice(0, 100), total: fitting.length, hasMore: fitting.length > 100 } };
  });
  return mcp;
}

/** One call of a tool. What an agent can mend is an error result with words it can act on. */
async function called(source: AgentSource, name: string, args: unknown): Promise<CallToolResult> {
  const tool = BY_NAME.get(name);
  if (tool === undefined) throw invalid(`tool: got "${name.slice(0, 80)}", expected one of ${[...BY_NAME.keys()].join(', ')}`);
  const fitting = tool.input.safeParse(args, { reportInput: true });
  if (!fitting.success) return failed(`${name}: ${argumentFaults(fitting.error.issues)}`);
  const may = source.refused(tool.scope);
  if (may !== null) return failed(`${name}: ${may}`);
  try {
    const { answer, text } = tool.tell(fitting.data, await source.inUse());
    return { content: [{ type: 'text', text }], structuredContent: answer as Record<string, unknown> };
  } catch (fault) {
    return failed(`${name}: ${wordsOf(fault, source, name)}`);
  }
}

async function resourcesOf(source: AgentSource) {
  allowed(source, 'read');
  const { loaded } = await held(source, 'resources');
  const [all] = RESOURCES;
  const fixed =
    all === undefined ? [] : [{ uri: all.template, name: all.name, title: all.title, description: all.description, mimeType: JSON_TYPE }];
  const lists = loaded.snapshot.register.lists.map(({ id, name, does }) => ({
    uri: `watchbill://lists/${id}`,
    name: id,
    title: name,
    description: does,
    mimeType: JSON_TYPE,
  }));
  return { resources: [...fixed, ...lists] };
}

async function read(source: AgentSource, uri: string): Promise<ReadResourceResult> {
  allowed(source, 'read');
  if (uri.length <= LONGEST_ADDRESS) {
    for (const { resource, template } of TEMPLATES) {
      const found = template.match(uri);
      if (found === null) continue;
      const { id } = found;
      const from = await held(source, resource.name);
      try {
        const answer = resource.read(typeof id === 'string' ? decoded(id) : '', from);
        return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(answer, null, 1) }] };
      } catch (fault) {
        throw invalid(wordsOf(fault, source, resource.name), NOT_FOUND);
      }
    }
  }
  const shown = uri.length > 100 ? `an address of ${uri.length} characters` : JSON.stringify(uri);
  throw invalid(`uri: got ${shown}, expected one of ${RESOURCES.map(({ template }) => template).join(', ')}`, NOT_FOUND);
}

function prompted(name: string, { company, role, on }: Readonly<Record<string, string>>) {
  if (name !== MEMO_PROMPT.name) throw invalid(`prompt: got "${name.slice(0, 80)}", expected ${MEMO_PROMPT.name}`);
  if (company === undefined || company.trim() === '') throw invalid('company: got nothing, expected a name or an entity id');
  if (company.length > LONGEST_COMPANY) throw invalid(`company: got ${company.length} characters, expected at most ${LONGEST_COMPANY}`);
  if (given(role) && !ROLES.some((each) => each === role)) throw invalid(`role: got another one, expected one of ${ROLES.join(', ')}`);
  if (given(on) && parseDay(on) === null) throw invalid('on: got another text, expected a day of the calendar as YYYY-MM-DD');
  const text = memoWords(company, given(role) ? role : undefined, given(on) ? on : undefined);
  return { description: MEMO_PROMPT.description, messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}

async function idsOf(source: AgentSource, uri: string): Promise<readonly string[]> {
  const resource = RESOURCES.find(({ template }) => template === uri);
  if (resource === undefined || source.refused('read') !== null) return [];
  return resource.ids((await held(source, resource.name)).loaded.snapshot.register);
}

function allowed(source: AgentSource, scope: Scope): void {
  const may = source.refused(scope);
  if (may !== null) throw invalid(may);
}

/** The register in use; what keeps it from being loaded is told in one line. */
async function held(source: AgentSource, asked: string): ReturnType<AgentSource['inUse']> {
  try {
    return await source.inUse();
  } catch (fault) {
    throw invalid(wordsOf(fault, source, asked), ErrorCode.InternalError);
  }
}

/** What an agent is told of a failure. Of one within only that it was: its message may hold what was asked. */
function wordsOf(fault: unknown, source: AgentSource, asked: string): string {
  if (fault instanceof AskedWrongly) return fault.message;
  if (fault instanceof Refusal) return fault.detail;
  source.onFault(fault, asked);
  return 'an internal fault; the log tells of it';
}

/** Resource not found, as the protocol numbers it. */
const NOT_FOUND = -32002;
const LONGEST_ADDRESS = 500;
const LONGEST_COMPANY = 300;

function invalid(message: string, code: number = ErrorCode.InvalidParams): McpError {
  return new McpError(code, message);
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

function given(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
