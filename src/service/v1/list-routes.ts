import { z } from '@hono/zod-openapi';
import { diffAnswer, editionsAnswer, listAsked, listsAnswer, outcomesAnswer } from '../../answering/index.js';
import { ledgerOf } from '../../register/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { listAskedShape } from './asked-lists.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { ask } from './question.js';
import { dayShape } from './shapes/day-shape.js';
import { changeShape, editionShape, entryShape, listShape, proposalShape, rateShape, removalShape } from './shapes/list-shape.js';
import { namedShape } from './shapes/named-shape.js';
import { clocksTold } from './standing-routes.js';
import { listThere, there } from './there.js';

const tag = 'lists';
const side = z.string().min(1).max(200).optional();

export const editionsShape = { list: z.string(), ...clocksTold, editions: z.array(editionShape) };
export const diffShape = { ...changeShape, known: dayShape, sizes: z.object({ from: z.number().int(), to: z.number().int() }) };
export const outcomesShape = { list: z.string(), ...clocksTold, proposals: z.array(proposalShape), rate: rateShape };

/** The lists, their editions, and what changed on them. */
export function listRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'get',
    path: '/lists',
    operationId: 'lists',
    tag,
    summary: 'Every list the register knows, and how much of it is held',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: {},
    answer: { ...clocksTold, lists: z.array(listShape) },
    answered: ({ clocks, loaded }) => ({ ...clocks, lists: listsAnswer(loaded.snapshot.register, clocks.on, clocks.known) }),
  });
  ask(routes, world, {
    method: 'get',
    path: '/lists/{list}',
    operationId: 'list',
    tag,
    summary: 'One list',
    scope: 'read',
    clocks: 'both',
    at: { list: listAskedShape },
    given: {},
    answer: { ...clocksTold, list: listShape },
    answered: ({ at, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const { id } = listThere(register, at.list);
      const list = listsAnswer(register, clocks.on, clocks.known).find((each) => each.id === id);
      return { ...clocks, list: there(list, 'list', 'one of /v1/lists') };
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/lists/{list}/editions',
    operationId: 'editions',
    tag,
    summary: 'Every published state of a list, drafts included',
    scope: 'read',
    clocks: 'both',
    at: { list: listAskedShape },
    given: {},
    answer: editionsShape,
    answered: ({ at, clocks, loaded }) => editionsAnswer(loaded.snapshot.register, listThere(loaded.snapshot.register, at.list).id, clocks),
  });
  ask(routes, world, {
    method: 'get',
    path: '/diff',
    operationId: 'diff',
    tag,
    summary: 'Who came, who went, who is printed under another name',
    description: 'Between two days or editions of a list; the last two in force where left out.',
    scope: 'read',
    clocks: 'known',
    at: {},
    given: {
      list: listAskedShape,
      from: side.openapi({ description: 'A day, or the id of an edition', example: 'us-dod-1260h/2025-01-07' }),
      to: side.openapi({ description: 'A day, or the id of an edition', example: '2026-06-09' }),
    },
    answer: diffShape,
    answered: ({ given, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const { answer, sizes } = diffAnswer(register, listAsked(register, given.list, 'list'), given, clocks.known, (which) => which);
      return { ...answer, known: clocks.known, sizes };
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/outcomes',
    operationId: 'outcomes',
    tag,
    summary: 'What became of the companies that somebody proposed for a list, and how often they were listed',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { list: listAskedShape },
    answer: outcomesShape,
    answered: ({ given, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      return outcomesAnswer(register, listAsked(register, given.list, 'list'), clocks);
    },
  });
  editionRoutes(routes, world);
}

function editionRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'get',
    path: '/editions/{id}',
    operationId: 'edition',
    tag,
    summary: 'One edition, with its lines as printed',
    description: 'The id holds a slash, written %2F in the address.',
    scope: 'read',
    clocks: 'both',
    at: { id: z.string().min(1).max(200).openapi({ description: 'The id of an edition', example: 'us-dod-1260h/2026-06-08' }) },
    given: pageAsked('query', 1_000, 100),
    answer: {
      ...clocksTold,
      edition: editionShape,
      entries: z.object({ total: totalShape, results: z.array(entryShape) }),
      removals: z.array(removalShape),
      named: z
        .array(namedShape)
        .openapi({ description: 'The entities of this page and of the removals, by the name the register gives them' }),
    },
    answered: ({ at, given, clocks, loaded }) => {
      const { register } = loaded.snapshot;
      const ledger = ledgerOf(register);
      const expected = `that of an edition public by ${clocks.known}, of /v1/lists/{list}/editions`;
      const { list, id } = there(ledger.edition.get(at.id), 'id', expected);
      const edition = there(
        editionsAnswer(register, list, clocks).editions.find((each) => each.id === id),
        'id',
        expected,
      );
      const entries = pageOf([...ledger.entriesIn(id).values()], given);
      const removals = [...ledger.removalsIn(id).values()];
      const ids = new Set([...entries.results, ...removals].map(({ entity }) => entity));
      const named = [...ids].map((entity) => ({ id: entity, name: ledger.entity.get(entity)?.label ?? entity }));
      return { ...clocks, edition, entries, removals, named };
    },
  });
}
