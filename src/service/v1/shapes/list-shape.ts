import { z } from '@hono/zod-openapi';
import { COVERAGES } from '../../../register/list.js';
import { dayShape } from './day-shape.js';
import { namedShape } from './named-shape.js';
import { sourced } from './source-shape.js';

const coverageShape = z.enum(COVERAGES as ['complete', 'names-in-statute', 'partial', 'none']);

/** A list, and how much of it is held. */
export const listShape = z
  .object({
    id: z.string(),
    name: z.string(),
    short: z.string(),
    authority: z.string(),
    jurisdiction: z.string(),
    citation: z.string().optional(),
    predecessor: z.string().optional(),
    does: z.string(),
    doesNot: z.string(),
    url: z.string().optional(),
    coverage: coverageShape,
    coveredFrom: dayShape.optional(),
    coveredThrough: dayShape.optional(),
    ...sourced,
    editions: z.number().int(),
    entities: z.number().int().nullable().openapi({ description: 'How many stand on it; `null` where no entries are held' }),
  })
  .openapi('List');

/** A published state of a list. */
export const editionShape = z
  .object({
    id: z.string(),
    list: z.string(),
    date: dayShape,
    published: dayShape,
    form: z.enum(['complete', 'amendment', 'draft']),
    withdrawn: dayShape.optional(),
    stated: z
      .object({ total: z.number().int().optional(), added: z.number().int().optional(), removed: z.number().int().optional() })
      .optional(),
    reason: z.string().optional(),
    title: z.string(),
    citation: z.string().optional(),
    url: z.string().optional(),
    note: z.string().optional(),
    ...sourced,
    status: z.enum(['announced', 'in-force', 'superseded', 'withdrawn', 'posted']),
    counts: z.object({ printed: z.number().int(), dropped: z.number().int(), standing: z.number().int() }),
  })
  .openapi('Edition');

/** One line as printed in one edition. */
export const entryShape = z
  .object({
    edition: z.string(),
    entity: z.string(),
    printed: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).optional(),
    formerly: z.array(z.string()).optional(),
    weak: z.array(z.string()).optional(),
    under: z.string().optional(),
    note: z.string().optional(),
    ...sourced,
  })
  .openapi('Entry');

/** An edition says in words that it drops an entity. */
export const removalShape = z
  .object({ edition: z.string(), entity: z.string(), reason: z.string().optional(), ...sourced })
  .openapi('Removal');

/** What changed on a list, told the way a notice counts it. */
export const changeShape = {
  list: z.string(),
  from: z.string(),
  to: z.string(),
  added: z.array(namedShape),
  removed: z.array(namedShape),
  renamed: z.array(z.object({ entity: z.string(), from: z.string(), to: z.string(), kind: z.enum(['renamed', 'successor']) })),
  continued: z.number().int(),
};

/** What became of companies that somebody proposed for a list. */
export const proposalShape = z
  .object({
    id: z.string(),
    date: z.string(),
    title: z.string(),
    actors: z.array(z.string()),
    unnamed: z.number().int(),
    confidence: sourced.confidence,
    companies: z.array(namedShape.extend({ listed: dayShape.nullable(), days: z.number().int(), already: z.boolean() })),
  })
  .openapi('Proposal');

export const rateShape = z
  .object({
    companies: z.number().int(),
    listed: z.number().int(),
    share: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable().openapi({ description: 'The 95 % interval of Wilson' }),
    medianDays: z.number().nullable(),
    unnamed: z.number().int(),
  })
  .openapi('BaseRate');
