import type { Element } from '../organisations/element.js';
import { canBeTypo } from '../organisations/likeness.js';

/** Words of persons have keys of their own, and so have known words as they are spelt. */
export const PERSON_PREFIX = 'p:';
export const SPELT_PREFIX = 's:';

/** Whose word it is: of a core, a known word as it is spelt, or of a person. */
export type SpeltKind = 'core' | 'known' | 'person';

export const SPELT_KINDS: readonly SpeltKind[] = ['core', 'known', 'person'];

/** The letters of an element that could be misspelt. */
export interface Spelt {
  readonly kind: SpeltKind;
  readonly text: string;
}

/** The word of an element that could be misspelt; `null` for concepts, sounds and the like. */
export function speltOf(element: Element): Spelt | null {
  if (!canBeTypo(element)) return null;
  if (element.key.startsWith(PERSON_PREFIX)) return { kind: 'person', text: element.key.slice(PERSON_PREFIX.length) };
  if (element.key.startsWith(SPELT_PREFIX)) return { kind: 'known', text: element.key.slice(SPELT_PREFIX.length) };
  return element.key.includes(':') ? null : { kind: 'core', text: element.key };
}

/** The key of a word of a kind. */
export function keyOf({ kind, text }: Spelt): string {
  return kind === 'core' ? text : `${kind === 'person' ? PERSON_PREFIX : SPELT_PREFIX}${text}`;
}

/** The kinds of words that a word can be met by, the same or misspelt: two known words are never each other. */
export function metKinds(kind: SpeltKind): readonly SpeltKind[] {
  if (kind === 'person') return ['person'];
  return kind === 'known' ? ['core'] : ['core', 'known'];
}
