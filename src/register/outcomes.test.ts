import { describe, expect, it } from 'vitest';
import { clocks, FOREVER, register } from '../../test/register/notation.js';
import { outcomes } from './outcomes.js';

const ON = '2021-12-31';

/** What became of each company of each proposal: `A +30` listed after 30 days, `A 30` not yet, `A already`. */
function fates(lines: readonly string[], on = ON, known = FOREVER): readonly string[] {
  return outcomes(register(...lines), 'list', clocks(on, known)).proposals.map(({ day, outcomes: named }) => {
    const each = named.map(
      ({ entity, listed, days, already }) => `${entity} ${already ? 'already' : `${listed === null ? '' : '+'}${days}`}`,
    );
    return `${day}: ${each.join(', ')}`;
  });
}

const rate = (lines: readonly string[]) => outcomes(register(...lines), 'list', clocks(ON)).rate;

describe('[H5] an outcome', () => {
  it('[H5] counts days from the proposal to the listing, or to the day asked about', () => {
    expect(fates(['2021-01-01 proposal A B', '2021-01-31 complete A'], '2021-03-02')).toEqual(['2021-01-01: A +30, B 60']);
  });

  it('[H5] to the first listing after it, also where that has ended', () => {
    const lines = ['2021-01-01 proposal A', '2021-01-11 complete A', '2021-02-01 removal A', '2021-03-01 amend +A'];
    expect(fates(lines)).toEqual(['2021-01-01: A +10']);
  });

  it('[H5] who stood on the list on the day already is told so', () => {
    expect(fates(['2021-01-01 complete A', '2021-01-01 proposal A'])).toEqual(['2021-01-01: A already']);
    expect(fates(['2021-01-01 complete A', '2021-02-01 proposal A', '2021-02-02 removal A', '2021-03-01 amend +A'])).toEqual([
      '2021-02-01: A already',
    ]);
  });

  it('[H5] who had left by then stood on it no more', () => {
    const lines = ['2021-01-01 complete A', '2021-02-01 removal A', '2021-02-01 proposal A', '2021-02-11 amend +A'];
    expect(fates(lines)).toEqual(['2021-02-01: A +10']);
  });

  it('[H5] proposals come in order, those of other lists and those not known yet do not come', () => {
    const lines = ['2021-03-01 proposal A', '2021-02 proposal B', '2021-01-01 proposal C @other', '2021-01-02 proposal D known 2021-06-01'];
    expect(fates(lines, '2021-04-01', '2021-05-31')).toEqual(['2021-02-28: B 32', '2021-03-01: A 31']);
  });
});

describe('[H6] the base rate', () => {
  it('[H6] counts a company once, from its first proposal', () => {
    const lines = ['2021-01-01 proposal A', '2021-01-21 proposal A B', '2021-01-31 complete A'];
    expect(rate(lines)).toMatchObject({ companies: 2, listed: 1, share: 0.5, medianDays: 30 });
  });

  it('[H6] does not count who stood on the list already', () => {
    expect(rate(['2021-01-01 complete A', '2021-02-01 proposal A B'])).toMatchObject({
      companies: 1,
      listed: 0,
      share: 0,
      medianDays: null,
    });
  });

  it('[H6] takes the median of the days, between the two in the middle where they are even', () => {
    const odd = ['2021-01-01 proposal A B C', '2021-01-02 amend +A', '2021-01-05 amend +B', '2021-01-31 amend +C'];
    expect(rate(odd).medianDays).toBe(4);
    expect(rate(odd.slice(0, 3)).medianDays).toBe(2.5);
  });

  it('[H6] comes with Wilson’s interval', () => {
    const { interval } = rate(['2021-01-01 proposal A B C D', '2021-02-01 complete A B']);
    expect(interval?.low).toBeCloseTo(0.15, 3);
    expect(interval?.high).toBeCloseTo(0.85, 3);
  });

  it('[H6] of no company is none', () => {
    expect(rate([])).toEqual({ companies: 0, listed: 0, share: null, interval: null, medianDays: null, unnamed: 0 });
  });

  it('[H6] tells how many companies no source names, and counts them in no share', () => {
    expect(rate(['2021-01-01 proposal A unnamed 9', '2021-02-01 proposal unnamed 3'])).toMatchObject({ companies: 1, unnamed: 12 });
  });
});
