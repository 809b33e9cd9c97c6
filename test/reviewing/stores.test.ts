import { afterEach, describe, expect, it } from 'vitest';
import { registerInUse } from '../../src/following/index.js';
import { acceptProposed, mergeProposed, queueDocuments, undoVerdict } from '../../src/reviewing/index.js';
import { keepingOf } from '../following/following.js';
import { newTestStore, openTestStores, type TestStore } from '../store/stores.js';
import { ACT, LIST, noted, standingsOf, story, verdict, XIAOMI } from './reviewing.js';

const places: TestStore[] = [];

afterEach(async () => {
  for (const place of places.splice(0)) await place.dispose();
});

describe('the queue over both stores', () => {
  it.each(openTestStores())('[B203] [B208] [B212] %s: queued apart, found to be one, accepted, merged with and undone', async (kind) => {
    const place = await newTestStore(kind);
    places.push(place);
    const store = await place.open();
    const { keeping, dispose } = keepingOf(store);
    try {
      const queue = (text: string) => queueDocuments([story(text)], noted(), ACT, store);
      const before = standingsOf((await registerInUse(keeping)).snapshot.register, [XIAOMI]);
      await queue(`designation ${XIAOMI} ${LIST} 2026-11-10 reported`);
      await queue(`designation ${XIAOMI} ${LIST} 2026-11-16 reported`);
      expect((await store.proposedEvents.page()).map(({ id, state }) => `${id} ${state}`)).toEqual(['pe-1 waiting', 'pe-2 waiting']);
      const [bridge] = await queue(`designation ${XIAOMI} ${LIST} 2026-11-13 reported`);
      expect(bridge?.proposed).toMatchObject([{ id: 'pe-1', tellings: 3 }]);
      expect(await store.proposedEvents.get('pe-2')).toMatchObject({ state: 'merged', became: 'pe-1' });
      expect(await undoVerdict('pe-2', verdict('cem', 'r'), keeping)).toMatchObject({ kind: 'refused', problems: [{ field: 'undo' }] });
      expect(await acceptProposed('pe-1', { date: '2026-11-10' }, verdict(), keeping)).toMatchObject({
        kind: 'done',
        event: { id: 'ev-own-1' },
      });
      await queue(`complaint-filed ${XIAOMI} ${LIST} 2026-11-15 alleged`);
      expect(await mergeProposed('pe-3', 'ev-own-1', verdict(), keeping)).toMatchObject({ kind: 'done', event: { id: 'ev-own-1' } });
      const { register } = (await registerInUse(keeping)).snapshot;
      expect(register.events.find(({ id }) => id === 'ev-own-1')?.sources).toHaveLength(4);
      expect(standingsOf(register, [XIAOMI]).some((each) => each.includes(`${LIST} true 2026-11-10`))).toBe(true);
      for (const id of ['pe-3', 'pe-1']) expect(await undoVerdict(id, verdict('cem', 'misread'), keeping)).toMatchObject({ kind: 'done' });
      expect(standingsOf((await registerInUse(keeping)).snapshot.register, [XIAOMI])).toEqual(before);
      expect(await store.audit.verify()).toMatchObject({ ok: true });
    } finally {
      dispose();
    }
  });
});
