import { describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { crowdedRegister, indexOf, smallRegister } from '../../test/screening/small-register.js';
import type { Outcome } from './outcome.js';
import { type ScreenOptions, screener } from './screener.js';
import { screenNames } from './screening.js';
import type { Subject } from './subject.js';

const index = indexOf(smallRegister);

function screened(subject: Subject, options: Partial<ScreenOptions> = {}): Outcome {
  return screener(smallRegister, index, { clocks: clocks('2023-01-01'), ...options })(subject);
}

/** An outcome in one line: `A 1.00 match on list,other`, or its kind and reason. */
function told(outcome: Outcome): string {
  if (outcome.kind === 'error') return `error: ${outcome.reason}`;
  if (outcome.kind === 'none') return 'none';
  return outcome.matches
    .map(
      ({ entity, score, decision, standings }) =>
        `${entity.id} ${score.toFixed(2)} ${decision} on ${standings.map(({ list }) => list).join()}`,
    )
    .join('; ');
}

describe('a subject', () => {
  it('[R12] is found by its name, with the entity, its standings and the explanation', () => {
    const outcome = screened({ name: 'HUAWEI TECHNOLOGIES CO LTD' });
    expect(outcome).toMatchObject({
      kind: 'matches',
      subject: { name: 'HUAWEI TECHNOLOGIES CO LTD' },
      warnings: [],
      matches: [
        {
          entity: { id: 'A', name: 'A' },
          matched: 'Huawei Technologies Co., Ltd.',
          confidence: 'high',
          score: expect.closeTo(0.9965, 3),
          decision: 'match',
          standings: [
            { list: 'list', listed: true, since: '2021-01-01', modifiers: [] },
            { list: 'other', listed: true, since: '2020-06-01', modifiers: [] },
          ],
          explanation: { rule: 'M2-same-words' },
        },
      ],
    });
  });

  it.each<[string, Subject, string]>([
    ['its Chinese name', { name: 'Unknown Trading', nameZh: '华为技术有限公司' }, 'A 1.00 match on list,other'],
    [
      'an identifier',
      { name: 'Unknown Trading', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] },
      'A 0.99 match on list,other',
    ],
    ['an identifier alone', { name: '', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] }, 'A 0.99 match on list,other'],
    ['a ticker in another form', { name: 'x', identifiers: [{ scheme: 'ticker', value: '0981.HK' }] }, 'D 0.99 match on other'],
    ['the best of its names', { name: 'DJI', nameZh: '深圳市大疆创新科技有限公司' }, 'B 1.00 match on list'],
    [
      'names of two entities',
      { name: 'SZ DJI Technology Co., Ltd.', nameZh: '华为技术有限公司' },
      'B 1.00 match on list; A 1.00 match on list,other',
    ],
    ['an acronym, for review', { name: 'DJI' }, 'B 0.60 review on list'],
    ['a name of nobody', { name: 'Some Food Works' }, 'none'],
    ['a ticker that reads like a name', { name: 'x', identifiers: [{ scheme: 'ticker', value: 'DJI' }] }, 'none'],
  ])('[R12] is looked up by each name and identifier, one match an entity: %s', (_, subject, answer) => {
    expect(told(screened(subject))).toBe(answer);
  });

  it('[R13] is told of the lists asked for only, and of each of them', () => {
    expect(told(screened({ name: 'DJI' }, { lists: ['list', 'other'] }))).toBe('B 0.60 review on list,other');
    expect(told(screened({ name: '华为技术有限公司' }, { lists: ['other'] }))).toBe('A 1.00 match on other');
  });

  it('[R13] that is an entity of which the lists say nothing is no match', () => {
    expect(told(screened({ name: 'Echo Silent Co., Ltd.' }))).toBe('none');
    expect(told(screened({ name: '深圳市大疆创新科技有限公司' }, { lists: ['other'] }))).toBe('none');
    expect(told(screened({ name: '华为技术有限公司' }, { clocks: clocks('2019-01-01') }))).toBe('none');
  });

  it('[R13] that was listed once is one, with what is left of it', () => {
    expect(screened({ name: 'Gone Works Co., Ltd.' }).matches[0]?.standings).toMatchObject([
      { listed: false, modifiers: ['formerly-listed'] },
    ]);
    expect(screened({ name: 'DJI' }).matches[0]?.standings).toMatchObject([{ listed: true, modifiers: ['challenged'] }]);
  });

  it.each([
    ['', 'error: no name'],
    ['   ', 'error: no name'],
    ['—', 'error: no name: got "—", expected one with a letter or digit'],
  ])('[R14] named %j is an error', (name, answer) => {
    expect(told(screened({ name }))).toBe(answer);
  });

  it('[R15] of a very long name is answered with a warning', () => {
    const long = screened({ name: 'x'.repeat(200_000) });
    expect([long.kind, long.warnings]).toEqual(['none', ['a name of 200000 characters: only the first 1000 were looked at']]);
  });

  it('[R15] of a name over several lines or a mistyped identifier is warned of', () => {
    expect(screened({ name: 'A\nB' }).warnings).toEqual(['a name over several lines: a quote may be missing in the file']);
    expect(screened({ name: 'A', identifiers: [{ scheme: 'uscc', value: '914403001922038217' }] }).warnings).toEqual([
      'USCC "914403001922038217" is not well formed: its length or check character is wrong',
    ]);
    expect(screened({ name: 'A', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] }).warnings).toEqual([]);
  });

  it('[R16] with more matches than the limit is told the best, and that there are more', () => {
    const crowd = (limit?: number): Outcome => {
      const options = { clocks: clocks('2023-01-01'), ...(limit === undefined ? {} : { limit }) };
      return screener(crowdedRegister, indexOf(crowdedRegister), options)({ name: 'Twin Rivers Co., Ltd.' });
    };
    expect(crowd().matches.map(({ entity }) => entity.id)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
    expect(crowd().warnings).toEqual(['7 entities fit: the best 5 are told']);
    expect(crowd(1).matches).toHaveLength(1);
    expect(crowd(7).warnings).toEqual([]);
  });

  it('[R16] is judged by the thresholds asked for', () => {
    const by = (match: number, review: number, name = '深圳大疆'): string => told(screened({ name }, { thresholds: { match, review } }));
    expect(by(0.8, 0.7)).toBe('B 0.94 match on list');
    expect(by(0.95, 0.8)).toBe('B 0.94 review on list');
    expect(by(0.99, 0.95)).toBe('none');
    // A doubtful one is never a match: its score is the middle of the two, below what its words alone would give.
    expect(by(0.8, 0.6, 'DJI')).toBe('B 0.70 review on list');
    expect(by(1, 0.9999, 'DJI')).toBe('none');
  });

  it.each<[Partial<ScreenOptions>, string]>([
    [{ lists: ['nowhere'] }, 'got list "nowhere", expected one of list, other'],
    [{ lists: [] }, 'got no lists, expected some of list, other'],
    [{ limit: 0 }, 'got a limit of 0, expected a whole number from 1'],
    [{ limit: 1.5 }, 'got a limit of 1.5, expected a whole number from 1'],
    [{ thresholds: { match: 0.5, review: 0.7 } }, 'got thresholds review 0.7 and match 0.5, expected 0 <= review <= match <= 1'],
  ])('[R16] %j is a mistake of the caller', (options, said) => {
    expect(() => screened({ name: 'x' }, options)).toThrow(new RangeError(said));
  });
});

describe('names', () => {
  it('[R14] have one outcome each, in order', () => {
    const answers = screenNames([' DJI ', '', 'x'], screener(smallRegister, index, { clocks: clocks('2023-01-01') }));
    expect(answers.map(told)).toEqual(['B 0.60 review on list', 'error: no name', 'none']);
    expect(answers[0]?.subject).toEqual({ name: 'DJI' });
  });
});
