import { z } from '@hono/zod-openapi';
import { CONFIDENCES } from '../../../register/source.js';
import { printedDateShape } from './day-shape.js';

export const confidenceShape = z.enum(CONFIDENCES as ['high', 'medium', 'low', 'unverified']);

/** The document a fact rests on. */
export const sourceShape = z
  .object({
    id: z.string(),
    publisher: z.string(),
    title: z.string(),
    url: z.string().optional(),
    date: printedDateShape.optional(),
    confidence: confidenceShape,
  })
  .openapi('Source');

/** What every fact carries. */
export const sourced = { sources: z.array(z.string()), confidence: confidenceShape };
