import type { MiddlewareHandler } from 'hono';
import type { Bounds } from '../bounds/bounds.js';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import { limiter } from './limiter.js';

/** So many requests a minute of each key and bearer; answers say how many are left. */
export function requestLimit({ requests }: Pick<Bounds, 'requests'>): MiddlewareHandler<ServiceEnv> {
  const quota = limiter({ name: 'requests', times: requests, seconds: 60 });
  return async function requestLimit(c, next) {
    const actor = c.get('actor');
    if (actor.kind === 'local' || requests === 0) return await next();
    const { over, headers } = await quota.spend(actor.id);
    if (over) throw new Refusal('too-many-requests', `got more than ${requests} requests in a minute, expected fewer`, [], headers);
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
