import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf, hasHan, hasLatin, sameName } from './index.js';

/** Names of a few companies in many spellings, so that two drawn names are often the same. */
const core = fc.constantFrom('Alpha Works', 'ALPHA-WORKS', 'alpha  works', 'Alpha', 'Ａｌｐｈａ', '華為', '华为', '', '***', 'Ltd');
const ending = fc.constantFrom('', ' Co., Ltd.', ' Ltd', ', Inc.', '有限公司', ' 公司', '!');
const name = fc.tuple(core, ending).map((parts) => parts.join(''));

describe('[N3] the same name', () => {
  it.each([
    ['BYD', 'BYD Co'],
    ['Alpha Works Ltd.', 'ALPHA-WORKS, Inc.'],
    ['华为技术有限公司', '華為技術'],
  ])('[N3] %s and %s are', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Hesai Group', 'Hesai Technology Co., Ltd.'],
    ['14th Institute', '15th Institute'],
    ['Alpha', 'Alphas'],
    ['华为', '华力'],
  ])('[N3] %s and %s are not', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });

  it('[N3] is an equivalence: reflexive, symmetric, transitive', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(sameName(a, a)).toBe(true);
        expect(sameName(a, b)).toBe(sameName(b, a));
        if (sameName(a, b) && sameName(b, c)) expect(sameName(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('[N3] is told by the core', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a, b)).toBe(coreOf(a) === coreOf(b));
      }),
    );
    expect(['Hesai Group Co., Ltd.', '中国移动有限公司'].map(coreOf)).toEqual(['hesai group', '中国移动']);
  });
});

describe('[N1] scripts', () => {
  it.each([
    ['Huawei', false, true],
    ['华为', true, false],
    ['華為 Huawei', true, true],
    ['\u{20000}', true, false],
    ['Яндекс', false, false],
    ['', false, false],
  ])('[N1] %s: Han %s, Latin %s', (text, han, latin) => {
    expect([hasHan(text), hasLatin(text)]).toEqual([han, latin]);
  });
});
