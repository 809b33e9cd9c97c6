import { z } from '@hono/zod-openapi';
import { dayAsked } from '../../answering/index.js';
import { type Clocks, ledgerOf } from '../../register/index.js';
import { type FieldFault, Refusal } from '../problem.js';
import type { Asking } from './asking.js';
import { type EntityProperty, entityProperties } from './entity-properties.js';
import type { PropertyValue } from './property-value.js';

const MOST_ENTITIES = 1000;
const MOST_PROPERTIES = 50;

/** A data extension query, the same in both versions: entities by id, properties by id with settings. */
export const extensionQuery = z.object({
  ids: z.array(z.string().max(200)).max(MOST_ENTITIES, `at most ${MOST_ENTITIES} entities`),
  properties: z
    .array(
      z.object({
        id: z.string().max(200),
        settings: z
          .object({
            limit: z.union([z.number(), z.string().regex(/^\d{0,6}$/)]).optional(),
            on: z.string().max(40).optional(),
            known: z.string().max(40).optional(),
          })
          .optional(),
      }),
    )
    .max(MOST_PROPERTIES, `at most ${MOST_PROPERTIES} properties`),
});

/** The values of some properties of some entities; of what is not known, none and a warning. Versions differ in how rows are written. */
export interface Extension {
  readonly meta: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly id: string; readonly properties: readonly ExtendedProperty[] }[];
  readonly warnings: readonly string[];
}

interface ExtendedProperty {
  readonly id: string;
  readonly values: readonly PropertyValue[];
}

/** Answers a data extension query. Throws `AskedWrongly` on a day that is none, `Refusal` where a property is asked for twice. */
export function extensionOf({ ids, properties }: z.infer<typeof extensionQuery>, { loaded, clocks }: Asking): Extension {
  const { register } = loaded.snapshot;
  const { entity } = ledgerOf(register);
  const known = new Map(entityProperties(register).map((property) => [property.id, property]));
  // Rows hold the values by the id of the property: of one asked for twice, the second would be lost.
  const twice = properties.findIndex(({ id }, at) => properties.findIndex((other) => other.id === id) < at);
  if (twice >= 0) {
    const fault: FieldFault = { in: 'body', field: `properties.${twice}.id`, got: 'one asked for before', expected: 'each property once' };
    throw new Refusal('bad-request', `${fault.field}: got ${fault.got}, expected ${fault.expected}`, [fault]);
  }
  const asked = properties.map(({ id, settings = {} }, at) => {
    const days: Clocks = {
      on: dayAsked(`properties.${at}.settings.on`, settings.on || undefined, clocks.on),
      known: dayAsked(`properties.${at}.settings.known`, settings.known || undefined, clocks.known),
    };
    return { id, property: known.get(id), limit: Number(settings.limit ?? 0), read: { register, clocks: days } };
  });
  const strangers = [...new Set(ids)].filter((id) => !entity.has(id)).length;
  return {
    meta: asked.map(({ id, property }) => ({ id, name: property?.name ?? id })),
    rows: [...new Set(ids)].map((id) => {
      const own = entity.get(id);
      return {
        id,
        properties: asked.map((each) => {
          const values = own === undefined || each.property === undefined ? [] : each.property.values(own, each.read);
          return { id: each.id, values: each.limit > 0 ? values.slice(0, each.limit) : values };
        }),
      };
    }),
    warnings: [
      ...asked
        .filter(({ property }) => property === undefined)
        .map(({ id }) => `${JSON.stringify(id.slice(0, 60))}: no property the service proposes: no values`),
      ...(strangers > 0 ? [`${strangers} of the ids are of no entity: no values`] : []),
    ],
  };
}

/** The properties to propose for entities of any type, at most `limit`. */
export function proposedProperties({ loaded }: Asking, limit: number): readonly Pick<EntityProperty, 'id' | 'name' | 'description'>[] {
  return entityProperties(loaded.snapshot.register)
    .slice(0, limit)
    .map(({ id, name, description }) => ({ id, name, description }));
}
