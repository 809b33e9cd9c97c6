import { describe, expect, it } from 'vitest';
import { ask, clocks, FOREVER, register, told } from '../../test/register/notation.js';
import { standings } from './standing.js';

/** What is told of A, day by day, of a register of these lines. */
function storyOfA(lines: readonly string[], days: readonly string[]): readonly string[] {
  const of = register(...lines);
  return days.map((on) => told(of, 'A', on));
}

describe('[S1] since', () => {
  it('[S1] is the day the edition that began the listing took effect, not the day it was published', () => {
    expect(storyOfA(['2021-01-01 complete A known 2021-01-05'], ['2020-12-31', '2021-01-01', '2025-01-01'])).toEqual([
      'never listed',
      'listed since 2021-01-01',
      'listed since 2021-01-01',
    ]);
  });

  it('[S1] stays while every complete edition prints it and no amendment drops it', () => {
    const lines = ['2021-01-01 amend +A', '2021-02-01 complete A B', '2021-03-01 amend +A', '2021-04-01 amend -B'];
    expect(storyOfA(lines, ['2021-05-01'])).toEqual(['listed since 2021-01-01']);
  });

  it('[S1] begins anew with a new listing', () => {
    expect(storyOfA(['2021-01-01 complete A', '2021-02-01 complete B', '2021-03-01 amend +A'], ['2021-04-01'])).toEqual([
      'listed since 2021-03-01',
    ]);
  });

  it.each(['designation', 'redesignation'])('[S1] a %s that is no edition begins one too', (act) => {
    expect(storyOfA([`2021-01-01 ${act} A`, '2021-02-01 complete A'], ['2021-01-15', '2021-03-01'])).toEqual([
      'listed since 2021-01-01',
      'listed since 2021-01-01',
    ]);
  });

  it('[S1] is told of each list apart', () => {
    const of = register('2021-01-01 complete A', '2021-02-01 complete A @other', '2021-03-01 removal A @other');
    expect(told(of, 'A', '2021-04-01', FOREVER, 'other')).toBe('off since 2021-03-01: formerly-listed');
    expect(told(of, 'A', '2021-04-01')).toBe('listed since 2021-01-01');
  });
});

describe('[S2] until', () => {
  it('[S2] is the day of the act that ended the last listing, null before and while one is open', () => {
    const of = register('2021-01-01 complete A', '2021-02-01 removal A', '2021-03-01 amend +A', '2021-04-01 complete B');
    const untils = ['2020-12-31', '2021-01-01', '2021-02-01', '2021-03-01', '2021-05-01'].map((on) => ask(of, 'A', on).until);
    expect(untils).toEqual([null, null, '2021-02-01', null, '2021-04-01']);
  });

  it('[S2] is not moved by acts after the end', () => {
    const lines = [
      '2021-01-01 complete A',
      '2021-02-01 complete B',
      '2021-03-01 complete B',
      '2021-04-01 removal A',
      '2021-05-01 amend -A',
    ];
    expect(storyOfA(lines, ['2022-01-01'])).toEqual(['off since 2021-02-01: formerly-listed']);
  });
});

describe('[S3] who is not printed', () => {
  it('[S3] a complete edition ends the listing of whom it omits', () => {
    expect(storyOfA(['2021-01-01 complete A B', '2021-02-01 complete B'], ['2021-02-01'])).toEqual([
      'off since 2021-02-01: formerly-listed',
    ]);
  });

  it('[S3] an amendment does not, it ends that of whom it drops', () => {
    const lines = ['2021-01-01 complete A B', '2021-02-01 amend +C', '2021-03-01 amend -A'];
    expect(storyOfA(lines, ['2021-02-28', '2021-03-01'])).toEqual(['listed since 2021-01-01', 'off since 2021-03-01: formerly-listed']);
  });

  it('[S3] an empty complete edition ends every listing', () => {
    const of = register('2021-01-01 complete A B', '2021-02-01 complete');
    expect(['A', 'B'].map((entity) => ask(of, entity, '2021-03-01').listed)).toEqual([false, false]);
  });

  it('[S3] an edition of another list ends nothing', () => {
    expect(storyOfA(['2021-01-01 complete A', '2021-02-01 complete B @other'], ['2021-03-01'])).toEqual(['listed since 2021-01-01']);
  });
});

