import { z } from 'zod';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day of the calendar as YYYY-MM-DD');

/** The two clocks every question takes. */
export const CLOCKS = {
  on: DAY.optional().describe('The day asked about, YYYY-MM-DD; today where left out.'),
  known: DAY.optional().describe('Leave out what became public after this day, YYYY-MM-DD; today where left out.'),
} as const;

export const COMPANY = z
  .string()
  .min(1)
  .max(300)
  .describe('A name in Latin or Chinese script, an identifier, or the id of an entity such as WB-0001. The id is never ambiguous.');

export const LIST = z.string().min(1).max(64).describe('The id of a list, such as us-dod-1260h: the tool `lists` tells them.');

export const LISTS = z.array(LIST).min(1).max(50).optional().describe('Only these lists, by id; all lists held where left out.');

/** How many results are told at most. */
export function limited(fallback: number, most: number): z.ZodDefault<z.ZodInt> {
  return z.int().min(1).max(most).default(fallback).describe(`Tell at most so many, from 1 to ${most}.`);
}
