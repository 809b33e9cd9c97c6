import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { DocumentFilter, NewProposed, ProposedFilter, Store, StoredDocument, StoreKind, ToldEvent } from '../../src/store/index.js';
import { LONGEST_TEXT } from '../../src/store/index.js';
import { insideOf } from '../../src/store/inside.js';

const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;

export function document(content: string, more: Partial<StoredDocument> = {}): StoredDocument {
  const text = more.text ?? `Text of ${content}.`;
  return {
    content,
    original: `o-${content}`,
    name: `${content}.txt`,
    format: 'text',
    language: 'en',
    title: null,
    published: '2026-11-20',
    byline: null,
    publisher: null,
    url: null,
    citation: null,
    ...ACT,
    ...more,
    length: text.length,
    text,
  };
}

export function toldEvent(more: Partial<ToldEvent> = {}): ToldEvent {
  return {
    type: 'proposal',
    entities: ['WB-0038'],
    unknown: [],
    actor: null,
    list: 'us-dod-1260h',
    date: '2026-11-19',
    modality: 'proposed',
    quote: { text: 'Text', start: 0, end: 4 },
    confidence: 0.9,
    known: null,
    ...more,
  };
}

export function proposed(content: string, place = 0, more: Partial<NewProposed> = {}): NewProposed {
  const event = toldEvent();
  return {
    ...ACT,
    state: 'waiting',
    event,
    document: content,
    became: null,
    told: [{ document: content, place, event }],
    marks: [{ key: 'k', date: '2026-11-19' }],
    ...more,
  };
}

