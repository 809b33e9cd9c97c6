import type { ZodError } from 'zod';
import type { FieldFault } from './problem.js';

type Issue = ZodError['issues'][number];

/** So many faults are told. */
const MOST = 20;
/** Fields that hold names or may hold one: their values are never repeated. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'nameZh',
  'aliases',
  'query',
  'q',
  'text',
  'subject',
  'subjects',
  'queries',
  'properties',
  'value',
]);
/** Faults of a value against words or forms that the schema gives: no such field holds a name. */
const OF_FORM: ReadonlySet<string> = new Set(['invalid_value', 'invalid_format', 'custom']);

/** What a schema found wrong with `sent`, field by field: what was got (a name is told by its length alone) and what was expected. */
export function fieldFaults(error: ZodError, place: FieldFault['in'], sent: unknown): readonly FieldFault[] {
  return error.issues.slice(0, MOST).flatMap((issue) => faultsOf(issue, [], place, sent));
}

function faultsOf(issue: Issue, above: readonly PropertyKey[], place: FieldFault['in'], sent: unknown): readonly FieldFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    // The alternative that the value is nearest to: the one it fits as a whole, though not in a field.
    const nearest = issue.errors.find((issues) => issues.every(({ path: inner }) => inner.length > 0));
    if (nearest !== undefined) return nearest.flatMap((inner) => faultsOf(inner, path, place, sent)).slice(0, MOST);
  }
  const value = path.reduce<unknown>(inside, sent);
  const field = path.map(String).join('.') || place;
  const hidden = path.some((part) => NAMES.has(String(part))) || !OF_FORM.has(issue.code);
  return [{ in: place, field, got: gotten(value, hidden), expected: expectedBy(issue) }];
}

function inside(value: unknown, part: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[part];
}

const LONGEST = 60;

function gotten(value: unknown, hidden: boolean): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return hidden || value.length > LONGEST ? `a text of ${value.length} characters` : JSON.stringify(value);
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}

function expectedBy(issue: Issue): string {
  const { code } = issue;
  if (code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (code === 'too_small') return `${lengthOf(issue.origin)}at least ${issue.minimum}`;
  if (code === 'too_big') return `${lengthOf(issue.origin)}at most ${issue.maximum}`;
  return code === 'invalid_union' ? 'one of the forms of the schema' : issue.message;
}

function lengthOf(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'a length of ' : '';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
