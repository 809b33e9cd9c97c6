import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.js';

describe('[H6] Wilson’s 95 % interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3; and Agresti and Coull, American Statistician 52 (1998).
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('[H6] of %i in %i is %f to %f', (hits, trials, low, high) => {
    expect(wilson(hits, trials).low).toBeCloseTo(low, 4);
    expect(wilson(hits, trials).high).toBeCloseTo(high, 4);
  });

  const counts = fc.integer({ min: 1, max: 5000 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

  it('[H6] solves the equation that defines it: its ends lie 1.96 standard errors, taken there, from the share', () => {
    fc.assert(
      fc.property(counts, ([hits, trials]) => {
        const { low, high } = wilson(hits, trials);
        for (const end of [low, high]) {
          if (end <= 1e-12 || end >= 1 - 1e-12) continue;
          expect(Math.abs(hits / trials - end) / Math.sqrt((end * (1 - end)) / trials)).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });

  it('[H6] stays within 0 to 1, holds the share, and turns over with it', () => {
    fc.assert(
      fc.property(counts, ([hits, trials]) => {
        const { low, high } = wilson(hits, trials);
        const turned = wilson(trials - hits, trials);
        expect(low >= 0 && high <= 1 && low <= hits / trials + 1e-12 && high >= hits / trials - 1e-12 && high > low).toBe(true);
        expect(turned.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it.each([
    [0, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [1, Number.NaN],
  ])('[H6] of %d in %d is refused', (hits, trials) => {
    expect(() => wilson(hits, trials)).toThrow(`got ${hits} of ${trials}`);
  });
});
