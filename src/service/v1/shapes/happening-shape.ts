import { z } from '@hono/zod-openapi';
import { EVENT_TYPES, type EventType, MODALITIES } from '../../../register/event.js';
import { printedDateShape } from './day-shape.js';
import { sourced } from './source-shape.js';
import { modifierShape } from './standing-shape.js';

export const modalityShape = z.enum(MODALITIES as ['asserted', 'proposed', 'denied', 'alleged', 'reported', 'future']);

/** One dated thing that happened to an entity. */
export const happeningShape = z
  .object({
    by: z.string().openapi({ description: 'The id of the edition or event' }),
    type: z.string(),
    list: z.string().nullable(),
    date: printedDateShape,
    known: printedDateShape,
    title: z.string(),
    summary: z.string().optional(),
    actors: z.array(z.string()).optional(),
    modality: modalityShape,
    ...sourced,
    note: z.string().optional(),
  })
  .openapi('Happening');

export const eventTypeShape = z.enum(EVENT_TYPES as [EventType, ...EventType[]]).openapi('EventType');

/** A dated act about a list, and the entities it names. */
export const eventShape = z
  .object({
    id: z.string(),
    type: eventTypeShape,
    list: z.string().optional(),
    date: printedDateShape,
    known: printedDateShape.optional(),
    entities: z.array(z.string()),
    unnamed: z.number().int().optional(),
    actors: z.array(z.string()),
    instrument: z.string().optional(),
    case: z.string().optional(),
    title: z.string(),
    summary: z.string(),
    closes: z.array(modifierShape).optional(),
    modality: modalityShape,
    tone: z.string().optional(),
    ...sourced,
    note: z.string().optional(),
  })
  .openapi('Event');
