import type { Context } from 'hono';
import { entitySearch } from '../../answering/searching.js';
import { requires } from '../access/requires.js';
import type { FtmEntity } from '../follow-the-money/ftm-entity.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { FACETS, facetsOf } from './facets.js';
import { PAGE } from './page.js';
import { Parameters } from './parameters.js';
import { clocksOf, scopeOf } from './question.js';
import { schemataFound } from './schemata.js';
import { sorted, sortsOf } from './sorting.js';
import { YenteRefusal } from './yente-refusal.js';

/** `GET /search/{dataset}`. */
export function addSearchRoutes(routes: ServiceApp, world: ServiceWorld): void {
  routes.get('/search/:dataset', requires('read'), (c) => c.json(searchAnswer(c, world)));
}

/** A party has a value in one of its fields: what filters ask. */
type Filter = (entity: FtmEntity) => boolean;

const OPERATORS = ['OR', 'AND'] as const;

function searchAnswer(c: Context<ServiceEnv, '/search/:dataset'>, { now }: ServiceWorld): object {
  const loaded = c.get('loaded');
  const parameters = new Parameters(c.req.queries());
  const clocks = clocksOf(parameters, now());
  const limit = parameters.whole('limit', PAGE.limit, PAGE.mostLimit);
  const offset = parameters.whole('offset', 0, PAGE.mostOffset);
  const facets = parameters.words('facets', FACETS, ['countries', 'topics', 'datasets']);
  const operator = parameters.words('filter_op', OPERATORS, ['OR']).at(-1) ?? 'OR';
  const target = parameters.truth('target', null);
  const since = parameters.moment('changed_since');
  const schema = parameters.text('schema', 'Thing');
  const text = parameters.text('q', '');
  for (const name of ['fuzzy', 'simple']) parameters.truth(name, false);
  const exclude = new Set(parameters.many('exclude_schema'));
  const sorts = sortsOf(parameters.many('sort'));
  const filters = filtersOf(parameters, operator);
  parameters.done();
  const scope = scopeOf(loaded, c.req.param('dataset'), parameters, clocks);
  const schemata: readonly string[] | null = schemataFound(schema);
  if (schemata === null) throw new YenteRefusal(400, 'Invalid schema');
  const { lists, view } = scope;
  const hits =
    lists?.length === 0 ? [] : entitySearch(loaded, { text, limit: ALL, ...(lists === undefined ? {} : { lists }) }, clocks).results;
  const found = hits.flatMap(({ entity: { id }, score }) => {
    const entity = view.party(id);
    if (entity === null || !schemata.includes(entity.schema) || exclude.has(entity.schema)) return [];
    if (target !== null && entity.target !== target) return [];
    if (since !== null && (entity.last_change === null || entity.last_change < since)) return [];
    return filters.every((filter) => filter(entity)) ? [{ entity, score }] : [];
  });
  return {
    limit,
    offset,
    total: { value: found.length, relation: 'eq' },
    results: sorted(found, sorts)
      .slice(offset, offset + limit)
      .map(({ entity }) => entity),
    facets: facetsOf(
      loaded.snapshot.register,
      found.map(({ entity }) => entity),
      facets,
    ),
    ...(scope.warnings.length === 0 ? {} : { warnings: scope.warnings }),
  };
}

/** Filters come after the search, so it is asked for everything. */
const ALL = 1_000_000;

/** The filters of a request. Values of one field are alternatives, or all asked for where `filter_op` is AND; fields are all asked for. */
function filtersOf(parameters: Parameters, operator: 'OR' | 'AND'): readonly Filter[] {
  const asked: [field: string, value: string][] = (['countries', 'topics', 'datasets'] as const).flatMap((field) =>
    parameters.many(field).map((value): [string, string] => [field, value]),
  );
  for (const filter of parameters.many('filter')) {
    const colon = filter.indexOf(':');
    if (colon <= 0) throw new YenteRefusal(400, `Invalid filter: '${filter.slice(0, 100)}'`);
    asked.push([filter.slice(0, colon), filter.slice(colon + 1)]);
  }
  const fields = new Map<string, string[]>();
  for (const [field, value] of asked) fields.set(field, [...(fields.get(field) ?? []), value]);
  return [...fields].map(([field, values]): Filter => {
    return (entity) => {
      const own = valuesOf(entity, field);
      return operator === 'AND' ? values.every((value) => own.includes(value)) : values.some((value) => own.includes(value));
    };
  });
}

function valuesOf({ id, schema, datasets, referents, properties }: FtmEntity, field: string): readonly unknown[] {
  switch (field) {
    case 'countries':
      return [...(properties['country'] ?? []), ...(properties['jurisdiction'] ?? [])];
    case 'datasets':
      return datasets;
    case 'schema':
      return [schema];
    case 'id':
      return [id];
    case 'referents':
      return referents;
    default: {
      const name = field.replace(/^properties\./, '');
      return Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
    }
  }
}
