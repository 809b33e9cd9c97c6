import type { Context, Hono, MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';

const ANSWERED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

type App = Pick<Hono<ServiceEnv>, 'router'>;

/** Methods that a path is answered to; none where nothing answers it. What holds for every path counts for none. */
export function methodsOf(app: App, path: string): readonly string[] {
  const own = ANSWERED.filter((method) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method));
  if (own.length === 0) return [];
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

/** Says what a path is answered to; nobody needs to be known for it. */
export function optionsAnswered(app: App): MiddlewareHandler<ServiceEnv> {
  return async function optionsAnswered(c, next) {
    if (c.req.method !== 'OPTIONS') return await next();
    const methods = methodsOf(app, c.req.path);
    if (methods.length === 0) throw nowhere(c);
    return c.body(null, 204, { allow: methods.join(', ') });
  };
}

/** The `Refusal` of a request that nothing answers: of its path, or of its method only (RFC 9110 section 15.5.6). */
export function unanswered(app: App, c: Context): Refusal {
  const methods = methodsOf(app, c.req.path);
  if (methods.length === 0) return nowhere(c);
  const allow = methods.join(', ');
  return new Refusal('method-not-allowed', `${c.req.method}: got a method that this path is not answered to, expected ${allow}`, [], {
    allow,
  });
}

function nowhere(c: Context): Refusal {
  return new Refusal('not-found', `${c.req.method}: got a path that nothing answers, expected one of /openapi.json`);
}
