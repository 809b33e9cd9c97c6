import { describe, expect, it } from 'vitest';
import { named } from '../../test/register/named.js';
import { lookup, type Thresholds } from './lookup.js';
import type { NameIndex } from './name-index.js';

/** What is found for a name, a line an entity: `A match M4`. */
function found(index: NameIndex, query: string, thresholds?: Thresholds): readonly string[] {
  return lookup(index, query, thresholds).map(
    ({ entity, decision, explanation }) => `${entity} ${decision} ${explanation.rule.slice(0, 2)}`,
  );
}

const INDEX = named(
  'A official Costar Group Co., Ltd.',
  'A former Costar Optical Company Limited',
  'A alias Costar Group',
  'A acronym CSTR',
  'A weak Optics',
  'A official 中光学集团股份有限公司',
  'A ticker XSHE:002189',
  'B official Alpha Precision Optical Works Corporation',
  'B former Hesai Technology',
  'B uscc 91110000710935732K',
  'C official Alpha',
  'C alias Beta Ltd',
);

describe('[M1] an identifier', () => {
  it.each(['XSHE:002189', ' xshe:002189 '])('[M1] %j finds its bearer', (query) => {
    expect(found(INDEX, query)).toEqual(['A match M1']);
  });

  it('[M1] of another finds that one, and one of nobody finds nobody', () => {
    expect(found(INDEX, '91110000710935732K')).toEqual(['B match M1']);
    expect(found(INDEX, '91110000710935732L')).toEqual([]);
  });

  it('[M1] comes before a name, and counts once where both find the same', () => {
    const index = named('A official XSHE 1', 'A ticker XSHE:1', 'B ticker XSHE:2', 'C official XSHE 2');
    expect([found(index, 'XSHE:1'), found(index, 'XSHE:2')]).toEqual([['A match M1'], ['B match M1', 'C match M2']]);
  });
});

describe('[M2] a full name', () => {
  it.each([
    'Costar Group Co., Ltd.',
    'COSTAR GROUP CO LTD',
    'Ｃｏｓｔａｒ Group (Co. Ltd)',
    'Costar Optical Company Limited',
    '中光学集团股份有限公司',
    '中光學集團股份有限公司',
  ])('[M2] as printed, now or formerly, in whatever spelling: %s', (query) => {
    expect(found(INDEX, query)).toEqual(['A match M2']);
  });

  it('[M2] without a legal form needs none', () => {
    expect(found(INDEX, 'Alpha')).toEqual(['C match M2']);
  });
});

describe('[M3] a known alias', () => {
  it('[M3] is a match', () => {
    expect(found(INDEX, 'costar group')).toEqual(['A match M3']);
    expect(found(INDEX, 'BETA LTD.')).toEqual(['C match M3']);
  });
});

describe('[M4] the same name', () => {
  it.each([
    ['Costar Group Limited', 'A'],
    ['Costar Group Company', 'A'],
    ['中光学集团有限公司', 'A'],
    ['Alpha Precision Optical Works, Inc.', 'B'],
    ['Beta Co., Ltd.', 'C'],
  ])('[M4] with another spelling of its legal form is a match: %s', (query, entity) => {
    expect(found(INDEX, query)).toEqual([`${entity} match M4`]);
  });

  it.each([
    ['Alpha Precision Optical Works', 'B'],
    ['中光学集团', 'A'],
  ])('[M4] without one is a match where it is long: %s', (query, entity) => {
    expect(found(INDEX, query)).toEqual([`${entity} match M4`]);
  });

  it('[M4] with one is a match where it is long and the known name has none', () => {
    expect(found(named('A official Alpha Optical Works'), 'Alpha Optical Works Ltd')).toEqual(['A match M4']);
  });

  it.each(['S.A.', 'B.V.', 'N.V.'])('[M4] a legal form with dots is another spelling of it: %s', (form) => {
    expect(found(named(`A official Alpha ${form.replaceAll('.', '')}`), `Alpha ${form}`)[0]).toMatch(/^A match /);
  });
});

