import { z } from '@hono/zod-openapi';
import type { ReadableDocument } from '../../reading/index.js';
import { parseDay } from '../../register/index.js';
import type { DocumentFilter, StoredDocument } from '../../store/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { exactly, pageAsked, totalShape } from './paging.js';
import { askedDay } from './shapes/day-shape.js';
import {
  contentId,
  documentHeadShape,
  mentionShape,
  placeShape,
  proposedEventShape,
  proposedId,
  toldEventShape,
} from './shapes/document-shape.js';
import { entityId } from './standing-routes.js';
import { held, work } from './work.js';

const tag = 'Documents';

const toldIn = z.object({ place: z.number().int(), proposed: proposedId, event: toldEventShape });

/** Documents that are kept. */
export function documentRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/documents',
    operationId: 'documents',
    tag,
    summary: 'Documents that are kept, those brought last first',
    scope: 'read',
    at: {},
    query: {
      title: z.string().max(200).optional().openapi({ description: 'Words that are all in the title', example: 'Pentagon list' }),
      from: askedDay.optional().openapi({ description: 'Published on this day or later' }),
      to: askedDay.optional().openapi({ description: 'Published on this day or earlier' }),
      entity: entityId.optional().openapi({ description: 'Those that tell something of this entity' }),
      ...pageAsked('query', 500, 50),
    },
    answer: { total: totalShape, results: z.array(documentHeadShape) },
    done: async ({ query: { title, from, to, entity, limit, offset } }) => {
      const filter: DocumentFilter = {
        ...(title === undefined ? {} : { words: title.split(/\s+/).filter((word) => word !== '') }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(entity === undefined ? {} : { entity }),
      };
      const total = exactly(await store.documents.count(filter));
      return { total, results: await store.documents.page(limit, offset, filter) };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/documents/{sha}',
    operationId: 'storedDocument',
    tag,
    summary: 'A document with its text, what it names and what it tells',
    description:
      'All offsets are UTF-16 units of `text`. What it tells is as it was read when it was brought; what it names is read with the register in use.',
    scope: 'read',
    at: { sha: contentId },
    query: {},
    answer: {
      document: documentHeadShape,
      places: z.array(placeShape).openapi({ description: 'Where the text was found' }),
      text: z.string(),
      mentions: z.array(mentionShape),
      events: z.array(toldIn),
      proposed: z.array(proposedEventShape).openapi({ description: 'The proposed events that it backs' }),
    },
    refuses: [429],
    done: async ({ at: { sha }, loaded }) => {
      const found = held(await store.documents.get(sha), 'sha', 'one of /v1/documents');
      const { text, ...document } = found;
      const { mentions } = await world.reading.document(readable(found), loaded);
      return {
        document,
        places: (await store.documents.places([sha])).get(sha) ?? [],
        text,
        mentions,
        events: (await store.proposedEvents.toldIn(sha)).map(({ place, proposed, event }) => ({ place, proposed, event })),
        proposed: await store.proposedEvents.toldBy(sha),
      };
    },
  });
}

/** A document as it was read first. */
function readable({ title, published, language, text }: StoredDocument): ReadableDocument {
  const day = published === null ? null : parseDay(published);
  return { title, published: day, language: language === 'en' || language === 'zh' ? language : 'other', text };
}
