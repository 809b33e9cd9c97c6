import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dueSlot, faultOfCrontab, runDue } from '../../src/screening/jobs/schedule-slots.js';
import { openTestStores, type TestStore } from '../store/stores.js';

const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;
const at = (text: string): Date => new Date(`${text}Z`);

describe('times of schedules', () => {
  it('[J9] the last time that was missed, in UTC; none before the schedule was made', async () => {
    const due = (crontab: string, since: string, now: string): Promise<Date | null> => dueSlot(crontab, at(since), at(now));
    expect(await due('0 6 * * *', '2026-11-22T05:59', '2026-11-22T06:00')).toEqual(at('2026-11-22T06:00'));
    expect(await due('0 6 * * *', '2026-11-22T06:00', '2026-11-22T23:59')).toBeNull();
    expect(await due('0 6 * * *', '2026-11-01T06:00', '2026-11-22T05:00')).toEqual(at('2026-11-21T06:00'));
    expect(await due('30 7 1 * *', '2026-10-02T00:00', '2026-11-22T05:00')).toEqual(at('2026-11-01T07:30'));
    expect(await due('15 3 * * 0', '2026-11-10T00:00', '2026-11-28T05:00')).toEqual(at('2026-11-22T03:15'));
  });

  it('[J9] a time that is due lies after the last and not after now', async () => {
    const moments = fc.integer({ min: 0, max: 500_000 }).map((minute) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000));
    const crontabs = fc.constantFrom('*/7 * * * *', '0 6 * * *', '5 4 3 2 *', '0 0 * * 1', '59 23 31 12 *');
    await fc.assert(
      fc.asyncProperty(crontabs, moments, moments, async (crontab, since, now) => {
        const slot = await dueSlot(crontab, since, now);
        if (slot === null) return;
        expect(slot > since && slot <= now).toBe(true);
        expect(await dueSlot(crontab, slot, now)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('[J9] what is no crontab is told so', async () => {
    expect(await faultOfCrontab('0 6 * * *')).toBeNull();
    expect(await faultOfCrontab('*/10 8-18 * * 1-5')).toBeNull();
    for (const text of ['', '0 6 * *', '61 6 * * *', 'at six o clock sharp', '0 6 * * *\n* * * * *', '0 6 * * * extra'])
      expect(await faultOfCrontab(text), text).not.toBeNull();
  });
});

describe.each(openTestStores())('%s: schedules', (_kind, newPlace) => {
  const places: TestStore[] = [];
  afterEach(async () => {
    for (const place of places.splice(0)) await place.dispose();
  });

  it('[J9] missed times are run once, by one of several workers; a run that fails stops no other', async () => {
    const place = await newPlace();
    places.push(place);
    const stores = [await place.open(), await place.open(), await place.open()];
    const [store] = stores;
    if (store === undefined) throw new Error('no store');
    for (const [task, subject] of [
      ['sync', 'a'],
      ['broken', 'b'],
      ['sync', 'c'],
    ] as const)
      await store.schedules.put({ ...ACT, name: `${task} ${subject}`, crontab: '0 6 * * *', task, subject, slot: ACT.at });
    const ran: string[] = [];
    const lines: string[] = [];
    const run = {
      sync: (subject: string): Promise<void> => {
        ran.push(subject);
        return Promise.resolve();
      },
      broken: (): Promise<void> => Promise.reject(new Error('the publisher is away')),
    };
    const options = { threads: 1, once: true, signal: new AbortController().signal, log: (line: string) => lines.push(line), run };
    const look = async (now: string): Promise<void> => {
      await Promise.all(stores.map((each) => runDue(each, { now: () => at(now) }, options)));
    };
    await look('2026-11-22T13:00');
    expect(ran).toEqual([]);
    await look('2026-11-25T05:00');
    expect(ran.sort()).toEqual(['a', 'c']);
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual(['failed: broken b of 2026-11-24T06:00Z: the publisher is away']);
    await look('2026-11-25T05:59');
    expect(ran).toHaveLength(2);
    await look('2026-11-25T06:00');
    expect(ran).toHaveLength(4);
    expect(await store.schedules.remove('sync a')).toBe(true);
    expect(await store.schedules.remove('sync a')).toBe(false);
    await look('2026-11-26T06:00');
    expect(ran).toHaveLength(5);
  });
});
