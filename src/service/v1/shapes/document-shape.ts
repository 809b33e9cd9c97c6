import { z } from '@hono/zod-openapi';
import { EVENT_TYPES, type EventType, MODALITIES } from '../../../register/event.js';
import { PROPOSED_STATES } from '../../../store/index.js';
import { dayShape, printedDateShape } from './day-shape.js';

const eventType = z.enum(EVENT_TYPES as [EventType, ...EventType[]]);
export const modalityShape = z.enum(MODALITIES as ['asserted', 'proposed', 'denied', 'alleged', 'reported', 'future']);
export const stateShape = z.enum(PROPOSED_STATES).openapi('ProposedState', {
  description:
    '`waiting` for a person; `known` to the register before it was read; `accepted` into the register; `merged` with an event that it holds; `rejected`.',
});
export const proposedId = z
  .string()
  .regex(/^pe-[1-9]\d{0,14}$/, 'an id such as pe-1')
  .openapi({ example: 'pe-1' });

/** SHA-256 of a document's text. */
export const contentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of a text, in 64 hexadecimal digits')
  .openapi({ description: 'SHA-256 of the text', example: '1d4ee6bd7b6bd0ba4d3f6f9d5a9d3f6d4d5ad8bbd3c6bb1a4c6c0a6c8f3f5f10' });

const offset = z.number().int().min(0).openapi({ description: 'UTF-16 units of the text' });
const span = { start: offset, end: offset };

/** A verbatim part of a document. */
export const quoteShape = z
  .object({ text: z.string(), ...span })
  .openapi('Quote', { description: '`text` is what stands in the text of the document from `start` to `end`.' });

/** What the text names. */
export const mentionShape = z
  .object({
    text: z.string(),
    ...span,
    kind: z.enum(['company', 'list', 'law', 'court', 'body', 'official']),
    entity: z.string().nullable().openapi({ description: 'The id in the register; null where it knows none' }),
    name: z.string().openapi({ description: 'What it stands for: of "the company" the company meant' }),
    score: z.number(),
    sector: z.string().optional(),
  })
  .openapi('Mention');

const told = {
  entities: z.array(z.string()),
  unknown: z.array(z.string()).openapi({ description: 'Companies that the register does not know' }),
  actor: z.string().nullable(),
  list: z.string().nullable(),
  date: printedDateShape.nullable(),
  stage: z.string().optional(),
  modality: modalityShape,
  sectors: z.array(z.string()).optional(),
  quote: quoteShape,
  confidence: z.number().min(0).max(1),
  known: z.string().nullable().openapi({ description: 'The event or edition of the register that says the same' }),
};

/** An event as a document tells it. Nothing follows from it by itself. */
export const toldEventShape = z.object({ type: eventType, ...told }).openapi('ToldEvent', {
  example: {
    type: 'proposal',
    entities: ['WB-0038'],
    unknown: [],
    actor: 'nine members of Congress',
    list: 'us-dod-1260h',
    date: '2025-12-18',
    stage: 'letter',
    modality: 'proposed',
    quote: { text: 'Nine lawmakers asked the Pentagon to add Xiaomi to the list.', start: 0, end: 60 },
    confidence: 0.86,
    known: 'ev-020',
  },
});

const remarkShape = z.object({ kind: z.literal('no-effect'), list: z.string().nullable(), quote: quoteShape });
const leftOutShape = z.object({ ...span, why: z.enum(['related', 'caption', 'newsletter', 'boilerplate']) });

/** What a document says. */
export const readingFields = {
  mentions: z.array(mentionShape),
  events: z.array(toldEventShape),
  remarks: z.array(remarkShape).openapi({ description: 'What the text says of a list as such' }),
  skipped: z.array(leftOutShape).openapi({ description: 'Parts of the text that are not of the story' }),
};

const ofItself = {
  name: z.string(),
  format: z.enum(['html', 'pdf', 'mail', 'register-xml', 'register-text', 'feed', 'text']),
  language: z.string(),
  title: z.string().nullable(),
  published: dayShape.nullable(),
};

/** A document as it was read. */
export const takenShape = z
  .object({
    content: contentId,
    original: z.string().openapi({ description: 'SHA-256 of the bytes' }),
    ...ofItself,
    dated: z.enum(['given', 'metadata', 'printed']).nullable().openapi({ description: 'How the day of publication was learned' }),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    citation: z.string().nullable(),
    length: z.number().int(),
    text: z.string(),
    dropped: z.array(z.string()).openapi({ description: 'Lines that were left out of the text as being about other things' }),
  })
  .openapi('TakenDocument');

/** A document that is kept, without its text. */
export const documentHeadShape = z
  .object({
    content: contentId,
    original: z.string().openapi({ description: 'SHA-256 of the bytes that it was read from first' }),
    ...ofItself,
    format: z.string(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    citation: z.string().nullable(),
    length: z.number().int().openapi({ description: 'UTF-16 units of its text' }),
    at: z.string(),
    by: z.string(),
  })
  .openapi('DocumentHead');

/** Where else a text was found. */
export const placeShape = z
  .object({
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: dayShape.nullable(),
    at: z.string(),
    by: z.string(),
  })
  .openapi('DocumentPlace');

/** What documents tell, for a person to decide on. */
export const proposedEventShape = z
  .object({
    id: proposedId,
    at: z.string(),
    by: z.string(),
    state: stateShape,
    event: toldEventShape,
    document: contentId.openapi({ description: 'The document that the quote is of' }),
    tellings: z.number().int(),
    became: z.string().nullable().openapi({ description: 'The event it became, was merged with or is known as' }),
    decided: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  })
  .openapi('ProposedEvent');

/** A part of a file that is no document. */
export const partProblemShape = z
  .object({ file: z.string(), line: z.number().int(), field: z.string(), got: z.string(), expected: z.string() })
  .openapi('PartProblem');
