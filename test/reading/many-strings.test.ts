import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ManyStrings } from '../../src/reading/many-strings.js';

const unit = fc.constantFrom('a', 'b', 'z', ' ', '国', '图');
const text = fc.string({ unit, maxLength: 60 });
const strings = fc.array(fc.string({ unit, minLength: 1, maxLength: 6 }), { maxLength: 12 });

it('[B106] strings found in one walk stand where each of them is found by itself', () => {
  fc.assert(
    fc.property(strings, text, fc.nat(60), fc.nat(60), (sought, each, one, other) => {
      const [start, end] = [Math.min(one, other, each.length), Math.min(Math.max(one, other), each.length)];
      const slow = sought.flatMap((string, number) =>
        Array.from({ length: end - start }, (_, more) => start + more).flatMap((at) =>
          each.slice(start, end).startsWith(string, at - start) ? number : [],
        ),
      );
      const found = new ManyStrings(sought).numbersIn(each, start, end);
      expect([...found].sort((a, b) => a - b)).toEqual(slow);
    }),
    { numRuns: 500 },
  );
});
