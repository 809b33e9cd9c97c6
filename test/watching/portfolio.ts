import { buildIndex, MATCH_INDEX, registerParties } from '../../src/matching/index.js';
import { day, openSnapshot, type Register, type Snapshot, writeSnapshot } from '../../src/register/index.js';
import type { Subject } from '../../src/screening/index.js';
import type { Alert, Store } from '../../src/store/index.js';
import { putPortfolio, type Watching, type WatchRun, watchPortfolio } from '../../src/watching/index.js';
import { sha256 } from '../bundled.js';

export const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;

/** A register as the snapshot that would be in use. */
export function snapshotOf(register: Register): Snapshot {
  const bytes = writeSnapshot(register, '2026-01-01', new Map([[MATCH_INDEX, buildIndex(registerParties(register))]]), sha256);
  const opened = openSnapshot(bytes, sha256);
  if (!opened.ok) throw new Error(`${opened.got}, expected ${opened.expected}`);
  return opened.value;
}

/** Portfolios in a store, watched against one register after the other; `forget` loses the registers before. */
export interface Watched {
  readonly put: (
    name: string,
    subjects: readonly (string | Subject)[],
    roles?: Parameters<typeof putPortfolio>[1]['roles'],
  ) => ReturnType<typeof putPortfolio>;
  readonly run: (register: Register, on: string, name?: string, engine?: string) => Promise<WatchRun>;
  readonly forget: () => void;
}

export function watchedIn(store: Store): Watched {
  const kept = new Map<string, Snapshot>();
  return {
    put: (name, subjects, roles) =>
      putPortfolio(store, {
        name,
        subjects: subjects.map((subject) => (typeof subject === 'string' ? { name: subject } : subject)),
        act: ACT,
        ...(roles === undefined ? {} : { roles }),
      }),
    run: async (register, on, name = 'p', engine = 'one') => {
      const snapshot = snapshotOf(register);
      kept.set(snapshot.digest, snapshot);
      const watching: Watching = { store, snapshot, before: (digest) => Promise.resolve(kept.get(digest) ?? null), engine };
      const run = await watchPortfolio(name, day(on), ACT, watching);
      if (run === null) throw new Error(`got no portfolio ${name}, expected one`);
      return run;
    },
    forget: () => kept.clear(),
  };
}

/** An alert in one line: `2021-06-01 listed A on list by list/2021-06-01`. */
export function line({ date, kind, entity, list, event }: Alert): string {
  return `${date} ${kind} ${entity} on ${list ?? '-'} by ${event}`;
}

export function lines(run: WatchRun): readonly string[] {
  return run.alerts.map(line);
}
