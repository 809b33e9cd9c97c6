import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LetterTriples } from '../../src/reading/letter-triples.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '国'), maxLength: 60 });

it('[B106] letters in a row tell where a string stands as indexOf does, of one text after another', () => {
  const triples = new LetterTriples();
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, fc.nat(70), (texts, word, from) => {
      for (const each of texts) {
        triples.take(each);
        expect(triples.placeOf(word, from)).toBe(each.indexOf(word, from));
        expect(triples.placeOf(word, 0)).toBe(each.indexOf(word));
      }
    }),
  );
});
