import { describe, expect, it } from 'vitest';
import { goldDocuments } from '../../bench/reading/gold.mjs';
import { BODIES, BODIES_ZH } from '../../src/reading/body-table.js';
import { DATE_PATTERNS } from '../../src/reading/date-patterns.js';
import { DATE_PATTERNS_ZH } from '../../src/reading/date-patterns-zh.js';
import { LetterTrie } from '../../src/reading/letter-trie.js';
import { OTHER, openingsOf } from '../../src/reading/openings.js';

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
      const [one, more] = [openingsOf(source, 1), openingsOf(source, 5)];
      expect(one === null).toBe(more === null);
      if (one === null || more === null) continue;
      const trie = new LetterTrie(more, false);
      for (const match of text.matchAll(new RegExp(source, 'g'))) {
        found += 1;
        const letter = text.charAt(match.index);
        expect(one.has(letter) || (one.has(OTHER) && letter > '\u007f'), `${source}: ${match[0]}`).toBe(true);
        const begins = ` ${text.slice(match.index, match.index + 10)}`;
        expect(trie.placeIn(begins, 0), `${source}: ${match[0]}`).toBe(1);
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it.each([
    ['(?:on |in )?may', ['o', 'i', 'm'], ['on ', 'in ', 'may']],
    ['(?<=the )(?:of|[12]+)x', ['o', '1', '2'], ['ofx', '1', '2']],
    ['[a-c\\]-]|\\p{Script=Han}', ['a', 'b', 'c', ']', '-', OTHER], ['a', 'b', 'c', ']', '-', OTHER]],
    ['\\u4e00b', ['一'], ['一b']],
    ['x*(?:a|b?c)', ['x', 'a', 'b', 'c'], ['x', 'a', 'bc', 'c']],
    ['to (?=may|\\d)', ['t'], ['to ']],
    ['a(?=b|cd)', ['a'], ['ab', 'acd']],
    ['a\\p{L}b', ['a'], ['a']],
  ])('[B106] is read off %s', (source, first, three) => {
    expect([...(openingsOf(source, 1) ?? [])].sort()).toEqual([...first].sort());
    expect([...(openingsOf(source, 3) ?? [])].sort()).toEqual([...three].sort());
  });

  it.each(['x?', '.a', '[^a]', '\\s', '(?:a|b*)', '\\1a', '(?<name>a)', 'a)', '(?=a)?b?'])(
    '[B106] %s may begin with anything',
    (source) => {
      expect(openingsOf(source, 2)).toBeNull();
    },
  );
});
