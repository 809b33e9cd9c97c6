import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activities, activitiesIn, activityLikeness, hanActivities } from './activity.js';
import { fold } from './fold.js';

const found = (name: string) => activitiesIn(fold(name).split(' ')).map(({ from, to, activity }) => `${activity} ${from}-${to}`);
const foundHan = (name: string) => hanActivities(fold(name)).map(({ from, to, activity }) => `${fold(name).slice(from, to)} ${activity}`);

describe('activity words', () => {
  it('[N11] the longest phrase is taken first', () => {
    expect(found('Beijing Science and Technology Services')).toEqual(['science-technology 1-4', 'service 4-5']);
    expect(found('New Energy Battery')).toEqual(['new-energy 0-2', 'battery 2-3']);
  });

  it('[N11] abbreviations count, also with vowels dropped', () => {
    expect(found('Semiconductor Mfg Intl')).toEqual(['semiconductor 0-1', 'manufacturing 1-2', 'international 2-3']);
    expect(found("Comm Grp Int'l Srvces Mchnry")).toEqual([
      'communication 0-1',
      'group 1-2',
      'international 2-3',
      'service 3-4',
      'machinery 4-5',
    ]);
  });

  it('[N11] a brand is no activity', () => {
    expect(found('Huawei Xiaomi Hesai DJI Costar')).toEqual([]);
  });

  it('[N11] an ambiguous word lists its further senses', () => {
    expect(activitiesIn(['elec'])[0]).toMatchObject({ activity: 'electronics', others: ['electric'] });
  });

  it('[N12] Chinese words are cut so that long ones win, and single characters stay with the core', () => {
    expect(foundHan('中芯國際集成電路製造')).toEqual(['国际 international', '集成电路 integrated-circuit', '制造 manufacturing']);
    expect(foundHan('浙江大华技术')).toEqual(['技术 technology']);
    expect(foundHan('金龙')).toEqual([]);
  });

  it('[N13] likeness is 1 for the same, between for kin, 0 for strangers, and symmetric', () => {
    expect(activityLikeness('technology', 'science')).toBeGreaterThan(0);
    expect(activityLikeness('telecom', 'communication')).toBeGreaterThan(0);
    expect(activityLikeness('heavy-industry', 'industry')).toBeGreaterThan(0);
    expect(activityLikeness('bank', 'dairy')).toBe(0);
    const ids = activities().map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (a, b) => {
        const likeness = activityLikeness(a, b);
        expect(likeness).toBe(activityLikeness(b, a));
        expect(likeness === 1).toBe(a === b);
        expect(likeness).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('[N14] every concept is written in folded words and has an English one', () => {
    const ids = activities().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, words, short, han } of activities()) {
      expect(words.length, id).toBeGreaterThan(0);
      for (const word of [...words, ...short, ...han]) expect(fold(word), id).toBe(word);
    }
  });

  it('[N14] every English phrase finds its own concept', () => {
    for (const { id, words } of activities()) {
      for (const phrase of words) {
        const [first] = activitiesIn(phrase.split(' '));
        expect([first?.activity, ...(first?.others ?? [])], phrase).toContain(id);
      }
    }
  });

  it('[N11][N12] both are total, ordered and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const spans of [activitiesIn(text.split(' ')), hanActivities(text), hanActivities(fold(text))]) {
          let end = 0;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
        }
      }),
    );
  });
});
