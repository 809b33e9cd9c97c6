import type { Standing } from '../register/index.js';

/** A standing in words: `listed since 2021-01-14, challenged`. */
export function standingWords({ listed, since, until, modifiers }: Pick<Standing, 'listed' | 'since' | 'until' | 'modifiers'>): string {
  const stands = listed
    ? since === null
      ? 'listed'
      : `listed since ${since}`
    : until === null
      ? 'not listed'
      : `not listed; was until ${until}`;
  return [stands, ...modifiers].join(', ');
}
