import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ManyStrings } from '../../src/reading/many-strings.js';

const unit = fc.constantFrom('a', 'b', 'c', ' ', '国');
const text = fc.string({ unit, maxLength: 60 });
const strings = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 6 }), { maxLength: 12 });

it('[B106] strings found in one walk stand where each of them is found by itself', () => {
  fc.assert(
    fc.property(strings, text, fc.nat(60), fc.nat(60), (sought, each, start, length) => {
      const slow = Array.from({ length }, (_, more) => start + more).flatMap((at) =>
        [...sought.keys()].filter((number) => each.startsWith(sought[number] ?? '', at) && at < each.length),
      );
      const found = new ManyStrings(sought).numbersIn(each, start, Math.min(start + length, each.length));
      expect([...found].sort((a, b) => a - b)).toEqual(slow.sort((a, b) => a - b));
    }),
  );
});
