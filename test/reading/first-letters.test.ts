import { describe, expect, it } from 'vitest';
import { goldDocuments } from '../../bench/reading/gold.mjs';
import { BODIES, BODIES_ZH } from '../../src/reading/body-table.js';
import { DATE_PATTERNS } from '../../src/reading/date-patterns.js';
import { DATE_PATTERNS_ZH } from '../../src/reading/date-patterns-zh.js';
import { firstLettersOf } from '../../src/reading/first-letters.js';

describe('what matches of a pattern begin with', () => {
  it('[B106] is what they begin with in text', () => {
    const text = goldDocuments('dev')
      .map((each: { readonly text: string }) => each.text.toLowerCase())
      .join('\n');
    const sources = [...DATE_PATTERNS, ...DATE_PATTERNS_ZH]
      .map(([{ source }]) => source)
      .concat([...BODIES, ...BODIES_ZH].map(({ pattern }) => pattern));
    let found = 0;
    for (const source of sources) {
      const first = firstLettersOf(source);
      if (first === null) continue;
      for (const [match] of text.matchAll(new RegExp(source, 'g'))) {
        found += 1;
        const letter = match.charAt(0);
        expect(first.letters.has(letter) || (first.others && letter > '\u007f'), `${source}: ${match}`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it.each([
    ['(?:on |in )?may', 'oim', false],
    ['(?<=the )(?:of|\\d+)x', 'o0123456789', false],
    ['[a-c\\]-]|\\p{Script=Han}', 'abc]-', true],
    ['\\u4e00b', '一', false],
    ['x*(?:a|b?c)', 'xabc', false],
  ])('[B106] is read off %s', (source, letters, others) => {
    const first = firstLettersOf(source);
    expect([...(first?.letters ?? [])].sort()).toEqual([...letters].sort());
    expect(first?.others).toBe(others);
  });

  it.each(['x?', '.a', '[^a]', '\\s', '(?:a|b*)', '\\1a', '(?<name>a)', 'a)'])('[B106] %s may begin with anything', (source) => {
    expect(firstLettersOf(source)).toBeNull();
  });
});
