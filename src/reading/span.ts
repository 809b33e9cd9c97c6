/** A part of a text, UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a span lies over one of some others, which are in order. */
export function claimer(claims: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let [low, high] = [0, claims.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((claims[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const claim = claims[low];
    return claim !== undefined && overlap(claim, span);
  };
}
