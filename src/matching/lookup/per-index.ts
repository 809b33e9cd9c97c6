import type { MatchIndex } from './match-index.js';

/** What is worked out of an index once, when it is first asked for, and kept while the index is. */
export function perIndex<T>(make: (index: MatchIndex) => T): (index: MatchIndex) => T {
  const made = new WeakMap<MatchIndex, { readonly value: T }>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known.value;
    const value = make(index);
    made.set(index, { value });
    return value;
  };
}
