import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.js';
import { RAISING } from './organisations/evidence.js';
import { ORGANISATION_MODEL } from './organisations/organisation-model.js';

const words = 'huawei technologies tech shenzhen 深圳 华为 group china holdings no.1 second bank co ltd gmbh'.split(' ');
const names = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

describe('two names', () => {
  it('[L10] are as like one way round as the other', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(compareNames(a, b, 'organisation').score).toBeCloseTo(compareNames(b, a, 'organisation').score, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('[L10] that are one are as like as can be', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(compareNames(a, a, 'organisation').score).toBeGreaterThanOrEqual(compareNames(a, b, 'organisation').score - 1e-9);
      }),
      {
        numRuns: 300,
        examples: [
          ['华为', 'huawei huawei huawei'],
          ['no.1', 'no.1 华为'],
        ],
      },
    );
  });

  it('[L10] gain by what agrees and lose by what contradicts, in the model that ships', () => {
    for (const [feature, weight] of Object.entries(ORGANISATION_MODEL.weights)) {
      if ((RAISING as ReadonlySet<string>).has(feature)) expect(weight, feature).toBeGreaterThanOrEqual(0);
      else expect(weight, feature).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    ['Semiconductor Manufacturing International Corporation', 'Semiconductor Manufacturing International (Beijing) Corporation'],
    ['China Mobile Limited', 'China Mobile Hong Kong (BVI) Limited'],
    ['SMIC Holdings Limited', 'SMIC, Americas'],
  ])('[M22] of which one says a seat are for review: %s, %s', (a, b) => {
    expect(compareNames(a, b, 'organisation').decision).toBe('review');
    expect(compareNames(b, a, 'organisation').decision).toBe('review');
  });

  it('[M22] of which one is short may be one company all the same', () => {
    expect(compareNames('Faberlic', 'FABERLIC EUROPE Sp. z o.o.', 'organisation').decision).toBe('match');
  });

  it.each<[string, string, 'match' | 'review' | 'none']>([
    ['华为技术有限公司', 'Huawei Technologies Co., Ltd.', 'match'],
    ['Shenzhen DJI Sciences', 'SZ DJI Technology Co., Ltd.', 'match'],
    ['Bank of China', 'Bank of Chile', 'none'],
    ['CCCC First Harbor Engineering', 'CCCC Third Harbor Engineering', 'none'],
  ])('[L10] %s and %s: %s', (a, b, decision) => {
    expect(compareNames(a, b, 'organisation').decision).toBe(decision);
  });
});
