import { type OpenRegister, standingAnswer } from '../../answering/index.js';
import type { Clocks, Day, Standing } from '../../register/index.js';
import { type Note, notesOf } from './notes.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface StandingAsked {
  readonly id: string;
  readonly clocks: Clocks;
  readonly today: Day;
}

export interface StandingTold {
  readonly party: Party;
  readonly standings: readonly Standing[];
  readonly notes: readonly Note[];
  readonly sources: Sources;
}

/** Where a company stands on the lists that have something to say of it. Throws `RangeError` on an id that the register has not. */
export function standingTold(opened: OpenRegister, { id, clocks, today }: StandingAsked): StandingTold {
  const { register } = opened.snapshot;
  const party = partyOf(register, id);
  const { standings } = standingAnswer(opened, id, clocks, undefined, today);
  const sources = standings.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const notes = notesOf(register, standings, clocks, today);
  return { party, standings, notes, sources: sourcesOf(register, sources) };
}
