import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../lookup/index-builder.js';
import { openIndex } from '../lookup/match-index.js';
import { profileOf } from './element.js';
import { searchOrganisations, searchOrganisationsExhaustively } from './search.js';

const LATIN = fc.constantFrom(
  ...'Huawei Hauwei Zhongxing Zhong Xing Sky Skye China Beijing Shenzhen Hong-Kong 14th Fifteen II Technology Tecnology Technologies'.split(
    ' ',
  ),
  ...'Electronics Science Industry Group Holding Aviation Nuclear Power Ocean Shipping Co. Ltd. Limited Limmited Inc. Corporation National GmbH'.split(
    ' ',
  ),
  'TechnologyInc.',
  'GoodWill',
  'Good',
  'Will',
  'HWT',
);
const HAN = fc.constantFrom(
  ...'华为 中兴 中星 北京 深圳市 第十四 研究所 科技 电子 航空 工业 集团 股份 有限公司 有限责任公司 中国 （上海）'.split(' '),
);
const NAME = fc.oneof(
  fc.array(LATIN, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.array(HAN, { minLength: 1, maxLength: 5 }).map((words) => words.join('')),
);

describe('the search for organisations', () => {
  it('[L9] finds what scoring every name finds, with the same scores, at any threshold', () => {
    fc.assert(
      fc.property(
        fc.array(NAME, { minLength: 1, maxLength: 40 }),
        NAME,
        fc.constantFrom(0.05, 0.3, 0.5, 0.7, 0.95),
        (names, asked, least) => {
          const entities = names.map((text, at) => ({
            id: `e${at}`,
            kind: 'organisation' as const,
            names: [{ text, kind: 'official' as const }],
          }));
          const index = openIndex(buildIndex(entities));
          const query = profileOf(asked);
          expect(searchOrganisations(index, query, least)).toEqual(searchOrganisationsExhaustively(index, query, least));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('[L8] a word that no name has and a name without words find nothing, and find it again', () => {
    const index = openIndex(buildIndex([{ id: 'a', kind: 'organisation', names: [{ text: 'Huawei', kind: 'official' }] }]));
    for (const asked of ['Qqq', '...', 'Huawei', 'Qqq']) {
      const hits = searchOrganisations(index, profileOf(asked), 0.5);
      expect(hits).toHaveLength(asked === 'Huawei' ? 1 : 0);
    }
  });
});
