import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withStore } from '../../running/store-in-use.js';
import { usage } from '../failure.js';
import type { World } from '../world.js';

/** What a demonstration takes of the environment: nothing that leads it to the user's own store, keys, mail or issuer. */
const TAKEN: ReadonlySet<string> = new Set(['PATH', 'WATCHBILL_CHROMIUM', 'WATCHBILL_PEPPER']);
const MARK = 'demonstration';
const FILLED = 'filled';

/** Who does everything in it: so that no record of it can be taken for a person's. */
export const DEMONSTRATION = 'demonstration';

/** Where a demonstration is: a home of its own, and a clock that can be set for one step after the other. */
export interface DemoPlace {
  readonly world: World;
  /** Where the home is that stays; `null` where it is thrown away. */
  readonly kept: string | null;
  /** Where the day was asked for it is so many minutes after the beginning, and stays so: the same is filled in, to the letter, each time. */
  readonly setClock: (minutes: number) => void;
  /** From now on time goes on as it does. */
  readonly startClock: () => void;
  readonly dispose: () => void;
}

/** What is asked of the place. `today`: the moment it begins at, in place of the real one. */
export interface PlaceAsked {
  readonly home: string | undefined;
  readonly database: boolean;
  readonly today: Date | null;
}

/** Makes the place; a home that nobody named is in the folder of temporary files. */
export function demoPlace({ home, database, today }: PlaceAsked, world: World): DemoPlace {
  const kept = home === undefined ? null : resolve(home);
  const databaseUrl = database ? world.env('DATABASE_URL') : undefined;
  if (database && databaseUrl === undefined)
    throw usage('--database: got no DATABASE_URL, expected the address of an empty database in it');
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'watchbill-demo-'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let minutes = 0;
  let started: number | null = null;
  const env = (name: string): string | undefined => {
    if (name === 'WATCHBILL_HOME') return folder;
    if (name === 'DATABASE_URL') return databaseUrl;
    if (name === 'WATCHBILL_LOG') return world.env(name) ?? 'warn';
    return TAKEN.has(name) ? world.env(name) : undefined;
  };
  const asked = today?.getTime();
  return {
    world: {
      ...world,
      env,
      user: DEMONSTRATION,
      now: () => {
        const real = world.now();
        return asked === undefined ? real : new Date(asked + minutes * 60_000 + (started === null ? 0 : real.getTime() - started));
      },
    },
    kept,
    setClock: (to) => {
      minutes = to;
    },
    startClock: () => {
      started = world.now().getTime();
    },
    dispose: () => {
      if (kept === null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Whether a demonstration filled the store before. Fails where somebody else did: nothing invented is put beside what is meant. */
export function isFilled(place: DemoPlace): Promise<boolean> {
  return withStore(place.world, async (store) => {
    if ((await store.settings.get(MARK)) === FILLED) return true;
    const [record] = await store.audit.page(1);
    if (record === undefined) return false;
    throw usage(`--home: got ${store.place}, which holds what no demonstration filled, expected an empty place or one of a demonstration`);
  });
}

/** Notes that it was filled to the end. */
export async function setFilled(place: DemoPlace): Promise<void> {
  await withStore(place.world, (store) => store.write((tx) => tx.settings.set(MARK, FILLED)));
}
