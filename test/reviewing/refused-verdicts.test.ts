import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptProposed, type Correction, mergeProposed, type Reviewed, rejectProposed, undoVerdict } from '../../src/reviewing/index.js';
import { type Bench, bench, LIST, queue, story, verdict } from './reviewing.js';

const REMOVAL = `removal WB-0214 ${LIST} 2026-11-18 reported`;

let of: Bench;

beforeEach(async () => {
  of = await bench();
});

afterEach(() => of.dispose());

const accept = (id: string, correction: Correction = {}): Promise<Reviewed> => acceptProposed(id, correction, verdict(), of.keeping);

describe('[B210] what cannot be accepted', () => {
  it.each([
    ['a list nobody has', { list: 'us-no-list' }, 'list'],
    ['no list for what needs one', { list: null }, 'list'],
    ['a day that is none', { date: '2026-13-01' }, 'date'],
    ['a day to come', { date: '2026-11-23' }, 'date'],
    ['an entity nobody has', { entities: ['WB-9999'] }, 'entities'],
    ['a name linked to nobody', { linked: { Acme: 'WB-9999' } }, 'entities'],
    ['a company that is known', { added: [{ name: 'Xiaomi Corporation' }] }, 'added'],
    ['a company twice', { added: [{ name: 'Acme' }, { name: 'ACME Co., Ltd.' }] }, 'added'],
    ['a country that is none', { added: [{ name: 'Acme', country: 'China' }] }, 'added'],
    ['an empty title', { title: ' ' }, 'title'],
    ['a title as long as a book', { title: 'x'.repeat(301) }, 'title'],
    ['a case in prose', { case: 'Xiaomi v. DoD' }, 'case'],
    ['a modifier that is none', { closes: ['listed'] }, 'closes'],
    ['a type that is none', { type: 'rumour' }, 'type'],
  ] as const)('[B210] %s is refused with its field, and nothing is applied', async (_, correction, field) => {
    await queue(of, [story(REMOVAL)]);
    const refused = await accept('pe-1', correction as unknown as Correction);
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ file: 'pe-1', field }] });
    expect([await of.store.facts.last(), (await of.store.proposedEvents.get('pe-1'))?.state]).toEqual([0, 'waiting']);
  });

  it('[B210] a story without a day, or of companies nobody knows, needs a correction', async () => {
    await queue(of, [story(`removal ~Acme ${LIST} - reported`, { published: null })]);
    const refused = await accept('pe-1');
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ field: 'date' }, { field: 'entities' }] });
  });

  it('[B210] what there is none of, what lacks its reason, and an event nobody has', async () => {
    await queue(of, [story(REMOVAL)]);
    expect(await accept('pe-7')).toEqual({ kind: 'unknown', id: 'pe-7' });
    expect(await rejectProposed('pe-7', verdict('b', 'r'), of.store)).toEqual({ kind: 'unknown', id: 'pe-7' });
    expect(await rejectProposed('pe-1', verdict(), of.store)).toMatchObject({ kind: 'refused', problems: [{ field: 'reason' }] });
    expect(await undoVerdict('pe-1', verdict(), of.keeping)).toMatchObject({ kind: 'refused', problems: [{ field: 'reason' }] });
    expect(await mergeProposed('pe-1', 'ev-999', verdict(), of.keeping)).toMatchObject({ kind: 'refused', problems: [{ field: 'event' }] });
    expect(await undoVerdict('pe-1', verdict('cem', 'misread'), of.keeping)).toMatchObject({ kind: 'decided-before', state: 'waiting' });
  });
});
