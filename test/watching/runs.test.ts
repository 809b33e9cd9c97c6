import { afterEach, describe, expect, it } from 'vitest';
import { day, type Register } from '../../src/register/index.js';
import type { Store, StoreParts } from '../../src/store/index.js';
import { acknowledge, removePortfolio, watchPortfolio } from '../../src/watching/index.js';
import { register } from '../register/notation.js';
import { openTestStores, type TestStore } from '../store/stores.js';
import { ACT, lines, snapshotOf, watchedIn } from './portfolio.js';

const BASE = '2021-01-01 complete A:Alder_Instruments_Co.,_Ltd. B:Birch_Works_Co.,_Ltd. C:Cedar_Optics_Co.,_Ltd.';
const SUBJECTS = ['Alder Instruments Co., Ltd.', 'Birch Works', 'Nobody Else GmbH'];

describe.each(openTestStores())('%s: watching', (_kind, newPlace) => {
  const places: TestStore[] = [];

  async function fresh(): Promise<Store> {
    const place = await newPlace();
    places.push(place);
    return place.open();
  }

  afterEach(async () => {
    for (const place of places.splice(0)) await place.dispose();
  });

  it('[W1] a portfolio tells who came, went, changed and stayed; the same row twice is one subject', async () => {
    const watched = watchedIn(await fresh());
    const first = await watched.put('p', [
      { name: 'Alder', id: 'V-1' },
      { name: 'Birch', id: 'V-2' },
      { name: 'Cedar' },
      { name: 'Cedar' },
    ]);
    expect(first).toEqual({ subjects: 3, came: 3, went: 0, changed: 0, same: 0, doubled: 1 });
    const second = await watched.put('p', [{ name: 'ALDER', id: 'V-1', aliases: ['AI'] }, { name: 'Cedar' }, { name: 'Dogwood' }]);
    expect(second).toEqual({ subjects: 3, came: 1, went: 1, changed: 1, same: 1, doubled: 0 });
  });

  it('[W2] a subject that changed is screened anew, one that went is watched no more', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', [
      { name: 'Alder Instruments Co., Ltd.', id: 'V-1' },
      { name: 'Birch Works', id: 'V-2' },
    ]);
    await watched.run(register(BASE), '2021-03-01');
    await watched.put('p', [{ name: 'Alder Instruments Co., Ltd.', id: 'V-1', aliases: ['Cedar Optics'] }]);
    const run = await watched.run(register(BASE), '2021-03-01');
    expect([lines(run), run.screened, run.matches]).toEqual([['2021-01-01 listed C on list by list/2021-01-01'], 1, 2]);
    expect(new Set((await store.portfolios.matches('p')).map(({ entity }) => entity))).toEqual(new Set(['A', 'C']));
  });

  it('[W3] says what was screened and why: at first, where nothing changed, where something did, with another engine', async () => {
    const watched = watchedIn(await fresh());
    await watched.put('p', SUBJECTS);
    const said = async (of: Register, engine?: string): Promise<unknown> => {
      const { scope, screened } = await watched.run(of, '2021-06-01', 'p', engine);
      return [scope, screened];
    };
    expect(await said(register(BASE))).toEqual([{ kind: 'first' }, 3]);
    expect(await said(register(BASE))).toEqual([{ kind: 'none' }, 0]);
    expect(await said(register(BASE, '2021-02-01 complaint A'))).toEqual([{ kind: 'none' }, 0]);
    const more = register(BASE, '2021-02-01 complaint A', '2021-04-01 amend +E:Birch_Works_Inc');
    expect(await said(more)).toEqual([{ kind: 'some', changed: 1, entities: 6 }, 1]);
    expect(await said(more, 'two')).toEqual([{ kind: 'engine' }, 3]);
    const others = register('2021-01-01 complete A:One B:Two C:Three E:Four');
    expect(await said(others, 'two')).toEqual([{ kind: 'most', changed: 4, entities: 6 }, 3]);
    watched.forget();
    expect(await said(more, 'two')).toMatchObject([{ kind: 'lost' }, 3]);
  });

  it('[W3] subjects put in place by another way than a portfolio is made are all screened', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', SUBJECTS);
    await watched.run(register(BASE), '2021-06-01');
    const [first] = await store.portfolios.subjects('p');
    await store.portfolios.put(
      'p',
      first === undefined ? [] : [first, { key: 'new', subject: { name: 'Cedar Optics' }, digest: 'd' }],
      ACT,
    );
    const run = await watched.run(register(BASE), '2021-06-01');
    expect([run.scope, run.screened, lines(run)]).toEqual([{ kind: 'unknown' }, 2, ['2021-01-01 listed C on list by list/2021-01-01']]);
  });

  it('[W9] each is raised once: run again, on another day, or made anew', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', SUBJECTS);
    await watched.put('q', SUBJECTS);
    const of = register(BASE, '2021-04-01 complaint A');
    expect(lines(await watched.run(of, '2021-05-01'))).toHaveLength(2);
    expect(lines(await watched.run(of, '2021-05-01'))).toEqual([]);
    expect(lines(await watched.run(of, '2021-06-01'))).toEqual([]);
    expect(lines(await watched.run(of, '2021-06-01', 'q'))).toHaveLength(2);
    expect(await removePortfolio(store, 'p', ACT)).toBe(true);
    expect(await removePortfolio(store, 'p', ACT)).toBe(false);
    expect(await store.alerts.all({ portfolio: 'p' })).toHaveLength(2);
    await watched.put('p', SUBJECTS);
    // Of what was told before only where it stood, and not what that rests on, is told now.
    expect(lines(await watched.run(of, '2021-06-01'))).toEqual(['2021-04-01 court A on list by 2021-04-01 complaint-filed']);
  });

  it('[W5] an entity that was lost from sight for a while: what came meanwhile is told', async () => {
    const watched = watchedIn(await fresh());
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    await watched.run(register('2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.'), '2021-03-01');
    const away = register('2021-01-01 complete A:Zephyr_Foundry_Co.,_Ltd.', '2021-03-02 injunction A');
    expect(lines(await watched.run(away, '2021-03-02'))).toEqual([]);
    const back = register('2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.', '2021-03-02 injunction A');
    expect(lines(await watched.run(back, '2021-03-03'))).toEqual(['2021-03-02 enjoined A on list by 2021-03-02 injunction']);
  });

  it('[W9] an alert names its event, its sources and where to read it', async () => {
    const watched = watchedIn(await fresh());
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    const of: Register = {
      ...register(BASE),
      sources: [
        { id: 'source of 2021-01-01', publisher: 'An agency', title: 'A notice', url: 'https://example.org/1', confidence: 'high' },
      ],
    };
    const [alert] = (await watched.run(of, '2021-05-01')).alerts;
    expect(alert).toMatchObject({
      id: 'alert-1',
      portfolio: 'p',
      entity: 'A',
      event: 'list/2021-01-01',
      sources: ['source of 2021-01-01'],
      url: 'https://example.org/1',
      acknowledged: null,
    });
  });

  it('[W10] acknowledged once, with who, when and a note; [W15] neither note nor names are in the audit', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', SUBJECTS);
    await watched.run(register(BASE), '2021-05-01');
    const act = { at: '2026-11-23T00:00:00.000Z', by: 'bo', note: 'Alder answered' };
    expect(await acknowledge(store, ['alert-1', 'alert-1', 'alert-77'], act)).toEqual({
      acknowledged: ['alert-1'],
      before: [],
      unknown: ['alert-77'],
    });
    expect(await acknowledge(store, ['alert-1'], act)).toEqual({ acknowledged: [], before: ['alert-1'], unknown: [] });
    expect((await store.alerts.get('alert-1'))?.acknowledged).toEqual(act);
    expect((await store.alerts.all({ portfolio: 'p', open: true })).map(({ id }) => id)).toEqual(['alert-2']);
    const records = await auditOf(store);
    expect(records.map(({ action, subject }) => [action, subject])).toEqual([
      ['watch.put', 'p'],
      ['watch.run', 'p'],
      ['alert.acknowledged', 'alert-1'],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/alder|birch|nobody/i);
    expect(await store.audit.verify()).toMatchObject({ ok: true });
  });

  it('[W11] where the write fails nothing is written, and the next watch raises what this one would have', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', SUBJECTS);
    await watched.run(register(BASE), '2021-03-01');
    const of = register(BASE, '2021-04-01 injunction A');
    for (const part of ['alerts', 'portfolios', 'settings', 'audit'] as const) {
      const watching = {
        store: failingAfter(store, part),
        snapshot: snapshotOf(of),
        before: () => Promise.resolve(snapshotOf(register(BASE))),
        engine: 'one',
      };
      await expect(watchPortfolio('p', day('2021-05-01'), ACT, watching)).rejects.toThrow('killed');
      expect(await store.alerts.all({ portfolio: 'p' })).toHaveLength(2);
      expect((await store.portfolios.watched('p'))?.on).toBe('2021-03-01');
    }
    expect(lines(await watched.run(of, '2021-05-01'))).toEqual(['2021-04-01 enjoined A on list by 2021-04-01 injunction']);
  });

  it('[W11] a portfolio that somebody changes meanwhile is watched as it is then', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    const snapshot = snapshotOf(register(BASE));
    let meanwhile: (() => Promise<unknown>) | null = () => watched.put('p', ['Birch Works']);
    const slow: Store = {
      ...store,
      write: async (work) => {
        const first = meanwhile;
        meanwhile = null;
        await first?.();
        return store.write(work);
      },
    };
    const run = await watchPortfolio('p', day('2021-05-01'), ACT, {
      store: slow,
      snapshot,
      before: () => Promise.resolve(null),
      engine: 'one',
    });
    expect(run?.alerts.map(({ entity }) => entity)).toEqual(['B']);
  });

  it('[W11] two watches at one time raise each alert once', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', SUBJECTS);
    const runs = await Promise.all([1, 2, 3].map(() => watched.run(register(BASE), '2021-05-01')));
    expect(runs.flatMap(lines)).toHaveLength(2);
    expect(await store.alerts.all()).toHaveLength(2);
  });

  it('[W12] a watch goes forward: an earlier day than the last is refused', async () => {
    const watched = watchedIn(await fresh());
    await watched.put('p', SUBJECTS);
    await watched.run(register(BASE), '2021-05-01');
    await expect(watched.run(register(BASE), '2021-04-30')).rejects.toThrow('expected a day from 2021-05-01 on');
  });

  it('[W13] where the snapshot before is lost all is screened, and what counts now is told as well as what is new, none of it twice', async () => {
    const watched = watchedIn(await fresh());
    await watched.put('p', SUBJECTS);
    await watched.run(register(BASE), '2021-03-01');
    watched.forget();
    const of = register(BASE, '2021-02-01 complaint A', '2021-02-02 injunction A closes proposed', '2021-04-01 amend -B');
    expect(lines(await watched.run(of, '2021-05-01'))).toEqual([
      '2021-02-01 court A on list by 2021-02-01 complaint-filed',
      '2021-02-02 enjoined A on list by 2021-02-02 injunction',
      '2021-04-01 removed B on list by list/2021-04-01',
    ]);
    watched.forget();
    expect(
      lines(
        await watched.run(
          register(BASE, '2021-02-01 complaint A', '2021-02-02 injunction A', '2021-04-01 amend -B', '2021-04-02 draft +B'),
          '2021-05-01',
        ),
      ),
    ).toEqual(['2021-04-02 draft-posted B on list by list/2021-04-02']);
  });

  it('[W14] an entity found to be another goes on as that one: only what was not known of either is told', async () => {
    const store = await fresh();
    const watched = watchedIn(store);
    await watched.put('p', ['Alder Instruments Co., Ltd.']);
    await watched.run(
      register('2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.', '2021-01-01 complete Z:Alder_Instruments_Co.,_Ltd. @other'),
      '2021-03-01',
    );
    await store.resolutions.add([{ entity: 'Z', candidate: 'A', score: 1, shown: { entity: '', candidate: '', why: '' }, at: ACT.at }]);
    await store.resolutions.decide('pair-1', 'same', { ...ACT, reason: 'one address' });
    const joined = ['2021-01-01 complete A:Alder_Instruments_Co.,_Ltd.', '2021-01-01 complete A:Alder_Instruments_Co.,_Ltd. @other'];
    expect(lines(await watched.run(register(...joined), '2021-03-02'))).toEqual([]);
    expect(lines(await watched.run(register(...joined, '2021-03-03 amend -A @other'), '2021-03-03'))).toEqual([
      '2021-03-03 removed A on other by other/2021-03-03',
    ]);
  });
});

async function auditOf(store: Store): Promise<readonly { readonly action: string; readonly subject: string }[]> {
  const records = [];
  for await (const record of store.audit.read()) records.push(record);
  return records;
}

/** A store whose writers die when they have written to a part. */
function failingAfter(store: Store, part: 'alerts' | 'portfolios' | 'settings' | 'audit'): Store {
  const writes = new Set(['raise', 'setWatched', 'set', 'append']);
  const dying = (tx: StoreParts): StoreParts => ({
    ...tx,
    [part]: new Proxy(tx[part], {
      get: (target, name) => {
        const held = Reflect.get(target, name) as unknown;
        if (typeof held !== 'function' || !writes.has(String(name))) return held;
        return async (...given: readonly unknown[]) => {
          await (held as (...args: readonly unknown[]) => Promise<unknown>).apply(target, [...given]);
          throw new Error('killed');
        };
      },
    }),
  });
  return { ...store, write: (work) => store.write((tx) => work(dying(tx))) };
}
