import type { OpenRegister } from '../../answering/index.js';
import { type Clocks, ledgerOf, type Standing, standings } from '../../register/index.js';
import { type Party, partyOf } from './told.js';

export interface WatchedAsked {
  readonly ids: readonly string[];
  readonly clocks: Clocks;
}

/** A company that is watched, and where it stands on the lists that have something to say of it. */
export interface WatchedParty extends Party {
  readonly standings: readonly Standing[];
}

/** Companies by their ids. One that the register has not is left out: it may be newer than the page. */
export type WatchedTold = Readonly<Record<string, WatchedParty>>;

export function watchedTold(opened: OpenRegister, { ids, clocks }: WatchedAsked): WatchedTold {
  const { register } = opened.snapshot;
  const known = ids.filter((id) => ledgerOf(register).entity.has(id));
  return Object.fromEntries(known.map((id) => [id, { ...partyOf(register, id), standings: standings(register, id, clocks) }]));
}
