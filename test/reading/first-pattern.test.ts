import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DATE_PATTERNS } from '../../src/reading/date-patterns.js';
import { DATE_PATTERNS_ZH } from '../../src/reading/date-patterns-zh.js';
import { firstPattern } from '../../src/reading/first-pattern.js';

const patterns = [...DATE_PATTERNS_ZH, ...DATE_PATTERNS].map(([pattern]) => pattern);
const words = fc.constantFrom(
  ...'january 7, 2025|on |june 8|2026|two weeks later|last year|the |thirtieth|of june|monday|early in |the end of 2024|2025年1月7日|去年|上周三|昨日| |, '.split(
    '|',
  ),
);

it('[B106] patterns found in one go are those that are found by trying one after the other', () => {
  const first = firstPattern(patterns);
  let found = 0;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.nat(20), (parts, at) => {
      const text = parts.join('');
      const slow = patterns.findIndex((pattern) => {
        pattern.lastIndex = at;
        return pattern.test(text);
      });
      const match = first(text, at);
      expect(match?.pattern ?? -1).toBe(slow);
      if (match === null) return;
      found += 1;
      const one = patterns[slow] as RegExp;
      one.lastIndex = at;
      expect([...match.parts]).toEqual([...(one.exec(text) ?? [])]);
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(20);
});

it('[B106] patterns that cannot stand in one are refused', () => {
  expect(() => firstPattern([/a/y, /b/uy])).toThrow(RangeError);
  expect(() => firstPattern([/(a)\1/y])).toThrow(RangeError);
});
