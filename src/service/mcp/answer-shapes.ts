import { z } from 'zod';
import { EFFECT_KINDS, MODIFIERS, ROLES } from '../../register/index.js';

const CONFIDENCE = z.enum(['high', 'medium', 'low', 'unverified']);
const ORNONE = z.string().nullable();

export const NAMED = z.object({ id: z.string(), name: z.string() });
const NEAR = z.object({ id: z.string(), name: z.string(), matched: z.string() });
export const ROLE = z.enum(ROLES as [string, ...string[]]);

const SOURCE = z
  .object({
    id: z.string(),
    publisher: z.string(),
    title: z.string(),
    url: ORNONE,
    date: ORNONE,
    confidence: CONFIDENCE,
  })
  .describe('A document that facts of the answer rest on: cite it.');

const CAVEAT = z
  .object({
    says: z.string().describe('What the answer does not say. Repeat it to whoever relies on the answer.'),
    lookedAt: z.array(
      z.object({
        list: z.string(),
        name: z.string(),
        coverage: z.string(),
        from: ORNONE,
        through: ORNONE.describe('Followed up to here.'),
      }),
    ),
    notLookedAt: z.array(z.object({ list: z.string(), name: z.string() })).describe('Lists of which no entries are held.'),
    notes: z.array(z.string()),
  })
  .describe('What was looked at, and what the answer does not say.');

export const TOTAL = z.object({
  value: z.int(),
  relation: z.enum(['exact', 'lower_bound']).describe('Whether it is the number, or there may be more.'),
});

/** What every answer has: the register it is of, the documents it rests on and what it does not say. */
export const ENVELOPE = {
  snapshot: z.object({ digest: z.string(), built: z.string() }).describe('The register the answer is of.'),
  on: z.string(),
  known: z.string(),
  sources: z.array(SOURCE),
  caveat: CAVEAT,
} as const;

/** Of whom the answer is: `null` where the name is nobody's (then `nearest`) or several entities' (then `candidates`). */
export const ABOUT = {
  entity: NAMED.nullable(),
  nearest: z.array(NEAR).optional().describe('Names that come near one that nobody bears. They are no matches.'),
  candidates: z.array(NEAR).optional().describe('The entities that the name may be: ask again with the id of one.'),
} as const;

export const STANDING = z.object({
  list: z.string(),
  listed: z.boolean(),
  since: ORNONE,
  until: ORNONE,
  modifiers: z.array(z.enum(MODIFIERS as [string, ...string[]])),
  edition: ORNONE,
  printed: ORNONE.describe('The line as last printed.'),
  grounds: z.array(
    z.object({
      ground: z.string(),
      cites: z.array(z.string()),
      ties: z.array(z.object({ how: z.string(), relation: z.string(), bodies: z.array(z.string()) })),
      through: ORNONE,
      confidence: CONFIDENCE,
    }),
  ),
  evidence: z.array(z.object({ event: z.string(), date: z.string(), source: ORNONE, modifier: z.string().optional() })),
});

export const HAPPENING = z.object({
  by: z.string().describe('The id of an edition or event: `read_document` tells more of it.'),
  type: z.string(),
  list: ORNONE,
  date: z.string(),
  known: z.string(),
  title: z.string(),
  summary: z.string().optional(),
  actors: z.array(z.string()).optional(),
  modality: z.string(),
  sources: z.array(z.string()),
  confidence: CONFIDENCE,
  note: z.string().optional(),
});

export const EFFECT = z.object({
  id: z.string(),
  law: z.string(),
  citation: z.string(),
  kind: z.enum(EFFECT_KINDS as [string, ...string[]]),
  from: ORNONE,
  until: ORNONE,
  summary: z.string(),
  because: z.array(z.object({ list: z.string(), standing: z.string(), since: ORNONE, through: z.array(z.string()).optional() })),
  sources: z.array(z.string()),
  confidence: CONFIDENCE,
  enjoined: z.boolean(),
  note: ORNONE,
});

export const LIST_FACT = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  authority: z.string(),
  jurisdiction: z.string(),
  does: z.string(),
  doesNot: z.string(),
  url: ORNONE,
  coverage: z.string(),
  coveredFrom: ORNONE,
  coveredThrough: ORNONE,
  editions: z.int(),
  entities: z.int().nullable().describe('How many stand on it today; null where no entries are held.'),
});

export const EDITION_FACT = z.object({
  id: z.string(),
  list: z.string(),
  date: z.string(),
  published: z.string(),
  form: z.enum(['complete', 'amendment', 'draft']),
  status: z.string(),
  withdrawn: ORNONE,
  title: z.string(),
  citation: ORNONE,
  url: ORNONE,
  counts: z.object({ printed: z.int(), dropped: z.int(), standing: z.int() }),
  sources: z.array(z.string()),
  confidence: CONFIDENCE,
});
