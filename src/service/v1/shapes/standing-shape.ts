import { z } from '@hono/zod-openapi';
import { MODIFIERS, type Modifier } from '../../../register/index.js';
import { dayShape, printedDateShape } from './day-shape.js';
import { confidenceShape } from './source-shape.js';

export const modifierShape = z.enum(MODIFIERS as [Modifier, ...Modifier[]]).openapi('Modifier');

const groundShape = z
  .object({
    ground: z.string(),
    cites: z.array(z.string()),
    ties: z.array(z.object({ how: z.string(), relation: z.string(), bodies: z.array(z.string()) })),
    through: z.string().nullable(),
    confidence: confidenceShape,
  })
  .openapi('Ground');

const evidenceShape = z
  .object({ event: z.string(), date: printedDateShape, source: z.string().nullable(), modifier: modifierShape.optional() })
  .openapi('Evidence');

/** An entity's position on one list on a day, as knowable on a day. */
export const standingShape = z
  .object({
    list: z.string(),
    listed: z.boolean(),
    since: dayShape.nullable(),
    until: dayShape.nullable(),
    modifiers: z.array(modifierShape),
    edition: z.string().nullable(),
    printed: z.string().nullable(),
    grounds: z.array(groundShape),
    evidence: z.array(evidenceShape),
  })
  .openapi('Standing', {
    description:
      'Where an entity stands on one list on the day asked about. `listed` tells whether it stands on it; `modifiers` all else that is to be known of it.',
    example: {
      list: 'us-dod-1260h',
      listed: true,
      since: '2026-06-08',
      until: null,
      modifiers: [],
      edition: 'us-dod-1260h/2026-06-08',
      printed: 'Hangzhou Yushu Technology Co., Ltd. (Unitree)',
      grounds: [],
      evidence: [{ event: 'us-dod-1260h/2026-06-08', date: '2026-06-08', source: 'opensanctions-1260h-2026' }],
    },
  });
