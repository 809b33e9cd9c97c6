import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

/** The textbook table of optimal string alignment, in full. */
function textbook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, y) =>
    Array.from({ length: b.length + 1 }, (_, x) => (y === 0 ? x : x === 0 ? y : 0)),
  );
  const at = (y: number, x: number): number => table[y]?.[x] ?? 0;
  for (let y = 1; y <= a.length; y += 1) {
    for (let x = 1; x <= b.length; x += 1) {
      let best = Math.min(at(y - 1, x) + 1, at(y, x - 1) + 1, at(y - 1, x - 1) + (a[y - 1] === b[x - 1] ? 0 : 1));
      if (y > 1 && x > 1 && a[y - 1] === b[x - 2] && a[y - 2] === b[x - 1]) best = Math.min(best, at(y - 2, x - 2) + 1);
      const row = table[y];
      if (row !== undefined) row[x] = best;
    }
  }
  return at(a.length, b.length);
}

const letters = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', 'c', 'é', '华', '\ud83d'), { maxLength }).map((l) => l.join(''));

describe('editDistance(a, b)', () => {
  it('[M10] counts letters put in, taken out, changed and swapped', () => {
    expect(editDistance('macron', 'marcon')).toBe(1);
    expect(editDistance('sergei', 'serei')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });

  it('[M10] is the textbook distance, for short texts and for texts at and past one machine word', () => {
    fc.assert(
      fc.property(letters(12), letters(12), (a, b) => editDistance(a, b) === textbook(a, b)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(letters(70), letters(70), (a, b) => editDistance(a, b) === textbook(a, b)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 34 }),
        letters(40),
        (n, b) => editDistance('ab'.repeat(20).slice(0, n), b) === textbook('ab'.repeat(20).slice(0, n), b),
      ),
    );
  });

  it('[M10] is symmetric', () => {
    fc.assert(fc.property(letters(40), letters(40), (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});
