import { z } from '@hono/zod-openapi';

const flat = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A run that is recorded: with all that its output depends on. */
export const runShape = z
  .object({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    snapshot: z.string(),
    engine: z.string(),
    parameters: z.record(z.string(), flat),
    input: z.object({ name: z.string(), digest: z.string(), kept: z.boolean() }),
    output: z.object({ digest: z.string(), format: z.string() }),
    rows: z.number().int(),
    summary: z.record(z.string(), z.unknown()),
  })
  .openapi('Run');

export const runStateShape = z.enum(['waiting', 'screening', 'done', 'failed', 'cancelled']);

/** A run and how far it is. */
export const runStatusShape = z
  .object({
    id: z.string(),
    state: runStateShape,
    at: z.string(),
    by: z.string(),
    name: z.string().openapi({ description: 'The name of the input' }),
    rows: z.object({ done: z.number().int(), of: z.number().int().nullable() }),
    reason: z.string().nullable().openapi({ description: 'Why it failed' }),
    run: runShape.nullable().openapi({ description: 'What came of it; `null` until it is done' }),
  })
  .openapi('RunStatus');

export const runId = z
  .string()
  .regex(/^run-[1-9]\d{0,14}$/, 'an id such as run-1')
  .openapi({ example: 'run-1' });

/** A match of a run, and what was decided on it. */
export const runMatchShape = z
  .object({
    run: z.string(),
    id: z.string(),
    row: z.number().int(),
    subjectKey: z.string(),
    subject: z.record(z.string(), z.unknown()),
    entity: z.string(),
    score: z.number(),
    decision: z.string(),
    match: z.record(z.string(), z.unknown()),
    decided: z
      .object({ decision: z.record(z.string(), z.unknown()), holds: z.boolean() })
      .nullable()
      .openapi({ description: 'The last decision on the pair; `holds` where neither has changed since' }),
  })
  .openapi('RunMatch');
