import type { z } from '@hono/zod-openapi';
import { unknownPortfolios } from '../../delivering/index.js';
import type { Delivery, Digest, Store, Webhook } from '../../store/index.js';
import { Refusal } from '../problem.js';
import type { deliveryShape, digestShape, webhookShape } from './webhook-shapes.js';

/** A webhook as it is answered. */
export function webhookAnswer({
  id,
  url,
  portfolios,
  kinds,
  generation,
  rotated,
  disabled,
  at,
  by,
}: Webhook): z.output<typeof webhookShape> {
  return { id, url, portfolios: copied(portfolios), kinds: copied(kinds), generation, rotated, disabled, at, by };
}

export function deliveryAnswer({ id, webhook, alert, at, state, attempts, due, last }: Delivery): z.output<typeof deliveryShape> {
  return { id, webhook, alert, at, state, attempts, due, last };
}

export function digestAnswer({ id, to, portfolios, crontab, slot, last, at, by }: Digest): z.output<typeof digestShape> {
  return { id, to, portfolios: copied(portfolios), crontab, slot, last, at, by };
}

/** What was asked for by an id; the refusal of one that nothing has. */
export function there<T>(found: T | null | false, id: string, what: string): T {
  if (found === null || found === false) throw notThere(id, what);
  return found;
}

export function notThere(id: string, what: string): Refusal {
  return new Refusal('not-found', `id: got ${JSON.stringify(id)}, expected that of a ${what}`, [
    { in: 'path', field: 'id', got: JSON.stringify(id), expected: `the id of a ${what}` },
  ]);
}

/** The refusal of a field of the body. */
export function wrongField(field: string, got: string, expected: string): Refusal {
  return new Refusal('bad-request', `${field}: got ${got}, expected ${expected}`, [{ in: 'body', field, got, expected }]);
}

/** Refuses portfolios that nobody made. */
export async function expectPortfolios(store: Store, names: readonly string[] | null): Promise<void> {
  const { unknown, there } = await unknownPortfolios(store, names);
  if (unknown.length > 0)
    throw wrongField('portfolios', unknown.join(', '), there.length === 0 ? 'a portfolio that was made' : `some of ${there.join(', ')}`);
}

function copied<T>(values: readonly T[] | null): T[] | null {
  return values === null ? null : [...values];
}
