import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../test/names/spans.js';
import { fold } from './fold.js';
import { hanNumber } from './han-number.js';
import { numberOf, numbersIn } from './number-word.js';

const values = (name: string): string =>
  numbersIn(fold(name).split(' '))
    .map(({ value, roman }) => (roman ? `${value}r` : value))
    .join(' ');

describe('numbersIn(words)', () => {
  it.each([
    ['Brigade 44', '44'],
    ['Brigade Forty-Four', '44'],
    ['Brigade Fourty-four', '44'],
    ['Brigade fortyfour', '44'],
    ['44th Brigade', '44'],
    ['Forty-Fourth Brigade', '44'],
    ['14th Institute', '14'],
    ['Fourteenth Institute', '14'],
    ['Institute No. 14', '14'],
    ['Institute №14', '14'],
    ['Institute XIV', '14r'],
    ['Twenty-First Century', '21'],
    ['One Hundred and Twenty-First Regiment', '121'],
    ['Two Hundred', '200'],
    ['Agent 007', '7'],
    ['First International Bank', '1'],
    ['1st International Bank', '1'],
    ['٤٤ لواء', '44'],
    ['Bain Capital Fund X L.P.', '10r'],
    ['Blackstone Capital Partners VIII', '8r'],
    ['3M', ''],
    ['Civil Mix', ''],
    ['Hundred Thousand', ''],
  ])('[N8] %s has the numbers "%s"', (name, expected) => {
    expect(values(name)).toBe(expected);
  });

  it('[N8] a number, its ordinal and its Roman numeral have one value', () => {
    const roman = (value: number): string =>
      'x'.repeat(Math.floor(value / 10)) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10];
    for (let value = 1; value < 40; value += 1) {
      expect(numberOf(`${value}`)).toBe(`${value}`);
      expect(numberOf(`${value}th`)).toBe(`${value}`);
      expect(values(roman(value))).toBe(`${value}r`);
    }
  });

  it('[N8] one letter is no number of its own accord', () => {
    expect(['i', 'v', 'x', ''].map(numberOf)).toEqual([null, null, null, null]);
  });

  it('[N8] total; spans are in range, in order and disjoint, values are plain decimals', () => {
    const word = fc.oneof(
      fc.constantFrom('one', 'forty', 'hundred', 'and', 'no', 'first', 'x', 'v', '7', '014'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const found = numbersIn(words);
        expectInOrder(found, words.length);
        for (const { value } of found) expect(value).toMatch(/^(?:0|[1-9]\d*)$/);
      }),
    );
  });
});

describe('hanNumber(text)', () => {
  it.each([
    ['第十四研究所', '14'],
    ['中国电子科技集团公司第14研究所', '14'],
    ['电子十四所', '14'],
    ['14所', '14'],
    ['第二十九研究所', '29'],
    ['第四十四', '44'],
    ['二〇五所', '205'],
    ['五〇一厂', '501'],
    ['第一百零八', '108'],
    ['廿一所', '21'],
    ['中铁四局', '4'],
    ['第一汽车', '1'],
    ['360安全', '360'],
    ['三一重工', ''],
    ['三一研究院', ''],
    ['四川长虹', ''],
    ['一汽', ''],
    ['万科', ''],
    ['百度', ''],
    ['第十百', ''],
  ])('[N9] %s has the numbers "%s"', (text, expected) => {
    expect(
      hanNumber(text)
        .map(({ value }) => value)
        .join(' '),
    ).toBe(expected);
  });

  it('[N9] total; spans are in range, in order and disjoint', () => {
    const parts = fc.array(fc.constantFrom('第', '十', '一', '〇', '百', '千', '廿', '所', '1', '0', '川', '\udc00'), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((some) => some.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const found = hanNumber(text);
          expectInOrder(found, text.length);
          for (const { value } of found) expect(value).toMatch(/^(?:0|[1-9]\d*)$/);
        },
      ),
    );
  });
});
