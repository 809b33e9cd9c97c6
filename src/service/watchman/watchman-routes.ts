import { createRoute, z } from '@hono/zod-openapi';
import { AskedWrongly } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { ANSWERED, askedParameters } from './asked-parameters.js';
import { listInfo } from './list-info.js';
import { watchmanSearch } from './watchman-search.js';

const text = z.union([z.string(), z.array(z.string())]).optional();
const parameters = z.looseObject(Object.fromEntries(ANSWERED.map((name) => [name, text])));

/** What Watchman says of an answer, as far as its clients rest on it. */
export const searchAnswer = z.looseObject({
  query: z.looseObject({ name: z.string(), entityType: z.string(), sourceList: z.string(), sourceID: z.string() }),
  entities: z.array(
    z.looseObject({
      name: z.string(),
      entityType: z.enum(['person', 'business', 'organization', 'vessel']),
      sourceList: z.string(),
      sourceID: z.string(),
      match: z.number().min(0).max(1),
      details: z.object({
        finalScore: z.number(),
        pieces: z.array(
          z.looseObject({
            score: z.number(),
            weight: z.number(),
            matched: z.boolean(),
            required: z.boolean(),
            exact: z.boolean(),
            fieldsCompared: z.int(),
            pieceType: z.string(),
          }),
        ),
      }),
    }),
  ),
});

/** The number and the digest of each list. */
export const listInfoAnswer = z.object({
  lists: z.record(z.string(), z.int()),
  listHashes: z.record(z.string(), z.string()),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  version: z.string(),
});

const errorAnswer = z.object({ error: z.string().openapi({ description: 'What is wrong with the request' }) });

/** The search of Watchman (moov-io/watchman, version 2 of its API). */
export function watchmanRoutes({ inService, engine, now }: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  const search = createRoute({
    tags: ['Watchman'],
    method: 'get',
    path: '/v2/search',
    operationId: 'watchmanSearch',
    summary: 'Screens a name as Watchman would be asked to',
    middleware: requires('screen'),
    request: { query: parameters },
    responses: {
      200: { description: 'Who it may be', content: { 'application/json': { schema: searchAnswer } } },
      400: { description: 'What is wrong with the request', content: { 'application/json': { schema: errorAnswer } } },
    },
  });
  routes.openapi(search, (c) => {
    try {
      const asked = askedParameters(c.req.queries());
      const answer = watchmanSearch(asked, c.get('loaded'), inService.decisions(), dayOf(now()));
      return c.json(answer as unknown as z.infer<typeof searchAnswer>, 200);
    } catch (fault) {
      if (fault instanceof Refusal || fault instanceof AskedWrongly) return c.json({ error: fault.message }, 400);
      throw fault;
    }
  });
  const info = createRoute({
    tags: ['Watchman'],
    method: 'get',
    path: '/v2/listinfo',
    operationId: 'watchmanLists',
    summary: 'The lists held, with their numbers',
    middleware: requires('read'),
    responses: { 200: { description: 'The lists', content: { 'application/json': { schema: listInfoAnswer } } } },
  });
  routes.openapi(info, (c) => c.json(listInfo(c.get('loaded'), dayOf(now()), engine), 200));
  return routes;
}
