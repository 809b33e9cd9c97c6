import { z } from '@hono/zod-openapi';

/** A part of a request that was not looked at, as it is answered. */
export const warningShape = z.object({ field: z.string(), message: z.string() }).openapi('Warning', {
  description: 'A field or parameter that is not known and was ignored.',
  example: { field: 'treshold', message: 'this field is not known here and was ignored' },
});
