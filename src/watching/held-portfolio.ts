import type { Store, Watched, WatchedMatch, WatchedSubject } from '../store/index.js';
import { noteOf, type WatchNote } from './watch-note.js';

/** A portfolio as it was read. */
export interface Held {
  readonly portfolio: string;
  readonly subjects: readonly WatchedSubject[];
  readonly watched: Watched | null;
  readonly matches: readonly WatchedMatch[];
  readonly note: WatchNote;
  readonly noteText: string | null;
}

/** Reads a portfolio; `null` where there is none of the name. */
export async function heldOf(portfolio: string, store: Store): Promise<Held | null> {
  // The note is read first: whoever puts other subjects in place changes it.
  const { note, text } = await noteOf(store, portfolio);
  if ((await store.portfolios.get(portfolio)) === null) return null;
  return {
    portfolio,
    subjects: await store.portfolios.subjects(portfolio),
    watched: await store.portfolios.watched(portfolio),
    matches: await store.portfolios.matches(portfolio),
    note,
    noteText: text,
  };
}