describe('[M5] a short name', () => {
  it.each(['Hesai Technology Co., Ltd.', 'Costar Optical', 'Beta'])('[M5] that needs a legal form guessed is for review: %s', (query) => {
    expect(found(INDEX, query).map((line) => line.slice(2))).toEqual(['review M5']);
  });

  it('[M5] is one of at most two words or three Chinese characters', () => {
    const index = named('A official One Two Ltd', 'B official One Two Three Ltd', 'C official 一二三公司', 'D official 一二三四公司');
    expect(['One Two', 'One Two Three', '一二三', '一二三四'].flatMap((query) => found(index, query))).toEqual([
      'A review M5',
      'B match M4',
      'C review M5',
      'D match M4',
    ]);
  });
});

describe('[M6] a contradicting legal form', () => {
  it.each(['CoStar Group, Inc.', 'Costar Group LP', 'Costar Group Corporation'])('[M6] is for review, never a match: %s', (query) => {
    expect(found(INDEX, query)).toEqual(['A review M6']);
  });

  it('[M6] is not reconciled by a short form that names none, however long', () => {
    expect(found(named('A official Alpha Optical Works Co., Ltd.', 'A alias Alpha Optical Works'), 'Alpha Optical Works, Inc.')).toEqual([
      'A review M6',
    ]);
  });

  it('[M6] is none where the entity bears that form too', () => {
    expect(found(named('A official Alpha Works Co., Ltd.', 'A former Alpha Works, Inc.'), 'Alpha Works Corp')).toEqual(['A match M4']);
  });

  it('[M6] of one entity is none of another', () => {
    expect(found(named('A official Alpha Works Co., Ltd.', 'B official Alpha Works Corp'), 'Alpha Works, Inc.')).toEqual([
      'B match M4',
      'A review M6',
    ]);
  });
});

describe('[M7] a weak name or a mere acronym', () => {
  it.each(['CSTR', 'cstr', 'Optics'])('[M7] is for review: %s', (query) => {
    expect(found(INDEX, query)).toEqual(['A review M7']);
  });

  it('[M7] that is also a full name is a match for that', () => {
    expect(found(named('A weak Optics', 'A official OPTICS'), 'Optics')).toEqual(['A match M2']);
  });
});

describe('[M8] a weak name or acronym with a legal form added', () => {
  it('[M8] is for review, and last', () => {
    const index = named('A acronym CSTR', 'B weak CSTR', 'C official CSTR Corp', 'D official CSTR Ltd');
    expect(found(index, 'CSTR Ltd')).toEqual(['D match M2', 'C review M6', 'A review M8', 'B review M8']);
    expect(found(INDEX, 'Optics Ltd')).toEqual(['A review M8']);
  });
});

describe('the answer', () => {
  it('[M4] explains itself', () => {
    expect(lookup(INDEX, 'COSTAR GROUP LIMITED')).toEqual([
      {
        entity: 'A',
        matched: 'Costar Group Co., Ltd.',
        score: 0.94,
        decision: 'match',
        explanation: {
          rule: 'M4-legal-form',
          core: 'costar group',
          forms: { subject: ['limited'], entity: ['company', 'limited'] },
          name: 'Costar Group Co., Ltd.',
          kind: 'official',
          confidence: 'high',
        },
      },
    ]);
  });

  it.each(['', '   ', '***', '\ud800', 'Nobody Ltd', 'Ltd', 'Costar Groups'])('[M2] to %j is nobody', (query) => {
    expect(found(INDEX, query)).toEqual([]);
  });

  it('[M2] takes both thresholds as within', () => {
    expect(found(INDEX, 'Costar Group Limited', { match: 0.94, review: 0.94 })).toEqual(['A match M4']);
    expect(found(INDEX, 'Costar Group Limited', { match: 0.95, review: 0.94 })).toEqual(['A review M4']);
    expect(found(INDEX, 'Costar Group Limited', { match: 0.95, review: 0.95 })).toEqual([]);
  });
});
