import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import type { Actor, Scope } from './actor.js';

/** What is said to an actor without a scope; `null` to one that has it. */
export function lacking({ name, scopes }: Actor, scope: Scope): string | null {
  return scopes.has(scope) ? null : `${name}: got the scopes ${[...scopes].join(', ') || 'none'}, expected ${scope}`;
}

/** Lets only actors with a scope pass. */
export function requires(scope: Scope): MiddlewareHandler<ServiceEnv> {
  return async function requires(c, next) {
    const refused = lacking(c.get('actor'), scope);
    if (refused !== null) throw new Refusal('forbidden', refused);
    await next();
  };
}
