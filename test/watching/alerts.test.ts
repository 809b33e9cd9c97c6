import { afterEach, describe, expect, it } from 'vitest';
import type { Register } from '../../src/register/index.js';
import type { AlertKind } from '../../src/store/index.js';
import { register } from '../register/notation.js';
import { newTestStore, type TestStore } from '../store/stores.js';
import { lines, type Watched, watchedIn } from './portfolio.js';

const places: TestStore[] = [];

async function fresh(): Promise<Watched> {
  const place = await newTestStore('sqlite');
  places.push(place);
  return watchedIn(await place.open());
}

afterEach(async () => {
  for (const place of places.splice(0)) await place.dispose();
});

const BASE = [
  '2021-01-01 complete A:Alder_Instruments_Co.,_Ltd. B:Birch_Works_Co.,_Ltd. C:Cedar_Optics_Co.,_Ltd.',
  '2020-01-01 complete D:Dogwood_Marine_Co.,_Ltd. A:Alder_Instruments_Co.,_Ltd. @other',
];
const SUBJECTS = ['Alder Instruments Co., Ltd.', 'Birch Works', 'Dogwood Marine Co Ltd', 'Nobody Else GmbH'];

/** A portfolio watched on 1 March 2021, then against a register with these acts too. */
async function told(on: string, ...acts: readonly string[]): Promise<readonly string[]> {
  const watched = await fresh();
  await watched.put('p', SUBJECTS);
  await watched.run(register(...BASE), '2021-03-01');
  return lines(await watched.run(register(...BASE, ...acts), on));
}

