import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerInUse } from '../../src/following/index.js';
import { history, ledgerOf, type Register } from '../../src/register/index.js';
import {
  acceptProposed,
  type Correction,
  mergeProposed,
  proposalView,
  type Reviewed,
  rejectProposed,
  setReviewNeedsTwo,
  undoVerdict,
} from '../../src/reviewing/index.js';
import { backupStore, openStore, restoreStore } from '../../src/store/index.js';
import { keepingOf } from '../following/following.js';
import { type Bench, bench, CLOCKS, inUse, LIST, noted, queue, registerNow, standingsOf, story, verdict, XIAOMI } from './reviewing.js';

const REMOVAL = `removal WB-0214 ${LIST} 2026-11-18 reported`;
const PROPOSAL = `proposal ${XIAOMI},~Acme_Robotics ${LIST} 2026-11-18 proposed`;

let of: Bench;

beforeEach(async () => {
  of = await bench();
});

afterEach(() => of.dispose());

const accept = (id: string, correction: Correction = {}, by = 'bea'): Promise<Reviewed> =>
  acceptProposed(id, correction, verdict(by), of.keeping);
const undo = (id: string): Promise<Reviewed> => undoVerdict(id, verdict('cem', 'misread'), of.keeping);
const everybody = (register: Register): readonly string[] =>
  standingsOf(
    register,
    register.entities.map(({ id }) => id),
  );

function done(reviewed: Reviewed): Extract<Reviewed, { kind: 'done' }> {
  if (reviewed.kind !== 'done') throw new Error(JSON.stringify(reviewed));
  return reviewed;
}

