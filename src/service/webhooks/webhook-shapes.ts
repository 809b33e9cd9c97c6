import { z } from '@hono/zod-openapi';
import { ALERT_KINDS, DELIVERY_STATES } from '../../store/index.js';

const moment = z.iso.datetime();
const act = { at: moment, by: z.string() };

/** Names of portfolios; `null` is every one. */
export const portfoliosShape = z
  .array(z.string().min(1).max(200))
  .min(1)
  .max(100)
  .nullable()
  .openapi({ description: 'Portfolios; null is every one', example: ['vendors'] });

const kindsShape = z
  .array(z.enum(ALERT_KINDS))
  .min(1)
  .max(ALERT_KINDS.length)
  .nullable()
  .openapi({ description: 'Kinds of alerts; null is every one' });

export const webhookAskedShape = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .max(2000)
      .openapi({ description: 'https, of the public internet, without a user', example: 'https://example.com/hooks/watchbill' }),
    portfolios: portfoliosShape.default(null),
    kinds: kindsShape.default(null),
    disabled: z.boolean().default(false),
  })
  .openapi('WebhookAsked');

export const webhookShape = z
  .object({
    id: z.string().openapi({ example: 'webhook-1' }),
    url: z.string(),
    portfolios: portfoliosShape,
    kinds: kindsShape,
    generation: z.int().openapi({ description: 'Of the signing secret, from 1' }),
    rotated: moment.nullable(),
    disabled: z.object({ ...act, reason: z.string() }).nullable(),
    ...act,
  })
  .openapi('Webhook');

export const shownOnceShape = z
  .object({
    webhook: webhookShape,
    secret: z
      .string()
      .openapi({ description: 'The signing secret (Standard Webhooks). It is shown this once and kept nowhere.', example: 'whsec_…' }),
  })
  .openapi('WebhookWithSecret');

export const postedShape = z
  .object({
    accepted: z.boolean(),
    status: z.int().nullable().openapi({ description: 'The HTTP status; null where there was no answer' }),
    fault: z.string().nullable(),
  })
  .openapi('WebhookTried');

export const stateShape = z.enum(DELIVERY_STATES);

export const deliveryShape = z
  .object({
    id: z.string().openapi({ example: 'delivery-1' }),
    webhook: z.string(),
    alert: z.string(),
    at: moment,
    state: stateShape.openapi({ description: '`dead` after ten attempts over about a day, or where the endpoint is gone' }),
    attempts: z.int(),
    due: moment.openapi({ description: 'From when it is tried, while it waits' }),
    last: z.object({ at: moment, status: z.int().nullable(), fault: z.string().nullable() }).nullable(),
  })
  .openapi('Delivery');

export const digestAskedShape = z
  .strictObject({
    to: z.string().min(3).max(254).openapi({ description: 'One plain e-mail address', example: 'ana@example.com' }),
    portfolios: portfoliosShape.default(null),
    when: z.string().min(1).max(100).default('daily').openapi({ description: '`daily`, `weekly` (07:00 UTC), or a crontab in UTC' }),
  })
  .openapi('DigestAsked');

export const digestShape = z
  .object({
    id: z.string().openapi({ example: 'digest-1' }),
    to: z.string(),
    portfolios: portfoliosShape,
    crontab: z.string(),
    slot: moment.openapi({ description: 'The last time that was seen to, or when it was made' }),
    last: z.object({ at: moment, fault: z.string().nullable() }).nullable(),
    ...act,
  })
  .openapi('Digest');

export const idParam = z.object({ id: z.string().min(1).max(40) });
