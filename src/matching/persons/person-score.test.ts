import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personOf } from '../../names/index.js';
import { EVIDENCE } from './person-evidence.js';
import { PERSON_MODEL } from './person-model.js';
import { comparePersons, personScore } from './person-score.js';

const compare = (a: string, b: string) => comparePersons(personOf(a), personOf(b));
const score = (a: string, b: string) => compare(a, b).score;

const pool = [
  'Sergei',
  'Lavrov',
  'Mohammed',
  'Tikriti',
  'Osama',
  'Nooristani',
  'Kim',
  'Jong',
  'Petrovich',
  'Velayati',
  'Ali',
  'Zurab',
  'Hakobyan',
  'J',
];
const name = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('comparePersons(a, b)', () => {
  it.each([
    ['NURISTANI, Abdul Aziz', "'Abd al-Aziz al-Nuristani"],
    ['Moammar Qaddafi', 'Muammar Gaddafi'],
    ['Nikolai Plat Ono Vich Patrushev', 'Nikolai Platonovich Patrushev'],
    ['FridrichBuchenberg', 'Friedrich Buchenberg'],
    ['Hans J Friedrich', 'Hans Joachim Friedrich'],
    ['AKHTAR MANSOUR', 'AKHTAR MOHAMMAD MANSOUR SHAH MOHAMMED'],
    ['Barack Obama', 'バラク・オバマ'],
    ['Barack Obama', 'باراك أوباما'],
    ['Volodymyr Zelensky', 'Володимир Зеленський'],
    ['Osama bin Laden', 'Usāma bin Muhammad ibn Awad ibn Lādin'],
    ['bin Salman Mohammed', 'Mohammed bin Salman'],
  ])('[M5, M11] %s and %s match', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['Sergey Ivanevich Lavrov', 'Sergey Viktorovich LAVROV'],
    ['SADDAM HUSSEIN AL-DULAIMI', 'SADDAM HUSSEIN AL-TIKRITI'],
    ['SALMAN BIN MUHAMMAD AL-RAWI', 'MUHAMMAD BIN SALMAN AL-RAWI'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Aaron A. Wendt', 'Josh A. Wendt'],
    ['习近朋', '习近平'],
    ['Abu Bakr', 'Abu Jibril'],
  ])('[M12] %s and %s do not match: a name, a father or a role contradicts', (a, b) => {
    expect(score(a, b)).toBeLessThan(0.7);
  });

  it('[M13] one word alone, or initials alone, do not carry a longer name', () => {
    expect(score('N.N.', 'Nursultan Nazarbayev')).toBeLessThan(0.7);
    expect(score('Shamsuddin', 'Shamsuddin Mohammed Haqqani')).toBeLessThan(0.7);
    expect(score('Hannibal', 'Hanniball')).toBeGreaterThanOrEqual(0.7);
  });

  it('[M14] is symmetric and between 0 and 1, and nothing beats the same name', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 40 })), fc.oneof(name, fc.string({ maxLength: 40 })), (a, b) => {
        const there = score(a, b);
        expect(score(b, a)).toBeCloseTo(there, 9);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(there).toBeLessThanOrEqual(Math.max(score(a, a), score(b, b)) + 1e-9);
      }),
    );
    expect(score('', 'Ali')).toBe(0);
  });

  it('[M15] [L10] a word on each side that agrees with none on the other lowers the score', () => {
    const before = fc.constantFrom('Qwazzx', 'Bbgrrd');
    const after = fc.constantFrom('Mmlnpf', 'Uuiootty');
    fc.assert(
      fc.property(name, name, before, after, (a, b, x, y) => {
        expect(score(`${a} ${x}`, `${b} ${y}`)).toBeLessThanOrEqual(score(a, b) + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('[M15] [L10] no coefficient of the model turns evidence against into evidence for', () => {
    expect(PERSON_MODEL.coefficients).toHaveLength(EVIDENCE.length);
    EVIDENCE.forEach(([, sign, , least], at) => {
      expect((PERSON_MODEL.coefficients[at] ?? 0) * sign).toBeGreaterThanOrEqual(least);
    });
  });

  it('[M16] the score is 0.70 where the probability is one half, and rises with it', () => {
    expect(personScore(0.5)).toBe(0.7);
    expect(personScore(0)).toBe(0);
    expect(personScore(1)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p, q) => personScore(Math.min(p, q)) <= personScore(Math.max(p, q)),
      ),
    );
    const steps = Array.from({ length: 999 }, (_, at) => personScore((at + 1) / 1000));
    expect(steps.every((score, at) => at === 0 || score > (steps[at - 1] ?? 1))).toBe(true);
  });

  it('[M17] tells which parts agree, how, which contradict and which are left', () => {
    const { aligned, contradictions, left } = compare('Usama bin Ladin', 'Osama Muhammad Laden');
    expect(aligned.map(({ a, b, how }) => [a, b, how])).toEqual([
      ['usama', 'osama', 'spelling'],
      ['ladin', 'laden', 'letters'],
    ]);
    expect(contradictions).toEqual([]);
    expect(left).toEqual({ a: [], b: ['muhammad'] });
    expect(compare('Ihab Makhlouf', 'Rami Makhlouf').contradictions[0]).toMatchObject({ a: 'ihab', b: 'rami', how: 'different' });
  });
});
