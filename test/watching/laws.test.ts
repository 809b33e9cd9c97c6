import { afterEach, describe, expect, it } from 'vitest';
import { day, type EffectRule, type Law, type Register, type Role } from '../../src/register/index.js';
import { register } from '../register/notation.js';
import { newTestStore, type TestStore } from '../store/stores.js';
import { lines, type Watched, watchedIn } from './portfolio.js';

const SOURCED = { sources: ['a gazette'], confidence: 'high' } as const;
const LAW: Law = { id: 'ban', name: 'The Ban', citation: 'Pub. L. 1', enacted: '2020-06-01', url: 'https://example.org/ban', ...SOURCED };

function rule(role: Role, from: string, more: Partial<EffectRule> = {}): EffectRule {
  const hangs = { list: 'list', standing: 'listed' } as const;
  return {
    id: `ban-${from}/${role}`,
    law: 'ban',
    role,
    kind: 'prohibits',
    hangs,
    reach: 'listed',
    from: day(from),
    summary: 'Do not.',
    ...SOURCED,
    ...more,
  };
}

/** A and B are listed; A controls F. */
function withLaws(effects: readonly EffectRule[], ...acts: readonly string[]): Register {
  const of = register('2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.', '2020-01-01 controls A F', ...acts);
  const names = [{ entity: 'F', text: 'Fir Logistics Inc', lang: 'en', script: 'Latn', kind: 'official' as const, ...SOURCED }];
  return { ...of, names, laws: [LAW], effects };
}

const places: TestStore[] = [];

async function watching(roles?: readonly Role[]): Promise<Watched> {
  const place = await newTestStore('sqlite');
  places.push(place);
  const watched = watchedIn(await place.open());
  await watched.put('p', ['Alder Instruments Co., Ltd.'], roles);
  return watched;
}

afterEach(async () => {
  for (const place of places.splice(0)) await place.dispose();
});

describe('alerts of laws', () => {
  it('[W8] 180, 90, 30 and 7 days ahead, and on the day: each once', async () => {
    const watched = await watching();
    const of = withLaws([rule('dod-contractor', '2022-06-30')]);
    await watched.run(of, '2021-12-31');
    const told: string[] = [];
    for (const on of [
      '2022-01-01',
      '2022-01-02',
      '2022-04-01',
      '2022-04-02',
      '2022-05-31',
      '2022-06-22',
      '2022-06-23',
      '2022-06-29',
      '2022-06-30',
      '2022-07-01',
    ])
      for (const alert of (await watched.run(of, on)).alerts) told.push(`${on}: ${alert.kind} ${alert.date} ${alert.title}`);
    expect(told).toEqual([
      '2022-01-01: law-ahead 2022-06-30 in 180 days, from 2022-06-30: The Ban: prohibits (dod-contractor)',
      '2022-04-01: law-ahead 2022-06-30 in 90 days, from 2022-06-30: The Ban: prohibits (dod-contractor)',
      '2022-05-31: law-ahead 2022-06-30 in 30 days, from 2022-06-30: The Ban: prohibits (dod-contractor)',
      '2022-06-23: law-ahead 2022-06-30 in 7 days, from 2022-06-30: The Ban: prohibits (dod-contractor)',
      '2022-06-30: law-in-effect 2022-06-30 in effect since 2022-06-30: The Ban: prohibits (dod-contractor)',
    ]);
  });

  it('[W8] who looks seldom is told of the nearest day alone, and of a law that came meanwhile', async () => {
    const watched = await watching();
    const of = withLaws([rule('dod-contractor', '2022-06-30'), rule('exporter', '2022-02-01')]);
    await watched.run(of, '2021-07-01');
    const run = await watched.run(of, '2022-06-10');
    expect(run.alerts.map(({ title }) => title)).toEqual([
      'in 20 days, from 2022-06-30: The Ban: prohibits (dod-contractor)',
      'in effect since 2022-02-01: The Ban: prohibits (exporter)',
    ]);
    expect(run.alerts.map(({ url, sources }) => [url, sources])).toEqual([
      ['https://example.org/ban', ['a gazette']],
      ['https://example.org/ban', ['a gazette']],
    ]);
  });

  it('[W8] one alert a law and day, whatever the number of roles, and what it does to each', async () => {
    const watched = await watching();
    const three = [
      rule('dod-contractor', '2022-06-30', { kind: 'restricts' }),
      rule('dod-contracting-officer', '2022-06-30'),
      rule('subcontractor', '2022-06-30', { kind: 'restricts' }),
    ];
    await watched.run(withLaws(three), '2021-12-01');
    const run = await watched.run(withLaws(three), '2022-06-29');
    expect(run.alerts.map(({ title }) => title)).toEqual([
      'in 1 day, from 2022-06-30: The Ban: restricts (dod-contractor, subcontractor), prohibits (dod-contracting-officer)',
    ]);
  });

  it('[W8] only of the roles asked for; another choice counts from the next watch', async () => {
    const watched = await watching(['exporter']);
    const of = withLaws([rule('dod-contractor', '2022-06-30'), rule('exporter', '2022-07-01')]);
    await watched.run(of, '2021-12-01');
    expect(lines(await watched.run(of, '2022-06-29'))).toEqual(['2022-07-01 law-ahead A on list by ban']);
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    expect(lines(await watched.run(of, '2022-06-29'))).toEqual([]);
    await watched.put('p', ['Alder Instruments Co., Ltd.'], ['dod-contractor']);
    expect(lines(await watched.run(of, '2022-06-29'))).toEqual(['2022-06-30 law-ahead A on list by ban']);
  });

  it('[W8] not of one that bars nothing, has no day, or hangs on a list where the entity does not stand', async () => {
    const watched = await watching();
    const { from: _, ...open } = rule('exporter', '2022-06-30');
    const other = { hangs: { list: 'other', standing: 'listed' } } as const;
    const of = withLaws([rule('dod-contractor', '2022-06-30', { kind: 'none' }), open, rule('us-investor', '2022-06-30', other)]);
    await watched.run(of, '2021-12-01');
    expect(lines(await watched.run(of, '2022-06-29'))).toEqual([]);
  });

  it('[W8] also of one that reaches who is controlled by somebody listed', async () => {
    const watched = await watching();
    await watched.put('p', ['Fir Logistics Inc']);
    const of = withLaws([rule('dod-contractor', '2022-06-30', { reach: 'listed-or-controlled' }), rule('exporter', '2022-06-29')]);
    await watched.run(of, '2021-12-01');
    expect(lines(await watched.run(of, '2022-06-30'))).toEqual(['2022-06-30 law-in-effect F on list by ban']);
  });

  it('[W8] a law in effect before a subject was watched is not told; one that the register learns of is', async () => {
    const watched = await watching();
    await watched.run(withLaws([rule('dod-contractor', '2021-02-01')]), '2021-12-01');
    const run = await watched.run(withLaws([rule('dod-contractor', '2021-02-01'), rule('exporter', '2021-03-01')]), '2021-12-02');
    expect(lines(run)).toEqual(['2021-03-01 law-in-effect A on list by ban']);
  });

  it('[W8] where a court bars giving effect to the listing, the alert says so', async () => {
    const watched = await watching();
    const of = withLaws([rule('dod-contractor', '2022-06-30')], '2021-06-01 injunction A');
    await watched.run(of, '2021-12-01');
    const [alert] = (await watched.run(of, '2022-06-30')).alerts;
    expect(alert?.title).toBe(
      'in effect since 2022-06-30: The Ban: prohibits (dod-contractor); a court order bars giving effect to the listing',
    );
  });
});
