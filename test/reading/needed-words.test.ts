import { describe, expect, it } from 'vitest';
import { goldDocuments } from '../../bench/reading/gold.mjs';
import { BODIES, BODIES_ZH } from '../../src/reading/body-table.js';
import { LIST_NAMES, LIST_NAMES_ZH } from '../../src/reading/list-name-table.js';
import { neededBy } from '../../src/reading/needed-words.js';

describe('what a pattern cannot match without', () => {
  it('[B106] stands in everything that the pattern matches', () => {
    const texts = goldDocuments('dev').map(({ text }: { readonly text: string }) => text.toLowerCase());
    const patterns = [...BODIES, ...BODIES_ZH]
      .map(({ pattern }) => pattern)
      .concat([...LIST_NAMES, ...LIST_NAMES_ZH].map(([, pattern]) => pattern));
    let found = 0;
    for (const pattern of patterns) {
      const needed = neededBy(pattern);
      for (const [match] of texts.join('\n').matchAll(new RegExp(pattern, 'gu'))) {
        found += 1;
        if (match !== '')
          expect(
            needed.every((one) => one.some((word) => match.includes(word))),
            `${pattern}: ${match}`,
          ).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it.each([
    ['abcd?e', [['abce', 'abcde']]],
    ['(?:the )?pentagon|dod', [['pentagon', 'dod']]],
    ['u\\.s\\. list(?! of)', [['u.s. list']]],
    ['defen[sc]e', [['defense', 'defence']]],
    ['list(?: [a-z]+){0,3} of (?:the )?(?:pentagon|army)', [['list'], [' of '], ['pentagon', 'army']]],
    ['colou{1,2}r (?:black)+', [['black'], ['colo']]],
    ['[ab]x*', []],
    ['(?<name>list)', []],
  ])('[B106] is read off %s', (pattern, needed) => {
    expect(neededBy(pattern)).toEqual(needed);
  });
});
