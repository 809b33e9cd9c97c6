import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Act } from '../../store/index.js';
import type { Actor, Scope } from '../access/actor.js';
import { requires } from '../access/requires.js';
import type { Loaded } from '../loaded.js';
import { Refusal } from '../problem.js';
import { type RefusalStatus, refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import type { Frozen } from './frozen.js';
import { ignoredIn, ignoredParameters } from './ignored-fields.js';
import { jsonOnly } from './json-only.js';
import { warningShape } from './warning-shape.js';

/** Something of the store as a route: asked for, made, changed or taken away. */
export interface Work<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType, A extends z.ZodRawShape> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly scope: Scope;
  /** Parts of the path, parameters of the query, and the body where it takes one. */
  readonly at: P;
  readonly query: Q;
  readonly body?: B;
  readonly answer: A;
  /** What it refuses besides what fits no schema. */
  readonly refuses?: readonly RefusalStatus[];
  readonly done: (asked: WorkAsked<P, Q, B>) => Promise<Frozen<z.input<z.ZodObject<A>>>>;
}

export interface WorkAsked<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType> {
  readonly at: z.output<z.ZodObject<P>>;
  readonly query: z.output<z.ZodObject<Q>>;
  readonly body: z.output<B>;
  readonly actor: Actor;
  /** Who acts, now. */
  readonly act: Act;
  readonly loaded: Loaded;
}

const NEVER_KEPT = { 'cache-control': 'no-store' };

/** Adds work to routes. Its answers hold `warnings` besides, and are never cached: they are of the moment. */
export function work<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType, A extends z.ZodRawShape>(
  routes: ServiceApp,
  world: ServiceWorld,
  asked: Work<P, Q, B, A>,
): void {
  const { method, path, operationId, tag, summary, description, scope, at, query, body, answer, refuses = [] } = asked;
  const parts = Object.keys(at).length > 0;
  const told = z.object({ ...answer, warnings: z.array(warningShape) });
  const route = createRoute({
    method,
    path,
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: body === undefined ? [requires(scope)] : [requires(scope), jsonOnly()],
    request: {
      ...(parts ? { params: z.object(at) } : {}),
      query: z.object(query),
      ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: told } } },
      ...refusals(400, 403, ...(parts ? ([404] as const) : []), ...(body === undefined ? [] : ([413, 415] as const)), ...refuses),
    },
  });
  const known = new Set(Object.keys(query));
  const handler = async (c: Context<ServiceEnv>): Promise<Response> => {
    const valid = (place: string): never => c.req.valid(place as never);
    const given: z.output<B> = body === undefined ? (undefined as never) : valid('json');
    const warnings = [
      ...ignoredParameters(Object.keys(c.req.query()), known),
      ...(body === undefined ? [] : ignoredIn(await c.req.json(), given)),
    ];
    const actor = c.get('actor');
    const done = await asked.done({
      at: parts ? valid('param') : ({} as never),
      query: valid('query'),
      body: given,
      actor,
      act: { at: world.now().toISOString(), by: actor.name },
      loaded: c.get('loaded'),
    });
    return c.json({ ...(done as object), warnings }, 200, NEVER_KEPT);
  };
  routes.openapi(route, handler as never);
}

/** What stands under an id of the store. Throws the `Refusal` of one that there is none of. */
export function held<T>(found: T | null | undefined, what: string, expected: string): T {
  if (found === null || found === undefined) throw new Refusal('not-found', `${what}: got one that is not here, expected ${expected}`);
  return found;
}
