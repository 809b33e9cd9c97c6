import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import type { Scope } from './actor.js';

/** Lets only actors with a scope pass. */
export function requires(scope: Scope): MiddlewareHandler<ServiceEnv> {
  return async function requires(c, next) {
    const actor = c.get('actor');
    if (!actor.scopes.has(scope))
      throw new Refusal('forbidden', `${actor.name}: got the scopes ${[...actor.scopes].join(', ') || 'none'}, expected ${scope}`);
    await next();
  };
}
