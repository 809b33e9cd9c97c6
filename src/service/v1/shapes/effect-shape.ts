import { z } from '@hono/zod-openapi';
import { EFFECT_KINDS, ROLES, type Role } from '../../../register/index.js';
import { dayShape } from './day-shape.js';
import { sourced } from './source-shape.js';

export const roleShape = z.enum(ROLES as [Role, ...Role[]]).openapi('Role', { description: 'Who asks what a standing means to him' });

/** A dated legal consequence of a standing for one role. */
export const effectShape = z
  .object({
    id: z.string(),
    law: z.string(),
    citation: z.string(),
    kind: z.enum(EFFECT_KINDS as ['prohibits', 'restricts', 'reports', 'flags', 'none']),
    from: dayShape.nullable(),
    until: dayShape.nullable(),
    summary: z.string(),
    because: z.array(
      z.object({
        list: z.string(),
        standing: z.enum(['listed', 'controlled-by-listed']),
        since: dayShape.nullable(),
        through: z.array(z.string()).optional(),
      }),
    ),
    ...sourced,
    enjoined: z.boolean(),
    note: z.string().nullable(),
  })
  .openapi('Effect');
