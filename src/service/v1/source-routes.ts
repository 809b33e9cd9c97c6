import { z } from '@hono/zod-openapi';
import { ledgerOf } from '../../register/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { ask } from './question.js';
import { FACT_KINDS, restingOn } from './resting.js';
import { dayShape } from './shapes/day-shape.js';
import { sourceShape } from './shapes/source-shape.js';
import { there } from './there.js';

const tag = 'sources';

export const factPlaceShape = z
  .object({
    kind: z.enum(FACT_KINDS),
    id: z.string().nullable(),
    entity: z.string().nullable(),
    edition: z.string().nullable(),
    text: z.string().nullable(),
  })
  .openapi('FactPlace', { description: 'A fact by where it stands, and what it says where it is a name, an identifier or a line.' });

/** The documents that facts rest on. */
export function sourceRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'get',
    path: '/sources',
    operationId: 'sources',
    tag,
    summary: 'The documents that the facts of the register rest on',
    description: 'Those of a later date than `known` are left out.',
    scope: 'read',
    clocks: 'known',
    at: {},
    given: pageAsked('query', 500, 50),
    answer: { known: dayShape, total: totalShape, results: z.array(sourceShape) },
    answered: ({ given, clocks: { known }, loaded }) => {
      // A year or a month counts from its first day here: what is dated so may have been public all along.
      const told = loaded.snapshot.register.sources.filter(({ date }) => date === undefined || date <= known);
      return { known, ...pageOf(told, given) };
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/sources/{id}',
    operationId: 'source',
    tag,
    summary: 'One document, and which facts rest on it',
    scope: 'read',
    clocks: 'none',
    at: { id: z.string().min(1).max(300).openapi({ example: 'opensanctions-1260h-2026' }) },
    given: pageAsked('query', 1_000, 100),
    answer: { source: sourceShape, facts: z.object({ total: totalShape, results: z.array(factPlaceShape) }) },
    answered: ({ at, given, loaded }) => {
      const { register } = loaded.snapshot;
      const source = there(ledgerOf(register).source.get(at.id), 'id', 'that of a source of /v1/sources');
      return { source, facts: pageOf(restingOn(register, source.id), given) };
    },
  });
}
