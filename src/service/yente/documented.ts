import { createRoute, z } from '@hono/zod-openapi';
import type { ServiceApp } from '../service-app.js';
import { MATCH } from './match-routes.js';
import { PAGE } from './page.js';

// Described for people and for tools that read the document; requests are checked by hand, on the path of every query.
const tags = ['yente'];
const many = (description: string): z.ZodType => z.array(z.string()).optional().openapi({ description });
const day = (description: string): z.ZodType => z.iso.date().optional().openapi({ description, example: '2026-11-22' });
const clocks = {
  on: day('The day asked about; today where left out.'),
  known: day('What became public later is left out; today where left out.'),
};
const page = {
  limit: z.int().max(PAGE.mostLimit).default(PAGE.limit),
  offset: z.int().max(PAGE.mostOffset).default(0),
  sort: many('`field`, `field:asc` or `field:desc`.'),
};
const scope = {
  include_dataset: many('Only these datasets of the one in the path.'),
  exclude_dataset: many('Not these datasets.'),
  exclude_schema: many('No results of these schemata.'),
  topics: many('Only results that have one of these topics.'),
  changed_since: z.string().optional().openapi({ description: '`YYYY-MM-DD`, or with a time after a `T`.', example: '2026-06-01' }),
  ...clocks,
};

const fields = {
  id: z.string(),
  caption: z.string(),
  schema: z.string().openapi({ example: 'Company' }),
  properties: z.record(z.string(), z.array(z.unknown())),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  last_change: z.string().nullable(),
};
const Entity = z.object(fields).openapi('YenteEntity');
const Total = z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) }).openapi('YenteTotal');
const Warnings = z.array(z.string()).optional();
const Example = z
  .object({
    id: z.string().nullish(),
    schema: z.string().openapi({ example: 'Company' }),
    properties: z.record(z.string(), z.union([z.string(), z.array(z.string())])).openapi({ example: { name: ['Xiaomi Corporation'] } }),
  })
  .openapi('YenteExample');
const Feature = z.object({
  score: z.number(),
  detail: z.string().nullable(),
  query: z.string().nullable(),
  candidate: z.string().nullable(),
});
const Scored = z
  .object({
    ...fields,
    standings: z.array(
      z.object({
        list: z.string(),
        listed: z.boolean(),
        since: z.string().nullable(),
        until: z.string().nullable(),
        modifiers: z.array(z.string()),
      }),
    ),
    score: z.number(),
    matched: z.string(),
    explanations: z.record(z.string(), Feature),
    match: z.boolean(),
  })
  .openapi('YenteScoredEntity');
const Matches = z.object({ status: z.int(), results: z.array(Scored), total: Total, query: Example, warnings: Warnings });
const Paged = z.object({ results: z.array(Entity), total: Total, limit: z.int(), offset: z.int() }).openapi('YentePage');
const Fault = z
  .object({
    detail: z.union([z.string(), z.array(z.object({ type: z.string(), loc: z.array(z.union([z.string(), z.int()])), msg: z.string() }))]),
  })
  .openapi('YenteFault');

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const faults = {
  400: json(Fault, 'What is asked cannot be: an unknown schema, algorithm or direction of sorting.'),
  404: json(Fault, 'No such dataset, entity or property.'),
  422: json(Fault, 'A parameter or a field of the body that does not fit.'),
};
const dataset = z.object({ dataset: z.string().openapi({ example: 'us_dod_1260h' }) });
const id = z.object({ id: z.string().openapi({ example: 'WB-0038' }) });
const moved = { 308: { description: 'The entity was found to be another; `Location` says which.' } };

