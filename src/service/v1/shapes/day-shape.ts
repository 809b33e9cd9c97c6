import { z } from '@hono/zod-openapi';
import { parseDay } from '../../../register/index.js';

/** A day of the calendar in an answer. */
export const dayShape = z.string().openapi({ format: 'date' });

/** A date as a source prints it: a year, a month or a day. */
export const printedDateShape = z.string().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as the source prints it' });

/** A day in a request: one that does not exist is refused. */
export const askedDay = z
  .string()
  .max(10)
  .refine((text) => parseDay(text) !== null, 'a day of the calendar as YYYY-MM-DD')
  .openapi({ format: 'date', example: '2026-06-09' });

export const onAsked = askedDay
  .optional()
  .openapi({ description: 'The day asked about: how it is in the world then (valid time). Today where left out.' });

export const knownAsked = askedDay
  .optional()
  .openapi({ description: 'Leaves out what became public after this day (knowledge time). Today where left out.' });
