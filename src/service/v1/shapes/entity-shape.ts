import { z } from '@hono/zod-openapi';
import { ENTITY_KINDS, IDENTIFIER_SCHEMES, NAME_KINDS, RELATION_KINDS } from '../../../register/entity.js';
import { dayShape } from './day-shape.js';
import { namedShape } from './named-shape.js';
import { sourced } from './source-shape.js';
import { standingShape } from './standing-shape.js';

export const entityKindShape = z.enum(ENTITY_KINDS as ['company', 'institute', 'person', 'vessel', 'unknown']);
export const nameKindShape = z.enum(NAME_KINDS as ['official', 'former', 'alias', 'acronym', 'weak']);
export const schemeShape = z.enum(IDENTIFIER_SCHEMES as ['uscc', 'lei', 'ticker', 'uei', 'imo']);

/** The party itself. */
export const entityShape = z
  .object({
    id: z.string(),
    kind: entityKindShape,
    label: z.string(),
    country: z.string().optional().openapi({ description: 'ISO 3166-1 alpha-2 of the seat' }),
    note: z.string().optional(),
  })
  .openapi('Entity');

const during = { from: dayShape.optional(), until: dayShape.optional() };

export const nameShape = z
  .object({ entity: z.string(), text: z.string(), lang: z.string(), script: z.string(), kind: nameKindShape, ...during, ...sourced })
  .openapi('Name');

export const identifierShape = z
  .object({ entity: z.string(), scheme: schemeShape, value: z.string(), ...during, ...sourced })
  .openapi('Identifier');

export const sectorShape = z.object({ id: z.string(), label: z.string(), zh: z.string(), ...sourced }).openapi('Sector');

export const relationShape = z
  .object({
    kind: z.enum(RELATION_KINDS as ['controls', 'successor']),
    subject: namedShape,
    object: namedShape,
    share: z.number().optional(),
    since: dayShape,
    until: dayShape.optional(),
    known: dayShape,
    note: z.string().optional(),
    ...sourced,
  })
  .openapi('Relation', { description: '`controls`: subject is the parent of object. `successor`: object took the place of subject.' });

export const hitShape = z
  .object({ entity: entityShape, matched: z.string().nullable(), score: z.number(), standings: z.array(standingShape) })
  .openapi('EntityHit');

export const facetShape = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() })).openapi('Facet');
