import { z } from '@hono/zod-openapi';

const listId = z.string().min(1).max(100);

/** One list by its id. */
export const listAskedShape = listId.openapi({ description: 'The id of a list', example: 'us-dod-1260h' });

/** Lists by their ids, in a body. */
export const listsAskedShape = z
  .array(listId)
  .min(1)
  .max(100)
  .optional()
  .openapi({ description: 'Only these lists; all that have something to say where left out', example: ['us-dod-1260h'] });

/** Values between commas in one parameter of a query. */
export function between<T extends z.ZodType>(item: T, description: string): z.ZodOptional<z.ZodType<z.output<T>[]>> {
  const values = z.preprocess(
    (text) => (typeof text === 'string' ? text.split(',').map((each) => each.trim()) : text),
    z.array(item).max(100),
  );
  return values.optional().openapi({ description, param: { style: 'form', explode: false } });
}