const ROUTES = [
  createRoute({
    method: 'post',
    path: '/match/{dataset}',
    operationId: 'yenteMatch',
    summary: 'Screens parties described by example',
    tags,
    request: {
      params: dataset,
      query: z.object({
        limit: z.int().max(MATCH.mostLimit).default(MATCH.limit),
        threshold: z.number().default(MATCH.threshold),
        cutoff: z.number().default(MATCH.threshold),
        algorithm: z.string().default('best'),
        exclude_entity_ids: z.array(z.string()).max(MATCH.mostExcluded).optional(),
        ...scope,
      }),
      body: json(
        z.object({
          queries: z.record(z.string(), Example),
          weights: z.record(z.string(), z.number()).optional(),
          config: z.record(z.string(), z.unknown()).optional(),
        }),
        'At most 100 queries.',
      ),
    },
    responses: {
      200: json(
        z.object({ responses: z.record(z.string(), Matches), limit: z.int(), warnings: Warnings }),
        'The answers by the keys of the queries.',
      ),
      ...faults,
    },
  }),
  createRoute({
    method: 'get',
    path: '/search/{dataset}',
    operationId: 'yenteSearch',
    summary: 'Searches parties by what somebody types',
    tags,
    request: {
      params: dataset,
      query: z.object({
        q: z.string().default(''),
        schema: z.string().default('Thing'),
        countries: many('ISO 3166-1 alpha-2, lower case.'),
        datasets: many('Only parties of one of these datasets.'),
        filter: many('`field:value`.'),
        filter_op: z.enum(['OR', 'AND']).default('OR'),
        facets: z.array(z.enum(['countries', 'topics', 'datasets', 'schema', 'identifiers', 'genders'])).optional(),
        target: z.boolean().optional(),
        fuzzy: z.boolean().optional(),
        simple: z.boolean().optional(),
        ...page,
        ...scope,
      }),
    },
    responses: {
      200: json(
        Paged.extend({
          facets: z.record(
            z.string(),
            z.object({ label: z.string(), values: z.array(z.object({ name: z.string(), label: z.string(), count: z.int() })) }),
          ),
          warnings: Warnings,
        }),
        'A page of what was found.',
      ),
      ...faults,
    },
  }),
  createRoute({
    method: 'get',
    path: '/entities/{id}',
    operationId: 'yenteEntity',
    summary: 'One entity, with what is told beside it',
    tags,
    request: { params: id, query: z.object({ nested: z.boolean().default(true), ...clocks }) },
    responses: { 200: json(Entity, 'The entity.'), ...moved, ...faults },
  }),
  createRoute({
    method: 'get',
    path: '/entities/{id}/adjacent',
    operationId: 'yenteAdjacent',
    summary: 'What is told beside an entity, by property',
    tags,
    request: { params: id, query: z.object({ ...page, ...clocks }) },
    responses: {
      200: json(z.object({ entity: Entity, adjacent: z.record(z.string(), Paged) }), 'A page of each property.'),
      ...moved,
      ...faults,
    },
  }),
  createRoute({
    method: 'get',
    path: '/entities/{id}/adjacent/{property}',
    operationId: 'yenteAdjacentProperty',
    summary: 'What is told beside an entity in one property',
    tags,
    request: { params: id.extend({ property: z.string().openapi({ example: 'sanctions' }) }), query: z.object({ ...page, ...clocks }) },
    responses: { 200: json(Paged, 'A page of it.'), ...moved, ...faults },
  }),
  ...(['/catalog', '/manifest'] as const).map((path) =>
    createRoute({
      method: 'get',
      path,
      operationId: path === '/catalog' ? 'yenteCatalog' : 'yenteManifest',
      summary: 'The datasets held, and their versions',
      tags,
      responses: {
        200: json(
          z.object({
            datasets: z.array(z.record(z.string(), z.unknown())),
            current: z.array(z.string()),
            outdated: z.array(z.string()),
            index_stale: z.boolean(),
          }),
          'The datasets.',
        ),
        304: { description: 'As it was.' },
      },
    }),
  ),
  createRoute({
    method: 'get',
    path: '/algorithms',
    operationId: 'yenteAlgorithms',
    summary: 'The names of algorithms that are taken',
    tags,
    responses: {
      200: json(
        z.object({ algorithms: z.array(z.record(z.string(), z.unknown())), default: z.string(), best: z.string() }),
        'The algorithms.',
      ),
    },
  }),
];

/** Writes the paths of yente's API into the OpenAPI document. */
export function documentYente({ openAPIRegistry }: ServiceApp): void {
  for (const route of ROUTES) openAPIRegistry.registerPath(route);
}
