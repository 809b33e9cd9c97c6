import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, simplify } from '../../src/names/index.js';
import { type Token, tokensOf } from '../../src/reading/token.js';

const WORD =
  /[\p{Script=Han}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}](?<!\p{Script=Han}))*(?:['’ʼ](?=\p{L})(?:[\p{L}\p{N}\p{M}](?<!\p{Script=Han}))+)*|&/gu;

/** By the pattern alone. */
function plainly(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index: start }) => {
    const han = written.charCodeAt(0) > 0x2e80;
    if (han && written.length === 1) return { start, end: start + 1, folded: simplify(written), capital: true, upper: true, han };
    const word = written.length > 2 ? written.replace(/['’ʼ]s$/iu, '') : written;
    const lower = word.toLowerCase();
    const first = word.slice(0, 1);
    return {
      start,
      end: start + word.length,
      folded: written === '&' ? 'and' : /^[a-z0-9]+$/.test(lower) ? lower : fold(word),
      capital: first !== first.toLowerCase() || /^[0-9]/.test(written),
      upper: word === word.toUpperCase() && word !== lower,
      han,
    };
  });
}

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', 's', '7', ' ', '.', '-', "'", '’', 'ʼ', '&', 'é', 'ß', '国', '，', '“', '\u0301', '\ue001', '\n', '…'),
  maxLength: 40,
});

it('[B106] words found letter by letter are those that the pattern finds', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(tokensOf(each)).toEqual(plainly(each));
    }),
    { numRuns: 3000 },
  );
});
