import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { indexOf, smallRegister } from '../../test/screening/small-register.js';
import { screener } from './screener.js';
import { screenNames } from './screening.js';
import { counting, EMPTY_SUMMARY, type Summary } from './summary.js';

const screen = screener(smallRegister, indexOf(smallRegister), { clocks: clocks('2023-01-01') });

function summaryOf(names: readonly string[]): Summary {
  return screenNames(names, screen).reduce(counting, EMPTY_SUMMARY);
}

describe('a summary', () => {
  it('[R21] counts outcomes, and the lists and modifiers of the best matches', () => {
    expect(summaryOf(['华为技术有限公司', 'Huawei Technologies Co., Ltd.', 'DJI', 'Gone Works Co., Ltd.', 'Some Works', ''])).toEqual({
      rows: 6,
      matches: 3,
      reviews: 1,
      none: 1,
      errors: 1,
      byList: { list: 3, other: 2 },
      byModifier: { challenged: 1, 'formerly-listed': 1 },
    });
  });

  it('[R21] has rows that are the sum of its outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('DJI', '', 'Some Works', '华为技术有限公司')), (names) => {
        const { rows, matches, reviews, none, errors } = summaryOf(names);
        expect(rows).toBe(names.length);
        expect(matches + reviews + none + errors).toBe(rows);
      }),
    );
  });

  it('[R21] leaves the summary it was made from as it was', () => {
    summaryOf(['DJI']);
    expect(EMPTY_SUMMARY).toEqual({ rows: 0, matches: 0, reviews: 0, none: 0, errors: 0, byList: {}, byModifier: {} });
  });
});
