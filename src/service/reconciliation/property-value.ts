import type { Day } from '../../register/index.js';

/** A value of a property as data extension gives it, the same in 0.2 and the 1.0 draft: one key, or `id` and `name` of an entity. */
export type PropertyValue = { readonly str: string } | { readonly date: string } | { readonly id: string; readonly name: string };

/** A text. */
export function textValue(str: string): PropertyValue {
  return { str };
}

/** A day, as the moment it begins: the protocol has no days. */
export function dayValue(day: Day): PropertyValue {
  return { date: `${day}T00:00:00Z` };
}

/** What a value says, for comparing it with what was asked. */
export function valueTexts(value: PropertyValue): readonly string[] {
  if ('str' in value) return [value.str];
  return 'date' in value ? [value.date, value.date.slice(0, 10)] : [value.id, value.name];
}
