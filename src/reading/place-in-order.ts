import type { Span } from './span.js';

const NONE: readonly never[] = [];

/** Those of some spans in order that lie within another. */
export function spansIn<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  if (to >= spans.length || (spans[to]?.end ?? 0) > end) return NONE;
  while (to < spans.length && (spans[to]?.end ?? 0) <= end) to += 1;
  return spans.slice(low, to);
}
