import { z } from '@hono/zod-openapi';
import { listsAsked } from '../../answering/index.js';
import { type EntityQuery, entitySearch } from '../../answering/searching.js';
import { ledgerOf, standings } from '../../register/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { between, listAskedShape, listsAskedShape } from './asked-lists.js';
import { pageAsked, totalShape } from './paging.js';
import { type Asked, ask } from './question.js';
import { relationsOf } from './relations.js';
import {
  entityKindShape,
  entityShape,
  facetShape,
  hitShape,
  identifierShape,
  nameShape,
  relationShape,
  sectorShape,
} from './shapes/entity-shape.js';
import { namedShape } from './shapes/named-shape.js';
import { sourceShape } from './shapes/source-shape.js';
import { modifierShape, standingShape } from './shapes/standing-shape.js';
import { clocksTold, entityId } from './standing-routes.js';
import { entityThere } from './there.js';

const tag = 'entities';
const FACETS = ['list', 'kind', 'country', 'sector', 'modifier'] as const;
const facetName = z.enum(FACETS);
const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in upper case');
const sector = z.string().min(1).max(100);

export const entityPageShape = {
  ...clocksTold,
  total: totalShape,
  results: z.array(hitShape),
  facets: z.object({
    list: facetShape.optional(),
    kind: facetShape.optional(),
    country: facetShape.optional(),
    sector: facetShape.optional(),
    modifier: facetShape.optional(),
  }),
};

const SEARCHED = {
  text: z.string().max(2_000).optional().openapi({ description: 'A name or the beginning of one, an identifier or an id' }),
  lists: listsAskedShape,
  listed: z.boolean().optional(),
  modifiers: z.array(modifierShape).max(20).optional(),
  kinds: z.array(entityKindShape).max(20).optional(),
  countries: z.array(country).max(300).optional(),
  sectors: z.array(sector).max(100).optional(),
  facets: z.array(facetName).max(20).optional().openapi({ description: 'What to count all that fit by' }),
  ...pageAsked('body', 100, 20),
};

const LISTED = {
  lists: between(listAskedShape, 'Ids of lists that have something to say of the entity, between commas'),
  listed: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .openapi({ type: 'boolean' }),
  modifiers: between(modifierShape, 'Modifiers, between commas'),
  kinds: between(entityKindShape, 'Kinds, between commas'),
  countries: between(country, 'Countries of the seat, between commas'),
  sectors: between(sector, 'Ids of sectors, between commas'),
  facets: between(facetName, 'What to count all that fit by, between commas'),
  ...pageAsked('query', 100, 20),
};

/** Search among the entities, and all that is known of one. */
export function entityRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'post',
    path: '/entities/search',
    operationId: 'searchEntities',
    tag,
    summary: 'Entities by name, list, modifier, kind, country or sector, counted by facets',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: SEARCHED,
    example: { text: 'Unitree', facets: ['list'], limit: 5 },
    answer: entityPageShape,
    answered: searched,
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities',
    operationId: 'entities',
    tag,
    summary: 'Entities by list, modifier, kind, country or sector, counted by facets',
    description: 'Names are asked for in the body of POST /v1/entities/search, never in an address.',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: LISTED,
    answer: entityPageShape,
    answered: searched,
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities/{id}',
    operationId: 'entity',
    tag,
    summary: 'All that is known of an entity',
    description: 'Names and identifiers are told whatever `known` is: they tell who it is, not what happened.',
    scope: 'read',
    clocks: 'both',
    at: { id: entityId },
    given: {},
    answer: {
      ...clocksTold,
      entity: entityShape,
      names: z.array(nameShape),
      identifiers: z.array(identifierShape),
      sectors: z.array(sectorShape),
      relations: z.array(relationShape),
      standings: z.array(standingShape),
      sources: z.array(sourceShape).openapi({ description: 'All that the facts above rest on' }),
    },
    answered: ({ at, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const ledger = ledgerOf(register);
      const entity = entityThere(register, at.id);
      const names = ledger.namesOf(entity.id);
      const identifiers = ledger.identifiersOf(entity.id);
      const sectors = ledger.activitiesOf(entity.id).flatMap(({ sector: id, sources, confidence }) => {
        const found = register.sectors.find((each) => each.id === id);
        return found === undefined ? [] : [{ ...found, sources, confidence }];
      });
      const relations = relationsOf(register, entity.id, clocks);
      const found = standings(register, entity.id, clocks);
      const relied = [
        ...[...names, ...identifiers, ...sectors, ...relations].flatMap(({ sources }) => sources),
        ...found.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])),
      ];
      const sources = [...new Set(relied)].flatMap((id) => ledger.source.get(id) ?? []);
      return { ...clocks, entity, names, identifiers, sectors, relations, standings: found, sources };
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities/{id}/relations',
    operationId: 'relationsById',
    tag,
    summary: 'Parents, subsidiaries, predecessors and successors of an entity',
    scope: 'read',
    clocks: 'both',
    at: { id: entityId },
    given: {},
    answer: { ...clocksTold, entity: namedShape, relations: z.array(relationShape) },
    answered: ({ at, clocks, loaded }) => {
      const { id, label } = entityThere(loaded.snapshot.register, at.id);
      return { ...clocks, entity: { id, name: label }, relations: relationsOf(loaded.snapshot.register, id, clocks) };
    },
  });
}

type Searched = Pick<Asked<z.ZodRawShape, typeof SEARCHED>, 'given' | 'clocks' | 'loaded'>;

function searched({ given, clocks, loaded }: Searched) {
  if (given.lists !== undefined) listsAsked(loaded.snapshot.register, given.lists, 'lists');
  const { on: _on, known: _known, ...query } = given as typeof given & { readonly on?: string; readonly known?: string };
  return { ...clocks, ...entitySearch(loaded, query as EntityQuery, clocks) };
}
