import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingOf, namedRegister } from '../../../test/register/named.js';
import { compareNames } from '../compare-names.js';
import { search, searchExhaustively } from '../match.js';

const INDEX = matchingOf(
  namedRegister(
    'A official Zhejiang Dahua Technology Co., Ltd.',
    'B official Commercial Aircraft Corporation of China',
    'C official 海南金盘智能科技股份有限公司',
    'D official China Electronics Technology Group Corporation 14th Research Institute',
    'E official Shenzhen Xinguang Electronics Technology Co., Ltd.',
    'F official 云南旅游股份有限公司',
    'G official Nanjing Vishee Medical Technology Co., Ltd.',
    'H official 湖南黄金股份有限公司',
    'I official Guangdong Haid Group Co., Limited',
    'J official Yangtze Memory Technologies Co., Ltd.',
  ),
);

function found(name: string): readonly string[] {
  return search(INDEX, { names: [name], kind: 'organisation' }).map(
    ({ entity, decision, explanation }) => `${entity} ${decision} ${explanation.rule}`,
  );
}

const score = (a: string, b: string): number => compareNames(a, b, 'organisation').score;

describe('a name in the other script', () => {
  it.each([
    ['Hainan Jinpan Smart Technology Co., Ltd.', 'C match M20-translation'],
    ['中国商用飞机有限责任公司', 'B match M20-translation'],
    ['长江存储科技有限责任公司', 'J match M20-translation'],
  ])('[M20] that says the one held is a match: %s', (name, answer) => {
    expect(found(name)).toContain(answer);
  });

  it.each([
    ['南京伟思医疗科技股份有限公司', 'G', 'its brand by sound'],
    ['广东海大集团股份有限公司', 'I', 'half of its brand'],
    ['云南旅游控股投资发展股份有限公司', 'F', 'more than it'],
  ])('[M20] that says %s of %s is for review at most (%s)', (name, entity) => {
    expect(found(name).filter((line) => line.startsWith(`${entity} match`))).toEqual([]);
  });

  it.each(['上海大丰机械有限公司', 'Yunnan Copper Co., Ltd.', '中国电力建设股份有限公司', 'Hainan Airlines Holding Co., Ltd.', '阿里'])(
    '[M20] is nobody it shares a place or a trade with only: %s',
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  it('[M20, M19] tells which Chinese characters say which English word, and how', () => {
    const [match] = search(INDEX, { names: ['Hainan Jinpan Smart Technology Co., Ltd.'], kind: 'organisation' });
    expect(match?.explanation.parts).toContainEqual({ a: 'jinpan', b: '金盘', slot: 'core', likeness: 1, how: 'spelling' });
    expect(match?.explanation.parts).toContainEqual({ a: 'smart', b: '智能', slot: 'activity', likeness: 1, how: 'meaning' });
  });

  it('[M20] is not looked for where the subject is a person or a vessel', () => {
    for (const kind of ['person', 'vessel'] as const) {
      const rules = search(INDEX, { names: ['浙江大华技术股份有限公司'], kind }).map(({ explanation }) => explanation.rule);
      expect(rules).not.toContain('M20-translation');
    }
  });
});

describe('what contradicts', () => {
  it.each([
    [
      '中国电子科技集团公司第十四研究所',
      'China Electronics Technology Group Corporation 14th Research Institute',
      '15th Research Institute',
    ],
    [
      '深圳市新光电子科技有限公司',
      'Shenzhen Xinguang Electronics Technology Co., Ltd.',
      'Shanghai Xinguang Electronics Technology Co., Ltd.',
    ],
    ['海南金盘智能科技股份有限公司', 'Hainan Jinpan Smart Technology', 'Yunnan Jinpan Smart Technology'],
  ])('[L10] a place or an ordinal lowers the score: %s', (chinese, right, wrong) => {
    expect(score(chinese, right)).toBeGreaterThanOrEqual(0.7);
    expect(score(chinese, wrong)).toBeLessThan(0.7);
  });

  it('[L10] the score across scripts is symmetric', () => {
    for (const [a, b] of [
      ['浙江大华技术股份有限公司', 'Zhejiang Dahua Technology Co., Ltd.'],
      ['广东海大集团股份有限公司', 'Guangdong Haid Group Co., Limited'],
      ['云南旅游股份有限公司', 'Hunan Gold Corporation'],
    ] as const)
      expect(score(a, b)).toBe(score(b, a));
  });
});

describe('the index', () => {
  const chinese =
    '浙江 大华 技术 中国 商用 飞机 海南 金盘 智能 科技 电子 第十四 研究所 深圳 新光 云南 旅游 南京 伟思 医疗 湖南 黄金 股份 有限公司 行 重 长'.split(
      ' ',
    );
  const english =
    'zhejiang dahua technology commercial aircraft china hainan jinpan smart yunnan tourism hunan gold jin pan group co ltd hu nan'.split(
      ' ',
    );
  const name = fc.oneof(
    fc.array(fc.constantFrom(...chinese), { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...english), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...chinese, ...english), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  );

  it('[L9] loses nothing that scoring every name of the other script finds', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(0.5, 0.2), (asked, review) => {
        const options = { thresholds: { match: 0.7, review } };
        expect(search(INDEX, { names: [asked] }, options)).toEqual(searchExhaustively(INDEX, { names: [asked] }, options));
      }),
      { numRuns: 400 },
    );
  });

  it('[L9] finds by translation in both directions at all', () => {
    expect(found('浙江大华技术')).not.toEqual([]);
    expect(found('Yunnan Tourism Co., Ltd.')).not.toEqual([]);
  });
});
