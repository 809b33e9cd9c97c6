import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AskedWrongly } from '../../answering/index.js';
import { type Clocks, type Day, dayOf, parseDay } from '../../register/index.js';
import type { Scope } from '../access/actor.js';
import { requires } from '../access/requires.js';
import type { Loaded } from '../loaded.js';
import { Refusal } from '../problem.js';
import { type RefusalStatus, refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { entityTag, named } from './entity-tag.js';
import type { Frozen } from './frozen.js';
import { type Ignored, ignoredIn, ignoredParameters } from './ignored-fields.js';
import { jsonOnly } from './json-only.js';
import { knownAsked, onAsked } from './shapes/day-shape.js';
import { warningShape } from './warning-shape.js';

/** A question of the register as a route: its answer is a function of the snapshot, the request and the day. */
export interface Question<P extends z.ZodRawShape, G extends z.ZodRawShape, A extends z.ZodRawShape> {
  /** What is asked for in the body of a POST may be a name: names never stand in addresses. */
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly scope: Scope;
  /** Which of the two clocks it takes. */
  readonly clocks: 'both' | 'known' | 'none';
  /** Parts of the path. */
  readonly at: P;
  /** Parameters of the query, or fields of the body. */
  readonly given: G;
  /** What else has to hold of the fields. */
  readonly rule?: { readonly holds: (given: z.output<z.ZodObject<G>>) => boolean; readonly field: string; readonly expected: string };
  readonly example?: object;
  readonly answer: A;
  /** Statuses it is refused with besides. */
  readonly refuses?: readonly RefusalStatus[];
  /** What the answer depends on besides the snapshot, the request and the day. */
  readonly also?: () => unknown;
  readonly answered: (asked: Asked<P, G>) => Answer<A> | Promise<Answer<A>>;
  /** Forms other than JSON that it can be asked for in. */
  readonly written?: Written<P, G>;
}

/** Forms of an answer for people: their types, and the text in the form asked for; `null` where that is JSON. */
export interface Written<P extends z.ZodRawShape, G extends z.ZodRawShape> {
  readonly types: readonly string[];
  readonly text: (asked: Asked<P, G>) => { readonly type: string; readonly text: string } | null;
}

export interface Asked<P extends z.ZodRawShape, G extends z.ZodRawShape> {
  readonly at: z.output<z.ZodObject<P>>;
  readonly given: z.output<z.ZodObject<G>>;
  readonly clocks: Clocks;
  readonly today: Day;
  readonly loaded: Loaded;
}

/** An answer as its schema has it; values of the register, which nobody may change, fit too. */
export type Answer<A extends z.ZodRawShape> = Frozen<z.input<z.ZodObject<A>>>;

const HEADERS = {
  ETag: { description: 'Of the snapshot, the request, the engine and the clocks', schema: { type: 'string' } },
  'Cache-Control': { description: 'private, no-cache: ask again with If-None-Match', schema: { type: 'string' } },
} as const;

const CACHED = { 'cache-control': 'private, no-cache' };

/** Adds a question to routes. Its answers hold `warnings` besides, and have an entity tag. */
export function ask<P extends z.ZodRawShape, G extends z.ZodRawShape, A extends z.ZodRawShape>(
  routes: ServiceApp,
  world: ServiceWorld,
  question: Question<P, G, A>,
): void {
  const { method, path, operationId, tag, summary, description, scope } = question;
  const isPost = method === 'post';
  const clocks = { ...(question.clocks === 'both' ? { on: onAsked } : {}), ...(question.clocks === 'none' ? {} : { known: knownAsked }) };
  const fields = z.object({ ...question.given, ...clocks });
  const { rule } = question;
  const asked =
    rule === undefined
      ? fields
      : fields.refine((given) => rule.holds(given as z.output<z.ZodObject<G>>), { path: [rule.field], error: rule.expected });
  const { example } = question;
  const bodyShape = example === undefined ? asked : asked.openapi({ example });
  const answer = z.object({ ...question.answer, warnings: z.array(warningShape) });
  const parts = Object.keys(question.at).length > 0;
  const route = createRoute({
    method,
    path,
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: isPost ? [requires(scope), jsonOnly()] : [requires(scope)],
    request: {
      ...(parts ? { params: z.object(question.at) } : {}),
      ...(isPost
        ? { body: { required: true, content: { 'application/json': { schema: bodyShape } } } }
        : { query: asked as unknown as z.ZodObject }),
    },
    responses: {
      200: {
        description: 'The answer',
        headers: HEADERS,
        content: {
          'application/json': { schema: answer },
          ...Object.fromEntries((question.written?.types ?? []).map((type) => [type, { schema: z.string() }])),
        },
      },
      ...(isPost ? refusals(400, 412, 413, 415) : { 304: { description: 'Nothing changed' }, ...refusals(400) }),
      ...(parts ? refusals(404) : {}),
      ...(question.refuses === undefined ? {} : refusals(...question.refuses)),
    },
  });
  const parameters = new Set(isPost ? [] : Object.keys(fields.shape));
  const handler = async (c: Context<ServiceEnv>): Promise<Response> => {
    const valid = (place: string): Record<string, unknown> => c.req.valid(place as never) as Record<string, unknown>;
    const given = valid(isPost ? 'json' : 'query') as z.output<z.ZodObject<G>> & { readonly on?: string; readonly known?: string };
    const at = (parts ? valid('param') : {}) as z.output<z.ZodObject<P>>;
    const today = dayOf(world.now());
    const clock = { on: dayFrom(given.on, today), known: dayFrom(given.known, today) };
    const warnings: readonly Ignored[] = [
      ...ignoredParameters(Object.keys(c.req.query()), parameters),
      ...(isPost ? ignoredIn(await c.req.json(), given) : []),
    ];
    const loaded = c.get('loaded');
    // The days as they were worked out, not as they were asked for: `on` is another tomorrow where left out.
    const fixed = { ...given, on: undefined, known: undefined };
    const etag = entityTag([loaded.digest, world.engine, operationId, at, fixed, clock, today, warnings, question.also?.() ?? null]);
    const matched = named(c.req.header('if-none-match'), etag);
    if (matched === 'this') return unchanged(isPost, etag);
    const place = isPost ? 'body' : 'query';
    const whole = { at, given, clocks: clock, today, loaded };
    const written = await within(place, () => question.written?.text(whole) ?? null);
    const answered = written === null ? await within(place, () => question.answered(whole)) : {};
    if (matched === 'any') return unchanged(isPost, etag);
    if (written !== null) return c.body(written.text, 200, { ...CACHED, etag, 'content-type': `${written.type}; charset=utf-8` });
    return c.json({ ...answered, warnings }, 200, { ...CACHED, etag });
  };
  routes.openapi(route, handler as never);
}

/** Nothing changed: 304 to a GET; any other method has to be answered with 412 (RFC 9110, 13.1.2). */
function unchanged(isPost: boolean, etag: string): Response {
  if (isPost)
    throw new Refusal('precondition-failed', 'If-None-Match: got the tag of this very answer, expected another', [], { ...CACHED, etag });
  return new Response(null, { status: 304, headers: { ...CACHED, etag } });
}

function dayFrom(text: string | undefined, today: Day): Day {
  return text === undefined ? today : (parseDay(text) ?? today);
}

/** What cannot be meant is told as the field it was asked in. */
async function within<T>(place: 'body' | 'query', work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof AskedWrongly)) throw fault;
    const { field, got, expected } = fault;
    throw new Refusal('bad-request', fault.message, [{ in: place, field, got, expected }]);
  }
}
