import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/world.js';
import { MATCH_INDEX, NAME_INDEX } from '../../src/matching/index.js';
import { openSnapshot, type RegisterEvent, writeSnapshot } from '../../src/register/index.js';
import { sha256 } from '../bundled.js';
import { type Asked, askedWith, ROOT } from './asked.js';

const VENDORS = `Vendor,ID
Xiaomi Corporation,V-1
"SZ DJI Technology Co., Ltd.",V-2
长江存储科技有限责任公司,V-3
Unitree Robotics,V-4
"WuXi AppTec Co., Ltd.",V-5
Nobody Else GmbH,V-6
`;

interface ToldAlert {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly list: string | null;
  readonly event: string;
  readonly title: string;
  readonly url: string | null;
  readonly sources: readonly string[];
  readonly subject: { readonly name: string };
  readonly acknowledged: { readonly by: string; readonly note: string } | null;
}

interface ToldRun {
  readonly portfolio: string;
  readonly on: string;
  readonly screened: number;
  readonly scope: { readonly kind: string };
  readonly alerts: readonly ToldAlert[];
}

describe('watchbill watch', () => {
  let home = '';
  let vendors = '';

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'watchbill-watch-'));
    vendors = join(home, 'vendors.csv');
    writeFileSync(vendors, VENDORS);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  function watch(...args: readonly string[]): Promise<Asked> {
    return watchWith({}, ...args);
  }

  function watchWith(part: Partial<World>, ...args: readonly string[]): Promise<Asked> {
    return askedWith({ env: (name) => (name === 'WATCHBILL_HOME' ? home : undefined), ...part }, 'watch', ...args);
  }

  async function run(part: Partial<World>, ...args: readonly string[]): Promise<ToldRun> {
    const { code, out, err } = await watchWith(part, 'run', 'vendors', '--json', ...args);
    if (code !== 0) throw new Error(err);
    const [first] = (JSON.parse(out) as { readonly runs: readonly ToldRun[] }).runs;
    if (first === undefined) throw new Error('got no run, expected one');
    return first;
  }

  /** The alerts of a run in one line each, those ahead of and at the day of a law apart. */
  function acts({ alerts }: ToldRun): readonly string[] {
    return alerts
      .filter(({ kind }) => !kind.startsWith('law-'))
      .map(({ date, kind, subject, list }) => `${date} ${kind} ${subject.name} ${list}`)
      .sort();
  }

  it('[W16] tells nothing of a pair that was decided a false match', async () => {
    const place = { env: (name: string) => (name === 'WATCHBILL_HOME' ? home : undefined) };
    await askedWith(place, 'screen', vendors, '-o', join(home, 'out.csv'), '--record');
    const first = await askedWith(place, 'decide', 'm-1', '--verdict', 'false-match', '--reason', 'another company');
    expect(first.out).toContain('WB-0038: false-match');
    await watch('add', vendors, '--name', 'vendors');
    const subjects = (await run({})).alerts.map(({ subject }) => subject.name);
    expect(subjects).toContain('WuXi AppTec Co., Ltd.');
    expect(subjects).not.toContain('Xiaomi Corporation');
    expect((await askedWith(place, 'decide', 'm-1', '--verdict', 'true-match', '--reason', 'it is')).code).toBe(0);
    expect((await run({}, '--on', '2026-11-22')).alerts).toEqual([]);
  });

  it('[W1] add, list and remove: what came, went and changed; rows that name nobody', async () => {
    expect((await watch('add', vendors, '--name', 'vendors')).out).toBe('vendors: 6 subjects; 6 came, 0 went, 0 changed, 0 as before\n');
    writeFileSync(
      vendors,
      `${VENDORS.replace('Nobody Else GmbH', 'Somebody Else GmbH').replace('Xiaomi Corporation,V-1\n', '')} ,V-9\n大疆,V-7\n`,
    );
    const again = await watch('add', vendors, '--name', 'vendors', '--role', 'dod-contractor,exporter');
    expect(again.out).toBe(
      'vendors: 6 subjects; 2 came, 2 went, 0 changed, 4 as before\nnot watched, 1 rows: line 7 (neither a name nor an identifier)\n',
    );
    const listed = JSON.parse((await watch('list', '--json')).out) as { readonly portfolios: readonly object[] };
    expect(listed.portfolios).toEqual([
      {
        name: 'vendors',
        subjects: 6,
        on: null,
        matches: 0,
        open: 0,
        roles: ['dod-contractor', 'exporter'],
        at: '2026-11-22T12:00:00.000Z',
        by: 'ana',
      },
    ]);
    expect((await watch('remove', 'vendors')).out).toBe('vendors: not watched any more; its alerts stay\n');
    expect((await watch('list')).out).toContain('no portfolio is watched');
  });

  it('[W5] the clock alone brings what happened between two days, from the bundled register', async () => {
    await watch('add', vendors, '--name', 'vendors');
    expect(acts(await run({}, '--on', '2025-12-01'))).toEqual([
      '2021-05-25 removed Xiaomi Corporation (V-1) us-dod-1237',
      '2021-12-16 listed SZ DJI Technology Co., Ltd. (V-2) us-ofac-ns-cmic',
      '2022-10-05 listed SZ DJI Technology Co., Ltd. (V-2) us-dod-1260h',
      '2022-12-23 listed 长江存储科技有限责任公司 (V-3) us-ndaa-5949',
      '2024-01-31 listed 长江存储科技有限责任公司 (V-3) us-dod-1260h',
      '2024-02-12 proposed WuXi AppTec Co., Ltd. (V-5) us-ofac-ns-cmic',
      '2025-05-06 proposed Unitree Robotics (V-4) us-dod-1260h',
      '2025-10-07 proposed WuXi AppTec Co., Ltd. (V-5) us-dod-1260h',
    ]);
    const winter = await run({}, '--on', '2026-02-20');
    expect(acts(winter)).toEqual(
      expect.arrayContaining([
        '2025-12-05 court 长江存储科技有限责任公司 (V-3) us-dod-1260h',
        '2025-12-18 proposed Xiaomi Corporation (V-1) us-dod-1260h',
        '2025-12-22 statement Xiaomi Corporation (V-1) us-dod-1260h',
        '2026-02-13 draft-posted 长江存储科技有限责任公司 (V-3) us-dod-1260h',
        '2026-02-13 draft-withdrawn 长江存储科技有限责任公司 (V-3) us-dod-1260h',
        '2026-02-13 draft-posted Unitree Robotics (V-4) us-dod-1260h',
      ]),
    );
    expect([winter.screened, winter.scope.kind]).toEqual([0, 'none']);
    const june = acts(await run({}, '--on', '2026-06-10'));
    expect(june).toContain('2026-06-08 listed Unitree Robotics (V-4) us-dod-1260h');
    expect(june).toContain('2026-06-08 listed WuXi AppTec Co., Ltd. (V-5) us-dod-1260h');
    const autumn = await run({}, '--on', '2026-09-15');
    expect(acts(autumn)).toContain('2026-08-07 enjoined WuXi AppTec Co., Ltd. (V-5) us-dod-1260h');
    expect(autumn.alerts.every(({ event, sources, url }) => event !== '' && sources.length > 0 && url !== null)).toBe(true);
    expect((await run({})).alerts.filter(({ kind }) => !kind.startsWith('law-'))).toEqual([]);
  });

  it('[W8] 30 June 2027 comes for the user too', async () => {
    await watch('add', vendors, '--name', 'vendors', '--role', 'dod-contractor');
    const on = (day: string): Partial<World> => ({ now: () => new Date(`${day}T12:00:00Z`) });
    const unitree = ({ alerts }: ToldRun): readonly string[] =>
      alerts
        .filter(({ subject, date }) => subject.name.startsWith('Unitree') && date === '2027-06-30')
        .map(({ kind, event }) => `${kind} ${event}`);
    expect(unitree(await run(on('2026-11-22')))).toEqual([]);
    expect(unitree(await run(on('2027-01-01')))).toEqual(['law-ahead ndaa2024-805-goods']);
    expect(unitree(await run(on('2027-03-31')))).toEqual([]);
    expect(unitree(await run(on('2027-06-25')))).toEqual(['law-ahead ndaa2024-805-goods']);
    expect(unitree(await run(on('2027-07-01')))).toEqual(['law-in-effect ndaa2024-805-goods']);
  });

  it('[W3] another version of the bundled register: only what it brings, as the one watched last was kept', async () => {
    const bundled = join(home, 'bundled.snapshot');
    writeFileSync(bundled, readFileSync(`${ROOT}dist/register.snapshot`));
    const here = { bundledPath: bundled, snapshotPath: bundled };
    await watch('add', vendors, '--name', 'vendors');
    await run(here);
    writeFileSync(bundled, withComplaint(readFileSync(bundled)));
    const next = await run(here);
    expect([next.scope.kind, next.screened, acts(next)]).toEqual(['none', 0, ['2026-11-20 court Unitree Robotics (V-4) us-dod-1260h']]);
    rmSync(join(home, 'snapshots'), { recursive: true });
    writeFileSync(bundled, readFileSync(`${ROOT}dist/register.snapshot`));
    const { out } = await watchWith(here, 'run');
    expect(out).toContain('is not kept any more: what counts now is told as well as what is new');
  });

  it('[W10] alerts are told in a line each, and acknowledged by id or all together', async () => {
    await watch('add', vendors, '--name', 'vendors');
    const first = await watch('run', '--fail-on-alert');
    expect(first.code).toBe(1);
    expect(first.out).toMatch(
      /^alert-1 {2}2025-12-18 {2}proposed {2}Xiaomi Corporation \(V-1\) = Xiaomi Corporation \[WB-0038\] {2}us-dod-1260h {2}/,
    );
    expect(first.out).toMatch(
      /^alert-\d+ {2}2026-06-08 {2}listed {2}Unitree .* {2}us-dod-1260h {2}listed since 2026-06-08 {2}\(.* https:.*\)$/m,
    );
    expect(first.out).toMatch(
      /^vendors, on 2026-11-22: \d+ alerts; 6 of 6 subjects screened against the whole register \(watched for the first time\), 5 found$/m,
    );
    const second = await watch('run', '--fail-on-alert');
    expect([second.code, second.out]).toEqual([
      0,
      'vendors, from 2026-11-22 to 2026-11-22: 0 alerts; 0 of 6 subjects screened against the whole register (no entity changed in what it is found by; none of them came or changed), 5 found\n',
    ]);
    expect((await watch('ack', 'alert-1', '--note', 'known', '--by', 'bo')).out).toBe('1 acknowledged\n');
    const { alerts } = JSON.parse((await watch('alerts', 'vendors', '--json')).out) as { readonly alerts: readonly ToldAlert[] };
    expect(alerts[0]?.acknowledged).toEqual({ at: '2026-11-22T12:00:00.000Z', by: 'bo', note: 'known' });
    expect((await watch('alerts', '--open')).out.split('\n')).toHaveLength(alerts.length);
    expect((await watch('ack', '--all', 'vendors')).out).toBe(`${alerts.length - 1} acknowledged\n`);
    expect((await watch('alerts', '--open')).out).toBe('no open alerts\n');
  });

  it('[W10] what is for review says so, and can be left out', async () => {
    writeFileSync(vendors, 'name\nSZ DJI Technology Inc.\nUnitree Robotics\n');
    await watch('add', vendors, '--name', 'vendors');
    expect((await watch('run')).out).toContain('SZ DJI Technology Inc. may be Shenzhen DJI Technology Co., Ltd. [WB-0076]');
    const { out } = await watch('alerts', '--match');
    expect([out.includes('Unitree Robotics = '), out.includes('DJI')]).toEqual([true, false]);
  });

  it.each([
    ['an unknown portfolio', ['run', 'nobody'], 'got "nobody", expected a portfolio', 2],
    ['a day to come', ['run', '--on', '2027-01-01'], 'expected a day up to today, 2026-11-22', 2],
    ['a name that is none', ['add', 'VENDORS', '--name', '../x'], '--name: got "../x", expected up to 100 letters', 2],
    [
      'an unknown role',
      ['add', 'VENDORS', '--name', 'v', '--role', 'king'],
      '--role: got "king", expected some of dod-contracting-officer',
      2,
    ],
    ['a file that is not there', ['add', '/nowhere.csv', '--name', 'v'], 'got no such file, expected a CSV', 3],
    ['an alert that is not there', ['ack', 'alert-9'], 'got alert-9, expected ids', 3],
    ['nothing to acknowledge', ['ack'], 'expected ids such as alert-3', 2],
    ['an unknown command', ['walk'], "unknown command 'walk'", 2],
  ] as const)('[W12] %s is refused in one line', async (_what, args, said, exit) => {
    const { code, err } = await watch(...args.map((arg) => (arg === 'VENDORS' ? vendors : arg)));
    expect([code, err]).toEqual([exit, expect.stringContaining(said)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('[W12] without a command it shows what there is', async () => {
    expect(await watch()).toMatchObject({ code: 0, out: expect.stringContaining('watchbill watch ack alert-3') as string });
  });
});

/** The bundled register with one more complaint, against Unitree. */
function withComplaint(bytes: Uint8Array): Uint8Array {
  const opened = openSnapshot(bytes, sha256);
  if (!opened.ok) throw new Error(opened.got);
  const { register, section, meta } = opened.value;
  const complaint: RegisterEvent = {
    id: 'ev-999',
    type: 'complaint-filed',
    list: 'us-dod-1260h',
    date: '2026-11-20',
    entities: ['WB-0214'],
    actors: ['Unitree'],
    title: 'A complaint made for this test',
    summary: 'It is made for this test.',
    modality: 'reported',
    sources: [register.sources[0]?.id ?? ''],
    confidence: 'low',
  };
  const sections = new Map([MATCH_INDEX, NAME_INDEX].map((name) => [name, section(name) ?? new Uint8Array()]));
  return writeSnapshot({ ...register, events: [...register.events, complaint] }, meta.built, sections, sha256);
}
