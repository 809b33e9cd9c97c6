import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { requestLimit } from './access/request-limit.js';
import { optionsAnswered, unanswered } from './bounds/allowed-methods.js';
import { answerHeaders, crossOrigin } from './bounds/answer-headers.js';
import { boundedBody } from './bounds/bounded-body.js';
import { BOUNDS, type Bounds } from './bounds/bounds.js';
import { plainRequest } from './bounds/plain-request.js';
import { timeLimit } from './bounds/time-limit.js';
import { docsPage } from './docs-page.js';
import { feedRoutes } from './feeds/feed-routes.js';
import { mcpRoutes } from './mcp/mcp-routes.js';
import { openApiDocument } from './openapi-document.js';
import { openApiRoutes } from './openapi-routes.js';
import { problemDetails, Refusal } from './problem.js';
import { reconciliationRoutes } from './reconciliation/reconciliation-routes.js';
import { refusalOfFault } from './refusal-of-fault.js';
import type { ServiceApp } from './service-app.js';
import type { ServiceEnv } from './service-env.js';
import type { ServiceWorld } from './service-world.js';
import { faultFields } from './telemetry/fault-fields.js';
import { routeOf } from './telemetry/route-of.js';
import { traced } from './telemetry/tracing.js';
import { questionRoutes } from './v1/question-routes.js';
import { workRoutes } from './v1/work-routes.js';
import { watchmanRoutes } from './watchman/watchman-routes.js';
import { webhookRoutes } from './webhooks/webhook-routes.js';
import { workbenchPages } from './workbench/workbench-pages.js';
import { yenteRoutes } from './yente/yente-routes.js';

/** The service: all routes behind what holds for each. `remoteOf` tells where a request comes from (see `remoteAddress`). */
export function serviceApp(
  world: ServiceWorld,
  remoteOf: (c: Context) => string = () => 'unknown',
  differing: Partial<Bounds> = {},
): ServiceApp {
  const bounds = { ...BOUNDS, ...differing };
  const app = openApiRoutes();
  app.use(requestId(), traced(), observed(world, remoteOf), answerHeaders(bounds), plainRequest(bounds));
  if (bounds.corsOrigins.length > 0) app.use(crossOrigin(bounds));
  app.use(optionsAnswered(app));
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    ready(world);
    return c.json({ status: 'ok' });
  });
  app.get('/openapi.json', (c) => c.json(openApiDocument(app, world)));
  app.get('/docs', (c) => docsPage(c, openApiDocument(app, world)));
  app.use(workbenchPages(world.workbench));
  app.use(authenticated(world, remoteOf), requestLimit(bounds), boundedBody(bounds), timeLimit(bounds));
  app.get('/metrics', async (c) => c.text(await world.metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }));
  app.use(answeredFrom(world));
  for (const routes of [questionRoutes, workRoutes, webhookRoutes]) app.route('/v1', routes(world));
  for (const routes of [yenteRoutes, watchmanRoutes, reconciliationRoutes, mcpRoutes, feedRoutes]) app.route('/', routes(world));
  app.notFound((c) => answer(c, unanswered(app, c)));
  app.onError((error, c) => answer(c, refusalOf(error, world, c)));
  return app;
}

function requestId(): MiddlewareHandler<ServiceEnv> {
  return async function requestId(c, next) {
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    // Not `c.header`: after an answer is made it makes another, of a stream, and what was ready to be sent at once is sent in pieces.
    c.res.headers.set('x-request-id', id);
  };
}

/** Refusals of which the log tells where they went. */
const TOLD: ReadonlySet<number> = new Set([400, 401, 403, 413, 421, 429]);

/** Metrics and one line for each request: by its route, since the path may hold what somebody asked for. */
function observed({ metrics, log }: ServiceWorld, remoteOf: (c: Context) => string): MiddlewareHandler<ServiceEnv> {
  return async function observed(c, next) {
    const started = performance.now();
    await next();
    const seconds = (performance.now() - started) / 1000;
    const route = routeOf(c);
    metrics.answered(c.req.method, route, c.res.status, seconds);
    log.info(
      {
        request: c.get('requestId'),
        method: c.req.method,
        route,
        status: c.res.status,
        ms: Math.round(seconds * 1e6) / 1000,
        actor: c.get('actor')?.name ?? null,
        ...(TOLD.has(c.res.status) ? { remote: remoteOf(c) } : {}),
      },
      'answered',
    );
  };
}

function authenticated({ access }: ServiceWorld, remoteOf: (c: Context) => string): MiddlewareHandler<ServiceEnv> {
  return async function authenticated(c, next) {
    c.set('actor', await access.actor(c.req.raw, remoteOf(c)));
    await next();
  };
}

/** Each request is answered from the register that was in use when it came. */
function answeredFrom(world: ServiceWorld): MiddlewareHandler<ServiceEnv> {
  return async function answeredFrom(c, next) {
    const loaded = ready(world);
    c.set('loaded', loaded);
    await next();
    c.res.headers.set('x-watchbill-snapshot', loaded.digest);
  };
}

function ready({ inService }: ServiceWorld): NonNullable<ReturnType<ServiceWorld['inService']['loaded']>> {
  const loaded = inService.loaded();
  if (loaded === null) throw new Refusal('not-ready', 'got no snapshot yet, expected one: ask again shortly', [], { 'retry-after': '1' });
  return loaded;
}

function refusalOf(error: unknown, { log }: ServiceWorld, c: Context<ServiceEnv>): Refusal {
  const refusal = refusalOfFault(error);
  if (refusal !== null) return refusal;
  log.error({ request: c.get('requestId'), route: routeOf(c), ...faultFields(error) }, 'failed');
  return new Refusal('internal', `an internal fault; the log tells of it under ${c.get('requestId')}`);
}

function answer(c: Context<ServiceEnv>, refusal: Refusal): Response {
  const instance = `urn:uuid:${c.get('requestId')}`;
  return c.body(JSON.stringify(problemDetails(refusal, instance)), refusal.status, {
    'content-type': 'application/problem+json',
    ...refusal.headers,
  });
}
