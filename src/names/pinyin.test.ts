import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf, pinyinOf, readings } from './pinyin.js';

const han = fc.string({ unit: fc.constantFrom(...'重长行厦单曾藏乐绿女中华大疆银科技的一𠮷'), maxLength: 40 });

describe('pinyin', () => {
  it.each([
    ['重', ['zhong', 'chong']],
    ['长', ['chang', 'zhang']],
    ['行', ['xing', 'hang']],
    ['厦', ['xia', 'sha']],
    ['单', ['dan', 'shan']],
    ['曾', ['ceng', 'zeng']],
    ['藏', ['cang', 'zang']],
    ['乐', ['le', 'yue']],
    ['吕', ['lu', 'lv', 'lyu']],
  ])('[N15] %s is read %s', (character, expected) => {
    expect(readings(character)).toEqual(expect.arrayContaining(expected));
  });

  it('[N15] what is no character of the table has no reading', () => {
    for (const character of ['a', '', ' ', '🙂', '\ud800', 'ж', '大疆']) expect(readings(character)).toEqual([]);
  });

  it.each([
    ['大疆', 'dajiang'],
    ['厦门', 'xiamen'],
    ['重庆', 'chongqing'],
    ['中国银行', 'zhongguoyinhang'],
    ['长城', 'changcheng'],
    ['tcl科技', 'tclkeji'],
  ])('[N16] %s is read %s first of all', (text, reading) => {
    expect(pinyinOf(text)[0]).toBe(reading);
  });

  it('[N16] further readings follow, up to the limit', () => {
    expect(pinyinOf('单')).toEqual(['dan', 'shan', 'chan']);
    expect(pinyinOf('重长行厦单曾藏乐', 5)).toHaveLength(5);
    expect(pinyinOf('重', 0)).toEqual([]);
    expect(pinyinOf('')).toEqual([]);
  });

  it('[N16] initials are those of the likeliest readings', () => {
    expect(initialsOf('大疆创新')).toBe('djcx');
  });

  it('[N16] reading is total, bounded and without repetition', () => {
    fc.assert(
      fc.property(fc.oneof(han, fc.string({ unit: 'binary' })), fc.integer({ min: 0, max: 12 }), (text, limit) => {
        const read = pinyinOf(text, limit);
        expect(read.length).toBeLessThanOrEqual(limit);
        expect(new Set(read).size).toBe(read.length);
        for (const word of read) expect(word).toMatch(/^[a-z0-9]+$/);
        expect(initialsOf(text)).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });
});
