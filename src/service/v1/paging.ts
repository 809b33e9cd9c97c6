import { z } from '@hono/zod-openapi';

/** How many there are in all: counted, or at least so many. */
export const totalShape = z
  .object({ value: z.number().int().min(0), relation: z.enum(['exact', 'lower_bound']) })
  .openapi('Total', { example: { value: 128, relation: 'exact' } });

export type Total = z.infer<typeof totalShape>;

/** The fields that ask for a page, of at most `most`: in the parameters of a query read from text, in a body as numbers. */
export function pageAsked(
  place: 'query' | 'body',
  most: number,
  usual: number,
): { readonly limit: z.ZodDefault<z.ZodNumber>; readonly offset: z.ZodDefault<z.ZodNumber> } {
  const number = (): z.ZodNumber => (place === 'query' ? (z.coerce.number() as unknown as z.ZodNumber) : z.number());
  return {
    limit: number().int().min(1).max(most).default(usual).openapi({ description: 'At most so many on a page' }),
    offset: number().int().min(0).max(1_000_000).default(0).openapi({ description: 'How many to pass over' }),
  };
}

/** What was counted by who keeps it. */
export function exactly(value: number): Total {
  return { value, relation: 'exact' };
}

/** One page of what was counted. */
export function pageOf<T>(
  all: readonly T[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): { readonly total: Total; readonly results: readonly T[] } {
  return { total: { value: all.length, relation: 'exact' }, results: all.slice(offset, offset + limit) };
}
