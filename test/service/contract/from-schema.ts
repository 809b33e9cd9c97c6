import fc from 'fast-check';
import type { OpenApi, Schema } from './operations.js';

/** Values that fit a schema, now and then its example. Arrays are kept short: many requests are to be made. */
export function fitting(schema: Schema, document: OpenApi, depth = 0): fc.Arbitrary<unknown> {
  const { $ref } = schema;
  if ($ref !== undefined) return fitting(document.components?.schemas?.[$ref.split('/').at(-1) ?? ''] ?? {}, document, depth + 1);
  const shown = [schema.example, ...(schema.examples ?? []), schema.default].filter((value) => value !== undefined);
  const made = ofKind(schema, document, depth);
  return shown.length === 0 ? made : fc.oneof(fc.constantFrom(...shown), made);
}

function ofKind(schema: Schema, document: OpenApi, depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((each) => fitting(each, document, depth + 1)));
  if (schema.allOf !== undefined)
    return fc
      .tuple(...schema.allOf.map((each) => fitting(each, document, depth + 1)))
      .map((parts) => Object.assign({}, ...parts.filter((part) => typeof part === 'object')) as unknown);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? (schema.properties === undefined ? [] : ['object']));
  if (types.length === 0 || depth > 8) return fc.constantFrom('', 0, true, null, {});
  return fc.oneof(...types.map((type) => ofType(type, schema, document, depth)));
}

function ofType(type: string, schema: Schema, document: OpenApi, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: least(schema, -5), max: most(schema, least(schema, -5) + 200) });
    case 'number':
      return fc.double({ min: least(schema, -5), max: most(schema, 1_000), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = schema.minItems ?? 0;
      const maxLength = Math.min(schema.maxItems ?? 3, Math.max(minLength, 3));
      return fc.array(fitting(schema.items ?? {}, document, depth + 1), { minLength, maxLength });
    }
    default:
      return object(schema, document, depth);
  }
}

function object(schema: Schema, document: OpenApi, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, fitting(each, document, depth + 1)] as const);
  const { additionalProperties } = schema;
  const more =
    typeof additionalProperties === 'object'
      ? fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fitting(additionalProperties, document, depth + 1), { maxKeys: 2 })
      : fc.constant({});
  return fc
    .tuple(
      fc.record(Object.fromEntries(fields), {
        requiredKeys: [...(schema.required ?? [])].filter((key) => fields.some(([name]) => name === key)),
      }),
      more,
    )
    .map(([own, others]) => ({ ...others, ...own }));
}

function text({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2021-04-01', '2026-06-09', '1999-12-31', '2031-01-01');
  if (format === 'date-time') return fc.constantFrom('2026-06-09T12:00:00Z', '2021-01-01T00:00:00.000Z');
  if (format === 'uri' || format === 'url') return fc.constantFrom('https://example.com/a', 'https://hooks.example.org/x?y=1');
  if (format === 'uuid') return fc.uuid();
  if (format === 'email') return fc.emailAddress();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const length = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) };
  return fc.oneof(
    fc.constantFrom('Huawei', '小米集团', 'us-dod-1260h', 'WB-0001').filter((each) => each.length >= minLength && each.length <= maxLength),
    fc.string(length),
    fc.string({ ...length, unit: 'grapheme' }).map((each) => each.slice(0, Math.max(minLength, maxLength))),
  );
}

function least({ minimum, exclusiveMinimum }: Schema, fallback: number): number {
  return Math.ceil(minimum ?? (exclusiveMinimum === undefined ? fallback : exclusiveMinimum + 1));
}

function most({ maximum, exclusiveMaximum }: Schema, fallback: number): number {
  return Math.floor(maximum ?? (exclusiveMaximum === undefined ? fallback : exclusiveMaximum - 1));
}

/** What hardly any schema takes. */
export const ODD: readonly unknown[] = [
  null,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  '\u0000',
  '../../etc/passwd',
  '=1+1',
  '%00%2e%2e',
  '9'.repeat(400),
  '漢'.repeat(3_000),
  '\ud800',
  true,
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: 1 } },
];

/** A value with one of its parts in the place of another, or without it. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom(...ODD);
  if (Array.isArray(value) && value.length > 0)
    return fc.oneof(
      odd,
      fc.nat(value.length - 1).chain((at) => spoilt(value[at]).map((part) => value.with(at, part))),
    );
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const fields = Object.keys(value);
    return fc.oneof(
      odd,
      fc.constantFrom(...fields).map((gone) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone))),
      fc.constantFrom(...fields).chain((key) => spoilt((value as Record<string, unknown>)[key]).map((part) => ({ ...value, [key]: part }))),
    );
  }
  return odd;
}
