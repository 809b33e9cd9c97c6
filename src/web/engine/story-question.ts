import type { OpenRegister } from '../../answering/index.js';
import { type Clocks, type Day, type Happening, history, ledgerOf, type Register, stays } from '../../register/index.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface StoryAsked {
  readonly id: string;
  readonly clocks: Clocks;
}

/** One unbroken stay on a list. */
export interface Stay {
  readonly since: Day;
  readonly until: Day | null;
}

/** An edition of a list that the company was met on, and what it did with the company. */
export interface EditionMark {
  readonly id: string;
  readonly date: Day;
  readonly published: Day;
  readonly form: 'complete' | 'amendment' | 'draft';
  readonly withdrawn: Day | null;
  readonly does: 'prints' | 'drops' | 'nothing';
}

/** One list through time. */
export interface Strip {
  readonly list: string;
  readonly short: string;
  readonly stays: readonly Stay[];
  readonly editions: readonly EditionMark[];
}

export interface StoryTold {
  readonly party: Party;
  readonly strips: readonly Strip[];
  readonly happenings: readonly Happening[];
  readonly sources: Sources;
}

/** Everything that happened to a company as knowable on a day, arranged by list. Throws `RangeError` on an id that the register has not. */
export function storyTold(opened: OpenRegister, { id, clocks }: StoryAsked): StoryTold {
  const { register } = opened.snapshot;
  const party = partyOf(register, id);
  const happenings = history(register, id, clocks);
  const sources = happenings.flatMap((happening) => happening.sources);
  return { party, strips: stripsOf(register, id, clocks, happenings), happenings, sources: sourcesOf(register, sources) };
}

function stripsOf(register: Register, id: string, clocks: Clocks, happenings: readonly Happening[]): readonly Strip[] {
  const ledger = ledgerOf(register);
  const found = stays(register, id, clocks);
  const met = new Set([...found.keys(), ...happenings.map(({ list }) => list)]);
  return register.lists
    .filter((list) => met.has(list.id))
    .map((list) => ({
      list: list.id,
      short: list.short,
      stays: (found.get(list.id) ?? []).map(({ since, until }) => ({ since, until })),
      editions: ledger
        .editionsOf(list.id)
        .filter(({ published }) => published <= clocks.known)
        .map(({ id: edition, date, published, form, withdrawn }): EditionMark => {
          const prints = ledger.entriesIn(edition).has(id);
          const drops = ledger.removalsIn(edition).has(id);
          const seen = withdrawn !== undefined && withdrawn <= clocks.known ? withdrawn : null;
          return { id: edition, date, published, form, withdrawn: seen, does: prints ? 'prints' : drops ? 'drops' : 'nothing' };
        }),
    }));
}
