import { describe, expect, it } from 'vitest';
import { register, told } from '../../test/register/notation.js';
import { EVENT_TYPES, MODALITIES, wasDone } from './event.js';

describe('[S17] what was not done', () => {
  it('[S17] announced, denied or merely claimed, it leaves everybody where he stands', () => {
    const listed = ['2021-01-01 complete A'];
    const acts = ['removal A', 'designation B', 'complaint A', 'injunction A', 'remand A', 'proposal B'];
    const bare = (id: string): string => told(register(...listed, '2021-01-02 statement B'), id, '2021-03-01');
    for (const act of acts)
      for (const modality of ['future', 'denied']) {
        const of = register(...listed, '2021-01-02 statement B', `2021-02-01 ${act} modality ${modality}`);
        expect([told(of, 'A', '2021-03-01'), told(of, 'B', '2021-03-01')]).toEqual([bare('A'), bare('B')]);
      }
    const closing = register(...listed, '2021-01-05 complaint A', '2021-02-01 settlement A closes challenged modality future');
    expect(told(closing, 'A', '2021-03-01')).toBe('listed since 2021-01-01: challenged');
  });

  it('[S17] a letter asks and a complaint claims by what they are', () => {
    const of = register('2021-01-01 complete A', '2021-02-01 complaint A modality alleged', '2021-02-01 proposal B modality proposed');
    expect([told(of, 'A', '2021-03-01'), told(of, 'B', '2021-03-01')]).toEqual([
      'listed since 2021-01-01: challenged',
      'never listed: proposed',
    ]);
    const done = EVENT_TYPES.flatMap((type) =>
      MODALITIES.filter((modality) => wasDone({ type, modality })).map((modality) => `${type} ${modality}`),
    );
    expect(done.filter((each) => !/ (asserted|reported)$/.test(each))).toEqual([
      'proposal proposed',
      'proposal alleged',
      'complaint-filed alleged',
    ]);
  });

  it('[S17] a draft that is only told of leaves no standing', () => {
    const of = register('2021-01-01 complete A', '2021-02-01 draft-posted A B', '2021-02-02 draft-withdrawn A B');
    expect([told(of, 'A', '2021-03-01'), told(of, 'B', '2021-03-01')]).toEqual(['listed since 2021-01-01', 'never listed']);
  });
});
