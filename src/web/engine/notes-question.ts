import type { OpenRegister } from '../../answering/index.js';
import type { Clocks, Day } from '../../register/index.js';
import { type Note, notesOf } from './notes.js';

export interface NotesAsked {
  readonly lists: readonly string[];
  readonly clocks: Clocks;
  readonly today: Day;
}

/** What has to be said of an answer about lists on a day, as `screen` says it of a file. */
export function notesTold({ snapshot }: OpenRegister, { lists, clocks, today }: NotesAsked): readonly Note[] {
  const unsaid = lists.map((list) => ({ list, listed: false, since: null }));
  return notesOf(snapshot.register, unsaid, clocks, today);
}
