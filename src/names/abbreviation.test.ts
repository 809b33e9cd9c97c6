import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbbreviation, skeleton } from './abbreviation.js';

describe('abbreviations', () => {
  it.each([
    ['comm', 'communications'],
    ['tech', 'technology'],
    ['pharm', 'pharmaceutical'],
    ['srvces', 'services'],
    ['hldgs', 'holdings'],
    ['grp', 'group'],
    ['intl', 'international'],
    ['natl', 'national'],
    ['dept', 'department'],
    ['mfg', 'manufacturing'],
    ['mgmt', 'management'],
    ['bldg', 'building'],
    ['engr', 'engineering'],
    ['assn', 'association'],
  ])('[N10] %s shortens %s', (short, long) => {
    expect(isAbbreviation(short, long)).toBe(true);
  });

  it.each([
    ['china', 'chemical'],
    ['cat', 'construction'],
    ['hong', 'holding'],
    ['sun', 'solution'],
    ['sing', 'shipping'],
    ['co', 'communications'],
    ['services', 'srvces'],
    ['group', 'group'],
  ])('[N10] %s does not shorten %s', (short, long) => {
    expect(isAbbreviation(short, long)).toBe(false);
  });

  it('[N10] is total, irreflexive, and never holds both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(isAbbreviation(a, a)).toBe(false);
        expect(isAbbreviation(a, b) && isAbbreviation(b, a)).toBe(false);
      }),
    );
  });

  it('[N10] a skeleton is a skeleton already', () => {
    expect(skeleton('communications')).toBe('cmnctns');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
        expect(skeleton(skeleton(word))).toBe(skeleton(word));
      }),
    );
  });
});
