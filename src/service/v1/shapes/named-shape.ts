import { z } from '@hono/zod-openapi';

/** An entity as answers name it. */
export const namedShape = z.object({ id: z.string(), name: z.string() }).openapi('NamedEntity');

const nearShape = namedShape.extend({ matched: z.string() }).openapi('NearEntity');

/**
 * Whom an answer about one entity is about. Of a name that nobody bears there are the `nearest`, of one that several bear the
 * `candidates`: choosing would be guessing.
 */
export const aboutEntity = {
  entity: z.union([namedShape, z.null()]).openapi({ description: '`null` where the query is not one entity' }),
  nearest: z.array(nearShape).optional().openapi({ description: 'Only where no entity bears the name. Not a clearance.' }),
  candidates: z.array(nearShape).optional().openapi({ description: 'Only where several entities bear the name.' }),
};
