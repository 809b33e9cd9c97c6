import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import type { Bounds } from './bounds.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
/** Headers that say one thing: of two, one part of a chain of servers would believe the first and the next the last. */
const ONCE: ReadonlySet<string> = new Set([
  'host',
  'authorization',
  'x-api-key',
  'content-type',
  'content-length',
  'origin',
  'transfer-encoding',
]);
/** Escaped: control characters, a dot segment or a part of one, a backslash; or as they are: dot segments, a backslash, an empty segment. */
const TRICKS = /%(?:[01][0-9a-f]|7f|2e|5c)|[\\\0]|\/\/|\/\.{1,2}(?:\/|$)/i;

/** Requests that every reader understands alike: a known method, a path without tricks, headers that do not gainsay each other. */
export function plainRequest({ target }: Bounds): MiddlewareHandler<ServiceEnv> {
  return async function plainRequest(c, next) {
    const { method } = c.req;
    if (!METHODS.some((known) => known === method))
      throw new Refusal('method-not-allowed', `got a method that is not known, expected one of ${METHODS.join(', ')}`, [], {
        allow: METHODS.join(', '),
      });
    const incoming = incomingOf(c.env);
    const asked = incoming?.url ?? c.req.raw.url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
    if (asked.length > target)
      throw new Refusal('uri-too-long', `got ${asked.length} characters of path and query, expected at most ${target}`);
    checkPath(asked.split('?', 1)[0] ?? '');
    if (incoming !== null) checkOnce(incoming.rawHeaders);
    await next();
  };
}

function checkPath(path: string): void {
  if (TRICKS.test(path.replace(/^[a-z]+:\/\//i, '')))
    throw odd('control characters, dot segments, backslashes or empty segments', 'a plain path');
  if (!path.includes('%')) return;
  try {
    // Also finds what is no UTF-8: overlong forms, halves of a pair, bytes cut off.
    decodeURIComponent(path);
  } catch {
    throw odd('escaped bytes that are no UTF-8', 'UTF-8');
  }
}

function checkOnce(raw: readonly string[]): void {
  const seen = new Set<string>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]?.toLowerCase() ?? '';
    if (!ONCE.has(name)) continue;
    if (seen.has(name))
      throw new Refusal('bad-request', `${name}: got it more than once, expected it once`, [
        { in: 'header', field: name, got: 'more than one', expected: 'one' },
      ]);
    seen.add(name);
  }
}

function odd(got: string, expected: string): Refusal {
  return new Refusal('bad-request', `path: got ${got}, expected ${expected}`, [{ in: 'path', field: 'path', got, expected }]);
}

interface Incoming {
  readonly url?: string;
  readonly rawHeaders: readonly string[];
}

/** The request as it came over the socket; `null` where it came over none. */
function incomingOf(env: unknown): Incoming | null {
  return (env as { readonly incoming?: Incoming } | undefined)?.incoming ?? null;
}