describe('alerts of what happened', () => {
  it.each<[AlertKind, readonly string[], string, readonly string[]]>([
    ['proposed', ['2021-04-01 proposal D'], '2021-04-02', ['2021-04-01 proposed D on list by 2021-04-01 proposal']],
    ['listed', ['2021-04-01 amend +D:Dogwood_Marine_Co.,_Ltd.'], '2021-04-02', ['2021-04-01 listed D on list by list/2021-04-01']],
    ['removed', ['2021-04-01 amend -A'], '2021-04-02', ['2021-04-01 removed A on list by list/2021-04-01']],
    ['removed', ['2021-04-01 complete B:Birch_Works_Co.,_Ltd.'], '2021-04-02', ['2021-04-01 removed A on list by list/2021-04-01']],
    ['removed', ['2021-04-01 removal A'], '2021-04-02', ['2021-04-01 removed A on list by 2021-04-01 removal']],
    [
      'redesignated',
      ['2021-04-01 amend -A +A:Alder_Instruments_Co.,_Ltd.'],
      '2021-04-02',
      ['2021-04-01 removed A on list by list/2021-04-01', '2021-04-01 redesignated A on list by list/2021-04-01'],
    ],
    ['redesignated', ['2021-04-01 redesignation A'], '2021-04-02', ['2021-04-01 redesignated A on list by 2021-04-01 redesignation']],
    [
      'renamed',
      ['2021-04-01 complete A:Zephyr_Foundry_Co.,_Ltd. B:Birch_Works_Co.,_Ltd.'],
      '2021-04-02',
      ['2021-04-01 renamed A on list by list/2021-04-01'],
    ],
    ['draft-posted', ['2021-04-01 draft -A'], '2021-04-02', ['2021-04-01 draft-posted A on list by list/2021-04-01']],
    [
      'draft-withdrawn',
      ['2021-04-01 draft +D:Dogwood withdrawn 2021-04-02'],
      '2021-04-02',
      ['2021-04-01 draft-posted D on list by list/2021-04-01', '2021-04-02 draft-withdrawn D on list by list/2021-04-01'],
    ],
    ['enjoined', ['2021-04-01 injunction A'], '2021-04-02', ['2021-04-01 enjoined A on list by 2021-04-01 injunction']],
    ['court', ['2021-04-01 complaint A'], '2021-04-02', ['2021-04-01 court A on list by 2021-04-01 complaint-filed']],
    ['court', ['2021-04-01 ruling A'], '2021-04-02', ['2021-04-01 court A on list by 2021-04-01 ruling']],
    ['court', ['2021-04-01 remand A'], '2021-04-02', ['2021-04-01 court A on list by 2021-04-01 remand']],
    ['court', ['2021-04-01 appeal A'], '2021-04-02', ['2021-04-01 court A on list by 2021-04-01 appeal']],
    ['court', ['2021-04-01 settlement A'], '2021-04-02', ['2021-04-01 court A on list by 2021-04-01 settlement']],
    ['statement', ['2021-04-01 statement A'], '2021-04-02', ['2021-04-01 statement A on list by 2021-04-01 statement']],
    ['statement', ['2021-04-01 no-response A'], '2021-04-02', ['2021-04-01 statement A on list by 2021-04-01 no-response']],
    ['relation-changed', ['2021-04-01 controls F D'], '2021-04-02', ['2021-04-01 relation-changed D on - by controls F D 2021-04-01']],
    [
      'relation-changed',
      ['2021-04-01 successor A F until 2021-05-01'],
      '2021-05-02',
      ['2021-04-01 relation-changed A on - by successor A F 2021-04-01', '2021-05-01 relation-changed A on - by successor A F 2021-04-01'],
    ],
    ['law-in-effect', ['2021-04-01 law A'], '2021-04-02', ['2021-04-01 law-in-effect A on list by 2021-04-01 law']],
  ])('[W4] %s: %j', async (_kind, acts, on, expected) => {
    expect(await told(on, ...acts)).toEqual(expected);
  });

  it('[W18] what was announced or denied is what somebody says; a complaint alleges by what it is', async () => {
    const acts = [
      '2021-04-01 removal A modality future',
      '2021-04-01 injunction A modality denied',
      '2021-04-02 complaint A modality alleged',
    ];
    expect(await told('2021-04-02', ...acts)).toEqual([
      '2021-04-01 statement A on list by 2021-04-01 removal',
      '2021-04-01 statement A on list by 2021-04-01 injunction',
      '2021-04-02 court A on list by 2021-04-02 complaint-filed',
    ]);
  });

  it('[W4] an edition that prints who stands on the list already tells nothing', async () => {
    const same = '2021-04-01 complete A:Alder_Instruments_Co.,_Ltd. B:Birch_Works_Co.,_Ltd.';
    expect(await told('2021-04-02', same)).toEqual([]);
  });

  it('[W5] a fact that was entered late is told, whatever its day', async () => {
    expect(await told('2021-03-01', '2021-02-01 complaint A')).toEqual(['2021-02-01 court A on list by 2021-02-01 complaint-filed']);
  });

  it('[W5] a fact whose day has not come, or that is not public yet, waits; the clock alone brings it', async () => {
    const watched = await fresh();
    await watched.put('p', SUBJECTS);
    const of = register(...BASE, '2021-04-01 amend -A', '2021-03-10 proposal D known 2021-05-01');
    await watched.run(of, '2021-03-01');
    expect(lines(await watched.run(of, '2021-03-31'))).toEqual([]);
    const run = await watched.run(of, '2021-04-01');
    expect(lines(run)).toEqual(['2021-04-01 removed A on list by list/2021-04-01']);
    expect(run.screened).toBe(0);
    expect(lines(await watched.run(of, '2021-05-01'))).toEqual(['2021-03-10 proposed D on list by 2021-03-10 proposal']);
  });
});

