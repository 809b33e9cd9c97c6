import { z } from '@hono/zod-openapi';
import { RANKS, SCOPES } from '../access/actor.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { work } from './work.js';

/** Who asks: what pages need to say before somebody tries in vain. */
export function actorRoutes(routes: ServiceApp, world: ServiceWorld): void {
  work(routes, world, {
    method: 'get',
    path: '/actor',
    operationId: 'actor',
    tag: 'operation',
    summary: 'Who asks, and what that key or token may do',
    scope: 'read',
    at: {},
    query: {},
    answer: {
      name: z.string(),
      kind: z.enum(['key', 'token', 'local']),
      scopes: z.array(z.enum(SCOPES)),
      rank: z.enum(RANKS),
    },
    done: async ({ actor: { name, kind, scopes, rank } }) => ({ name, kind, scopes: SCOPES.filter((scope) => scopes.has(scope)), rank }),
  });
}
