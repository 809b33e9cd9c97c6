import { describe, expect, it } from 'vitest';
import { assurance, type Signs } from '../../src/reading/assurance.js';
import { read } from './reading.js';

const PLAIN: Signs = {
  judged: 2,
  doubtfulLink: 0,
  known: 0,
  ofNobody: 0,
  unknownCompany: 0,
  companyElsewhere: 0,
  onlyList: 1,
  otherList: 0,
  listElsewhere: 0,
  undatedListing: 0,
  ownDate: 1,
  bareSentence: 0,
  reported: 0,
  draftWithdrawn: 0,
};
const sureness = (text: string): number => Math.max(0, ...read(text).events.map(({ confidence }) => confidence));

describe('how sure an event is', () => {
  it('[B138] what speaks against an event makes it less likely, what the register holds more', () => {
    const plain = assurance(PLAIN);
    for (const against of [
      'doubtfulLink',
      'ofNobody',
      'companyElsewhere',
      'otherList',
      'listElsewhere',
      'undatedListing',
      'bareSentence',
    ] as const)
      expect([against, assurance({ ...PLAIN, [against]: 1 }) < plain]).toEqual([against, true]);
    expect(assurance({ ...PLAIN, judged: 0 })).toBeLessThan(plain);
    expect(assurance({ ...PLAIN, known: 1 })).toBeGreaterThan(plain);
  });

  it('[B138] a listing told with its day, list and company is surer than one that hangs by what was told before', () => {
    const whole = sureness('The Pentagon added Xiaomi to the Section 1260H list on March 2, 2026.');
    const hanging = sureness('The Section 1260H list was in the news. Xiaomi makes phones. It was added some time ago.');
    expect(whole).toBeGreaterThan(0.8);
    expect(hanging).toBeLessThan(whole);
  });
});
