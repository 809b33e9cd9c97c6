import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../edit-distance.js';
import { leastEdits, letterBag } from './letter-bag.js';

const letters = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'é', 'S', '华'), { maxLength }).map((l) => l.join(''));

function least(a: string, b: string): number {
  const [x, y] = [letterBag(a), letterBag(b)];
  return leastEdits(a.length, x.once, x.twice, b.length, y.once, y.twice);
}

describe('leastEdits(a, b)', () => {
  it('[M10] is never more than the distance', () => {
    fc.assert(
      fc.property(letters(14), letters(14), (a, b) => {
        expect(least(a, b)).toBeLessThanOrEqual(editDistance(a, b));
        expect(least(b, a)).toBe(least(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('[M10] counts letters missing, letters missing a second time, and length', () => {
    expect(least('ivan', 'igor')).toBe(3);
    expect(least('anna', 'andy')).toBe(2);
    expect(least('abba', 'abbaabba')).toBe(4);
    expect(least('macron', 'marcon')).toBe(0);
  });
});
