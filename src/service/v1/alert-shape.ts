import { z } from '@hono/zod-openapi';
import { ALERT_KINDS } from '../../store/index.js';

/** Something that a user who watches a subject must know. */
export const alertShape = z
  .object({
    id: z.string(),
    at: z.string(),
    portfolio: z.string(),
    subject: z.object({ key: z.string(), name: z.string().nullable() }),
    entity: z.object({ id: z.string(), name: z.string() }),
    found: z
      .object({ decision: z.string(), score: z.number() })
      .nullable()
      .openapi({ description: 'How sure it is that the subject is the entity; `null` where it is not found to be any more' }),
    kind: z.enum(ALERT_KINDS),
    list: z.string().nullable(),
    event: z.string(),
    date: z.string(),
    title: z.string(),
    sources: z.array(z.string()),
    url: z.string().nullable(),
    acknowledged: z.object({ at: z.string(), by: z.string(), note: z.string() }).nullable(),
  })
  .openapi('Alert');

export const alertId = z
  .string()
  .regex(/^alert-[1-9]\d{0,14}$/, 'an id such as alert-1')
  .openapi({ example: 'alert-1' });
