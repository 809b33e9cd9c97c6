import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWait, statusFault, waitBefore } from './waiting.js';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('waiting', () => {
  test('[F85] doubles from a second, by chance down to a half, and at most 30 s unless more was asked for', () => {
    expect([1, 2, 3, 9].map((attempt) => [waitBefore(attempt, undefined, 0), waitBefore(attempt, undefined, 1)])).toEqual([
      [500, 1000],
      [1000, 2000],
      [2000, 4000],
      [15_000, 30_000],
    ]);
    assert(
      property(
        integer({ min: 1, max: 40 }),
        double({ min: 0, max: 1, noNaN: true }),
        integer({ min: 0, max: 120_000 }),
        (attempt, random, asked) => {
          const wait = waitBefore(attempt, asked, random);
          return wait >= asked && wait <= Math.max(asked, 30_000);
        },
      ),
    );
  });

  test('[F85] Retry-After is seconds or a date', () => {
    expect(
      ['7', ' 120 ', 'Sun, 22 Nov 2026 12:01:00 GMT', 'Sun, 22 Nov 2026 11:00:00 GMT', 'soon', '-1'.repeat(40), undefined].map((header) =>
        askedWait(header, NOW),
      ),
    ).toEqual([7000, 120_000, 60_000, 0, undefined, undefined, undefined]);
  });

  test('[F85] 429 and 5xx pass, unless they ask for more than two minutes; others do not', () => {
    const passing = (status: number, after?: string) => statusFault(status, 'here', after, NOW).passing;
    expect([429, 500, 503, 599].map((status) => passing(status))).toEqual([true, true, true, true]);
    expect([400, 401, 403, 404, 410, 206, 204, 304].map((status) => passing(status))).toEqual(Array.from({ length: 8 }, () => false));
    expect([passing(429, '120'), passing(429, '121')]).toEqual([true, false]);
  });
});
