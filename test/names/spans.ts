import { expect } from 'vitest';

/** Fails where spans are not in order and disjoint, each with something in it, within a sequence of a length. */
export function expectInOrder(spans: readonly { readonly from: number; readonly to: number }[], length: number): void {
  let last = 0;
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    last = to;
  }
  expect(last).toBeLessThanOrEqual(length);
}
