import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  bringSnapshot,
  hold,
  type Keeping,
  letGo,
  registerInUse,
  type SyncOutcome,
  snapshotFiles,
  sync,
} from '../../src/following/index.js';
import { openSearchable, search } from '../../src/matching/index.js';
import { composed, day, openSnapshot, type Register, standing } from '../../src/register/index.js';
import type { SourceEdition } from '../../src/sources/index.js';
import { StoreFault } from '../../src/store/index.js';
import { sha256 } from '../bundled.js';
import { openTestStores, type TestStore } from '../store/stores.js';
import { act, BUNDLED, edition, keepingOf, PUBLISHER } from './following.js';

const MANY = Array.from({ length: 60 }, (_, at) => `${at + 1}:Harbour Crane Works ${String.fromCharCode(65 + (at % 26))}${at} Ltd`);

describe.each(openTestStores())('%s', (_kind, newPlace) => {
  let place: TestStore;
  let keeping: Keeping;
  let dispose: () => void;

  beforeEach(async () => {
    place = await newPlace();
    ({ keeping, dispose } = keepingOf(await place.open()));
  });
  afterEach(async () => {
    dispose();
    await place.dispose();
  });

  const apply = (
    of: SourceEdition,
    on: string,
    more: { readonly accepted?: string; readonly dryRun?: boolean } = {},
  ): Promise<SyncOutcome> =>
    sync({ source: PUBLISHER, editions: [of], digest: sha256(Buffer.from(JSON.stringify(of))), act: act(on), ...more }, keeping);
  const register = async (): Promise<Register> => (await registerInUse(keeping)).snapshot.register;
  const listed = async (entity: string, on: string): Promise<string> => {
    const { listed, since, until } = standing(await register(), entity, 'us-test', { on: day(on), known: day(on) });
    return `${listed ? 'listed' : 'off'} ${since ?? ''} ${until ?? ''}`.trim();
  };
  const counts = (outcome: SyncOutcome): string =>
    'changes' in outcome
      ? `${outcome.kind} ${outcome.changes.map(({ added, removed, renamed, changed }) => `+${added.length} -${removed.length} ~${renamed.length} *${changed.length}`).join()}`
      : outcome.kind;

  it('[Y1] a first edition is applied whole, the next as what changed', async () => {
    expect(counts(await apply(edition('2026-01-01', ...MANY), '2026-01-02'))).toBe('applied +60 -0 ~0 *0');
    const next = edition('2026-02-01', ...MANY.slice(1), '61:Lighthouse Optics Ltd', '62:Anchor Chain Ltd').parties.map((party) =>
      party.key === 'test-5' ? { ...party, name: 'Renamed Five Ltd', printed: 'Renamed Five Ltd' } : party,
    );
    expect(counts(await apply({ ...edition('2026-02-01'), parties: next }, '2026-02-02'))).toBe('applied +2 -1 ~1 *0');
    expect(await listed('test-1', '2026-01-31')).toBe('listed 2026-01-01');
    expect(await listed('test-1', '2026-02-02')).toBe('off  2026-02-01');
    expect(await listed('test-5', '2026-02-02')).toBe('listed 2026-01-01');
    expect(await listed('test-61', '2026-02-02')).toBe('listed 2026-02-01');
    const batches = await keeping.store.facts.accepted();
    expect(batches.map(({ summary }) => summary)).toEqual([
      { added: 60, removed: 0, renamed: 0, changed: 0 },
      { added: 2, removed: 1, renamed: 1, changed: 0 },
    ]);
    expect((await keeping.store.audit.verify()).ok).toBe(true);
  });

  it('[Y2] an edition that shrinks or grows beyond the bound, an older one and an empty one are held, and the register stays', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    const before = (await registerInUse(keeping)).snapshot.digest;
    for (const [of, reason] of [
      [edition('2026-02-01', ...MANY.slice(0, 40)), 'us-test: got 20 of 60 lines that leave (33.3 %), expected at most 10 %'],
      [
        edition('2026-02-01', ...MANY, ...MANY.map((name) => `1${name}`)),
        'us-test: got 60 of 60 lines that come (100.0 %), expected at most 10 %',
      ],
      [
        edition('2025-12-01', ...MANY),
        'us-test: got the edition of 2025-12-01, expected one not older than that of 2026-01-01, which is held',
      ],
      [edition('2026-02-01'), 'us-test: got a list of nobody, expected somebody on it'],
    ] as const) {
      const outcome = await apply(of, '2026-02-02');
      expect(outcome.kind === 'held' ? outcome.reasons : outcome.kind).toContain(reason);
    }
    expect((await registerInUse(keeping)).snapshot.digest).toBe(before);
  });

  it('[Y3] what is held is kept with its files, and applied once a person accepts it', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    const small = edition('2026-02-01', ...MANY.slice(0, 40));
    const outcome = await apply(small, '2026-02-02');
    if (outcome.kind !== 'held') throw new Error(outcome.kind);
    const files = [{ name: 'list.csv', bytes: Buffer.from('content') }];
    const held = await hold({ source: PUBLISHER, editions: [small], act: act('2026-02-02') }, outcome.reasons, files, keeping);
    expect((await keeping.store.held.open()).map(({ id }) => id)).toEqual([held.id]);
    expect(await keeping.store.blobs.get(held.files[0]?.digest ?? '')).toEqual(new Uint8Array(Buffer.from('content')));
    expect(counts(await apply(small, '2026-02-03', { accepted: held.id }))).toBe('applied +0 -20 ~0 *0');
    expect(await keeping.store.held.open()).toEqual([]);
  });

  it('[Y4] the same edition again changes nothing but the day up to which the list is followed', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    expect(counts(await apply(edition('2026-01-01', ...MANY), '2026-01-05'))).toBe('unchanged +0 -0 ~0 *0');
    const list = (await register()).lists.find(({ id }) => id === 'us-test');
    expect([list?.coverage, list?.coveredFrom, list?.coveredThrough]).toEqual(['complete', '2026-01-01', '2026-01-05']);
    expect((await register()).editions.filter(({ list: of }) => of === 'us-test')).toHaveLength(1);
  });

  it('[Y5] a dry run says what would change and changes nothing', async () => {
    expect(counts(await apply(edition('2026-01-01', ...MANY), '2026-01-02', { dryRun: true }))).toBe('would-change +60 -0 ~0 *0');
    expect(await keeping.store.facts.last()).toBe(0);
  });

  it('[Y6] the snapshot extended answers as the one made anew', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    await apply(edition('2026-02-01', ...MANY.slice(1), '61:Lighthouse Optics Ltd'), '2026-02-02');
    const { snapshot } = await registerInUse(keeping);
    expect(snapshot.section('match-overlay')).not.toBeNull();
    const bundled = openSnapshot(readFileSync(BUNDLED), sha256);
    if (!bundled.ok) throw new Error(bundled.got);
    expect({ ...snapshot.register }).toEqual({ ...composed(bundled.value.register, await keeping.store.facts.after(0)) });
    const index = openSearchable(snapshot.section);
    if (index === null) throw new Error('got no index, expected one');
    expect(search(index, { names: ['Lighthouse Optics Limited'] })[0]?.entity).toBe('test-61');
    expect(search(index, { names: ['Xiaomi Corporation'] }).length).toBeGreaterThan(0);
  });

  it('[Y7] a party that may be a known entity stands by itself until a person says that they are one', async () => {
    const first = await apply(edition('2026-01-01', '1:Xiaomi', '2:Harbour Crane Works Ltd'), '2026-01-02');
    if (!('doubtful' in first)) throw new Error(first.kind);
    expect(first.doubtful.map(({ entity }) => entity)).toEqual(['test-1']);
    const [pair] = await keeping.store.resolutions.open();
    if (pair === undefined) throw new Error('got no pair, expected one');
    expect(await listed('test-1', '2026-01-02')).toBe('listed 2026-01-01');
    await keeping.store.resolutions.decide(pair.id, 'same', { ...act('2026-01-03'), reason: 'one company' });
    expect(await listed(pair.candidate, '2026-01-04')).toBe('listed 2026-01-01');
    expect((await register()).entities.map(({ id }) => id)).not.toContain('test-1');
    expect(counts(await apply(edition('2026-02-01', '1:Xiaomi', '2:Harbour Crane Works Ltd'), '2026-02-02'))).toBe('unchanged +0 -0 ~0 *0');
  });

  it('[Y8] a publisher that numbers its parties has two of one name; numbers that come again are the same party', async () => {
    await apply(edition('2026-01-01', '1:Anchor Chain Ltd', '2:Anchor Chain Ltd'), '2026-01-02');
    expect([await listed('test-1', '2026-01-02'), await listed('test-2', '2026-01-02')]).toEqual([
      'listed 2026-01-01',
      'listed 2026-01-01',
    ]);
    expect(counts(await apply(edition('2026-02-01', '2:Anchor Chain Ltd', '1:Cable Ltd'), '2026-02-02'))).toBe('applied +0 -0 ~1 *0');
  });

  it('[Y9] parties without numbers are known again by the name printed before', async () => {
    await apply(edition('2026-01-01', '*Anchor Chain Ltd', '*Cable Ltd'), '2026-01-02');
    expect(counts(await apply(edition('2026-02-01', '*CABLE LTD', '*Anchor Chain Ltd', '*Rope Ltd'), '2026-02-02'))).toBe(
      'applied +1 -0 ~0 *1',
    );
    expect(await listed('us-test-0003', '2026-02-02')).toBe('listed 2026-02-01');
  });

  it('[Y10] snapshots are let go that nobody needs: those in use, of a run, of a portfolio and of the last week stay', async () => {
    for (const [date, name] of [
      ['2026-01-01', '1:Anchor Chain Ltd'],
      ['2026-02-01', '1:Cable Ltd'],
      ['2026-03-01', '1:Rope Ltd'],
    ] as const)
      await apply(edition(date, name), date);
    const all = keeping.files.all().map(({ digest }) => digest);
    const inUse = keeping.files.inUse()?.digest ?? '';
    const [run = ''] = all.filter((digest) => digest !== inUse);
    const facts = { at: '2026-11-22T12:00:00.000Z', by: 'ann', engine: 'e', parameters: {}, rows: 1, summary: {} };
    await keeping.store.runs.add(
      { ...facts, snapshot: run, input: { name: 'a.csv', digest: 'd', kept: false }, output: { digest: 'o', format: 'csv' } },
      [],
    );
    expect(await letGo(keeping)).toEqual([]);
    const later = { ...keeping, now: () => new Date('2026-12-24T12:00:00.000Z') };
    expect(await letGo(later)).toEqual(all.filter((digest) => digest !== inUse && digest !== run));
    expect(
      keeping.files
        .all()
        .map(({ digest }) => digest)
        .sort(),
    ).toEqual([inUse, run].sort());
  });

  it('[Y11] a list that is followed from one source is not changed by another, unless that takes it over', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    const other = { ...PUBLISHER, id: 'other' };
    const of = edition('2026-02-01', ...MANY.slice(1));
    const asked = { source: other, editions: [of], digest: 'd', act: act('2026-02-02') };
    const left = await sync(asked, keeping);
    expect([counts(left), 'elsewhere' in left ? [...left.elsewhere] : []]).toEqual(['unchanged ', [['us-test', 'tests']]]);
    expect(counts(await sync({ ...asked, takeOver: true }, keeping))).toBe('applied +0 -1 ~0 *0');
    expect(counts(await apply(of, '2026-02-03'))).toBe('unchanged ');
  });

  it('[Y13] another machine of a shared store has the same snapshot, and finds one by its digest', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    const { snapshot } = await registerInUse(keeping);
    const other = keepingOf(await place.open());
    try {
      expect((await registerInUse(other.keeping)).snapshot.digest).toBe(snapshot.digest);
      const third = keepingOf(await place.open());
      expect(await bringSnapshot(snapshot.digest, keeping.store, third.keeping.files)).toBe(keeping.store.kind === 'postgres');
      expect(await bringSnapshot('0'.repeat(64), keeping.store, third.keeping.files)).toBe(false);
      third.dispose();
    } finally {
      other.dispose();
    }
  });

  it('[Y14] a snapshot that cannot be written is one clear fault; the facts are kept, and the next to ask makes it', async () => {
    await apply(edition('2026-01-01', ...MANY), '2026-01-02');
    const before = keeping.files.inUse();
    const folder = keeping.files.pathOf('x').replace(/[/]snapshots[/].*$/, '');
    const blocked = {
      ...keeping,
      files: { ...keeping.files, write: () => Promise.reject(new StoreFault('full', folder, 'ENOSPC', 'room')) },
    };
    const of = edition('2026-02-01', ...MANY.slice(1));
    await expect(sync({ source: PUBLISHER, editions: [of], digest: 'd', act: act('2026-02-02') }, blocked)).rejects.toThrow(
      'got ENOSPC, expected room',
    );
    expect([keeping.files.isBehind(), keeping.files.inUse()]).toEqual([true, before]);
    expect(await listed('test-1', '2026-02-02')).toBe('off  2026-02-01');
    expect(keeping.files.isBehind()).toBe(false);
  });

  it('[Y14] a folder that cannot be written is told, and leaves no half file', async () => {
    const blocked = snapshotFiles(join(BUNDLED, 'a-file-is-no-folder'));
    await expect(blocked.write('a'.repeat(64), new Uint8Array(3))).rejects.toThrow(
      /got E[A-Z]+, expected a folder that this user may make/,
    );
    await expect(blocked.setInUse({ digest: 'd', bundled: 'b', seq: 1, joined: '' })).rejects.toThrow(/got E[A-Z]+, expected/);
  });
});
