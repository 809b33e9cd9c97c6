import type { Element } from './element.js';
import { canBeTypo } from './likeness.js';

/** Words of persons have keys of their own. */
export const PERSON_PREFIX = 'p:';

/** The word of an element that could be misspelt, after the prefix of its kind of key; `null` for concepts, sounds and the like. */
export function speltOf(element: Element): readonly [prefix: string, text: string] | null {
  if (!canBeTypo(element)) return null;
  if (element.key.startsWith(PERSON_PREFIX)) return [PERSON_PREFIX, element.key.slice(PERSON_PREFIX.length)];
  return element.key.includes(':') ? null : ['', element.key];
}
