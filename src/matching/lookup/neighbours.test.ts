import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterBag } from './letter-bag.js';
import { eachNeighbour } from './neighbours.js';
import { pieceArrays } from './pieces.js';
import { canBeMisspelt, typosBetween } from './typo.js';
import { openVocabulary, vocabularyArrays } from './vocabulary.js';

/** Words of few letters and like lengths, so that many are a typo apart. */
const WORD = fc.stringMatching(/^[abc]{3,12}$/);

function neighbours(words: readonly string[], text: string): ReadonlyMap<string, number> {
  const vocabulary = openVocabulary(vocabularyArrays(words));
  const pieces = {
    ...pieceArrays(words.map((word, number) => [number, 'core', word] as const)),
    kindOf: () => 'core' as const,
    bags: Uint32Array.from(words, (word) => letterBag(word).once),
  };
  const found = new Map<string, number>();
  eachNeighbour(text, ['core'], vocabulary, pieces, (word, typos) => {
    expect(found.has(vocabulary.textOf(word))).toBe(false);
    found.set(vocabulary.textOf(word), typos);
  });
  return found;
}

describe('words a typo or two away', () => {
  it('[L9] by their pieces they are the ones that looking at every word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(WORD, { minLength: 1, maxLength: 60 }), WORD, (words, text) => {
        const expected = words.flatMap((word): [string, number][] => {
          const typos = word !== text && canBeMisspelt(word) && canBeMisspelt(text) ? typosBetween(text, word) : null;
          return typos === null ? [] : [[word, typos]];
        });
        expect(neighbours(words, text)).toEqual(new Map(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('[M26] letters swapped, put in, left out or changed: one in short words, two in long ones', () => {
    const words = ['huawei', 'hauwei', 'technology', 'hua'];
    expect([...neighbours(words, 'huawie')]).toEqual([['huawei', 1]]);
    expect([...neighbours(words, 'tecnologi')]).toEqual([['technology', 2]]);
    expect([...neighbours(words, 'hau')]).toEqual([]);
  });
});
