import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingOf, namedRegister } from '../../test/register/named.js';
import { type Query, search, searchExhaustively } from './match.js';

const INDEX = matchingOf(
  namedRegister(
    'A official Costar Group Co., Ltd.',
    'A former Costar Optical Company Limited',
    'A alias Costar Group',
    'A acronym CSTR',
    'A weak Optics',
    'A official 中光学集团股份有限公司',
    'A ticker XSHE:002189',
    'B official Hangzhou Hikvision Digital Technology Co., Ltd.',
    'B uscc 91110000710935732K',
    'C official 药明生物技术有限公司',
    'D official 无锡药明康德新药开发股份有限公司',
    'D alias 药明康德',
    'E official China COSCO SHIPPING Corporation Limited',
    'E alias COSCO',
    'F official Complete Genomics, Inc.',
    'F acronym CGI',
    'G official 中国电子科技集团有限公司',
    'H official LeiShen Intelligent System Co., Ltd.',
    'H alias LeiShen',
    'I official Beijing Megvii Technology Co., Ltd.',
    'J official Shenzhen DJI Innovation Technology Co., Ltd.',
    'J official 深圳市大疆创新科技有限公司',
    'J alias 大疆',
    'K official 深圳市大疆百旺科技有限公司',
  ),
);

/** What is found for a name, a line an entity: `A match M2`. */
function found(query: string | Query): readonly string[] {
  return search(INDEX, typeof query === 'string' ? { names: [query] } : query).map(
    ({ entity, decision, explanation }) => `${entity} ${decision} ${explanation.rule.slice(0, 2)}`,
  );
}

const uscc = (value: string): NonNullable<Query['identifiers']> => [{ scheme: 'uscc', value }];

describe('an identifier', () => {
  it('[M1] finds its bearer, with or without a name', () => {
    expect(found({ names: [], identifiers: uscc('91110000710935732K') })).toEqual(['B match M1']);
    expect(found({ names: ['Some Food Works'], identifiers: uscc('91110000710935732K') })).toEqual(['B match M1']);
    expect(found({ names: ['Some Food Works'], identifiers: uscc('91110000710935732L') })).toEqual([]);
  });

  it('[M1] of its own that is another makes a name worth less', () => {
    const name = 'Hangzhou Hikvision Digital Technology Co., Ltd.';
    expect(found(name)).toEqual(['B match M2']);
    const [match] = search(INDEX, { names: [name], identifiers: uscc('914403001922038216') });
    expect(match?.decision).not.toBe('match');
  });
});

describe('a name', () => {
  it.each([
    ['Costar Group Co., Ltd.', 'A'],
    ['COSTAR GROUP CO LTD', 'A'],
    ['Ｃｏｓｔａｒ Group (Co. Ltd)', 'A'],
    ['Costar Optical Company Limited', 'A'],
    ['中光学集团股份有限公司', 'A'],
    ['中光學集團股份有限公司', 'A'],
    ['Hikvision Digital Technology Hangzhou', 'B'],
    ['大疆', 'J'],
  ])('[M2] of the same words is a match: %s', (query, entity) => {
    expect(found(query)[0]).toBe(`${entity} match M2`);
  });

  it.each([
    ['Hikvision Digital Technology', 'B match M3'],
    ['大疆创新', 'J match M3'],
  ])('[M3] that leaves out what tells nobody apart, is a match: %s', (query, answer) => {
    expect(found(query)[0]).toBe(answer);
  });

  it('[M3] that is misspelt in its one telling word is for review', () => {
    expect(found('Hikvison Digital Technology Co., Ltd.')).toEqual(['B review M3']);
  });

  it.each([
    ['[M26] known words misspelt', 'Hangzhou Hikvision Digtal Tecnology Co., Ltd.'],
    ['[M26] a place and a frame word misspelt', 'Hangzhuo Hikvision Digital Technology Compnay Ltd'],
    ['[M27] words glued', 'Hangzhou HikvisionDigital TechnologyCo., Ltd.'],
    ['[M27] a form glued', 'COSTAR GROUPCO LTD'],
  ])('%s is seen: %s', (_, query) => {
    expect(found(query)[0]).toMatch(/^[AB] (match|review)/);
  });

  it('[M26] in two words each known is no misspelling', () => {
    expect(found('China COSCO SHOPPING Corporation Limited').filter((line) => line.includes(' match '))).toEqual([]);
  });

  it.each(['CSTR', 'CGI Inc', 'Optics'])('[M7] that is weak or an acronym is at most for review: %s', (query) => {
    expect(found(query).filter((line) => line.includes(' match '))).toEqual([]);
  });

  it.each([['Costar Group, Inc.', 'A review M6']])(
    '[M6] with a legal form that every full name contradicts is for review: %s',
    (query, answer) => {
      expect(found(query)).toContain(answer);
    },
  );

  it.each(['LeiShen Energy Holding Co., Ltd.', 'Costar Group India', 'Hikvision Digital Technology Hangzhou Catering'])(
    '[M8] that says more than the name held is at most for review: %s',
    (query) => {
      expect(found(query).filter((line) => line.includes(' match '))).toEqual([]);
    },
  );

  it.each([
    ['CISCO SYSTEMS, INC.', 'one letter of a short name, and more to say'],
    ['Coinbase Global, Inc.', 'initials that make a short acronym'],
    ['MICROCHIP TECHNOLOGY INC', 'akin by trade only'],
    ['Some Food Works', 'nothing in common'],
    ['', 'nothing at all'],
  ])('[M4] is nobody it shares no firm word with: %s (%s)', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('[M4] with a longer core is not the one with the shorter, and with a shorter is for review', () => {
    expect(found('药明康德')).toEqual(['D match M2']);
    expect(found('大疆').slice(1)).toEqual(['K review M3']);
  });

  it('[M19] that nearly is a name says how, part by part', () => {
    const [match] = search(INDEX, { names: ['Hikvision Digital Technology'] });
    expect(match?.explanation.parts).toContainEqual({ a: null, b: 'hangzhou', slot: 'place', likeness: 0 });
    expect(match?.explanation.parts).toContainEqual({ a: 'hikvision', b: 'hikvision', slot: 'core', likeness: 1 });
  });
});

describe('thresholds', () => {
  it('[M18] decide: all at and above them, best first, no more than asked for', () => {
    const query = { names: ['Costar Group Co., Ltd.', '大疆', 'Hikvision'] };
    const all = search(INDEX, query, { thresholds: { match: 0.7, review: 0.3 } });
    expect(all.every(({ score, decision }) => score >= 0.3 && (decision === 'match') === score >= 0.7)).toBe(true);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(search(INDEX, query, { limit: 1 })).toHaveLength(1);
  });
});

describe('the index', () => {
  const words =
    'costar group hikvision hangzhou digital technology technolgy dji 大疆 创新 药明 康德 cosco leishen beijing co ltd inc energy cgi'.split(
      ' ',
    );
  const names = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

  it('[L9] loses nothing that scoring every name finds', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(search(INDEX, { names: [name] })).toEqual(searchExhaustively(INDEX, { names: [name] }));
      }),
      { numRuns: 300 },
    );
  });

  it('[L9] answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(search(INDEX, { names: [text] })).toEqual(searchExhaustively(INDEX, { names: [text] }));
      }),
      { numRuns: 100 },
    );
  });
});