describe('what is read', () => {
  it('[B203] of ten outlets is one event with ten sources, in two languages and with one day between them', async () => {
    const outlets = Array.from({ length: 10 }, (_, at) =>
      story(`${at % 2 === 0 ? 'A story' : '小米'} no. ${at}\ndesignation ${XIAOMI} ${LIST} 2026-11-${at < 5 ? 18 : 19} reported`, {
        publisher: `Outlet ${at}`,
        url: `https://outlet-${at}.example/story`,
        title: `As outlet ${at} has it`,
      }),
    );
    for (const each of outlets) await queue(of, [each]);
    expect(await of.store.proposedEvents.count()).toBe(1);
    const { event } = done(await accept('pe-1'));
    expect(event?.sources).toHaveLength(10);
    expect(event).toMatchObject({ type: 'designation', date: '2026-11-18', known: '2026-11-20', confidence: 'high' });
    const { source } = ledgerOf(await registerNow(of));
    expect(new Set(event?.sources.map((id) => source.get(id)?.publisher))).toEqual(
      new Set(outlets.map(({ document }) => document.publisher)),
    );
  });

  it('[B201] [B203] a wire story that ten print word for word is one document and ten sources', async () => {
    const wire = Array.from({ length: 10 }, (_, at) => story(REMOVAL, { url: `https://outlet-${at}.example/wire` }));
    const queued = await queue(of, [...wire, ...wire]);
    expect(queued.map(({ outcome }) => outcome)).toEqual(['new', ...Array.from({ length: 19 }, () => 'elsewhere')]);
    expect([await of.store.documents.count(), await of.store.proposedEvents.count()]).toEqual([1, 1]);
    expect((await queue(of, wire)).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'held'));
    expect(done(await accept('pe-1')).event?.sources).toHaveLength(10);
  });

  it('[B206] changes no standing: the register in use stays what it was, to the byte', async () => {
    const before = (await registerInUse(of.keeping)).snapshot.digest;
    const line = fc
      .tuple(
        fc.constantFrom('designation', 'removal', 'injunction', 'proposal', 'complaint-filed'),
        fc.constantFrom(XIAOMI, 'WB-0001', 'WB-0214,WB-0001'),
        fc.constantFrom('asserted', 'reported', 'future'),
      )
      .map(([type, about, how]) => `${type} ${about} ${LIST} 2026-11-18 ${how}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        await queue(of, [story(lines.join('\n'))]);
        expect((await registerInUse(of.keeping)).snapshot.digest).toBe(before);
      }),
      { numRuns: 20 },
    );
    expect(await of.store.facts.last()).toBe(0);
  });

  it('[B205] of what the register knows is kept as known, waits for nobody, and can be merged with it', async () => {
    const known = noted((line) => (line.startsWith('proposal') ? 'ev-003' : null));
    const [queued] = await queue(of, [story(PROPOSAL, { publisher: 'Reuters' })], known);
    expect(queued?.proposed).toMatchObject([{ id: 'pe-1', state: 'known', became: 'ev-003' }]);
    await queue(of, [story(`Later\n${PROPOSAL}`)], known);
    expect(await of.store.proposedEvents.page()).toMatchObject([{ id: 'pe-1', tellings: 2 }]);
    expect(await accept('pe-1')).toMatchObject({ kind: 'decided-before', state: 'known' });
    const before =
      ledgerOf(await registerNow(of))
        .eventsOf(XIAOMI)
        .find(({ id }) => id === 'ev-003')?.sources ?? [];
    const merged = done(await mergeProposed('pe-1', null, verdict(), of.keeping));
    expect(merged.event?.sources).toEqual([...before, ...(merged.event?.sources.slice(-2) ?? [])]);
    expect(merged.event?.sources).toHaveLength(before.length + 2);
    expect(done(await undo('pe-1')).proposed).toMatchObject({ state: 'known', became: 'ev-003' });
    expect((await registerNow(of)).events.find(({ id }) => id === 'ev-003')?.sources).toEqual(before);
  });
});

describe('a proposed event looked at', () => {
  it('[B207] shows its sentence in its place, and standings as they come to be when it is accepted', async () => {
    const text = `Before it.\n${REMOVAL}\nAfter it.`;
    await queue(of, [story(text)]);
    const view = await proposalView('pe-1', {}, await inUse(of), CLOCKS, of.store);
    expect(view?.toldIn).toMatchObject([
      { before: 'Before it.\n', after: '\nAfter it.', telling: { event: { quote: { text: REMOVAL } } } },
    ]);
    const [change] = view?.standings ?? [];
    expect(change).toMatchObject({
      entity: 'WB-0214',
      list: LIST,
      isChanged: true,
      before: { listed: true },
      after: { listed: false, until: '2026-11-18' },
    });
    expect(view?.problems).toEqual([]);
    const { list, before } = change ?? { list: '', before: null };
    expect((await inUse(of)).snapshot.register).toBeDefined();
    await accept('pe-1');
    const now = await proposalView('pe-1', {}, await inUse(of), CLOCKS, of.store);
    expect(now).toMatchObject({ proposed: { state: 'accepted', became: 'ev-own-1' }, standings: [], problems: [] });
    const after = standingsOf(await registerNow(of), ['WB-0214']).find((each) => each.includes(list));
    expect(after).toBe(`WB-0214 ${LIST} false null 2026-11-18 formerly-listed`);
    expect(before?.listed).toBe(true);
    expect(await proposalView('pe-9', {}, await inUse(of), CLOCKS, of.store)).toBeNull();
  });

  it('[B207] [B209] tries a correction on, and says who an unknown company may be', async () => {
    await queue(of, [story(`proposal ~Xiaomi_Corporation ${LIST} 2026-11-18 proposed`.replace('_', ' ').replace(' Corp', '_Corp'))]);
    const asked = await inUse(of);
    const plain = await proposalView('pe-1', {}, asked, CLOCKS, of.store);
    expect(plain?.problems.map(({ field }) => field)).toEqual(['entities']);
    expect(plain?.unknown[0]?.candidates[0]).toMatchObject({ entity: XIAOMI });
    const linked = await proposalView('pe-1', { linked: { Xiaomi_Corporation: XIAOMI } }, asked, CLOCKS, of.store);
    expect(linked?.problems).toEqual([]);
    expect(linked?.draft.entities).toEqual([XIAOMI]);
    const made = await proposalView('pe-1', { added: [{ name: 'Quite New Robotics Co., Ltd.', country: 'CN' }] }, asked, CLOCKS, of.store);
    expect(made?.standings).toMatchObject([
      { entity: 'new-1', label: 'Quite New Robotics Co., Ltd.', before: null, after: { modifiers: ['proposed'] } },
    ]);
  });
});

describe('an accepted event', () => {
  it('[B209] [B208] is in the register in use at once: its standings, its history, its sources, a new entity and who accepted it', async () => {
    await queue(of, [story(PROPOSAL, { publisher: 'Reuters', url: 'https://reuters.example/a', title: 'Lawmakers ask' })]);
    const correction: Correction = {
      date: '2026-11-17',
      title: 'Nine lawmakers ask',
      linked: {},
      added: [{ name: 'Acme_Robotics', country: 'CN' }],
      actors: ['Rep. A', 'Rep. B'],
    };
    const { event, entities, proposed } = done(await accept('pe-1', correction));
    expect(proposed).toMatchObject({ state: 'accepted', became: 'ev-own-1', decided: { by: 'bea' } });
    expect(entities).toEqual(['own-1']);
    const register = await registerNow(of);
    expect(event).toMatchObject({
      id: 'ev-own-1',
      date: '2026-11-17',
      known: '2026-11-20',
      entities: [XIAOMI, 'own-1'],
      actors: ['Rep. A', 'Rep. B'],
      title: 'Nine lawmakers ask',
      note: 'Accepted by bea on 2026-11-22 (pe-1).',
      confidence: 'medium',
    });
    const { source, entity } = ledgerOf(register);
    expect(source.get(event?.sources[0] ?? '')).toMatchObject({
      publisher: 'Reuters',
      title: 'Lawmakers ask',
      url: 'https://reuters.example/a',
      date: '2026-11-20',
    });
    expect(entity.get('own-1')).toEqual({ id: 'own-1', kind: 'company', label: 'Acme_Robotics', country: 'CN' });
    expect(history(register, 'own-1', CLOCKS).map(({ by }) => by)).toEqual(['ev-own-1']);
    expect(standingsOf(register, ['own-1'])).toEqual([`own-1 ${LIST} false null null proposed`]);
    expect((await of.store.facts.accepted()).map(({ kind, by, origin }) => [kind, by, origin])).toEqual([['event', 'bea', 'pe-1']]);
    const [match] = (await proposalView('pe-1', {}, await inUse(of), CLOCKS, of.store))?.unknown[0]?.candidates ?? [];
    expect(match?.entity).toBe('own-1');
  });

  it('[B208] before its documents were out nobody could know it', async () => {
    await queue(of, [story(REMOVAL)]);
    await accept('pe-1');
    const register = await registerNow(of);
    const known = (day: string): boolean =>
      history(register, 'WB-0214', { on: CLOCKS.on, known: day as typeof CLOCKS.known }).some(({ by }) => by === 'ev-own-1');
    expect([known('2026-11-19'), known('2026-11-20')]).toEqual([false, true]);
  });

  it('[B214] that is announced, denied or a draft changes nobody’s standing, and is in the history', async () => {
    const before = everybody(await registerNow(of));
    const kinds = [
      'removal WB-0214 LIST 2027-01-01 future',
      'removal WB-0214 LIST 2026-11-18 denied',
      'draft-posted WB-0214 LIST 2026-11-18 reported',
    ];
    for (const [at, line] of kinds.entries()) {
      await queue(of, [story(line.replace('LIST', LIST))]);
      expect((await accept(`pe-${at + 1}`)).kind).toBe('done');
    }
    const register = await registerNow(of);
    expect(everybody(register)).toEqual(before);
    const told = history(register, 'WB-0214', CLOCKS).filter(({ by }) => by.startsWith('ev-own'));
    expect(told.map(({ type, modality, date }) => `${type} ${modality} ${date}`).sort()).toEqual([
      'draft-posted reported 2026-11-18',
      'removal denied 2026-11-18',
      'removal future 2026-11-20',
    ]);
    expect(told.find(({ modality }) => modality === 'future')?.note).toContain('Announced for 2027-01-01.');
  });

  it('[B218] is there again after a backup was put back, with its documents and all that was said of it', async () => {
    await queue(of, [story(REMOVAL), story(PROPOSAL)]);
    await accept('pe-1');
    const folder = mkdtempSync(join(tmpdir(), 'watchbill-restored-'));
    try {
      await backupStore(of.store, join(folder, 'backup.gz'), '2026-11-22T13:00:00.000Z');
      const store = await openStore({ folder: join(folder, 'home') });
      const { keeping, dispose } = keepingOf(store);
      await restoreStore(join(folder, 'backup.gz'), store);
      const { register } = (await registerInUse(keeping)).snapshot;
      expect(everybody(register)).toEqual(everybody(await registerNow(of)));
      expect(await store.proposedEvents.page()).toEqual(await of.store.proposedEvents.page());
      expect(await store.proposedEvents.acts('pe-1')).toEqual(await of.store.proposedEvents.acts('pe-1'));
      expect((await store.proposedEvents.nextOwn('event')) > 1).toBe(true);
      dispose();
      await store.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('[B220] four eyes', () => {
  it('[B220] who brought it does not make it a fact; who doubts it may take it back alone', async () => {
    await queue(of, [story(REMOVAL), story(PROPOSAL)]);
    expect(await setReviewNeedsTwo(true, verdict(), of.store)).toBe(true);
    expect(await setReviewNeedsTwo(true, verdict(), of.store)).toBe(false);
    expect(await accept('pe-1', {}, ' ANN ')).toEqual({ kind: 'same-person', id: 'pe-1', by: 'ann' });
    expect(await mergeProposed('pe-1', 'ev-003', verdict('ann'), of.keeping)).toMatchObject({ kind: 'same-person' });
    expect(await of.store.facts.last()).toBe(0);
    done(await accept('pe-1', {}, 'bea'));
    done(await undoVerdict('pe-1', verdict('ann', 'misread'), of.keeping));
    done(await rejectProposed('pe-2', verdict('ann', 'a rumour'), of.store));
  });
});

describe('[B221] what a document says', () => {
  it('[B221] comes to the register as plain lines: no control character, no address with a password', async () => {
    const hostile = `removal WB-0214,~\u001b[31mAcme\u202e ${LIST} 2026-11-18 reported`;
    await queue(of, [
      story(hostile, { publisher: 'The\u0007 Paper', title: 'A\u001b]0;x\u0007 title', url: 'https://user:secret@paper.example/a' }),
      story(`${REMOVAL} constructor __proto__`, { url: 'javascript:alert(1)' }),
    ]);
    const { event } = done(await accept('pe-1', { added: [{ name: '\u001b[31mAcme\u202e' }], title: 'one\ntwo' }));
    const { source, entity } = ledgerOf(await registerNow(of));
    const said = JSON.stringify([event, event?.sources.map((id) => source.get(id)), entity.get('own-1')]);
    expect(said).not.toMatch(/\\u00|\\n|\u202e|secret|javascript/);
    expect(event?.title).toBe('one two');
  });
});

describe('verdicts', () => {
  it('[B213] of two at once one holds, and the other hears of it', async () => {
    await queue(of, [story(REMOVAL)]);
    const verdicts = await Promise.all([
      accept('pe-1', {}, 'bea'),
      accept('pe-1', {}, 'cem'),
      rejectProposed('pe-1', verdict('dan', 'no'), of.store),
      mergeProposed('pe-1', 'ev-003', verdict('eve'), of.keeping),
    ]);
    expect(verdicts.map(({ kind }) => kind).sort()).toEqual(['decided-before', 'decided-before', 'decided-before', 'done']);
    expect((await of.store.proposedEvents.acts('pe-1')).map(({ action }) => action)).toHaveLength(2);
    expect((await registerNow(of)).events.filter(({ id }) => id.startsWith('ev-own')).length).toBeLessThanOrEqual(1);
  });

  it('[B211] merged with a known event or edition its documents are further sources, and that is all', async () => {
    const before = await registerNow(of);
    await queue(of, [story(REMOVAL, { publisher: 'Reuters' }), story(PROPOSAL, { publisher: 'AFP' })]);
    const { event, proposed } = done(await mergeProposed('pe-1', 'ev-003', verdict(), of.keeping));
    expect(proposed).toMatchObject({ state: 'merged', became: 'ev-003' });
    const held = before.events.find(({ id }) => id === 'ev-003');
    const [source = ''] = event?.sources.slice(-1) ?? [];
    expect(event).toEqual({ ...held, sources: [...(held?.sources ?? []), source] });
    const edition = before.editions.filter(({ list }) => list === LIST).at(-1);
    expect(done(await mergeProposed('pe-2', edition?.id ?? '', verdict(), of.keeping)).event).toBeNull();
    const after = await registerNow(of);
    expect(after.editions.find(({ id }) => id === edition?.id)?.sources).toHaveLength((edition?.sources.length ?? 0) + 1);
    expect(everybody(after)).toEqual(everybody(before));
  });

  it('[B211] rejected with a reason it is gone from what waits; the same story again is told to have been rejected', async () => {
    await queue(of, [story(REMOVAL)]);
    done(await rejectProposed('pe-1', verdict('dan', 'a rumour'), of.store));
    expect(await of.store.proposedEvents.count({ states: ['waiting'] })).toBe(0);
    const [again] = await queue(of, [story(`Another outlet\n${REMOVAL}`)]);
    expect(again?.proposed).toMatchObject([{ id: 'pe-1', state: 'rejected', tellings: 2, decided: { by: 'dan', reason: 'a rumour' } }]);
    expect(done(await undo('pe-1')).proposed.state).toBe('waiting');
  });

  it('[B212] accepted and undone, everybody stands as before, whatever it was; all of it is in the audit chain', async () => {
    const before = everybody(await registerNow(of));
    const line = fc
      .tuple(
        fc.constantFrom('designation', 'removal', 'redesignation', 'injunction', 'proposal', 'complaint-filed', 'remand'),
        fc.constantFrom(XIAOMI, 'WB-0214', 'WB-0001,WB-0002'),
        fc.constantFrom('us-dod-1260h', 'us-dod-1237'),
        fc.constantFrom('2026-11-01', '2021-03', '2025'),
      )
      .map(([type, about, list, date]) => `${type} ${about} ${list} ${date} reported`);
    let at = 0;
    await fc.assert(
      fc.asyncProperty(line, async (told) => {
        at += 1;
        const [queued] = await queue(of, [story(`No. ${at}\n${told}`)]);
        const id = queued?.proposed[0]?.id ?? '';
        done(await accept(id));
        expect(done(await undo(id)).proposed).toMatchObject({ state: 'waiting', became: null, decided: null });
        expect(everybody(await registerNow(of))).toEqual(before);
      }),
      { numRuns: 8 },
    );
    expect(await of.store.audit.verify()).toMatchObject({ ok: true });
    const actions: string[] = [];
    for await (const { action, by } of of.store.audit.read()) if (action.startsWith('event.')) actions.push(`${action} ${by}`);
    expect([...new Set(actions)]).toEqual(['event.accepted bea', 'event.undone cem']);
  });

  it('[B212] one that others were merged with is not undone before them; known ones wait again', async () => {
    await queue(of, [story(REMOVAL), story(PROPOSAL)]);
    await accept('pe-1');
    await queue(
      of,
      [story(`Again, a week later\n${REMOVAL}`)],
      noted(() => 'ev-own-1'),
    );
    done(await mergeProposed('pe-2', 'ev-own-1', verdict(), of.keeping));
    expect(await undo('pe-1')).toMatchObject({ kind: 'refused', problems: [{ field: 'undo', got: 'pe-2 merged with ev-own-1' }] });
    done(await undo('pe-2'));
    done(await undo('pe-1'));
    expect((await of.store.proposedEvents.page()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'pe-1 waiting',
      'pe-2 waiting',
      'pe-3 waiting',
    ]);
    expect(done(await accept('pe-1')).event?.id).toBe('ev-own-2');
  });
});
