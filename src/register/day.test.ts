import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from './clock.js';
import { countsFrom, day, dayOf, daysBetween, parseDay } from './index.js';

describe('[X5] a day', () => {
  it.each(['2021-01-01', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('[X5] %s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-00-10', '2021-13-01', '2021-01-00', '2021-1-1'])(
    '[X5] %s is none',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it.each([
    '',
    'today',
    '2021',
    '2021-01',
    '0999-01-01',
    '12021-01-01',
    ' 2021-01-01',
    '2021-01-01\n',
    '2021-01-01T00:00:00Z',
    '２０２１-01-01',
  ])('[X5] %j is none', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(`got "${text}", expected a day of the calendar as YYYY-MM-DD`);
  });

  it('[X5] is one just where the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const moment = new Date(Date.UTC(year, month - 1, date));
          const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
          expect(parseDay(text)).toBe(exists ? text : null);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('[X5] of a moment is the one in UTC', () => {
    expect(dayOf(new Date('2021-01-01T23:59:59.999Z'))).toBe('2021-01-01');
  });
});

describe('[H5] days between', () => {
  it.each([
    ['2021-01-01', '2021-01-01', 0],
    ['2021-01-01', '2021-01-31', 30],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-03-01', '2021-02-28', -1],
    ['2000-01-01', '2100-01-01', 36525],
  ])('[H5] %s and %s are %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});

describe('[S5] a printed date counts from its last day', () => {
  it.each([
    ['2021-06-15', '2021-06-15'],
    ['2021-06', '2021-06-30'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2021-12', '2021-12-31'],
    ['2021', '2021-12-31'],
  ])('[S5] %s from %s', (printed, from) => {
    expect(countsFrom(printed)).toBe(from);
  });

  it.each(['2021-13', '2021-00', '21', '2021-1', '', '2021-02-30', 'May 2021'])('[S5] %j is no date', (printed) => {
    expect(() => countsFrom(printed)).toThrow(`got "${printed}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`);
  });
});

describe('[L2] a fact is visible', () => {
  const clocks = { on: day('2021-06-15'), known: day('2021-06-10') };

  it.each([
    ['2021-06-01', undefined, true],
    ['2021-06-10', undefined, true],
    ['2021-06-11', undefined, false],
    ['2021-06-11', '2021-06-10', true],
    ['2021-06-15', '2021-05', true],
    ['2021-06-16', '2021-06-01', false],
    ['2021-05-01', '2021-06-11', false],
    ['2021-05', '2021-06', false],
  ])('[L2] of %s, public %s: %s', (date, known, seen) => {
    expect(visible(known === undefined ? { date } : { date, known }, clocks)).toBe(seen);
  });
});
