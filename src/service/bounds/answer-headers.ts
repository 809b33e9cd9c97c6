import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ServiceEnv } from '../service-env.js';
import type { Bounds } from './bounds.js';

/** What every answer says to browsers; a route that answers with a page says what fits it in its own headers. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
];
/** Half a year, in seconds. */
const HSTS = ['strict-transport-security', 'max-age=15552000; includeSubDomains'] as const;

/** Headers that keep browsers from doing more with an answer than reading it. Answers that may not be kept by caches say so unless they have a tag. */
export function answerHeaders({ hsts }: Bounds): MiddlewareHandler<ServiceEnv> {
  const all = hsts ? [...HEADERS, HSTS] : HEADERS;
  return async function answerHeaders(c, next) {
    await next();
    const { headers } = c.res;
    for (const [name, value] of all) if (!headers.has(name)) headers.set(name, value);
    if (!headers.has('etag') && !headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}

/** Lets pages of the origins that are told read answers; never with cookies, which nothing here is asked by. */
export function crossOrigin({ corsOrigins }: Bounds): MiddlewareHandler {
  return cors({
    origin: [...corsOrigins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      'authorization',
      'x-api-key',
      'content-type',
      'if-none-match',
      'last-event-id',
      'mcp-session-id',
      'mcp-protocol-version',
    ],
    exposeHeaders: ['etag', 'retry-after', 'ratelimit', 'ratelimit-policy', 'x-request-id', 'x-watchbill-snapshot', 'mcp-session-id'],
    maxAge: 600,
  });
}
