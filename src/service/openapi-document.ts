import { z } from '@hono/zod-openapi';
import { type RefusalStatus, refusals } from './problem-shape.js';
import type { ServiceApp } from './service-app.js';
import type { ServiceWorld } from './service-world.js';

/** The OpenAPI 3.1 document of the service. */
export type OpenApiDocument = ReturnType<ServiceApp['getOpenAPI31Document']>;

const made = new WeakMap<ServiceApp, OpenApiDocument>();

/** The document of all routes of an app; made once. */
export function openApiDocument(app: ServiceApp, world: ServiceWorld): OpenApiDocument {
  const before = made.get(app);
  if (before !== undefined) return before;
  describeOwn(app);
  const document = withCommonRefusals(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Watchbill',
        version: world.engine.split(' ')[0]?.split('/')[1] ?? '0',
        description: DESCRIPTION,
        license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      },
      servers: [{ url: world.publicUrl }],
      security: [{ bearer: [] }, { apiKey: [] }],
      tags: TAGS,
    }),
  );
  made.set(app, document);
  return document;
}

const DESCRIPTION = `Who stands on a government designation list, since when, on what ground, and what follows from it.

Every answer that is a function of the snapshot has an ETag: ask again with If-None-Match. \`on\` is the day asked about,
\`known\` leaves out what became public later; both are today where left out. What a request holds and is not known comes back as \`warnings\`.
Refusals are problem details (RFC 9457) that name the field. Names are asked for in bodies, never in addresses.`;

const TAGS = [
  { name: 'screening', description: 'Whom subjects may be' },
  { name: 'questions', description: 'Standing, history and effects of one party' },
  { name: 'entities', description: 'The parties of the register' },
  { name: 'lists', description: 'Lists, editions and what changed' },
  { name: 'events', description: 'Dated acts' },
  { name: 'sources', description: 'The documents that facts rest on' },
  { name: 'snapshot', description: 'What answers come from' },
  { name: 'runs', description: 'Files screened, with progress, results and reports' },
  { name: 'portfolios', description: 'Parties that are watched' },
  { name: 'alerts', description: 'What happened to them' },
  { name: 'decisions', description: 'Verdicts of persons on matches' },
  { name: 'Documents', description: 'Stories and notices: what they name and tell' },
  { name: 'Review', description: 'What documents tell, for a person to accept or reject' },
  { name: 'following', description: 'Sources, editions held back, pairs that wait' },
  { name: 'audit', description: 'The chain of what was done' },
  { name: 'webhooks', description: 'Endpoints that alerts are sent to' },
  { name: 'digests', description: 'Alerts by mail' },
  { name: 'feeds', description: 'Atom, RSS and JSON Feed' },
  { name: 'yente', description: 'The API of yente' },
  { name: 'Watchman', description: 'The search of Watchman' },
  { name: 'reconciliation', description: 'OpenRefine and other clients of the Reconciliation API' },
  { name: 'agents', description: 'Tools over the Model Context Protocol' },
  { name: 'operation', description: 'Health, readiness, metrics and this document' },
];

/** The routes that stand before all others. */
function describeOwn(app: ServiceApp): void {
  const status = z.object({ status: z.literal('ok') });
  const own = (path: string, operationId: string, summary: string, type: string, schema: z.ZodType, guarded: boolean): void =>
    app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      tags: ['operation'],
      summary,
      ...(guarded ? {} : { security: [] }),
      responses: {
        200: { description: 'The answer', content: { [type]: { schema } } },
        ...(path === '/readyz' ? refusals(503) : {}),
      },
    });
  own('/healthz', 'health', 'Whether the process answers', 'application/json', status, false);
  own('/readyz', 'readiness', 'Whether a snapshot is loaded', 'application/json', status, false);
  own('/openapi.json', 'document', 'This document', 'application/json', z.looseObject({ openapi: z.string() }), false);
  own('/docs', 'documentation', 'This document for people', 'text/html', z.string(), false);
  own('/metrics', 'metrics', 'Metrics in the text format of Prometheus', 'text/plain', z.string(), true);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, or a token of the identity provider',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', { type: 'apiKey', in: 'header', name: 'X-API-Key' });
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const ALWAYS: readonly RefusalStatus[] = [400, 401, 403, 414, 429, 500, 503];
const UNGUARDED: readonly RefusalStatus[] = [400, 414];
const WITH_BODY: readonly RefusalStatus[] = [413, 415];

/** What holds for each route is said of each: who may not ask, who asks too often or with too much, and that a snapshot is needed. */
function withCommonRefusals(document: OpenApiDocument): OpenApiDocument {
  const schema = { $ref: '#/components/schemas/Problem' };
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const unguarded = operation.security?.length === 0;
      const statuses = unguarded ? UNGUARDED : operation.requestBody === undefined ? ALWAYS : [...ALWAYS, ...WITH_BODY];
      const own: Record<string, { readonly content?: object }> = operation.responses ?? {};
      const common = statuses.map((status) => [
        status,
        {
          description: refusals(status)[status].description,
          ...own[status],
          // A route that refuses in the form of another API is refused in ours before it is reached.
          content: { ...own[status]?.content, 'application/problem+json': { schema } },
        },
      ]);
      operation.responses = { ...own, ...Object.fromEntries(common) } as NonNullable<typeof operation.responses>;
    }
  }
  return document;
}
