import type { InsertObject } from 'kysely';
import type { Rows, Tables } from './tables.js';

/** How a part reaches its tables. Within a transaction both go to that transaction. */
export interface Access {
  readonly read: Rows;
  /** All of `work` or nothing of it. */
  readonly write: <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;
  /**
   * A write of one statement that may be asked twice to the same end. On PostgreSQL it stands in no line with other writers, so it must
   * give no numbers and change no audited table.
   */
  readonly alone: <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;
}

/** SQLite takes at most 32,766 values a statement, PostgreSQL 65,535. */
const VALUES = 16_000;

/** Adds many rows, in statements of bounded size. */
export async function addRows<Name extends keyof Tables>(
  rows: Rows,
  table: Name,
  values: readonly InsertObject<Tables, Name>[],
): Promise<void> {
  const [first] = values;
  if (first === undefined) return;
  const step = Math.max(1, Math.min(1000, Math.floor(VALUES / Object.keys(first).length)));
  for (let at = 0; at < values.length; at += step)
    await rows
      .insertInto(table)
      .values(values.slice(at, at + step))
      .execute();
}

/** The first of `count` new numbers of a series; a number is never given twice, also where a write that took it was undone. */
export async function nextNumber(
  rows: Rows,
  name:
    | 'run'
    | 'match'
    | 'alert'
    | 'pair'
    | 'held'
    | 'batch'
    | 'proposed'
    | 'proposed-event'
    | 'own-event'
    | 'own-entity'
    | 'webhook'
    | 'delivery'
    | 'digest',
  count = 1,
): Promise<number> {
  const { value } = await rows
    .insertInto('counters')
    .values({ name, value: count })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((was) => ({ value: was('counters.value', '+', count) })))
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
}

/** The number in an id such as `run-12`; null where it is no id of that series. */
export function numberOf(id: string, prefix: string): number | null {
  const digits = id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : '';
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : null;
}
