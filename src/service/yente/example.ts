import { validIdentifier } from '../../register/index.js';
import { roleOfProperty, type Subject, type SubjectIdentifier, type SubjectKind } from '../../screening/index.js';
import { kindOfSchema } from './schemata.js';
import { type RequestFault, YenteRefusal } from './yente-refusal.js';

/** One query of `/match`: a party described by example. */
export interface Example {
  readonly id: string | null;
  readonly schema: string;
  readonly kind: SubjectKind | null;
  /** Every property given, as lists of text: what the answer repeats. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly subject: Subject;
  readonly warnings: readonly string[];
}

/** What `/match` is sent. */
export interface MatchBody {
  readonly queries: readonly (readonly [key: string, example: Example])[];
  readonly weights: readonly string[];
  readonly config: readonly string[];
}

/** The most queries of one request, and the most names and identifiers of one query that are looked at. */
export const MOST_QUERIES = 100;
const MOST_NAMES = 51;
const MOST_IDENTIFIERS = 50;
const MOST_WARNINGS = 20;

/** The schemes of identifiers that screening looks at, by the role of a property. */
const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'] as const;

/** Parts of the name of a person, in the order they are written. */
const NAME_PARTS: readonly string[] = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'];

type Fields = Readonly<Record<string, unknown>>;

/** Reads the body of `/match`. Throws a 400 or 422 as yente has them. Written by hand: this is on the path of every query. */
export function matchBody(text: string): MatchBody {
  const body = fieldsOf(parsed(text), ['body']);
  const queries = fieldsOf(required(body, 'queries', ['body']), ['body', 'queries']);
  const keys = Object.keys(queries);
  if (keys.length > MOST_QUERIES) throw new YenteRefusal(400, `Too many queries in one batch (limit: ${MOST_QUERIES})`);
  if (keys.length === 0) throw new YenteRefusal(400, 'No queries provided.');
  const words = (name: 'weights' | 'config'): readonly string[] =>
    body[name] === undefined || body[name] === null ? [] : Object.keys(fieldsOf(body[name], ['body', name]));
  return {
    queries: keys.map((key) => [key, exampleOf(queries[key], ['body', 'queries', key])] as const),
    weights: words('weights'),
    config: words('config'),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new YenteRefusal(422, [{ type: 'json_invalid', loc: ['body', 0], msg: 'JSON decode error', ctx: { error: 'not JSON' } }]);
  }
}

function exampleOf(value: unknown, loc: RequestFault['loc']): Example {
  const fields = fieldsOf(value, loc);
  const schema = textOf(required(fields, 'schema', loc), [...loc, 'schema']);
  const given = fieldsOf(required(fields, 'properties', loc), [...loc, 'properties']);
  const id = fields['id'] === undefined || fields['id'] === null ? null : textOf(fields['id'], [...loc, 'id']);
  const kind = kindOfSchema(schema);
  if (kind === undefined) throw new YenteRefusal(400, `Cannot parse example entity: no matchable schema: ${schema.slice(0, 100)}`);
  const properties: [string, readonly string[]][] = [];
  const warnings: string[] = [];
  for (const property of Object.keys(given)) {
    const values = valuesOf(given[property], [...loc, 'properties', property]);
    properties.push([property, values]);
  }
  const subject = subjectOf(properties, schema, warnings);
  if (kind === null) warnings.push(`${schema}: the register holds no party of this schema`);
  return { id, schema, kind, properties: Object.fromEntries(properties), subject, warnings };
}

/** The subject that screening is asked about. What it does not look at is told in `warnings`. */
function subjectOf(properties: readonly (readonly [string, readonly string[]])[], schema: string, warnings: string[]): Subject {
  const names: string[] = [];
  const identifiers: SubjectIdentifier[] = [];
  const parts = new Map<string, string>();
  const unread: string[] = [];
  let country: string | undefined;
  for (const [property, values] of properties) {
    const role = roleOfProperty(property);
    const scheme = SCHEMES.find((each) => each === role);
    if (role === 'name' || role === 'nameZh' || role === 'alias') names.push(...values);
    else if (scheme !== undefined) identifiers.push(...values.map((value) => ({ scheme, value: value.trim() })));
    else if (role === 'number') identifiers.push(...values.flatMap(identifiersOf));
    else if (role === 'country') country ??= values[0];
    else if (NAME_PARTS.includes(property)) parts.set(property, values[0] ?? '');
    else unread.push(property);
  }
  if (names.length === 0 && parts.size > 0) names.push(NAME_PARTS.flatMap((part) => parts.get(part) ?? []).join(' '));
  for (const property of unread.slice(0, MOST_WARNINGS)) warnings.push(`${property.slice(0, 100)}: a property that is not looked at`);
  if (unread.length > MOST_WARNINGS) warnings.push(`${unread.length - MOST_WARNINGS} more properties that are not looked at`);
  if (names.length > MOST_NAMES) warnings.push(`${names.length} names: only the first ${MOST_NAMES} were looked at`);
  if (identifiers.length > MOST_IDENTIFIERS)
    warnings.push(`${identifiers.length} identifiers: only the first ${MOST_IDENTIFIERS} were looked at`);
  if (names.length === 0 && identifiers.length === 0) warnings.push(`${schema}: no name and no identifier that is looked at`);
  const [name = '', ...aliases] = names.slice(0, MOST_NAMES);
  return {
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(country === undefined ? {} : { country }),
    ...(identifiers.length === 0 ? {} : { identifiers: identifiers.slice(0, MOST_IDENTIFIERS) }),
  };
}

/** A number of which the property does not say what it is: an identifier of each scheme it is well formed in. */
function identifiersOf(number: string): readonly SubjectIdentifier[] {
  const value = number.trim().toUpperCase();
  return SCHEMES.filter((scheme) => validIdentifier(scheme, value)).map((scheme) => ({ scheme, value }));
}

/** The values of a property: one or a list; numbers are text, what is empty is left out. */
function valuesOf(value: unknown, loc: RequestFault['loc']): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (!Array.isArray(value)) throw faulty('list_type', loc, 'Input should be a valid string or list');
  const texts: string[] = [];
  for (const each of value as readonly unknown[]) {
    if (typeof each === 'string' ? each !== '' : typeof each === 'number' || typeof each === 'boolean') texts.push(String(each));
    else if (typeof each === 'object' && each !== null)
      throw faulty('string_type', [...loc, texts.length], 'Input should be a valid string');
  }
  return texts;
}

function fieldsOf(value: unknown, loc: RequestFault['loc']): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw faulty('dict_type', loc, 'Input should be a valid dictionary');
  return value as Fields;
}

function required(fields: Fields, name: string, loc: RequestFault['loc']): unknown {
  if (!Object.hasOwn(fields, name)) throw faulty('missing', [...loc, name], 'Field required');
  return fields[name];
}

function textOf(value: unknown, loc: RequestFault['loc']): string {
  if (typeof value !== 'string') throw faulty('string_type', loc, 'Input should be a valid string');
  return value;
}

function faulty(type: string, loc: RequestFault['loc'], msg: string): YenteRefusal {
  return new YenteRefusal(422, [{ type, loc, msg }]);
}
