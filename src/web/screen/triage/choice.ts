import { useCallback, useMemo, useRef, useState } from 'react';

/** The pairs that are chosen, by their places among all. What a filter hides is not chosen, so that nothing unseen is decided. */
export interface Choice {
  readonly chosen: ReadonlySet<number>;
  readonly toggle: (at: number) => void;
  /** From the last one that was toggled, among those shown. */
  readonly range: (toPlace: number, placeOf: (at: number) => number) => void;
  /** A range begins here. */
  readonly from: (at: number) => void;
  readonly all: () => void;
  readonly none: () => void;
}

const NONE: ReadonlySet<number> = new Set();

export function useChoice(shown: Uint32Array): Choice {
  const [marked, mark] = useState<ReadonlySet<number>>(NONE);
  const anchor = useRef(0);
  const chosen = useMemo(() => (marked.size === 0 ? NONE : new Set(shown.filter((at) => marked.has(at)))), [marked, shown]);
  const toggle = useCallback((at: number) => {
    anchor.current = at;
    mark((before) => {
      const next = new Set(before);
      if (!next.delete(at)) next.add(at);
      return next;
    });
  }, []);
  const from = useCallback((at: number) => {
    anchor.current = at;
  }, []);
  const range = useCallback(
    (toPlace: number, placeOf: (at: number) => number) => {
      const begin = placeOf(anchor.current);
      const [low, high] = begin < toPlace ? [begin, toPlace] : [toPlace, begin];
      mark((before) => new Set([...before, ...shown.subarray(low, high + 1)]));
    },
    [shown],
  );
  const all = useCallback(() => mark(chosen.size === shown.length ? NONE : new Set(shown)), [chosen, shown]);
  const none = useCallback(() => mark(NONE), []);
  return { chosen, toggle, from, range, all, none };
}
