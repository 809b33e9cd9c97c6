import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Pair } from '../pair.js';
import { placeAmong } from './sifting.js';

/** Which pair has the focus: its place among all, and among those shown (-1 where none is). */
export interface Focus {
  readonly at: number;
  readonly place: number;
  readonly to: (place: number) => void;
  readonly toPair: (at: number) => void;
}

/** The pair in focus. It stays the same while pairs come, are decided and sifted; where it is sifted out the next one has the focus. */
export function useFocus(
  pairs: readonly Pair[],
  shown: Uint32Array,
  wanted: string | undefined,
  went: ((id: string) => void) | undefined,
): Focus {
  const [moved, toPair] = useState<number | null>(null);
  const first = useRef(wanted).current;
  const sought = useMemo(() => (first === undefined ? -1 : pairs.findIndex(({ id }) => id === first)), [pairs, first]);
  const asked = moved ?? (sought >= 0 ? sought : 0);
  const place = Math.min(placeAmong(shown, asked), shown.length - 1);
  const at = shown[place] ?? asked;
  const id = pairs[at]?.id;
  // The address follows after a while: whoever runs through the pairs does not write it at each.
  const isMoved = moved !== null;
  useEffect(() => {
    if (!isMoved || id === undefined || went === undefined) return undefined;
    const later = setTimeout(() => went(id), 400);
    return () => clearTimeout(later);
  }, [isMoved, id, went]);
  const to = useCallback(
    (next: number) => {
      const found = shown[Math.max(0, Math.min(next, shown.length - 1))];
      if (found !== undefined) toPair(found);
    },
    [shown],
  );
  return { at, place, to, toPair };
}
