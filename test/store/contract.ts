import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import type { Store, StoreKind } from '../../src/store/index.js';
import { insideOf } from '../../src/store/inside.js';
import { copies } from './copies.js';
import { deliveringParts } from './delivering.js';
import { readingParts } from './documents-read.js';
import { note } from './notes.js';
import { newTestStore, type TestStore } from './stores.js';
import { tamperingIsFound } from './tampering.js';
import { writing } from './writing.js';

const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;

/** What both adapters of the store must do alike. */
export function storeContract(kind: StoreKind): void {
  const places: TestStore[] = [];

  async function place(): Promise<TestStore> {
    const made = await newTestStore(kind);
    places.push(made);
    return made;
  }

  async function fresh(): Promise<Store> {
    return await (await place()).open();
  }

  afterEach(async () => {
    for (const made of places.splice(0)) await made.dispose();
  });

  describe(`${kind}: the parts`, () => {
    it('[K1] settings: the last value of a name holds', async () => {
      const { settings } = await fresh();
      expect(await settings.get('snapshot')).toBeNull();
      await settings.set('snapshot', 'a');
      await settings.set('snapshot', 'b');
      expect(await settings.get('snapshot')).toBe('b');
    });

    it('[K1] proposed decisions: wait until they are settled, once', async () => {
      const { proposedDecisions } = await fresh();
      const said = { ...ACT, subjectKey: 'k', entity: 'E-1', verdict: 'false-match', reason: 'r', basis: 'b', match: null } as const;
      const made = await proposedDecisions.add(said);
      expect(made).toEqual({ ...said, id: 'proposed-1', status: 'open', settled: null, decision: null });
      expect(await proposedDecisions.open()).toEqual([made]);
      const settled = { ...ACT, by: 'bo', reason: 'seen' };
      expect(await proposedDecisions.settle('proposed-1', 'confirmed', settled, 7)).toBe(true);
      expect(await proposedDecisions.settle('proposed-1', 'refused', settled, null)).toBe(false);
      expect(await proposedDecisions.settle('proposed-2', 'refused', settled, null)).toBe(false);
      expect(await proposedDecisions.get('proposed-1')).toEqual({ ...made, status: 'confirmed', settled, decision: 7 });
      expect([await proposedDecisions.get('proposed-2'), await proposedDecisions.open()]).toEqual([null, []]);
    });

    it('[K1] started runs: have the id of the run that comes of them, and end once', async () => {
      const { startedRuns, runs } = await fresh();
      const said = { ...ACT, name: 'vendors.csv', order: '{}' };
      const first = await startedRuns.add(said);
      expect(first).toEqual({ ...said, id: 'run-1', state: 'waiting', batch: null, reason: null });
      expect((await startedRuns.add(said)).id).toBe('run-2');
      await startedRuns.screening('run-1', 'batch-1');
      expect(await startedRuns.get('run-1')).toEqual({ ...first, state: 'screening', batch: 'batch-1' });
      expect((await startedRuns.underWay()).map(({ id }) => id)).toEqual(['run-1', 'run-2']);
      expect([await startedRuns.end('run-1', 'done', null), await startedRuns.end('run-1', 'failed', 'late')]).toEqual([true, false]);
      expect(await startedRuns.end('run-2', 'failed', 'no rows')).toBe(true);
      expect((await startedRuns.ended(5)).map(({ id, reason, order }) => [id, reason, order])).toEqual([['run-2', 'no rows', '']]);
      expect([await startedRuns.underWay(), await startedRuns.get('run-3')]).toEqual([[], null]);
      const run = { ...ACT, snapshot: 's', engine: 'e', parameters: {}, rows: 1, summary: {} };
      const files = { input: { name: 'i', digest: 'd', kept: false }, output: { digest: 'o', format: 'csv' } };
      const match = { row: 1, subjectKey: 'k', subject: {}, entity: 'E-1', score: 0.5, decision: 'review', match: {} };
      expect((await runs.add({ ...run, ...files }, [match, { ...match, row: 2 }, { ...match, row: 3 }], 'run-1')).id).toBe('run-1');
      expect((await runs.add({ ...run, ...files }, [])).id).toBe('run-3');
      expect((await runs.matches('run-1', { offset: 1, limit: 1 })).map(({ row }) => row)).toEqual([2]);
      expect([await runs.matchCount('run-1'), await runs.matchCount('run-3'), await runs.count()]).toEqual([3, 0, 2]);
      expect((await runs.all(1, 1)).map(({ id }) => id)).toEqual(['run-1']);
    });

    it('[K1] alerts and audit records: those after one, of a kind, and page by page', async () => {
      const store = await fresh();
      const alert = { at: ACT.at, portfolio: 'p', subjectKey: 'k', entity: 'E-1', list: null, event: 'e', date: '2026-06-08' } as const;
      const told = { ...alert, title: 't', sources: [], url: null };
      expect(await store.alerts.last()).toBeNull();
      await store.alerts.raise([
        { ...told, kind: 'listed', dedupe: 'one' },
        { ...told, kind: 'removed', dedupe: 'two' },
      ]);
      expect(await store.alerts.last()).toBe('alert-2');
      expect((await store.alerts.all({ after: 'alert-1' })).map(({ id }) => id)).toEqual(['alert-2']);
      expect((await store.alerts.all({ kind: 'listed' })).map(({ id }) => id)).toEqual(['alert-1']);
      await store.audit.append(['a', 'b', 'c', 'd'].map((subject) => note(subject)));
      const subjects = async (limit: number, before?: number): Promise<readonly string[]> =>
        (await store.audit.page(limit, before)).map(({ subject }) => subject);
      expect([await subjects(2), await subjects(2, 3), await subjects(9, 1)]).toEqual([['c', 'd'], ['a', 'b'], []]);
    });

    it('[K1] fetches: the last of an address holds, with what was not said as null', async () => {
      const { fetches } = await fresh();
      const fetch = { url: 'https://example.org/list.csv', etag: '"1"', lastModified: null, digest: 'd1', at: ACT.at };
      expect(await fetches.get(fetch.url)).toBeNull();
      await fetches.put(fetch);
      expect(await fetches.get(fetch.url)).toEqual(fetch);
      const later = { ...fetch, etag: null, lastModified: 'Sun, 22 Nov 2026 12:00:00 GMT', digest: 'd2' };
      await fetches.put(later);
      expect(await fetches.get(fetch.url)).toEqual(later);
    });

    it('[K1] facts: in the order of acceptance, numbered from 1, over all batches', async () => {
      const { facts } = await fresh();
      expect([await facts.last(), await facts.after(0), await facts.accepted()]).toEqual([0, [], []]);
      const first = {
        ...ACT,
        id: 'b-1',
        kind: 'edition',
        list: 'us-ofac-sdn',
        origin: 'sdn.csv',
        digest: 'd',
        summary: { added: 2 },
      } as const;
      const entities = [
        { kind: 'entities', fact: { id: 'E-1', name: '大疆' } },
        { kind: 'entities', fact: { id: 'E-2' } },
      ] as const;
      await facts.add(first, entities);
      const second = { ...first, id: 'b-2', kind: 'event', list: null } as const;
      await facts.add(second, [{ kind: 'events', fact: { id: 'V-1' } }]);
      expect(await facts.accepted()).toEqual([first, second]);
      expect(await facts.last()).toBe(3);
      expect(await facts.after(0)).toEqual([
        { seq: 1, ...entities[0] },
        { seq: 2, ...entities[1] },
        { seq: 3, kind: 'events', fact: { id: 'V-1' } },
      ]);
      expect((await facts.after(2)).map((fact) => fact.seq)).toEqual([3]);
    });

    it('[K1] facts: a batch of 50,000 is read back whole', async () => {
      const { facts } = await fresh();
      const many = Array.from({ length: 50_000 }, (_, at) => ({ kind: 'entities', fact: { id: `E-${at}` } }) as const);
      await facts.add({ ...ACT, id: 'b', kind: 'edition', list: null, origin: 'x', digest: 'd', summary: {} }, many);
      const back = await facts.after(0);
      expect(back).toHaveLength(50_000);
      expect(back.every((fact, at) => fact.seq === at + 1 && (fact.fact as { readonly id: string }).id === `E-${at}`)).toBe(true);
    });

    it('[K1] held editions: the same files are held once while open; decided once', async () => {
      const { held } = await fresh();
      const doubtful = {
        ...ACT,
        source: 'ofac-sdn',
        list: 'us-ofac-sdn',
        reasons: ['shrinks by half'],
        files: [{ name: 'a', digest: 'd' }],
      };
      const one = await held.add(doubtful);
      expect(one).toEqual({ ...doubtful, id: 'held-1', status: 'open', decided: null });
      expect((await held.add(doubtful)).id).toBe('held-1');
      expect(await held.open()).toEqual([one]);
      await held.decide('held-1', 'dropped', ACT);
      expect(await held.open()).toEqual([]);
      expect(await held.get('held-1')).toEqual({ ...one, status: 'dropped', decided: ACT });
      await expect(held.decide('held-1', 'accepted', ACT)).rejects.toThrow('expected a held edition that is open');
      expect((await held.add(doubtful)).status).toBe('open');
      expect([await held.get('held-99'), await held.get('x')]).toEqual([null, null]);
    });

    it('[K1] resolutions: a pair is queued once, and what is found the same is joined', async () => {
      const { resolutions } = await fresh();
      const pair = { entity: 'N-1', candidate: 'E-1', score: 0.75, shown: { entity: 'a', candidate: 'b', why: 'c' }, at: ACT.at };
      const other = { ...pair, candidate: 'E-2' };
      expect(await resolutions.add([pair, pair, other])).toBe(2);
      expect(await resolutions.add([pair])).toBe(0);
      expect((await resolutions.open()).map((each) => each.id)).toEqual(['pair-1', 'pair-2']);
      await resolutions.decide('pair-1', 'same', { ...ACT, reason: 'one address' });
      await resolutions.decide('pair-2', 'different', { ...ACT, reason: 'another' });
      expect(await resolutions.open()).toEqual([]);
      expect(await resolutions.get('pair-1')).toEqual({
        ...pair,
        id: 'pair-1',
        verdict: 'same',
        decided: { ...ACT, reason: 'one address' },
      });
      expect(await resolutions.joined()).toEqual(new Map([['N-1', 'E-1']]));
      expect(await resolutions.add([pair])).toBe(0);
    });

    it.each([
      ['none', new Uint8Array(0)],
      ['some that compress', new TextEncoder().encode('watch '.repeat(700_000))],
      ['some that do not', Uint8Array.from({ length: (1 << 20) + 77 }, (_, at) => Math.imul(at * at + 7, 2654435761) >>> 23)],
    ])('[K1] blobs: %s, kept once, by their digest', async (_name, bytes) => {
      const { blobs } = await fresh();
      const digest = await blobs.put(bytes);
      expect(await blobs.put(bytes)).toBe(digest);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(await blobs.has(digest)).toBe(true);
      expect(Buffer.compare((await blobs.get(digest)) ?? Buffer.from('gone'), bytes)).toBe(0);
      await blobs.remove(digest);
      expect([await blobs.get(digest), await blobs.has(digest)]).toEqual([null, false]);
    });

    it('[K1] portfolios: subjects are put in the place of those before, matches and how far it was watched stay', async () => {
      const { portfolios } = await fresh();
      const subject = (key: string) => ({ key, subject: { name: key }, digest: `d-${key}` });
      await portfolios.put('vendors', [subject('b'), subject('a')], ACT);
      expect(await portfolios.all()).toEqual([{ ...ACT, name: 'vendors', subjects: 2 }]);
      expect(await portfolios.subjects('vendors')).toEqual([subject('b'), subject('a')]);
      expect(await portfolios.watched('vendors')).toBeNull();
      const watched = { snapshot: 's1', on: '2026-11-22', at: ACT.at };
      const match = { key: 'a', entity: 'WB-0001', score: 1, decision: 'match', digest: 'd-a' };
      await portfolios.setWatched('vendors', watched, [match]);
      await portfolios.put('vendors', [subject('c')], { ...ACT, by: 'bo' });
      expect(await portfolios.get('vendors')).toEqual({ ...ACT, by: 'bo', name: 'vendors', subjects: 1 });
      expect(await portfolios.watched('vendors')).toEqual(watched);
      expect(await portfolios.matches('vendors')).toEqual([match]);
      await portfolios.setWatched('vendors', watched, []);
      expect(await portfolios.matches('vendors')).toEqual([]);
      await portfolios.remove('vendors');
      expect([await portfolios.get('vendors'), await portfolios.subjects('vendors')]).toEqual([null, []]);
      await expect(portfolios.setWatched('vendors', watched, [])).rejects.toThrow('expected the name of a portfolio');
    });

    it('[K1] runs: numbered, newest first, their matches numbered over all', async () => {
      const { runs } = await fresh();
      const run = {
        ...ACT,
        snapshot: 's1',
        engine: 'e1',
        parameters: { threshold: 0.7, lists: null, fast: true },
        input: { name: 'vendors.csv', digest: 'i', kept: true },
        output: { digest: 'o', format: 'csv' },
        rows: 3,
        summary: { matched: 1 },
      };
      const match = {
        row: 1,
        subjectKey: 'k',
        subject: { name: 'DJI' },
        entity: 'WB-0001',
        score: 0.9,
        decision: 'match',
        match: { a: [1] },
      };
      const first = await runs.add(run, [match, { ...match, row: 2 }]);
      const second = await runs.add({ ...run, at: '2026-11-23T00:00:00.000Z', snapshot: 's2' }, [match]);
      expect(first).toEqual({ ...run, id: 'run-1' });
      expect((await runs.all()).map((each) => each.id)).toEqual(['run-2', 'run-1']);
      expect(await runs.all(1)).toEqual([second]);
      expect(await runs.get('run-1')).toEqual(first);
      expect(await runs.matches('run-1')).toEqual([
        { ...match, id: 'm-1', run: 'run-1' },
        { ...match, id: 'm-2', run: 'run-1', row: 2 },
      ]);
      expect(await runs.match('m-3')).toEqual({ ...match, id: 'm-3', run: 'run-2' });
      expect(await runs.snapshotsSince('2026-11-22T23:00:00.000Z')).toEqual(new Set(['s2']));
      expect([await runs.get('run-9'), await runs.match('m-9'), await runs.matches('run-9')]).toEqual([null, null, []]);
    });

    it('[K1] decisions: numbered from 1, of a pair and up to a number', async () => {
      const { decisions } = await fresh();
      const decision = {
        ...ACT,
        subjectKey: 'k',
        entity: 'E',
        verdict: 'false-match',
        reason: 'another place',
        basis: 'b',
        match: null,
      } as const;
      expect(await decisions.last()).toBe(0);
      expect(await decisions.add(decision)).toEqual({ ...decision, seq: 1 });
      await decisions.add({ ...decision, entity: 'F', match: 'm-1' });
      expect(await decisions.of('k', 'E')).toEqual([{ ...decision, seq: 1 }]);
      expect((await decisions.all()).map((each) => each.seq)).toEqual([1, 2]);
      expect((await decisions.all(1)).map((each) => each.seq)).toEqual([1]);
      expect(await decisions.last()).toBe(2);
    });

    it('[K1] alerts: one key is raised once, acknowledged once', async () => {
      const { alerts } = await fresh();
      const alert = {
        at: ACT.at,
        portfolio: 'vendors',
        subjectKey: 'k',
        entity: 'WB-0001',
        kind: 'listed',
        list: 'us-dod-1260h',
        event: 'e',
        date: '2026-06-08',
        title: 'Listed',
        sources: ['s1', 's2'],
        url: null,
        dedupe: 'one',
      } as const;
      const raised = await alerts.raise([alert, alert, { ...alert, dedupe: 'two', portfolio: 'banks' }]);
      expect(raised.map((each) => each.id)).toEqual(['alert-1', 'alert-2']);
      expect(await alerts.raise([alert])).toEqual([]);
      expect(await alerts.raise([])).toEqual([]);
      expect(await alerts.get('alert-1')).toEqual({ ...alert, id: 'alert-1', acknowledged: null });
      expect(await alerts.acknowledge('alert-1', { ...ACT, note: 'seen' })).toBe(true);
      expect(await alerts.acknowledge('alert-1', { ...ACT, note: 'again' })).toBe(false);
      expect(await alerts.acknowledge('alert-9', { ...ACT, note: '' })).toBe(false);
      expect((await alerts.all({ open: true })).map((each) => each.id)).toEqual(['alert-2']);
      expect((await alerts.all({ open: false }))[0]?.acknowledged).toEqual({ ...ACT, note: 'seen' });
      expect((await alerts.all({ portfolio: 'banks' })).map((each) => each.id)).toEqual(['alert-2']);
      expect(await alerts.all()).toHaveLength(2);
    });

    it('[K1] keys: found by their hash, revoked once', async () => {
      const { keys } = await fresh();
      const key = { ...ACT, id: 'key-1', name: 'ci', hash: 'h', scopes: ['screen', 'read'], rank: 'reviewer' };
      await keys.add(key);
      expect(await keys.byHash('h')).toEqual({ ...key, revoked: null });
      expect(await keys.byHash('x')).toBeNull();
      expect(await keys.revoke('key-1', ACT)).toBe(true);
      expect(await keys.revoke('key-1', ACT)).toBe(false);
      expect(await keys.all()).toEqual([{ ...key, revoked: ACT }]);
    });

    it('[K1] text that a database cannot hold is kept as U+FFFD, the same on both', async () => {
      const store = await fresh();
      await store.settings.set('odd', 'a\0b\ud800c😀');
      expect(await store.settings.get('odd')).toBe('a\uFFFDb\uFFFDc😀');
      await store.audit.append([note('a\0b\ud800', { odd: '\0\udfff' })]);
      expect(await store.audit.verify()).toMatchObject({ ok: true, records: 1 });
    });
  });

  describe(`${kind}: versions`, () => {
    it('[K7] a store that a newer watchbill wrote is refused, and left as it was', async () => {
      const made = await place();
      const store = await made.open();
      const table = kind === 'postgres' ? 'watchbill.migrations' : 'migrations';
      await insideOf(store).write((rows) => sql.raw(`insert into ${table} (name, timestamp) values ('0007-later', 'x')`).execute(rows));
      await store.close();
      await expect(made.open()).rejects.toMatchObject({
        name: 'StoreFault',
        reason: 'too-new',
        got: 'a store of version 7',
        expected: expect.stringMatching(/^at most \d+: a newer watchbill wrote it$/) as string,
      });
    });

    it('[K7] a store that is opened by many at once for the first time is made once', async () => {
      const made = await place();
      const stores = await Promise.all(Array.from({ length: 6 }, () => made.open()));
      await stores[5]?.settings.set('a', '1');
      expect(await stores[0]?.settings.get('a')).toBe('1');
    });
  });

  writing(kind, fresh, place);
  deliveringParts(kind, fresh);
  readingParts(kind, fresh);
  tamperingIsFound(kind);
  copies(kind);
}
