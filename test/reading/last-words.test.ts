import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastWords } from '../../src/reading/last-words.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '\n'), maxLength: 20 });

it('[B106] the last words of a text are what stands after a space that has so many after it', () => {
  fc.assert(
    fc.property(text, fc.nat(4), (each, count) => {
      const parts = each.split(' ');
      expect(lastWords(each, count)).toBe(parts.slice(-count - 1).join(' '));
    }),
  );
});
