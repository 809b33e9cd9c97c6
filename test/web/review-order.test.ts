import { expect, test } from 'vitest';
import { type Corrected, correctionOf } from '../../src/web/review/correcting.js';
import { paragraphsOf } from '../../src/web/review/marked-text.js';
import { besides, queueIn } from '../../src/web/review/queue-order.js';
import { numbered } from '../../src/web/review/told-events.js';

const TEXT = 'A head\n\nHesai sued. Hytera denied it.\nThe end.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('[W192] a text is cut where a sentence or a name begins or ends, and all of it is there', () => {
  const marked = [
    { ...at('Hytera denied it.'), number: 2 },
    { ...at('Hesai sued. Hytera denied it.'), number: 1 },
  ];
  const paragraphs = paragraphsOf(TEXT, marked, [
    { ...at('Hytera'), entity: 'WB-0243' },
    { ...at('Hesai'), entity: 'WB-0083' },
  ]);
  expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(TEXT.split(/\n+/));
  expect(paragraphs[1]?.pieces.map(({ text, marks, begins, entity }) => [text, marks, begins, entity])).toEqual([
    ['Hesai', [1], [1], 'WB-0083'],
    [' sued. ', [1], [], null],
    ['Hytera', [1, 2], [2], 'WB-0243'],
    [' denied it.', [1, 2], [], null],
  ]);
  expect(paragraphs[2]?.pieces).toEqual([{ start: TEXT.indexOf('The'), text: 'The end.', marks: [], begins: [], entity: null }]);
  // A sentence that goes over the end of a line is marked on both.
  const over = paragraphsOf(TEXT, [{ start: at('denied').start, end: at('The end').end, number: 1 }], []);
  expect(over.flatMap(({ pieces }) => pieces.filter(({ marks }) => marks.length > 0).map(({ text }) => text))).toEqual([
    'denied it.',
    'The end',
  ]);
  expect(over.flatMap(({ pieces }) => pieces.flatMap(({ begins }) => begins))).toEqual([1]);
});

test('[W192] what a document tells is numbered in the order of its text, each event once', () => {
  const telling = (proposed: string, start: number) => ({ place: start, proposed, event: { quote: { text: '', start, end: start + 1 } } });
  const told = {
    events: [telling('pe-2', 50), telling('pe-1', 10), telling('pe-2', 5), telling('pe-9', 1)],
    proposed: [{ id: 'pe-1' }, { id: 'pe-2' }],
  };
  const found = numbered(told as unknown as Parameters<typeof numbered>[0]);
  expect(found.map(({ number, proposed, tellings }) => [number, proposed.id, tellings.map(({ quote }) => quote.start)])).toEqual([
    [1, 'pe-2', [5, 50]],
    [2, 'pe-1', [10]],
  ]);
});

test('[W194] the one before and the one after, also of what has left the queue; what waits is the oldest first, what is done the newest', () => {
  const waiting = ['pe-2', 'pe-9', 'pe-10'];
  expect(besides(waiting, 'pe-9', 'waiting')).toEqual({ before: 'pe-2', after: 'pe-10' });
  expect(besides(waiting, 'pe-3', 'waiting')).toEqual({ before: 'pe-2', after: 'pe-9' });
  expect(besides(waiting, 'pe-10', 'waiting')).toEqual({ before: 'pe-9', after: null });
  expect(besides(['pe-10', 'pe-9', 'pe-2'], 'pe-9', 'rejected')).toEqual({ before: 'pe-10', after: 'pe-2' });
  expect(besides([], 'pe-1', 'accepted')).toEqual({ before: null, after: null });
  expect(['waiting', 'rejected', 'x', undefined].map(queueIn)).toEqual([undefined, 'rejected', undefined, undefined]);
});

test('[W195] a correction says what is otherwise than it was read, and nothing else', () => {
  const read: Corrected = {
    type: 'proposal',
    date: '',
    list: 'us-dod-1260h',
    modality: 'proposed',
    title: '',
    entities: [{ id: 'WB-0083', label: 'Hesai Group' }],
    unknown: { Kestrel: { as: 'out' }, 'Hesai Tech': { as: 'out' } },
  };
  expect(correctionOf(read, read)).toEqual({});
  expect(correctionOf({ ...read, date: '2026-1', title: ' ' }, read)).toEqual({});
  expect(correctionOf({ ...read, list: '', date: '2026-11', entities: [] }, read)).toEqual({ list: null, date: '2026-11', entities: [] });
  const unknown = { Kestrel: { as: 'new', country: 'C' }, 'Hesai Tech': { as: 'known', id: 'WB-0083' } } as const;
  expect(correctionOf({ ...read, type: 'removal', modality: 'asserted', unknown }, read)).toEqual({
    type: 'removal',
    modality: 'asserted',
    linked: { 'Hesai Tech': 'WB-0083' },
    added: [{ name: 'Kestrel' }],
  });
  const seated = { ...unknown, Kestrel: { as: 'new', country: 'CN' } } as const;
  expect(correctionOf({ ...read, unknown: seated }, read)).toMatchObject({ added: [{ name: 'Kestrel', country: 'CN' }] });
});
