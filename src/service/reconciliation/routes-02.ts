import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { candidates02, extension02, manifestAnswer02, proposed, suggested } from './answers.js';
import { type Asking, askingOf } from './asking.js';
import { candidatesOf } from './candidates.js';
import { extensionOf, extensionQuery, proposedProperties } from './extension.js';
import { manifest02 } from './manifests.js';
import { batch02, checked, objectIn } from './matching-query.js';
import {
  cardAnswer,
  cardParameters,
  carriedDays,
  datasetPath,
  dayParameters,
  htmlAnswer,
  jsonAnswer,
  proposeParameters,
  SUGGESTS,
  suggestionAsked,
  suggestParameters,
} from './route-parts.js';
import { entitySuggestions, propertySuggestions, typeSuggestions } from './suggestions.js';

const tags = ['reconciliation'];
const payload = z.object({
  queries: z.string().optional().openapi({ description: 'A batch of queries, as JSON' }),
  extend: z.string().optional().openapi({ description: 'A data extension query, as JSON' }),
});

/** Version 0.2 of the protocol (W3C Entity Reconciliation Community Group, final report of 2023-04-10), at `/reconcile/{dataset}`. */
export function routes02(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  const asks = (c: Context<ServiceEnv>, dataset: string, days: z.infer<typeof dayParameters>): Asking =>
    askingOf(world, c.get('loaded'), dataset, days);

  const root = { tags, path: '/reconcile/{dataset}' } as const;
  const get = createRoute({
    ...root,
    method: 'get',
    operationId: 'reconcile',
    summary: 'The manifest; with `queries` or `extend`, what they ask for',
    request: { params: datasetPath, query: dayParameters.extend(payload.shape) },
    responses: jsonAnswer('The manifest, candidates, or values', manifestAnswer02, candidates02, extension02),
  });
  routes.openapi(get, async (c) => {
    const { on, known, ...asked } = c.req.valid('query');
    const asking = asks(c, c.req.valid('param').dataset, { on, known });
    return c.json(await answered(c, world, asking, asked, carriedDays({ on, known })), 200);
  });
  const post = createRoute({
    ...root,
    method: 'post',
    operationId: 'reconcileBatch',
    summary: 'Matches a batch of queries, or gives values of entities',
    request: {
      params: datasetPath,
      query: dayParameters,
      body: { content: { 'application/x-www-form-urlencoded': { schema: payload } }, required: true },
    },
    responses: jsonAnswer(
      'Candidates by the key of their query, or values; of nothing asked for the manifest',
      manifestAnswer02,
      candidates02,
      extension02,
    ),
  });
  routes.openapi(post, async (c) => {
    const days = c.req.valid('query');
    const asking = asks(c, c.req.valid('param').dataset, days);
    return c.json(await answered(c, world, asking, c.req.valid('form'), carriedDays(days)), 200);
  });

  const suggest = { entity: entitySuggestions, type: typeSuggestions, property: propertySuggestions } as const;
  for (const [kind, suggestions] of Object.entries(suggest)) {
    const route = createRoute({
      tags,
      method: 'get',
      path: `/reconcile/{dataset}/suggest/${kind}`,
      operationId: `reconcileSuggest_${kind}`,
      summary: SUGGESTS[kind as keyof typeof SUGGESTS],
      middleware: requires('read'),
      request: { params: datasetPath, query: suggestParameters },
      responses: jsonAnswer('What begins so', suggested),
    });
    routes.openapi(route, (c) => {
      const query = c.req.valid('query');
      const result = suggestions(suggestionAsked(query), asks(c, c.req.valid('param').dataset, query));
      const answer: object = { code: '/api/status/ok', status: '200 OK', prefix: query.prefix, result };
      return c.json(answer, 200);
    });
  }

  const propose = createRoute({
    tags,
    method: 'get',
    path: '/reconcile/{dataset}/extend/property',
    operationId: 'reconcilePropose',
    summary: 'What entities can be extended by',
    middleware: requires('read'),
    request: { params: datasetPath, query: proposeParameters },
    responses: jsonAnswer('Properties that entities can be extended by', proposed),
  });
  routes.openapi(propose, (c) => {
    const { type, limit = 200, ...days } = c.req.valid('query');
    const properties = proposedProperties(asks(c, c.req.valid('param').dataset, days), limit);
    const answer: object = { ...(type === undefined ? {} : { type }), limit, properties: properties.map(({ id, name }) => ({ id, name })) };
    return c.json(answer, 200);
  });

  for (const page of ['preview', 'view'] as const) {
    const route = createRoute({
      tags,
      method: 'get',
      path: `/reconcile/{dataset}/${page}`,
      operationId: `reconcile_${page}`,
      summary: page === 'preview' ? 'The card of a candidate' : 'The card of an entity, with its sources',
      middleware: requires('read'),
      request: { params: datasetPath, query: cardParameters },
      responses: htmlAnswer,
    });
    routes.openapi(route, (c) => {
      const { id, ...days } = c.req.valid('query');
      return cardAnswer(c, asks(c, c.req.valid('param').dataset, days), id, page === 'view');
    });
  }
  return routes;
}

/** What the one address of 0.2 answers, by what it was given. */
async function answered(
  c: Context<ServiceEnv>,
  { publicUrl }: ServiceWorld,
  asking: Asking,
  { queries, extend }: z.infer<typeof payload>,
  carried: string,
): Promise<object> {
  const { dataset } = asking;
  await requires(queries === undefined ? 'read' : 'screen')(c, async () => undefined);
  if (queries !== undefined) {
    return Object.fromEntries(
      [...batch02(queries)].map(([key, query]) => {
        const { candidates, warnings } = candidatesOf(query, asking);
        const result = candidates.map(({ features, ...candidate }) => ({
          ...candidate,
          features: features.map(({ id, value }) => ({ id, value })),
        }));
        return [key, { result, ...(warnings.length === 0 ? {} : { warnings }) }];
      }),
    );
  }
  if (extend === undefined) return manifest02({ publicUrl, dataset, carried });
  const { meta, rows, warnings } = extensionOf(checked(extensionQuery, objectIn(extend, 'extend'), 'extend'), asking);
  return {
    meta,
    rows: Object.fromEntries(
      rows.map(({ id, properties }) => [id, Object.fromEntries(properties.map((property) => [property.id, property.values]))]),
    ),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}
