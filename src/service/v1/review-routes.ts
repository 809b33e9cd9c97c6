import { z } from '@hono/zod-openapi';
import { AskedWrongly } from '../../answering/index.js';
import { type Day, dayOf, ledgerOf, type Register } from '../../register/index.js';
import { type Correction, type ProposalView, proposalView } from '../../reviewing/index.js';
import type { ProposedFilter } from '../../store/index.js';
import type { Loaded } from '../loaded.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { between, listAskedShape } from './asked-lists.js';
import { correctionOf } from './correction-given.js';
import { exactly, pageAsked, totalShape } from './paging.js';
import { documentHeadShape, proposedEventShape, proposedId, stateShape } from './shapes/document-shape.js';
import { eventTypeShape } from './shapes/happening-shape.js';
import { namedShape } from './shapes/named-shape.js';
import { correctionShape, proposalViewFields } from './shapes/review-shape.js';
import { entityId } from './standing-routes.js';
import { held, work } from './work.js';

const tag = 'Review';

const item = proposedEventShape.extend({
  named: z.array(namedShape),
  head: z.union([documentHeadShape, z.null()]).openapi({ description: 'Of the document that the quote is of' }),
});

/** What documents tell: what waits, and what would follow from it. */
export function reviewRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/review',
    operationId: 'proposedEvents',
    tag,
    summary: 'What documents tell, to be decided on by a person',
    scope: 'read',
    at: {},
    query: {
      state: between(stateShape, 'In one of these states; all where left out'),
      list: listAskedShape.optional(),
      type: eventTypeShape.optional(),
      entity: entityId.optional(),
      order: z
        .enum(['oldest', 'newest', 'surest'])
        .default('oldest')
        .openapi({ description: 'By when it was first told, or by confidence' }),
      ...pageAsked('query', 500, 50),
    },
    answer: { total: totalShape, results: z.array(item) },
    done: async ({ query: { state, list, type, entity, order, limit, offset }, loaded }) => {
      const { register } = loaded.snapshot;
      // Also one whose entries are not held here: stories tell of it all the same.
      if (list !== undefined && !ledgerOf(register).list.has(list))
        throw new AskedWrongly('list', `"${list}"`, `one of ${register.lists.map(({ id }) => id).join(', ')}`);
      const filter: ProposedFilter = {
        order,
        ...(state === undefined ? {} : { states: state }),
        ...(list === undefined ? {} : { list }),
        ...(type === undefined ? {} : { type }),
        ...(entity === undefined ? {} : { entity }),
      };
      const page = await store.proposedEvents.page({ ...filter, limit, offset });
      const heads = await store.documents.heads(page.map(({ document }) => document));
      return {
        total: exactly(await store.proposedEvents.count(filter)),
        results: page.map((each) => ({ ...each, named: named(each.event.entities, register), head: heads.get(each.document) ?? null })),
      };
    },
  });
  const viewed = async (id: string, correction: Correction, loaded: Loaded) =>
    told(held(await proposalView(id, correction, loaded, clocksOf(dayOf(world.now())), store), 'id', 'one of /v1/review'));
  work(routes, world, {
    method: 'get',
    path: '/review/{id}',
    operationId: 'proposedEvent',
    tag,
    summary: 'All that a person needs who decides on it: the sentences, whom it touches, and where they would stand',
    scope: 'read',
    at: { id: proposedId },
    query: {},
    answer: proposalViewFields,
    done: ({ at: { id }, loaded }) => viewed(id, {}, loaded),
  });
  work(routes, world, {
    method: 'post',
    path: '/review/{id}/preview',
    operationId: 'previewReview',
    tag,
    summary: 'The same with a correction tried on; changes nothing',
    scope: 'read',
    at: { id: proposedId },
    query: {},
    body: z.object({ correction: correctionShape.default({}) }),
    answer: proposalViewFields,
    done: ({ at: { id }, body, loaded }) => viewed(id, correctionOf(body.correction), loaded),
  });
}

function clocksOf(today: Day): { readonly on: Day; readonly known: Day } {
  return { on: today, known: today };
}

function named(ids: readonly string[], register: Register): readonly { readonly id: string; readonly name: string }[] {
  const { entity } = ledgerOf(register);
  return ids.map((id) => ({ id, name: entity.get(id)?.label ?? id }));
}

/** A view as it is answered: a draft that nothing dates has no date, and of a problem the file is the proposed event. */
function told({ draft, problems, ...view }: ProposalView) {
  return {
    ...view,
    draft: { ...draft, date: draft.date === '' ? null : draft.date },
    problems: problems.map(({ field, got, expected }) => ({ field, got, expected })),
  };
}
