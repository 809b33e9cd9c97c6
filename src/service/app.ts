import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { feedRoutes } from './feeds/feed-routes.js';
import { mcpRoutes } from './mcp/mcp-routes.js';
import { openApiRoutes } from './openapi-routes.js';
import { problemDetails, Refusal } from './problem.js';
import { reconciliationRoutes } from './reconciliation/reconciliation-routes.js';
import { refusalOfFault } from './refusal-of-fault.js';
import type { ServiceApp } from './service-app.js';
import type { ServiceEnv } from './service-env.js';
import type { ServiceWorld } from './service-world.js';
import { questionRoutes } from './v1/question-routes.js';
import { workRoutes } from './v1/work-routes.js';
import { watchmanRoutes } from './watchman/watchman-routes.js';
import { webhookRoutes } from './webhooks/webhook-routes.js';
import { yenteRoutes } from './yente/yente-routes.js';

/** Largest body of a request that is read into memory, in bytes. */
const MOST_BODY = 8 * 1024 * 1024;

/** The service: all routes behind what holds for each. `remoteOf` tells where a request comes from. */
export function serviceApp(world: ServiceWorld, remoteOf: (c: Context) => string = () => 'unknown'): ServiceApp {
  const app = openApiRoutes();
  app.use(requestId(), observed(world), secureHeaders(), limited());
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    ready(world);
    return c.json({ status: 'ok' });
  });
  app.use(authenticated(world, remoteOf));
  app.get('/metrics', async (c) => c.text(await world.metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }));
  app.use(answeredFrom(world));
  for (const routes of [questionRoutes, workRoutes, webhookRoutes]) app.route('/v1', routes(world));
  for (const routes of [yenteRoutes, watchmanRoutes, reconciliationRoutes, mcpRoutes, feedRoutes]) app.route('/', routes(world));
  app.notFound((c) =>
    answer(c, new Refusal('not-found', `${c.req.method}: got a path that nothing answers, expected one of /openapi.json`)),
  );
  app.onError((error, c) => answer(c, refusalOf(error, world, c)));
  return app;
}

/** Bodies are small, but for files to screen: their route writes them to the disk as they come, and has a limit of its own. */
function limited(): MiddlewareHandler<ServiceEnv> {
  const limit = bodyLimit({ maxSize: MOST_BODY, onError: tooLarge });
  return async function limited(c, next) {
    return c.req.method === 'POST' && c.req.path === '/v1/runs' ? await next() : await limit(c, next);
  };
}

function requestId(): MiddlewareHandler<ServiceEnv> {
  return async function requestId(c, next) {
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    c.header('x-request-id', id);
  };
}

/** Metrics and one line for each request: by its route, since the path may hold what somebody asked for. */
function observed({ metrics, log }: ServiceWorld): MiddlewareHandler<ServiceEnv> {
  return async function observed(c, next) {
    const started = performance.now();
    await next();
    const seconds = (performance.now() - started) / 1000;
    metrics.answered(c.req.method, c.req.routePath, c.res.status, seconds);
    log.info(
      {
        request: c.get('requestId'),
        method: c.req.method,
        route: c.req.routePath,
        status: c.res.status,
        ms: Math.round(seconds * 1e6) / 1000,
        actor: c.get('actor')?.name ?? null,
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
    c.set('loaded', ready(world));
    await next();
  };
}

function ready({ inService }: ServiceWorld): NonNullable<ReturnType<ServiceWorld['inService']['loaded']>> {
  const loaded = inService.loaded();
  if (loaded === null) throw new Refusal('not-ready', 'got no snapshot yet, expected one: ask again shortly', [], { 'retry-after': '1' });
  return loaded;
}

function tooLarge(): never {
  throw new Refusal('too-large', `got a body of more than ${MOST_BODY} bytes, expected less: send large files to /v1/runs`);
}

function refusalOf(error: unknown, { log }: ServiceWorld, c: Context<ServiceEnv>): Refusal {
  const refusal = refusalOfFault(error);
  if (refusal !== null) return refusal;
  // The message may hold what was asked: the kind of the fault and where it happened are enough to find it.
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const where = /\n\s+at [^\n]*/.exec(stack ?? '')?.[0].trim() ?? 'nowhere';
  log.error({ request: c.get('requestId'), route: c.req.routePath, fault: name, where }, 'failed');
  return new Refusal('internal', `an internal fault; the log tells of it under ${c.get('requestId')}`);
}

function answer(c: Context<ServiceEnv>, refusal: Refusal): Response {
  const instance = `urn:uuid:${c.get('requestId')}`;
  return c.body(JSON.stringify(problemDetails(refusal, instance)), refusal.status, {
    'content-type': 'application/problem+json',
    ...refusal.headers,
  });
}
