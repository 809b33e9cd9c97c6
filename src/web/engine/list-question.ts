import { type EditionAnswer, editionsAnswer, type OpenRegister, type OutcomesAnswer, outcomesAnswer } from '../../answering/index.js';
import { type Clocks, type List, ledgerOf } from '../../register/index.js';
import { type EditionChange, editionChange } from './diff-question.js';
import { partyOf, type Sources, sourcesOf } from './told.js';

export interface ListAsked {
  readonly list: string;
  readonly clocks: Clocks;
}

export interface EditionTold extends EditionAnswer {
  /** Against the edition in force before it; `null` of the first. A draft tells what it would have changed. */
  readonly change: EditionChange | null;
}

export interface ListTold {
  readonly list: List;
  readonly editions: readonly EditionTold[];
  readonly sources: Sources;
}

/** A list and every published state of it. Throws `RangeError` on an id that the register has not. */
export function listTold({ snapshot: { register } }: OpenRegister, { list: id, clocks }: ListAsked): ListTold {
  const list = ledgerOf(register).list.get(id);
  if (list === undefined) throw new RangeError(`got list "${id}", expected one of ${register.lists.map((each) => each.id).join(', ')}`);
  const { editions } = editionsAnswer(register, id, clocks);
  let before: string | undefined;
  const told = editions.map((edition): EditionTold => {
    const change = before === undefined ? null : editionChange(register, id, before, edition.id, clocks.known);
    if (edition.form !== 'draft') before = edition.id;
    return { ...edition, change };
  });
  return { list, editions: told, sources: sourcesOf(register, [...list.sources, ...editions.flatMap(({ sources }) => sources)]) };
}

/** What became of every company that was proposed for a list, with its name in Chinese. */
export interface OutcomesTold extends OutcomesAnswer {
  readonly chinese: Readonly<Record<string, string>>;
  readonly sources: Sources;
  /** The sources of each proposal by its id, and what it asked for in a sentence or two. */
  readonly letters: Readonly<Record<string, { readonly sources: readonly string[]; readonly summary: string }>>;
}

export function outcomesTold({ snapshot: { register } }: OpenRegister, { list, clocks }: ListAsked): OutcomesTold {
  const answer = outcomesAnswer(register, list, clocks);
  const ids = new Set(answer.proposals.flatMap(({ companies }) => companies.map(({ id }) => id)));
  const chinese = Object.fromEntries(
    [...ids].flatMap((id) => {
      const { chinese: name } = partyOf(register, id);
      return name === null ? [] : [[id, name]];
    }),
  );
  const events = register.events.filter(({ id }) => answer.proposals.some((proposal) => proposal.id === id));
  const letters = Object.fromEntries(events.map(({ id, sources, summary }) => [id, { sources, summary }]));
  return {
    ...answer,
    chinese,
    letters,
    sources: sourcesOf(
      register,
      events.flatMap(({ sources }) => sources),
    ),
  };
}
