import { z } from '@hono/zod-openapi';

// What the two versions of the protocol say of answers, written from their reports. Members beyond them, such as `warnings`, are allowed.

const id = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });
const type = z.object({ id, name: z.string().min(1) });
const warnings = z.array(z.string()).optional().openapi({ description: 'What was not understood, or not told' });

const candidate = {
  id,
  name: z.string().min(1),
  description: z.string(),
  type: z.array(type),
  score: z.number().min(0).max(100),
  match: z.boolean(),
};
const featureValue = z.union([z.boolean(), z.number()]);

/** Candidates by the key of their query (0.2). */
export const candidates02 = z.record(
  z.string(),
  z.object({ result: z.array(z.object({ ...candidate, features: z.array(z.strictObject({ id, value: featureValue })) })), warnings }),
);

/** Candidates of each query, in order (1.0 draft). */
export const candidatesDraft = z.object({
  results: z.array(
    z.object({
      candidates: z.array(
        z.object({ ...candidate, features: z.array(z.strictObject({ id, name: z.string().min(1), value: featureValue })) }),
      ),
      warnings,
    }),
  ),
});

const propertyValue = z.union([
  z.strictObject({ str: z.string() }),
  z.strictObject({ date: z.iso.datetime() }),
  z.strictObject({ id, name: z.string() }),
]);
const meta = z.array(z.object({ id, name: z.string() }));

/** Values by the id of the entity and of the property (0.2). */
export const extension02 = z.object({ meta, rows: z.record(z.string(), z.record(z.string(), z.array(propertyValue))), warnings });

/** Values of each entity (1.0 draft). */
export const extensionDraft = z.object({
  meta,
  rows: z.array(z.object({ id, properties: z.array(z.object({ id, values: z.array(propertyValue) })) })),
  warnings,
});

/** What suggest services answer, in both versions. */
export const suggested = z.object({
  result: z.array(z.object({ id, name: z.string().min(1), description: z.string(), notable: z.array(type).optional() })),
});

/** Proposed properties, in both versions. */
export const proposed = z.object({
  type: z.string().optional(),
  limit: z.number(),
  properties: z.array(z.object({ id, name: z.string() })),
});

const service = z.strictObject({ service_url: address, service_path: z.string().startsWith('/') });
const size = { width: z.int(), height: z.int() };
const manifest = { name: z.string().min(1), documentation: address, batchSize: z.int().min(1), defaultTypes: z.array(type) };
const setting = { type: z.enum(['number', 'text']), default: z.union([z.number(), z.string()]), name: z.string() };

/** The manifest (0.2). */
export const manifestAnswer02 = z.object({
  ...manifest,
  versions: z.array(z.string()).min(1),
  identifierSpace: z.string(),
  schemaSpace: z.string(),
  view: z.object({ url: z.string().regex(/\{\{id\}\}/) }),
  preview: z.object({ url: z.string().regex(/\{\{id\}\}/), ...size }),
  suggest: z.object({ entity: service, type: service, property: service }),
  extend: z.object({
    propose_properties: service,
    property_settings: z.array(z.object({ ...setting, label: z.string(), help_text: z.string() })),
  }),
});

/** The manifest (1.0 draft). */
export const manifestAnswerDraft = z.object({
  ...manifest,
  versions: z.array(z.string()).min(1),
  lang: z.string(),
  standardizedScore: z.literal(true),
  view: z.object({ url: z.string().regex(/[^{]\{id\}/) }),
  preview: z.strictObject(size),
  suggest: z.strictObject({ entity: z.boolean(), type: z.boolean(), property: z.boolean() }),
  extend: z.object({ proposeProperties: z.boolean(), propertySettings: z.array(z.object({ ...setting, id, helpText: z.string() })) }),
});
