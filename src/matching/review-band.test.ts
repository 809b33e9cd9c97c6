import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probability } from './model.js';
import { reviewBand, within } from './review-band.js';

const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const odds = fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10);

describe('within(reviewBand(thresholds), odds)', () => {
  it('[M24, L10] never raises a score, keeps order, and leaves no match and no score lost', () => {
    fc.assert(
      fc.property(share, share, odds, odds, (one, other, x, y) => {
        fc.pre(one !== other);
        const thresholds = { review: Math.min(one, other), match: Math.max(one, other) };
        const band = reviewBand(thresholds);
        const [low, high] = [within(band, Math.min(x, y)), within(band, Math.max(x, y))];
        expect(low).toBeLessThanOrEqual(Math.min(x, y));
        expect(low).toBeLessThanOrEqual(high);
        expect(probability(high)).toBeLessThan(thresholds.match);
        if (Math.max(x, y) >= band.floor) expect(high).toBeGreaterThanOrEqual(band.floor);
      }),
    );
  });

  it('[M24] has no room where the two thresholds are one', () => {
    expect(within(reviewBand({ review: 0.7, match: 0.7 }), 5)).toBe(Number.NEGATIVE_INFINITY);
  });
});
