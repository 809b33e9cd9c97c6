import { createHash } from 'node:crypto';
import { type Day, stateOf } from '../../register/index.js';
import { datasetOf } from '../follow-the-money/datasets.js';
import type { Loaded } from '../loaded.js';

/** How many stand on each list held, and what tells one state of a list from another. */
export interface ListInfo {
  readonly lists: Readonly<Record<string, number>>;
  /** SHA-256 over who stands on it and as what, in hexadecimal. */
  readonly listHashes: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly version: string;
}

const kept = new WeakMap<Loaded, { readonly today: Day; readonly info: ListInfo }>();

/** The lists of a register on a day; worked out once a register and day. */
export function listInfo(loaded: Loaded, today: Day, version: string): ListInfo {
  const before = kept.get(loaded);
  if (before?.today === today) return before.info;
  const { register } = loaded.snapshot;
  const states = register.lists
    .filter(({ coverage }) => coverage !== 'none')
    .map(({ id }) => [datasetOf(id), [...stateOf(register, id, { on: today, known: today })]] as const);
  const digest = (state: readonly (readonly [string, string])[]): string =>
    createHash('sha256').update(JSON.stringify(state)).digest('hex');
  const info: ListInfo = {
    lists: Object.fromEntries(states.map(([name, state]) => [name, state.length])),
    listHashes: Object.fromEntries(states.map(([name, state]) => [name, digest(state)])),
    startedAt: loaded.at.toISOString(),
    endedAt: loaded.at.toISOString(),
    version,
  };
  kept.set(loaded, { today, info });
  return info;
}
