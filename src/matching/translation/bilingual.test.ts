import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilingualEvidence, bilingualLogit, bilingualScore, EVIDENCE } from './bilingual.js';
import { BILINGUAL_LEXICON } from './bilingual-lexicon.js';
import { chineseName } from './chinese-name.js';
import { englishName } from './english-name.js';
import { openLexicon, stem } from './lexicon.js';

const lexicon = openLexicon(BILINGUAL_LEXICON);
const chinese = (name: string) => chineseName(name, lexicon);
const english = (name: string) => englishName(name, lexicon);
const score = (a: string, b: string) => bilingualScore(chinese(a), english(b));

/** None of these is among the pairs that the lexicon was learnt from. */
const SAME = [
  ['深圳市大疆创新科技有限公司', 'SZ DJI Technology Co., Ltd.', 'Shenzhen DJI Innovation Technology Co., Ltd.'],
  ['杭州宇树科技股份有限公司', 'Hangzhou Yushu Technology Co., Ltd.', 'Unitree Hangzhou Yushu Technology'],
  ['长江存储科技有限责任公司', 'Yangtze Memory Technologies Co., Ltd.', 'Changjiang Storage Technology'],
  ['中国航空工业集团有限公司', 'Aviation Industry Corporation of China Ltd.', 'China Aviation Industry Group'],
  ['重庆长安工业集团', "Chongqing Chang'an Industrial (Group)", 'Chongqing Changan Industry Group'],
] as const;

describe('Chinese and English names of one company', () => {
  it('[M20] are likelier than any crossing of them', () => {
    SAME.forEach(([zh, ...names], at) => {
      SAME.forEach(([, ...others], other) => {
        if (other === at) return;
        for (const name of names.slice(1)) {
          for (const stranger of others) expect(score(zh, name), `${zh} ${name} / ${stranger}`).toBeGreaterThan(score(zh, stranger));
        }
      });
    });
  });

  it('[M20] is near 1 where every word is accounted for, near 0 where none is', () => {
    expect(score('杭州宇树科技股份有限公司', 'Hangzhou Yushu Technology Co., Ltd.')).toBeGreaterThan(0.95);
    expect(score('杭州宇树科技股份有限公司', 'Harbin Dairy Group Corporation')).toBeLessThan(0.05);
  });

  it('[M20] legal forms are not looked at', () => {
    const bare = bilingualLogit(chinese('杭州宇树科技'), english('Hangzhou Yushu Technology'));
    expect(bilingualLogit(chinese('杭州宇树科技股份有限公司'), english('Hangzhou Yushu Technology Co., Ltd.'))).toBeCloseTo(bare, 9);
  });

  it('[M20] a core that is spelled beats one that sounds alike, which beats one that does not', () => {
    const spelled = score('杭州宇树科技有限公司', 'Hangzhou Yushu Technology');
    const alike = score('杭州宇树科技有限公司', 'Hangzhou Yousue Technology');
    const other = score('杭州宇树科技有限公司', 'Hangzhou Bolima Technology');
    expect(spelled).toBeGreaterThan(alike);
    expect(alike).toBeGreaterThan(other);
  });

  it('[M20] a contradicting place or trade lowers the score', () => {
    const right = score('上海电气集团股份有限公司', 'Shanghai Electric Group');
    expect(score('上海电气集团股份有限公司', 'Beijing Electric Group')).toBeLessThan(right);
    expect(score('上海电气集团股份有限公司', 'Shanghai Dairy Group')).toBeLessThan(right);
  });

  it('[M20] syllables written apart, and Traditional characters, change nothing', () => {
    const one = bilingualLogit(chinese('浙江大华技术'), english('Zhejiang Dahua Technology'));
    expect(bilingualLogit(chinese('浙江大華技術'), english('Zhe Jiang Dahua Technology'))).toBeCloseTo(one, 9);
  });

  it('[M20] is total, between 0 and 1, and the weighted sum of its evidence', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'中国科技电子深圳市大疆重长行a '), maxLength: 120 }),
      fc.string({ unit: fc.constantFrom('a ', 'shenzhen ', 'technology ', 'da', 'jiang ', 'goldwind '), maxLength: 60 }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const zh = chinese(a);
        const en = english(b);
        const value = bilingualScore(zh, en);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const sum = bilingualEvidence(zh, en).reduce((total, each, at) => total + each * (lexicon.weights[at] ?? 0), 0);
        expect(sum + (lexicon.weights[EVIDENCE.length] ?? 0)).toBeCloseTo(bilingualLogit(zh, en), 6);
      }),
      { numRuns: 300 },
    );
  });

  it('[M20] a pair is scored alike whatever was scored before it', () => {
    const zh = chinese('长江存储科技有限责任公司');
    const en = english('Yangtze Memory Technologies');
    const once = bilingualLogit(zh, en);
    bilingualLogit(chinese('中国农业银行'), english('Agricultural Bank of China'));
    expect(bilingualLogit(zh, en)).toBe(once);
  });

  it('[M20] the lexicon holds probabilities and one weight for each kind of evidence', () => {
    expect(lexicon.weights).toHaveLength(EVIDENCE.length + 1);
    for (const weight of lexicon.weights.slice(0, EVIDENCE.length)) expect(weight).toBeGreaterThanOrEqual(0);
    expect(lexicon.chinese.get('科技')?.english[0]?.[0]).toBe('technology');
    for (const { english: says } of lexicon.chinese.values())
      for (const [, probability] of says) expect(probability).toBeLessThanOrEqual(1);
  });

  it('[M20] plurals are one word', () => {
    expect(['technologies', 'systems', 'glass', 'gas'].map(stem)).toEqual(['technology', 'system', 'glass', 'gas']);
  });
});
