import { z } from '@hono/zod-openapi';
import { MODIFIERS, type Modifier } from '../../../register/index.js';
import { printedDateShape } from './day-shape.js';
import { documentHeadShape, modalityShape, placeShape, proposedEventShape, proposedId, toldEventShape } from './document-shape.js';
import { eventShape, eventTypeShape } from './happening-shape.js';
import { confidenceShape, sourceShape } from './source-shape.js';
import { standingShape } from './standing-shape.js';

const telling = z.object({ document: z.string(), place: z.number().int(), event: toldEventShape });
const problem = z.object({ field: z.string(), got: z.string(), expected: z.string() });

/** All that a person needs who decides on a proposed event. */
export const proposalViewFields = {
  proposed: proposedEventShape,
  toldIn: z
    .array(
      z.object({
        document: documentHeadShape,
        places: z.array(placeShape),
        telling,
        before: z.string(),
        after: z.string(),
      }),
    )
    .openapi({ description: 'The sentences, each with what stands before and after it' }),
  more: z.number().int().openapi({ description: 'How many further tellings there are' }),
  draft: z
    .object({ ...eventShape.shape, date: printedDateShape.nullable() })
    .openapi('DraftEvent', { description: 'The event as it would be accepted; without a date where nothing dates it' }),
  sources: z.array(sourceShape),
  problems: z.array(problem).openapi({ description: 'What keeps it from being accepted so' }),
  entities: z.array(z.object({ id: z.string(), label: z.string() })),
  unknown: z.array(
    z.object({ name: z.string(), candidates: z.array(z.object({ entity: z.string(), label: z.string(), score: z.number() })) }),
  ),
  standings: z
    .array(
      z.object({
        entity: z.string(),
        label: z.string(),
        list: z.string(),
        before: z.union([standingShape, z.null()]),
        after: standingShape,
        isChanged: z.boolean(),
      }),
    )
    .openapi({ description: 'Where each entity stands, and would stand' }),
  near: z
    .array(z.object({ id: z.string(), date: printedDateShape, type: z.string(), title: z.string() }))
    .openapi({ description: 'Events of the register that may be the same' }),
  acts: z.array(
    z.object({
      seq: z.number().int(),
      proposed: proposedId,
      action: z.enum(['queued', 'joined', 'accepted', 'rejected', 'merged', 'undone']),
      reason: z.string(),
      became: z.string().nullable(),
      sources: z.array(z.string()),
      at: z.string(),
      by: z.string(),
    }),
  ),
};

const line = z.string().max(4_000);
const id = z.string().min(1).max(200);
const printedDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY')
  .openapi({ example: '2026-11-19' });

/** What a reviewer says better than the documents. What is left out stays as it was read. */
export const correctionShape = z
  .object({
    type: eventTypeShape,
    list: id.nullable(),
    date: printedDate,
    known: printedDate.openapi({ description: 'When it became public; else the first day of its documents' }),
    modality: modalityShape,
    entities: z.array(id).max(1_000).openapi({ description: 'Ids in the register, in place of those that were read' }),
    linked: z
      .record(z.string().max(300), id)
      .openapi({ description: 'Names that the register does not know, and the entity each is', example: { 'Hesai Tech': 'WB-0083' } }),
    added: z
      .array(
        z.object({
          name: z.string().min(1).max(300),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/, 'a country such as CN')
            .exactOptional(),
        }),
      )
      .max(100)
      .openapi({ description: 'Companies to be made entities' }),
    actors: z.array(z.string().max(300)).max(100),
    title: line,
    summary: line,
    instrument: z.string().max(300).openapi({ description: 'A letter, a docket number' }),
    case: z.string().max(100).openapi({ description: 'Joins the acts of one suit', example: 'xiaomi-v-dod' }),
    closes: z
      .array(z.enum(MODIFIERS as [Modifier, ...Modifier[]]))
      .max(20)
      .openapi({ description: 'The modifiers that the act ends' }),
    confidence: confidenceShape,
    note: line,
  })
  .partial()
  .openapi('Correction', { example: { date: '2026-11-19', linked: { 'Hesai Tech': 'WB-0083' } } });
