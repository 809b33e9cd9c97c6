import { z } from '@hono/zod-openapi';
import { jsonIn } from '../bounds/json-levels.js';
import type { FieldFault } from '../problem.js';
import { Refusal } from '../problem.js';

/** The most queries in a batch: what the manifest tells as `batchSize`. */
export const MOST_QUERIES = 100;
/** The most candidates of one query. */
export const MOST_CANDIDATES = 100;
const MOST_CONDITIONS = 50;
const MOST_VALUES = 50;
const LONGEST_TEXT = 2000;

/** What the query asks of a property: `required` leaves out who does not meet it, `quantifier` says how many of the values must be met. */
export interface PropertyAsked {
  readonly property: string;
  readonly values: readonly string[];
  readonly required: boolean;
  readonly quantifier: 'any' | 'all' | 'none';
}

/** A query of either version of the protocol. */
export interface MatchingQuery {
  readonly names: readonly string[];
  /** Ids of types, any of which may be meant; all types where empty. */
  readonly types: readonly string[];
  readonly limit: number | undefined;
  readonly asked: readonly PropertyAsked[];
}

const text = z.string().max(LONGEST_TEXT, `a text of at most ${LONGEST_TEXT} characters`);
const value = z.union([text, z.number(), z.boolean(), z.looseObject({ id: text, name: text.optional() })], {
  error: 'a text, a number, a boolean, or an object with the id of an entity',
});
const values = z.union([value, z.array(value).max(MOST_VALUES, `at most ${MOST_VALUES} values`)], {
  error: `a value, or an array of at most ${MOST_VALUES}`,
});
const limit = z.number().int('a whole number').min(1, 'a number from 1').optional();

/** A reconciliation query of version 0.2. Members that the protocol does not know are ignored. */
export const query02 = z.object({
  query: text.optional(),
  type: z.union([text, z.array(text).max(MOST_VALUES)]).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
  limit,
  properties: z
    .array(z.object({ pid: text, v: values }))
    .max(MOST_CONDITIONS, `at most ${MOST_CONDITIONS} properties`)
    .optional(),
});

/** A reconciliation query of the 1.0 draft. */
export const queryDraft = z.object({
  conditions: z
    .array(
      z.object({
        matchType: z.enum(['name', 'property']),
        propertyId: text.optional(),
        propertyValue: values,
        required: z.boolean().optional(),
        matchQuantifier: z.enum(['any', 'all', 'none']).optional(),
        matchQualifier: text.optional(),
      }),
    )
    .min(1, 'one condition at least')
    .max(MOST_CONDITIONS, `at most ${MOST_CONDITIONS} conditions`),
  type: text.optional(),
  limit,
});

/** Reads the batch of version 0.2, JSON in a field of a form: queries under keys of the client. Throws `Refusal`. */
export function batch02(json: string): ReadonlyMap<string, MatchingQuery> {
  const batch = objectIn(json, 'queries');
  const entries = Object.entries(batch);
  ofBatchSize(entries.length);
  return new Map(
    entries.map(([key, given], at) => {
      const { query, type = [], limit: most, properties = [] } = checked(query02, given, `queries.${at}`);
      const asked = properties.map(({ pid, v }) => ({ property: pid, values: textsOf(v), required: false, quantifier: 'any' as const }));
      return [key, { names: query === undefined ? [] : [query], types: typeof type === 'string' ? [type] : type, limit: most, asked }];
    }),
  );
}

/** A query of the 1.0 draft as it is matched. */
export function ofDraft({ conditions, type, limit: most }: z.infer<typeof queryDraft>): MatchingQuery {
  return {
    names: conditions.filter(({ matchType }) => matchType === 'name').flatMap(({ propertyValue }) => textsOf(propertyValue)),
    types: type === undefined ? [] : [type],
    limit: most,
    asked: conditions
      .filter(({ matchType }) => matchType === 'property')
      .map(({ propertyId = '', propertyValue, required = false, matchQuantifier = 'any' }) => ({
        property: propertyId,
        values: textsOf(propertyValue),
        required,
        quantifier: matchQuantifier,
      })),
  };
}

/** Refuses more queries than a batch may hold. */
export function ofBatchSize(queries: number): void {
  if (queries > MOST_QUERIES) throw new Refusal('too-large', `queries: got ${queries}, expected at most ${MOST_QUERIES} in a batch`);
}

/** The JSON object in a field. Throws the `Refusal` of the field, without what it holds. */
export function objectIn(json: string, field: string): object {
  const parsed = jsonIn(json, field);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw unfit(field, 'another JSON value', 'a JSON object');
  return parsed;
}

/** What fits a schema; throws the `Refusal` of the field at fault, without its value. */
export function checked<T>(schema: z.ZodType<T>, given: unknown, field: string): T {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw unfit([field, ...(issue?.path ?? []).map(String)].join('.'), 'another value', issue?.message ?? 'what the protocol says');
}

function unfit(field: string, got: string, expected: string): Refusal {
  const fault: FieldFault = { in: 'body', field, got, expected };
  return new Refusal('bad-request', `${field}: got ${got}, expected ${expected}`, [fault]);
}

/** An entity that was reconciled before says its id and its name. */
function textsOf(given: z.infer<typeof values>): readonly string[] {
  return (Array.isArray(given) ? given : [given]).flatMap((each) =>
    typeof each === 'object' ? [each.id, ...(each.name === undefined ? [] : [each.name])] : [String(each)],
  );
}
