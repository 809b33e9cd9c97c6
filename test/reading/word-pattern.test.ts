import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordPattern } from '../../src/reading/word-pattern.js';

const patterns: readonly (readonly [source: string, flags: 'u' | 'iu'])[] = [
  ['\\b(?:the|that) (list)(?![\\p{L}-])', 'u'],
  ['\\b(?:(?:us )*judge|sens?\\.) (?=\\p{Lu})', 'iu'],
  ['(?<![\\p{L}\\d])(?:may|on (?=\\d)|\\d)', 'u'],
  ['(?<![\\p{L}\\p{N}])(?:the (k[a-z]+ )?list|skill)', 'iu'],
  ["(?<![\\p{L}])[\\p{Lu}][\\p{L}.'-]{1,20} list", 'u'],
  ['(?<![\\p{L}])(?:国家|é)', 'u'],
];
const words = fc.constantFrom(
  ...'the |that |list|judge |Us |sen. |May|on |7|12|²|the kind list|SKILL|ſkill|\u212aind |Élan |é|国家|😀|_|-|.| |S'.split('|'),
);

it('[B106] patterns tried only where words begin find what they find everywhere', () => {
  let found = 0;
  for (const [source, flags] of patterns) {
    const pattern = new WordPattern(source, flags);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const slow = [...text.matchAll(new RegExp(source, `g${flags}`))];
        expect(pattern.all(text).map((match) => [match.index, ...match])).toEqual(slow.map((match) => [match.index, ...match]));
        found += slow.length;
      }),
      { numRuns: 400 },
    );
  }
  expect(found).toBeGreaterThan(300);
});

it.each(['list', '\\b.ist', '\\blist|army', '(?<![\\p{L}])x?', '\\b国', '(?<!a)list'])(
  '[B106] %s does not begin where words do',
  (source) => {
    expect(() => new WordPattern(source, 'u')).toThrow(RangeError);
  },
);
