import type { Checked, Entity, Identifier, Problem } from '../../register/index.js';
import { shown } from '../source-file.js';

/** A column whose cells hold several values, and what stands between them; without a separator the cell is one value. */
export interface ManyValues {
  readonly column: string;
  readonly separator?: string;
}

/** How the columns of somebody's own table are those of a list. All but `list`, `title` and `columns.name` may be left out. */
export interface Mapping {
  /** Id of the list: small letters, digits and hyphens. */
  readonly list: string;
  readonly title: string;
  /** What all its parties are; `unknown` where left out. */
  readonly kind?: Entity['kind'];
  readonly columns: {
    readonly name: string;
    readonly aliases?: ManyValues;
    readonly grounds?: ManyValues;
    /** ISO 3166-1 alpha-2. */
    readonly country?: string;
    readonly identifiers?: Readonly<Partial<Record<Identifier['scheme'], string>>>;
    /** The day of listing, `YYYY-MM-DD`. */
    readonly since?: string;
    readonly note?: string;
    /** The publisher's own number, each once; its keys are `keyPrefix`, or else the list, a hyphen and the number. */
    readonly key?: string;
    readonly keyPrefix?: string;
  };
  readonly delimiter?: string;
  readonly encoding?: string;
  /** The sheet of a workbook; its first visible one where left out. */
  readonly sheet?: string;
}

const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'];
const KINDS = ['company', 'institute', 'person', 'vessel', 'unknown'];
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'];
const DELIMITERS = [',', ';', '\t', '|'];
const LIST = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,6}$/;

type Test = (value: unknown) => boolean;
interface Field {
  readonly test: Test;
  readonly expected: string;
  readonly needed?: true;
}

const TEXT: Field = {
  test: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 500,
  expected: 'a text of 1 to 500 characters',
};
const MANY: Field = { test: isMany, expected: 'a heading, or { "column": a heading, "separator": a text }' };
const oneOf = (values: readonly string[]): Field => ({
  test: (value) => typeof value === 'string' && values.includes(value),
  expected: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
});

const FIELDS: Readonly<Record<string, Field>> = {
  list: { test: (value) => typeof value === 'string' && LIST.test(value), expected: 'an id like us-my-list', needed: true },
  title: { ...TEXT, needed: true },
  kind: oneOf(KINDS),
  columns: { test: isObject, expected: 'an object', needed: true },
  delimiter: oneOf(DELIMITERS),
  encoding: oneOf(ENCODINGS),
  sheet: TEXT,
};

const COLUMNS: Readonly<Record<string, Field>> = {
  name: { ...TEXT, needed: true },
  aliases: MANY,
  grounds: MANY,
  country: TEXT,
  identifiers: { test: isObject, expected: 'an object of headings by scheme' },
  since: TEXT,
  note: TEXT,
  key: TEXT,
  keyPrefix: { test: (value) => typeof value === 'string' && LIST.test(value), expected: 'a short id like my' },
};

/** Reads a mapping file (JSON). A field that is missing, misspelt or of the wrong form is a problem of its own. */
export function readMapping(text: string, file = 'mapping'): Checked<Mapping> {
  const problems: Problem[] = [];
  const refuse = (field: string, got: unknown, expected: string): void => {
    problems.push({
      file,
      line: 0,
      field,
      got: got === undefined ? 'nothing' : shown(typeof got === 'string' ? got : JSON.stringify(got)),
      expected,
    });
  };
  const value = parsed(text);
  if (!isObject(value)) {
    refuse('mapping', text, 'a JSON object');
    return { ok: false, problems };
  }
  checkFields(value, FIELDS, '', refuse);
  const columns = isObject(value['columns']) ? value['columns'] : {};
  if (isObject(value['columns'])) checkFields(columns, COLUMNS, 'columns.', refuse);
  const identifiers = isObject(columns['identifiers']) ? columns['identifiers'] : {};
  checkFields(identifiers, Object.fromEntries(SCHEMES.map((scheme) => [scheme, TEXT])), 'columns.identifiers.', refuse);
  if (problems.length > 0) return { ok: false, problems };
  const many = (each: unknown): unknown => (typeof each === 'string' ? { column: each } : each);
  const plain = {
    ...value,
    columns: {
      ...columns,
      ...('aliases' in columns ? { aliases: many(columns['aliases']) } : {}),
      ...('grounds' in columns ? { grounds: many(columns['grounds']) } : {}),
    },
  };
  return { ok: true, value: plain as unknown as Mapping };
}

/** The headings that a mapping names, each once, in its order. */
export function headingsOf({ columns }: Mapping): readonly string[] {
  const { name, aliases, grounds, country, identifiers = {}, since, note, key } = columns;
  const all = [name, aliases?.column, grounds?.column, country, ...Object.values(identifiers), since, note, key];
  return [...new Set(all.filter((heading) => heading !== undefined))];
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  path: string,
  refuse: (field: string, got: unknown, expected: string) => void,
): void {
  for (const key of Object.keys(value))
    if (!Object.hasOwn(fields, key)) refuse(path + key, key, `one of ${Object.keys(fields).join(', ')}`);
  for (const [key, { test, expected, needed }] of Object.entries(fields)) {
    const held = Object.hasOwn(value, key) ? value[key] : undefined;
    if (held === undefined ? needed === true : !test(held)) refuse(path + key, held, expected);
  }
}

function isMany(value: unknown): boolean {
  if (TEXT.test(value)) return true;
  if (!isObject(value) || !TEXT.test(value['column'])) return false;
  const { separator } = value;
  const known = Object.keys(value).every((key) => key === 'column' || key === 'separator');
  return known && (separator === undefined || (typeof separator === 'string' && separator.length >= 1 && separator.length <= 10));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
