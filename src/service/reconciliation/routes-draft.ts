import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { candidatesDraft, extensionDraft, manifestAnswerDraft, proposed, suggested } from './answers.js';
import { type Asking, askingOf } from './asking.js';
import { candidatesOf } from './candidates.js';
import { extensionOf, extensionQuery, proposedProperties } from './extension.js';
import { manifestDraft } from './manifests.js';
import { checked, ofBatchSize, ofDraft, queryDraft } from './matching-query.js';
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
const BASE = '/reconcile/v1/{dataset}';

/** The draft of version 1.0 of the protocol (reconciliation-api.github.io/specs/1.0-draft), at `/reconcile/v1/{dataset}`. */
export function routesDraft(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  const asks = (c: Context<ServiceEnv>, dataset: string, days: z.infer<typeof dayParameters>): Asking =>
    askingOf(world, c.get('loaded'), dataset, days);

  const manifest = createRoute({
    tags,
    method: 'get',
    path: BASE,
    operationId: 'reconcileDraft',
    summary: 'The manifest of the 1.0 draft',
    middleware: requires('read'),
    request: { params: datasetPath, query: dayParameters },
    responses: jsonAnswer('The manifest', manifestAnswerDraft),
  });
  routes.openapi(manifest, (c) => {
    const days = c.req.valid('query');
    const { dataset } = asks(c, c.req.valid('param').dataset, days);
    return c.json(manifestDraft({ publicUrl: world.publicUrl, dataset, carried: carriedDays(days) }), 200);
  });

  const match = createRoute({
    tags,
    method: 'post',
    path: `${BASE}/match`,
    operationId: 'reconcileDraftMatch',
    summary: 'Matches a batch of queries, as the 1.0 draft has it',
    middleware: requires('screen'),
    request: {
      params: datasetPath,
      query: dayParameters,
      body: { content: { 'application/json': { schema: z.object({ queries: z.array(z.unknown()) }) } }, required: true },
    },
    responses: jsonAnswer('Candidates of each query, in order', candidatesDraft),
  });
  routes.openapi(match, (c) => {
    const asking = asks(c, c.req.valid('param').dataset, c.req.valid('query'));
    const { queries } = c.req.valid('json');
    ofBatchSize(queries.length);
    const read = queries.map((query, index) => ofDraft(checked(queryDraft, query, `queries.${index}`)));
    const results = read.map((query) => {
      const { candidates, warnings } = candidatesOf(query, asking);
      return { candidates, ...(warnings.length === 0 ? {} : { warnings }) };
    });
    return c.json({ results }, 200);
  });

  const suggest = { entity: entitySuggestions, type: typeSuggestions, property: propertySuggestions } as const;
  for (const [kind, suggestions] of Object.entries(suggest)) {
    const route = createRoute({
      tags,
      method: 'get',
      path: `${BASE}/suggest/${kind}`,
      operationId: `reconcileDraftSuggest_${kind}`,
      summary: `${SUGGESTS[kind as keyof typeof SUGGESTS]}, as the 1.0 draft has it`,
      middleware: requires('read'),
      request: { params: datasetPath, query: suggestParameters },
      responses: jsonAnswer('What begins so', suggested),
    });
    routes.openapi(route, (c) => {
      const query = c.req.valid('query');
      const answer: object = { result: suggestions(suggestionAsked(query), asks(c, c.req.valid('param').dataset, query)) };
      return c.json(answer, 200);
    });
  }

  const propose = createRoute({
    tags,
    method: 'get',
    path: `${BASE}/extend/propose`,
    operationId: 'reconcileDraftPropose',
    summary: 'What entities can be extended by, as the 1.0 draft has it',
    middleware: requires('read'),
    request: { params: datasetPath, query: proposeParameters },
    responses: jsonAnswer('Properties that entities can be extended by', proposed),
  });
  routes.openapi(propose, (c) => {
    const { type, limit = 200, ...days } = c.req.valid('query');
    const properties = proposedProperties(asks(c, c.req.valid('param').dataset, days), limit);
    const answer: object = { ...(type === undefined ? {} : { type }), limit, properties };
    return c.json(answer, 200);
  });

  const extend = createRoute({
    tags,
    method: 'post',
    path: `${BASE}/extend`,
    operationId: 'reconcileDraftExtend',
    summary: 'Values of entities, as the 1.0 draft has it',
    middleware: requires('read'),
    request: {
      params: datasetPath,
      query: dayParameters,
      body: { content: { 'application/json': { schema: extensionQuery } }, required: true },
    },
    responses: jsonAnswer('Values of each entity', extensionDraft),
  });
  routes.openapi(extend, (c) => {
    const asking = asks(c, c.req.valid('param').dataset, c.req.valid('query'));
    const { warnings, ...extension } = extensionOf(c.req.valid('json'), asking);
    const answer: object = { ...extension, ...(warnings.length === 0 ? {} : { warnings }) };
    return c.json(answer, 200);
  });

  const preview = createRoute({
    tags,
    method: 'get',
    path: `${BASE}/preview`,
    operationId: 'reconcileDraftPreview',
    summary: 'The card of a candidate, as the 1.0 draft has it',
    middleware: requires('read'),
    request: { params: datasetPath, query: cardParameters },
    responses: htmlAnswer,
  });
  routes.openapi(preview, (c) => {
    const { id, ...days } = c.req.valid('query');
    return cardAnswer(c, asks(c, c.req.valid('param').dataset, days), id, false);
  });
  return routes;
}
