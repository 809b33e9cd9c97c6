import { z } from '@hono/zod-openapi';
import { AskedWrongly, listsAsked } from '../../answering/index.js';
import { countsFrom, ledgerOf, visible } from '../../register/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { listAskedShape } from './asked-lists.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { ask } from './question.js';
import { askedDay } from './shapes/day-shape.js';
import { eventShape, eventTypeShape } from './shapes/happening-shape.js';
import { namedShape } from './shapes/named-shape.js';
import { sourceShape } from './shapes/source-shape.js';
import { clocksTold, entityId } from './standing-routes.js';
import { there } from './there.js';

const tag = 'events';

/** The dated acts that no edition is: proposals, suits, rulings, statements. */
export function eventRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'get',
    path: '/events',
    operationId: 'events',
    tag,
    summary: 'Proposals, suits, rulings, statements and other acts, newest first',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: {
      list: listAskedShape.optional(),
      type: eventTypeShape.optional(),
      entity: entityId.optional(),
      from: askedDay.optional().openapi({ description: 'Acts of this day or later' }),
      to: askedDay.optional().openapi({ description: 'Acts of this day or earlier' }),
      ...pageAsked('query', 500, 50),
    },
    answer: { ...clocksTold, total: totalShape, results: z.array(eventShape) },
    answered: ({ given, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const { list, type, entity, from, to } = given;
      if (list !== undefined) listsAsked(register, [list], 'list');
      if (entity !== undefined && !ledgerOf(register).entity.has(entity))
        throw new AskedWrongly('entity', 'one that is not held', 'the id of an entity');
      const events = entity === undefined ? register.events : ledgerOf(register).eventsOf(entity);
      const found = events
        .filter(
          (event) => visible(event, clocks) && (list === undefined || event.list === list) && (type === undefined || event.type === type),
        )
        .map((event) => ({ event, day: countsFrom(event.date) }))
        .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
        .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.event.id < b.event.id ? -1 : 1))
        .map(({ event }) => event);
      return { ...clocks, ...pageOf(found, given) };
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/events/{id}',
    operationId: 'event',
    tag,
    summary: 'One act, with the entities it names and its sources',
    scope: 'read',
    clocks: 'both',
    at: { id: z.string().min(1).max(200).openapi({ example: 'ev-001' }) },
    given: {},
    answer: { ...clocksTold, event: eventShape, named: z.array(namedShape), sources: z.array(sourceShape) },
    answered: ({ at, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const ledger = ledgerOf(register);
      const found = register.events.find(({ id }) => id === at.id);
      const event = there(
        found !== undefined && visible(found, clocks) ? found : undefined,
        'id',
        `that of an event of ${clocks.on} or before, public by ${clocks.known}, of /v1/events`,
      );
      return {
        ...clocks,
        event,
        named: event.entities.map((id) => ({ id, name: ledger.entity.get(id)?.label ?? id })),
        sources: event.sources.flatMap((id) => ledger.source.get(id) ?? []),
      };
    },
  });
}
