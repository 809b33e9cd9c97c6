import { z } from '@hono/zod-openapi';
import { VERDICTS } from '../../store/index.js';

const verdict = z.enum(VERDICTS as ['true-match', 'false-match', 'escalate']);
const said = {
  at: z.string(),
  by: z.string(),
  subjectKey: z.string(),
  entity: z.string(),
  verdict,
  reason: z.string(),
  basis: z.string().openapi({ description: 'SHA-256 of what it rests on; where that changes it is open again' }),
  match: z.string().nullable(),
};

/** A person's verdict on a subject–entity pair. */
export const decisionShape = z.object({ seq: z.number().int(), ...said }).openapi('Decision');

/** A verdict that waits for another person, or did. */
export const proposedShape = z
  .object({
    id: z.string(),
    ...said,
    status: z.enum(['open', 'confirmed', 'refused']),
    settled: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
    decision: z.number().int().nullable().openapi({ description: 'The decision that came of it' }),
  })
  .openapi('ProposedDecision');