/** What both stores do alike with documents and what they propose. */
export function readingParts(kind: StoreKind, fresh: () => Promise<Store>): void {
  describe(`${kind}: documents and what they propose`, () => {
    it('[K1] [B201] documents: kept once, with each outlet that printed them', async () => {
      const { documents } = await fresh();
      const first = document('a', {
        publisher: 'Reuters',
        url: 'https://reuters.example/1',
        title: '引 "x"',
        text: 'with \uD83D and \0 in it',
      });
      expect(await documents.add([first, document('b')])).toEqual({ fresh: new Set(['a', 'b']), elsewhere: new Set() });
      const kept = { ...first, text: 'with \uFFFD and \uFFFD in it' };
      expect(await documents.get('a')).toEqual(kept);
      const again = document('a', { publisher: ' REUTERS', url: 'https://reuters.example/2', by: 'bo' });
      const other = document('a', { url: 'https://paper.example/x?y', at: '2026-11-23T12:00:00.000Z', by: 'bo' });
      expect(await documents.add([again, other, other])).toEqual({ fresh: new Set(), elsewhere: new Set(['a']) });
      expect(await documents.get('a')).toEqual(kept);
      const places = await documents.places(['a', 'b', 'c']);
      expect(places.get('a')?.map(({ publisher, url, by }) => [publisher, url, by])).toEqual([
        ['Reuters', 'https://reuters.example/1', 'ana'],
        [null, 'https://paper.example/x?y', 'bo'],
      ]);
      expect([places.get('b')?.length, places.has('c'), await documents.get('c')]).toEqual([1, false, null]);
      const { text: _, ...head } = kept;
      expect((await documents.heads(['a', 'c'])).get('a')).toEqual(head);
      expect(await documents.count()).toBe(2);
      expect((await documents.page(1, 1)).map(({ content }) => content)).toEqual(['b']);
      const found = async (filter: DocumentFilter) => {
        const page = await documents.page(9, 0, filter);
        expect(await documents.count(filter)).toBe(page.length);
        return page.map(({ content }) => content);
      };
      expect(await found({ words: ['B.TXT'] })).toEqual(['b']);
      expect([await found({ words: ['引', '"X'] }), await found({ words: ['引', 'y'] })]).toEqual([['a'], []]);
      expect([await found({ words: ['%'] }), await found({ words: ['_'] }), await found({ words: ['!'] })]).toEqual([[], [], []]);
      expect([await found({ from: '2026-11-20', to: '2026-11-20' }), await found({ from: '2026-11-21' })]).toEqual([['a', 'b'], []]);
      await expect(documents.add([document('d', { text: 'x'.repeat(LONGEST_TEXT + 1) })])).rejects.toThrow(RangeError);
      expect(await documents.count()).toBe(2);
    });

    it('[K1] proposed events: added, told again, found by their marks', async () => {
      const { documents, proposedEvents } = await fresh();
      await documents.add(['a', 'b', 'c'].map((content) => document(content)));
      const made = await proposedEvents.add([proposed('a'), proposed('b', 0, { state: 'known', became: 'ev-001', marks: [] })]);
      const first = { ...ACT, id: 'pe-1', state: 'waiting', event: toldEvent(), document: 'a', tellings: 1, became: null, decided: null };
      expect(made).toEqual([first, { ...first, id: 'pe-2', state: 'known', document: 'b', became: 'ev-001' }]);
      expect([await proposedEvents.get('pe-1'), await proposedEvents.get('pe-3'), await proposedEvents.get('x')]).toEqual([
        made[0],
        null,
        null,
      ]);
      const sooner = toldEvent({ date: '2026-11-18' });
      const marks = ['2026-11-18', '2026-11-19'].map((date) => ({ key: 'k', date }));
      await proposedEvents.extend('pe-1', sooner, 'c', [{ document: 'c', place: 0, event: sooner }], marks);
      expect(await proposedEvents.get('pe-1')).toEqual({ ...first, event: sooner, document: 'c', tellings: 2 });
      expect((await proposedEvents.tellings('pe-1')).map(({ document: of, place, event }) => [of, place, event.date])).toEqual([
        ['a', 0, '2026-11-19'],
        ['c', 0, '2026-11-18'],
      ]);
      const near = (from: string, until: string) =>
        proposedEvents.near([
          { key: 'k', from, until },
          { key: 'other', from: '', until: '9' },
        ]);
      expect(await near('2026-11-18', '2026-11-18')).toEqual([{ key: 'k', date: '2026-11-18', proposed: 'pe-1' }]);
      expect([(await near('2026-11', '2026-12')).length, await near('2026-11-20', '2026-11-30'), await proposedEvents.near([])]).toEqual([
        2,
        [],
        [],
      ]);
      expect((await proposedEvents.about(['ev-001', 'ev-002'], ['known'])).map(({ id }) => id)).toEqual(['pe-2']);
      expect(await proposedEvents.about(['ev-001'], ['merged'])).toEqual([]);
      expect((await proposedEvents.toldBy('c')).map(({ id }) => id)).toEqual(['pe-1']);
      expect(await proposedEvents.toldIn('c')).toEqual([{ document: 'c', place: 0, event: sooner, proposed: 'pe-1' }]);
      expect((await proposedEvents.of(['pe-2', 'pe-1', 'pe-9'])).length).toBe(2);
      expect((await proposedEvents.page({ states: ['waiting'] })).map(({ id }) => id)).toEqual(['pe-1']);
      expect((await proposedEvents.page({ entity: 'WB-0038', limit: 1, offset: 1 })).map(({ id }) => id)).toEqual(['pe-2']);
      expect(
        await Promise.all([{}, { states: [] }, { entity: 'WB-003' }, { entity: '%' }].map((filter) => proposedEvents.count(filter))),
      ).toEqual([2, 0, 0, 0]);
      const quoted = toldEvent({ type: 'statement', list: null, confidence: 0.95, actor: '"list":"us-dod-1260h","type":"proposal"' });
      await proposedEvents.add([proposed('b', 1, { event: quoted })]);
      const ids = async (filter: ProposedFilter) => (await proposedEvents.page(filter)).map(({ id }) => id);
      expect(await ids({ list: 'us-dod-1260h' })).toEqual(['pe-1', 'pe-2']);
      expect([await ids({ type: 'statement' }), await ids({ type: 'removal' })]).toEqual([['pe-3'], []]);
      expect(await ids({ order: 'newest' })).toEqual(['pe-3', 'pe-2', 'pe-1']);
      const other = toldEvent({ entities: ['WB-0001'] });
      await proposedEvents.extend('pe-3', quoted, 'b', [{ document: 'c', place: 1, event: other }], []);
      const telling = async (entity: string) => {
        const page = await documents.page(9, 0, { entity });
        expect(await documents.count({ entity })).toBe(page.length);
        return page.map(({ content }) => content);
      };
      expect(await telling('WB-0038')).toEqual(['a', 'b', 'c']);
      expect([await telling('WB-0001'), await telling('WB-000'), await telling('ana')]).toEqual([['c'], [], []]);
      expect(await ids({ order: 'surest', limit: 2 })).toEqual(['pe-3', 'pe-1']);
    });

    it('[K1] [B213] a verdict is given once, and once undone it may be given anew; all of it stays', async () => {
      const { documents, proposedEvents } = await fresh();
      await documents.add([document('a')]);
      await proposedEvents.add([proposed('a')]);
      const said = { ...ACT, action: 'accepted', reason: 'r', became: 'ev-own-1', sources: ['doc-a'] } as const;
      expect(await proposedEvents.decide('pe-1', ['waiting'], 'accepted', said)).toBe(true);
      expect(await proposedEvents.decide('pe-1', ['waiting'], 'rejected', { ...said, action: 'rejected' })).toBe(false);
      expect(await proposedEvents.get('pe-1')).toMatchObject({ state: 'accepted', became: 'ev-own-1', decided: { ...ACT, reason: 'r' } });
      const undone = { ...ACT, by: 'bo', action: 'undone', reason: 'wrong', became: null, sources: [] } as const;
      expect(await proposedEvents.decide('pe-1', ['accepted'], 'waiting', undone)).toBe(true);
      expect(await proposedEvents.get('pe-1')).toMatchObject({ state: 'waiting', became: null, decided: null });
      const queued = { ...ACT, seq: 1, proposed: 'pe-1', action: 'queued', reason: '', became: null, sources: [] };
      expect(await proposedEvents.acts('pe-1')).toEqual([
        queued,
        { ...said, seq: 2, proposed: 'pe-1' },
        { ...undone, seq: 3, proposed: 'pe-1' },
      ]);
      expect([
        await proposedEvents.nextOwn('event'),
        await proposedEvents.nextOwn('entity', 3),
        await proposedEvents.nextOwn('entity'),
      ]).toEqual([1, 1, 4]);
    });

    it('[K1] proposed events that are found to be one: the tellings and marks of both are with the first', async () => {
      const { documents, proposedEvents } = await fresh();
      await documents.add([document('a'), document('b')]);
      const marks = [
        { key: 'k', date: '2026-11-19' },
        { key: 'l', date: '2026-11-25' },
      ];
      await proposedEvents.add([proposed('a'), proposed('b', 0, { marks })]);
      await proposedEvents.join('pe-2', 'pe-1', ACT);
      expect(await proposedEvents.get('pe-1')).toMatchObject({ state: 'waiting', tellings: 2 });
      expect(await proposedEvents.get('pe-2')).toMatchObject({ state: 'merged', became: 'pe-1', tellings: 0 });
      expect((await proposedEvents.tellings('pe-1')).length).toBe(2);
      expect(
        (await proposedEvents.near(marks.map(({ key, date }) => ({ key, from: date, until: date })))).map((each) => each.proposed),
      ).toEqual(['pe-1', 'pe-1']);
      expect((await proposedEvents.acts('pe-2')).map(({ action, became }) => [action, became])).toEqual([
        ['queued', null],
        ['joined', 'pe-1'],
      ]);
    });

    it('[K6] [B201] neither documents nor what was said of them can be changed or deleted', async () => {
      const store = await fresh();
      await store.documents.add([document('a')]);
      await store.proposedEvents.add([proposed('a')]);
      const tables = kind === 'sqlite' ? ['documents', 'review_acts'] : ['watchbill.documents', 'watchbill.review_acts'];
      for (const table of tables)
        for (const statement of [`update ${table} set "by" = 'x'`, `delete from ${table}`])
          await expect(insideOf(store).write((rows) => sql.raw(statement).execute(rows))).rejects.toThrow('is append-only');
    });
  });
}