describe('[S4] two acts of one day', () => {
  it.each(['2021-02-01 amend -A +A', '2021-02-01 complete -A A'])('[S4] "%s" starts a new listing', (edition) => {
    expect(storyOfA(['2021-01-01 complete A', edition], ['2021-01-31', '2021-02-01'])).toEqual([
      'listed since 2021-01-01',
      'listed since 2021-02-01',
    ]);
  });

  it('[S4] so does a removal and an edition, in whatever order they are recorded', () => {
    const lines = ['2021-01-01 complete A', '2021-02-01 removal A', '2021-02-01 complete A'];
    expect([storyOfA(lines, ['2021-02-01']), storyOfA(lines.toReversed(), ['2021-02-01'])].flat()).toEqual([
      'listed since 2021-02-01',
      'listed since 2021-02-01',
    ]);
  });

  it('[S4] so does an omission and a designation', () => {
    expect(storyOfA(['2021-01-01 complete A', '2021-02-01 complete B', '2021-02-01 designation A'], ['2021-02-01'])).toEqual([
      'listed since 2021-02-01',
    ]);
  });
});

describe('[S5] a printed date without a day', () => {
  it.each([
    ['2021-02', '2021-02-27', '2021-02-28'],
    ['2024-02', '2024-02-28', '2024-02-29'],
    ['2021', '2021-12-30', '2021-12-31'],
  ])('[S5] %s counts from its last day', (date, before, last) => {
    const lines = ['2021-01-01 complete A', `${date} removal A`];
    expect(storyOfA(lines, [before, last])).toEqual(['listed since 2021-01-01', `off since ${last}: formerly-listed`]);
  });

  it('[S5] and so does a day of knowledge', () => {
    const of = register('2021-01-01 complete A', '2021-02-01 complaint A known 2021-03');
    expect([told(of, 'A', '2021-02-10', '2021-03-30'), told(of, 'A', '2021-02-10', '2021-03-31')]).toEqual([
      'listed since 2021-01-01',
      'listed since 2021-01-01: challenged',
    ]);
  });
});

describe('[S12] formerly-listed', () => {
  it('[S12] is told from the end of a listing until it is listed again', () => {
    const lines = ['2021-01-01 complete A', '2021-02-01 removal A', '2021-03-01 amend +A'];
    expect(storyOfA(lines, ['2020-12-31', '2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'])).toEqual([
      'never listed',
      'listed since 2021-01-01',
      'off since 2021-02-01: formerly-listed',
      'off since 2021-02-01: formerly-listed',
      'listed since 2021-03-01',
    ]);
  });
});

describe('[S1] the edition and the name behind a standing', () => {
  const of = register('2021-01-01 complete A:Alpha', '2021-02-01 amend +B', '2021-03-01 amend +A:Omega', '2021-04-01 complete B');

  it.each([
    ['2020-01-01', null, null],
    ['2021-02-15', 'list/2021-01-01', 'Alpha'],
    ['2021-03-15', 'list/2021-03-01', 'Omega'],
    ['2021-04-15', 'list/2021-04-01', 'Omega'],
  ])('[S1] on %s are %s and %s', (on, edition, printed) => {
    expect(ask(of, 'A', on)).toMatchObject({ edition, printed });
  });

  it('[S1] are those of the last printing, also where an act that is no edition came after', () => {
    const redesignated = register('2021-01-01 complete A:Alpha', '2021-02-01 redesignation A');
    expect(ask(redesignated, 'A', '2021-03-01')).toMatchObject({ edition: 'list/2021-01-01', printed: 'Alpha' });
  });
});

describe('standings', () => {
  const of = register('2021-01-01 complete A', '2021-01-01 proposal A @other', '2021-01-01 complete B @third');
  const listsOf = (entity: string, ...always: string[]) => standings(of, entity, clocks('2021-02-01'), always).map(({ list }) => list);

  it('[S1] are those of the lists that have something to say, and of those asked for', () => {
    expect([listsOf('A'), listsOf('B'), listsOf('C'), listsOf('B', 'other')]).toEqual([
      ['list', 'other'],
      ['third'],
      [],
      ['other', 'third'],
    ]);
  });

  it('[S1] never of a list that the register holds nothing of', () => {
    const uncovered = { ...of, lists: of.lists.map((list) => (list.id === 'list' ? { ...list, coverage: 'none' as const } : list)) };
    expect(standings(uncovered, 'A', clocks('2021-02-01'), ['list']).map(({ list }) => list)).toEqual(['other']);
  });
});