describe('alerts of where an entity stands', () => {
  it('[W6] a subject found anew: one alert a list, of what its standing rests on, not its story', async () => {
    const watched = await fresh();
    const of = register(...BASE, '2020-06-01 proposal A', '2021-02-01 complaint A', '2021-02-10 injunction A', '2021-02-11 proposal D');
    await watched.put('p', SUBJECTS);
    const run = await watched.run(of, '2021-03-01');
    expect(lines(run)).toEqual([
      '2021-01-01 listed A on list by list/2021-01-01',
      '2020-01-01 listed A on other by other/2020-01-01',
      '2021-01-01 listed B on list by list/2021-01-01',
      '2021-02-11 proposed D on list by 2021-02-11 proposal',
      '2020-01-01 listed D on other by other/2020-01-01',
    ]);
    expect(run.alerts[0]?.title).toBe('listed since 2021-01-01; challenged, enjoined');
    expect(run.alerts[0]?.sources).toEqual(['source of 2021-01-01']);
  });

  it('[W6] who left a list, who is in a draft and who is controlled by somebody listed', async () => {
    const watched = await fresh();
    const of = register(...BASE, '2021-02-01 amend -B', '2021-02-02 draft +E:Elm_Robotics_Inc', '2020-02-01 controls A F');
    const named: Register = {
      ...of,
      names: [{ entity: 'F', text: 'Fir Logistics Inc', lang: 'en', script: 'Latn', kind: 'official', sources: [], confidence: 'high' }],
    };
    await watched.put('p', ['Birch Works', 'Elm Robotics Inc', 'Fir Logistics Inc']);
    expect(lines(await watched.run(named, '2021-03-01'))).toEqual([
      '2021-02-01 removed B on list by list/2021-02-01',
      '2021-02-02 draft-posted E on list by list/2021-02-02',
      '2020-02-01 relation-changed F on list by A',
      '2020-02-01 relation-changed F on other by A',
    ]);
  });

  it('[W6] a subject that comes to a portfolio is told of without any change of the register', async () => {
    const watched = await fresh();
    const of = register(...BASE);
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    await watched.run(of, '2021-03-01');
    await watched.put('p', ['Alder Instruments Co., Ltd.', 'Birch Works']);
    const run = await watched.run(of, '2021-03-01');
    expect(lines(run)).toEqual(['2021-01-01 listed B on list by list/2021-01-01']);
    expect([run.screened, run.anew, run.subjects]).toEqual([1, 1, 2]);
  });

  it('[W6] an entity that a known subject is found to be for the first time', async () => {
    expect(await told('2021-04-02', '2021-04-01 amend +E:Nobody_Else_GmbH')).toEqual(['2021-04-01 listed E on list by list/2021-04-01']);
  });

  it('[W17] [B212] events that are taken back, once; of a listing what becomes of it is told', async () => {
    const watched = await fresh();
    await watched.put('p', SUBJECTS);
    const acts = ['2021-02-01 proposal D', '2021-02-02 complaint A', '2021-02-03 removal B'];
    await watched.run(register(...BASE, ...acts), '2021-03-01');
    const run = await watched.run(register(...BASE, ...acts.slice(1, 2)), '2021-03-02');
    expect(lines(run)).toEqual(['2021-03-02 listed B on list by list/2021-01-01', '2021-03-02 proposed D on list by 2021-02-01 proposal']);
    expect(run.alerts.map(({ title }) => title)).toEqual([
      'held as listed since 2021-01-01: the register was corrected',
      'taken back, 2021-02-01: “proposal” is not held any more: the register was corrected',
    ]);
    expect(lines(await watched.run(register(...BASE, ...acts.slice(1, 2)), '2021-03-02'))).toEqual([]);
    // Told and taken back on one day.
    await watched.run(register(...BASE, '2021-03-02 complaint A'), '2021-03-02');
    expect(lines(await watched.run(register(...BASE), '2021-03-02'))).toContain('2021-03-02 court A on list by 2021-03-02 complaint-filed');
  });

  it('[W7] a listing that is held no more though no act ended it, and one that is held though none began it', async () => {
    const watched = await fresh();
    await watched.put('p', SUBJECTS);
    await watched.run(register(...BASE, '2021-02-01 amend -B'), '2021-03-01');
    const mended = register('2021-01-01 complete B:Birch_Works_Co.,_Ltd. C:Cedar_Optics_Co.,_Ltd.', BASE[1] ?? '');
    const run = await watched.run(mended, '2021-03-02');
    expect(lines(run)).toEqual(['2021-03-02 removed A on list by list/2021-01-01', '2021-03-02 listed B on list by list/2021-01-01']);
    expect(run.alerts.map(({ title }) => title)).toEqual([
      'not held as listed any more (it was, since 2021-01-01): the register was corrected',
      'held as listed since 2021-01-01: the register was corrected',
    ]);
  });

  it('[W7] an entity that is found no more: what ended is told, and nothing where nothing did', async () => {
    const watched = await fresh();
    const named = (...acts: readonly string[]): Register => register('2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.', ...acts);
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    await watched.run(named(), '2021-03-01');
    expect(lines(await watched.run(register('2021-01-01 complete A:Zephyr_Foundry_Co.,_Ltd.'), '2021-03-02'))).toEqual([]);
    await watched.run(named(), '2021-03-03');
    const gone = register('2021-01-01 complete A:Zephyr_Foundry_Co.,_Ltd.', '2021-03-04 amend -A', '2021-03-04 complaint A');
    expect(lines(await watched.run(gone, '2021-03-04'))).toEqual(['2021-03-04 removed A on list by list/2021-03-04']);
  });
});
