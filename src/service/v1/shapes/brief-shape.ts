import { z } from '@hono/zod-openapi';
import { ROLES, type Role } from '../../../register/index.js';
import { dayShape, printedDateShape } from './day-shape.js';
import { modalityShape } from './happening-shape.js';
import { confidenceShape } from './source-shape.js';
import { modifierShape } from './standing-shape.js';

const said = {
  text: z.string(),
  cites: z.array(z.number().int()).openapi({ description: 'Numbers of `sources`; empty only where it is `unverified`' }),
  confidence: confidenceShape,
};

function bounded<T extends z.ZodType>(item: T) {
  const command = z.string().nullable().openapi({ description: 'Tells all of it on the command line, where something is left out' });
  return z.object({ told: z.array(item), more: z.number().int(), command });
}

const statement = z.object(said).openapi('Statement');
const act = {
  ...said,
  date: printedDateShape,
  type: z.string(),
  list: z.string().nullable(),
  by: z.string().nullable(),
  modality: modalityShape,
};
const actStatement = z.object(act).openapi('ActStatement');

const party = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  names: bounded(z.object({ ...said, name: z.string(), lang: z.string(), kind: z.string() })),
  identifiers: bounded(z.object({ ...said, scheme: z.string(), value: z.string() })),
  relatives: bounded(
    z.object({
      ...said,
      id: z.string(),
      name: z.string(),
      relation: z.enum(['parent', 'subsidiary', 'predecessor', 'successor']),
      listed: z.array(z.string()).openapi({ description: 'The lists on which it stands itself' }),
    }),
  ),
});

const standing = z.object({
  list: z.string(),
  name: z.string(),
  listed: z.boolean(),
  since: dayShape.nullable(),
  until: dayShape.nullable(),
  modifiers: z.array(modifierShape),
  stands: statement,
  because: z.array(z.object({ ...said, modifier: modifierShape })),
  grounds: bounded(statement),
});

const timeline = z.object({
  on: dayShape,
  strips: z.array(
    z.object({
      list: z.string(),
      name: z.string(),
      listings: z.array(z.object({ since: dayShape, until: dayShape.nullable() })),
      happenings: z.array(z.object({ type: z.string(), date: printedDateShape })),
    }),
  ),
});

const effect = z.object({
  ...said,
  id: z.string(),
  kind: z.string(),
  law: z.string(),
  citation: z.string(),
  from: dayShape.nullable(),
  until: dayShape.nullable(),
  enjoined: z.boolean(),
});

const source = z.object({
  number: z.number().int(),
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: printedDateShape.nullable(),
  confidence: confidenceShape,
});

/** A memo on one entity. */
export const briefShape = z
  .object({
    short: z.string(),
    party,
    standings: bounded(standing),
    timeline,
    claims: bounded(z.object({ ...act, answers: bounded(actStatement) })),
    cases: bounded(
      z.object({
        case: z.string().nullable(),
        list: z.string().nullable(),
        held: z.boolean(),
        weighs: z.array(modifierShape),
        acts: bounded(actStatement),
      }),
    ),
    roles: z.array(z.object({ role: z.enum(ROLES as [Role, ...Role[]]), inForce: bounded(effect), ahead: bounded(effect) })),
    doubts: bounded(
      z.object({
        about: z.enum(['identity', 'alike', 'name', 'identifier', 'relation', 'date', 'confidence', 'reported', 'disputed']),
        text: z.string(),
        cites: z.array(z.number().int()),
      }),
    ),
    sources: z.array(source),
    notes: z.array(z.string()),
    note: z.literal('not legal advice'),
    command: z.string(),
    made: z.object({ snapshot: z.string(), built: z.string(), engine: z.string() }),
  })
  .openapi('Brief');
