import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ledgerOf } from '../../register/index.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { ServiceEnv } from '../service-env.js';
import type { Asking } from './asking.js';
import { CARD_POLICY, entityCard } from './entity-card.js';

/** The dataset of a path. */
export const datasetPath = z.object({
  dataset: z
    .string()
    .max(100)
    .openapi({ param: { name: 'dataset', in: 'path' }, example: 'us_dod_1260h', description: 'A list, or `default` for all' }),
});

/** The two clocks, as parameters of every address. */
export const dayParameters = z.object({
  on: z.string().max(40).optional().openapi({ description: 'The day asked about, YYYY-MM-DD; today where left out' }),
  known: z.string().max(40).optional().openapi({ description: 'As public on that day, YYYY-MM-DD; today where left out' }),
});

const count = z.coerce.number().int('a whole number').min(0, 'a number from 0');

/** What suggest services are asked by: `cursor` is what 0.2 calls `offset`. */
export const suggestParameters = dayParameters.extend({
  prefix: z.string().max(500, 'a text of at most 500 characters'),
  limit: count.max(100, 'at most 100').optional(),
  offset: count.max(10_000, 'at most 10000').optional(),
  cursor: count.max(10_000, 'at most 10000').optional(),
});

/** What suggest services say of themselves. */
export const SUGGESTS = {
  entity: 'Entities whose names begin so',
  type: 'Types whose names begin so',
  property: 'Properties whose names begin so',
} as const;

/** Which properties are proposed for. */
export const proposeParameters = dayParameters.extend({
  type: z.string().max(100).optional(),
  limit: count.max(1000, 'at most 1000').optional(),
});

/** Whose card is asked for. */
export const cardParameters = dayParameters.extend({ id: z.string().max(200) });

/** An answer in JSON of one of `schemas`. Handlers give plain objects; that they fit is tested. */
export function jsonAnswer(description: string, ...schemas: readonly z.ZodType[]): JsonAnswer {
  const [only = anyObject] = schemas;
  const schema = (schemas.length === 1 ? only : z.union(schemas)) as typeof anyObject;
  return { 200: { description, content: { 'application/json': { schema } } }, ...refusals(404) };
}

const anyObject = z.looseObject({});

type JsonAnswer = ReturnType<typeof refusals<404>> & {
  readonly 200: { readonly description: string; readonly content: { readonly 'application/json': { readonly schema: typeof anyObject } } };
};

/** The answer that is a page of HTML. */
export const htmlAnswer = { 200: { description: 'A page', content: { 'text/html': { schema: z.string() } } }, ...refusals(404) } as const;

/** What a suggest request asks for. */
export function suggestionAsked({ prefix, limit = 20, offset, cursor }: z.infer<typeof suggestParameters>): {
  readonly prefix: string;
  readonly limit: number;
  readonly offset: number;
} {
  return { prefix, limit, offset: offset ?? cursor ?? 0 };
}

/** The days of a request as every address of its manifest must carry them, with a `?`; empty where it names none. */
export function carriedDays({ on, known }: z.infer<typeof dayParameters>): string {
  const days = new URLSearchParams({ ...(on === undefined ? {} : { on }), ...(known === undefined ? {} : { known }) }).toString();
  return days === '' ? '' : `?${days}`;
}

/** Answers with the card of an entity. Throws the `Refusal` of an id that nobody bears. */
export function cardAnswer(c: Context<ServiceEnv>, asking: Asking, id: string, whole: boolean): Response {
  const entity = ledgerOf(asking.loaded.snapshot.register).entity.get(id);
  if (entity === undefined) throw new Refusal('not-found', 'id: got one that no entity bears, expected one of a candidate');
  return c.body(entityCard(entity, asking, whole), 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CARD_POLICY,
  });
}
