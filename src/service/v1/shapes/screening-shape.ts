import { z } from '@hono/zod-openapi';
import { SUBJECT_KINDS, type SubjectKind } from '../../../screening/index.js';
import { nameKindShape, schemeShape } from './entity-shape.js';
import { namedShape } from './named-shape.js';
import { confidenceShape } from './source-shape.js';
import { standingShape } from './standing-shape.js';

export const subjectKindShape = z.enum(SUBJECT_KINDS as [SubjectKind, ...SubjectKind[]]).openapi('SubjectKind');

/** Longest name that is taken, in UTF-16 units. */
const LONGEST = 2_000;
const name = z.string().max(LONGEST);

/** The party that is asked about. */
export const subjectShape = z
  .object({
    name: name.default('').openapi({ description: 'A name in any script' }),
    nameZh: name.optional(),
    aliases: z.array(name).max(50).optional(),
    kind: subjectKindShape.optional(),
    country: z.string().max(100).optional(),
    id: z.string().max(200).optional().openapi({ description: 'Your own id of the party; told back' }),
    identifiers: z
      .array(z.object({ scheme: schemeShape, value: z.string().max(100) }))
      .max(50)
      .optional(),
  })
  .openapi('Subject', { example: { name: 'Unitree Robotics', country: 'CN', id: 'vendor-17' } });

const explanationShape = z
  .object({
    rule: z.enum([
      'M1-identifier',
      'M2-same-words',
      'M3-words-missing',
      'M4-words-conflict',
      'M5-person',
      'M6-form-conflict',
      'M20-translation',
      'M21-another-bears-it',
      'M22-seat',
      'M23-other-kind',
    ]),
    name: z.string(),
    kind: nameKindShape,
    identifier: z.object({ says: z.enum(['confirmed', 'conflict']), scheme: z.string(), value: z.string() }).nullable(),
    parts: z.array(
      z.object({
        a: z.string().nullable(),
        b: z.string().nullable(),
        slot: z.string(),
        likeness: z.number(),
        how: z.string().optional(),
      }),
    ),
    given: z.array(z.object({ feature: z.string(), logOdds: z.number() })),
  })
  .openapi('Explanation');

/** An entity that a subject may be, why, and where it stands. */
export const matchShape = z
  .object({
    entity: namedShape,
    matched: z.string(),
    confidence: confidenceShape.nullable(),
    score: z.number().min(0).max(1),
    decision: z.enum(['match', 'review']),
    standings: z.array(standingShape),
    explanation: explanationShape,
    decided: z
      .object({
        verdict: z.enum(['true-match', 'false-match', 'escalate']),
        holds: z.boolean(),
        reason: z.string(),
        by: z.string(),
        at: z.string(),
        decision: z.number().int(),
      })
      .optional(),
  })
  .openapi('Match');

/** What came of one subject. */
export const resultShape = z
  .object({
    subject: subjectShape,
    outcome: z.enum(['match', 'review', 'none', 'error']).openapi({ description: 'That of the best match, in one word' }),
    matches: z.array(matchShape),
    warnings: z.array(z.string()),
    dismissed: z.array(matchShape).optional().openapi({ description: 'Matches that a person decided to be false' }),
    error: z.string().optional(),
  })
  .openapi('ScreenResult');
