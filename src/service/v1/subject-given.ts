import { z } from '@hono/zod-openapi';
import { SUBJECT_KINDS, type Subject, type SubjectKind } from '../../screening/index.js';

const name = z.string().max(2_000);

/** A party as a client gives it to be watched or decided on. */
export const subjectGiven = z
  .object({
    name: name.default(''),
    nameZh: name.optional(),
    aliases: z.array(name).max(50).optional(),
    kind: z.enum(SUBJECT_KINDS as [SubjectKind, ...SubjectKind[]]).optional(),
    country: z.string().max(100).optional(),
    id: z.string().max(200).optional(),
    identifiers: z
      .array(z.object({ scheme: z.enum(['uscc', 'lei', 'ticker', 'uei', 'imo']), value: z.string().max(100) }))
      .max(50)
      .optional(),
  })
  .openapi('SubjectGiven', { example: { name: 'Unitree Robotics', country: 'CN', id: 'vendor-17' } });

/** The subject without what was not said, as a row of a file gives it: two that say the same are one. */
export function subjectOfGiven(given: z.output<typeof subjectGiven>): Subject {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), name: given.name.trim() };
}
