import { lastDayOf, parseDay } from './day.js';

/** What one field of a line must be. `accepts` looks at the parsed JSON value. */
export interface Field {
  readonly expected: string;
  readonly optional: boolean;
  readonly accepts: (value: unknown) => boolean;
}

/** The fields of one kind of line. */
export type Shape = Readonly<Record<string, Field>>;

const field = (expected: string, accepts: (value: unknown) => boolean): Field => ({ expected, accepts, optional: false });

export const optional = (inner: Field): Field => ({ ...inner, optional: true });

export const text: Field = field('a text without leading or trailing space', (v) => typeof v === 'string' && v !== '' && v === v.trim());

export const texts: Field = field('an array of texts', (v) => Array.isArray(v) && v.every((item) => text.accepts(item)));

export const dayField: Field = field('a day of the calendar as YYYY-MM-DD', (v) => typeof v === 'string' && parseDay(v) !== null);

export const printedDate: Field = field('a date as YYYY, YYYY-MM or YYYY-MM-DD', (v) => typeof v === 'string' && lastDayOf(v) !== null);

export const webAddress: Field = field('an http or https address', (v) => typeof v === 'string' && /^https?:\/\/[^\s]+$/.test(v));

export const share: Field = field('a number from 0 to 1', (v) => typeof v === 'number' && v >= 0 && v <= 1);

export const count: Field = field('a whole number from 0', (v) => Number.isInteger(v) && (v as number) >= 0);

export const oneOf = (choices: readonly string[]): Field =>
  field(`one of ${choices.join(', ')}`, (v) => typeof v === 'string' && choices.includes(v));

export const someOf = (choices: readonly string[]): Field =>
  field(`an array of ${choices.join(', ')}`, (v) => Array.isArray(v) && v.every((item) => choices.includes(item as string)));

export const idLike = (pattern: RegExp, sample: string): Field =>
  field(`an id like ${sample}`, (v) => typeof v === 'string' && pattern.test(v));

export const object = (shape: Shape): Field =>
  field(
    `an object with ${Object.keys(shape).join(', ')}`,
    (v) => typeof v === 'object' && v !== null && !Array.isArray(v) && fits(v, shape),
  );

export const arrayOf = (shape: Shape): Field => {
  const item = object(shape);
  return field(`an array, each ${item.expected}`, (v) => Array.isArray(v) && v.every((element) => item.accepts(element)));
};

function fits(value: object, shape: Shape): boolean {
  const record = value as Record<string, unknown>;
  const known = Object.keys(record).every((key) => Object.hasOwn(shape, key));
  return known && Object.entries(shape).every(([key, rule]) => (record[key] === undefined ? rule.optional : rule.accepts(record[key])));
}
