import { describe, expect, it } from 'vitest';
import { clocks, FOREVER, register } from '../../test/register/notation.js';
import { type Effects, effects } from './effects.js';
import type { EffectRule } from './law.js';

const LISTED = '2021-01-01 complete A B';
const BAN: EffectRule = {
  id: 'ban/exporter',
  law: 'ban',
  role: 'exporter',
  kind: 'prohibits',
  hangs: { list: 'list', standing: 'listed' },
  reach: 'listed',
  from: clocks('2021-06-01').on,
  summary: 'Do not.',
  sources: ['the law'],
  confidence: 'high',
};
const WIDE: EffectRule = { ...BAN, id: 'wide/exporter', reach: 'listed-or-controlled' };
const { from: _, ...UNDATED } = BAN;

/** What these rules mean for an exporter and an entity on a day, the register being of these lines. */
function effectsOf(rules: readonly EffectRule[], lines: readonly string[], entity: string, on: string, known = FOREVER): Effects {
  const laws = [
    { id: 'ban', name: 'The Ban Act', citation: 'Pub. L. 1', enacted: '2021-03', sources: ['the law'], confidence: 'high' as const },
  ];
  const activities = [{ entity: 'A', sector: 'ships', sources: ['the press'], confidence: 'high' as const }];
  return effects({ ...register(...lines), laws, activities, effects: rules }, entity, 'exporter', clocks(on, known));
}

/** The ids in force and, after a bar, those ahead. */
function inWords({ inForce, ahead }: Effects): string {
  return `${inForce.map(({ id }) => id).join(' ')} | ${ahead.map(({ id }) => id).join(' ')}`.trim();
}

describe('[E1] an effect is in force', () => {
  it.each([
    ['2021-05-31', '| ban/exporter'],
    ['2021-06-01', 'ban/exporter |'],
  ])('[E1] when its time has come: on %s', (on, expected) => {
    expect(inWords(effectsOf([BAN], [LISTED], 'A', on))).toBe(expected);
  });

  it.each([
    ['2021-12-30', 'ban/exporter |'],
    ['2021-12-31', '|'],
  ])('[E1] until its time is over: on %s', (on, expected) => {
    expect(inWords(effectsOf([{ ...BAN, until: clocks('2021-12-31').on }], [LISTED], 'A', on))).toBe(expected);
  });

  it('[E1] when the list has the standing it hangs on, and neither before nor after', () => {
    const lines = ['2021-07-01 complete A', '2021-08-01 removal A'];
    const days = ['2021-06-30', '2021-07-01', '2021-08-01'].map((on) => inWords(effectsOf([BAN], lines, 'A', on)));
    expect(days).toEqual(['|', 'ban/exporter |', '|']);
    expect(inWords(effectsOf([BAN], ['2021-01-01 complete A @other'], 'A', '2021-07-01'))).toBe('|');
  });

  it('[E1] as known: a listing published later has none yet', () => {
    expect(inWords(effectsOf([BAN], ['2021-01-01 complete A known 2021-09-01'], 'A', '2021-07-01', '2021-08-01'))).toBe('|');
  });

  it('[L2] a law that was not enacted by then has none, nor one ahead', () => {
    const known = ['2021-03-30', '2021-03-31'].map((day) => inWords(effectsOf([BAN], [LISTED], 'A', '2021-07-01', day)));
    expect(known).toEqual(['|', 'ban/exporter |']);
  });

  it('[E1] never without a start, which is only ahead', () => {
    expect(inWords(effectsOf([UNDATED], [LISTED], 'A', '2099-01-01'))).toBe('| ban/exporter');
  });

  it('[E1] only on who works in the sector it names', () => {
    const rule = { ...BAN, sector: 'ships' };
    expect(['A', 'B'].map((entity) => inWords(effectsOf([rule], [LISTED], entity, '2021-07-01')))).toEqual(['ban/exporter |', '|']);
  });

  it('[E1] only for its role; a role that there is not is refused', () => {
    const of = { ...register(LISTED), effects: [BAN] };
    expect(effects(of, 'A', 'us-investor', clocks('2021-07-01')).inForce).toEqual([]);
    expect(() => effects(of, 'A', 'pirate' as 'exporter', clocks('2021-07-01'))).toThrow('got role "pirate", expected one of dod-');
  });

  it('[E1] the strongest first, then the oldest', () => {
    const kinds = (['none', 'flags', 'reports', 'restricts'] as const).map((kind) => ({ ...BAN, id: kind, kind }));
    const late = { ...BAN, id: 'late', from: clocks('2021-06-15').on };
    expect(inWords(effectsOf([...kinds, late, BAN], [LISTED], 'A', '2021-07-01'))).toBe('ban/exporter late restricts reports flags none |');
  });

  it('[E1] and says which law, why, since when, and how sure it is', () => {
    const noted = { ...BAN, note: 'Narrowly read.', fromNote: 'Day of the rule.' };
    expect(effectsOf([noted], [LISTED], 'A', '2021-07-01').inForce).toEqual([
      {
        id: 'ban/exporter',
        law: 'The Ban Act',
        citation: 'Pub. L. 1',
        kind: 'prohibits',
        from: '2021-06-01',
        until: null,
        summary: 'Do not.',
        because: [{ list: 'list', standing: 'listed', since: '2021-01-01' }],
        sources: ['the law'],
        confidence: 'high',
        enjoined: false,
        note: 'Narrowly read. Day of the rule.',
      },
    ]);
  });
});

describe('[E2] an effect that reaches controlled entities', () => {
  const lines = ['2021-01-01 complete A B', '2020-01-01 controls A C', '2020-01-01 controls C F', '2020-01-01 controls B F'];
  const because = (entity: string) => effectsOf([WIDE], lines, entity, '2021-07-01').inForce[0]?.because;

  it('[E2] names the listed entities in control', () => {
    expect(because('C')).toEqual([{ list: 'list', standing: 'controlled-by-listed', since: null, through: ['A'] }]);
    expect(because('F')?.[0]?.through?.toSorted()).toEqual(['A', 'B']);
  });

  it('[E2] reaches the listed entity for its own listing', () => {
    expect(because('A')).toEqual([{ list: 'list', standing: 'listed', since: '2021-01-01' }]);
  });

  it('[E2] one that does not reach so far leaves them alone', () => {
    expect(inWords(effectsOf([BAN], lines, 'C', '2021-07-01'))).toBe('|');
  });
});

describe('[E3] where the listing is enjoined', () => {
  const lines = [LISTED, '2020-01-01 controls A F', '2021-07-01 injunction A', '2021-09-01 ruling A closes enjoined'];
  const enjoined = (entity: string, on: string) => effectsOf([WIDE], lines, entity, on).inForce.map((effect) => effect.enjoined);

  it('[E3] the effect says so, and is not dropped', () => {
    expect(['2021-06-30', '2021-07-01', '2021-09-01'].map((on) => enjoined('A', on))).toEqual([[false], [true], [false]]);
  });

  it('[E3] the effect on a company controlled by the listed one says so too', () => {
    expect(['2021-06-30', '2021-07-01', '2021-09-01'].map((on) => enjoined('F', on))).toEqual([[false], [true], [false]]);
  });

  it('[E3] who is not enjoined is not told so', () => {
    expect(enjoined('B', '2021-07-01')).toEqual([false]);
  });
});
