import { z } from '@hono/zod-openapi';
import { effectsAnswer, historyAnswer, listsAsked, NOT_ADVICE, standingAnswer } from '../../answering/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { between, listAskedShape, listsAskedShape } from './asked-lists.js';
import { ask } from './question.js';
import { dayShape } from './shapes/day-shape.js';
import { effectShape, roleShape } from './shapes/effect-shape.js';
import { happeningShape } from './shapes/happening-shape.js';
import { aboutEntity } from './shapes/named-shape.js';
import { standingShape } from './shapes/standing-shape.js';
import { entityThere } from './there.js';

export const clocksTold = { on: dayShape, known: dayShape };
const notes = z.array(z.string()).openapi({ description: 'What a reader should know of the days asked about' });

export const standingAnswerShape = { ...aboutEntity, ...clocksTold, standings: z.array(standingShape), notes };
export const historyAnswerShape = { ...aboutEntity, ...clocksTold, events: z.array(happeningShape) };
export const effectsAnswerShape = {
  ...aboutEntity,
  role: roleShape,
  ...clocksTold,
  effects: z.array(effectShape),
  ahead: z.array(effectShape).openapi({ description: 'Hang on the same standing and begin later' }),
  note: z.literal(NOT_ADVICE),
  notes,
};

export const query = z.string().min(1).max(2_000).openapi({ description: 'A name in any script, an identifier or the id of an entity' });
export const entityId = z.string().min(1).max(200).openapi({ description: 'The id of an entity', example: 'WB-0011' });
const EXAMPLE = { query: 'Xiaomi' };
const tag = 'questions';

/** Where an entity stands, what happened to it, and what that means in law: by its id, or by a name in the body. */
export function standingRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'post',
    path: '/standing',
    operationId: 'standingByName',
    tag,
    summary: 'Where a party stands on the lists, by name',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { query, lists: listsAskedShape },
    example: { ...EXAMPLE, lists: ['us-dod-1237'], on: '2021-04-01' },
    answer: standingAnswerShape,
    answered: ({ given, clocks, today, loaded }) => {
      const lists = given.lists === undefined ? undefined : listsAsked(loaded.snapshot.register, given.lists, 'lists');
      return standingAnswer(loaded, given.query, clocks, lists, today);
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities/{id}/standing',
    operationId: 'standingById',
    tag,
    summary: 'Where an entity stands on the lists',
    scope: 'read',
    clocks: 'both',
    at: { id: entityId },
    given: { lists: between(listAskedShape, 'Only these lists, between commas') },
    answer: standingAnswerShape,
    answered: ({ at, given, clocks, today, loaded }) => {
      entityThere(loaded.snapshot.register, at.id);
      const lists = given.lists === undefined ? undefined : listsAsked(loaded.snapshot.register, given.lists, 'lists');
      return standingAnswer(loaded, at.id, clocks, lists, today);
    },
  });
  ask(routes, world, {
    method: 'post',
    path: '/history',
    operationId: 'historyByName',
    tag,
    summary: 'Everything that happened to a party, by name',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { query },
    example: EXAMPLE,
    answer: historyAnswerShape,
    answered: ({ given, clocks, loaded }) => historyAnswer(loaded, given.query, clocks),
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities/{id}/history',
    operationId: 'historyById',
    tag,
    summary: 'Everything that happened to an entity',
    scope: 'read',
    clocks: 'both',
    at: { id: entityId },
    given: {},
    answer: historyAnswerShape,
    answered: ({ at, clocks, loaded }) => {
      entityThere(loaded.snapshot.register, at.id);
      return historyAnswer(loaded, at.id, clocks);
    },
  });
  effectRoutes(routes, world);
}

function effectRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'post',
    path: '/effects',
    operationId: 'effectsByName',
    tag,
    summary: 'What the standing of a party means in law for one role, by name',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { query, role: roleShape },
    example: { ...EXAMPLE, role: 'dod-contractor' },
    answer: effectsAnswerShape,
    answered: ({ given, clocks, today, loaded }) => effectsAnswer(loaded, given.query, given.role, clocks, today),
  });
  ask(routes, world, {
    method: 'get',
    path: '/entities/{id}/effects',
    operationId: 'effectsById',
    tag,
    summary: 'What the standing of an entity means in law for one role',
    scope: 'read',
    clocks: 'both',
    at: { id: entityId },
    given: { role: roleShape },
    answer: effectsAnswerShape,
    answered: ({ at, given, clocks, today, loaded }) => {
      entityThere(loaded.snapshot.register, at.id);
      return effectsAnswer(loaded, at.id, given.role, clocks, today);
    },
  });
}
