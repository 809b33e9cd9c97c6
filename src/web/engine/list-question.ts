import {
  type DiffAnswer,
  type DiffAsked,
  diffAnswer,
  type EditionAnswer,
  editionsAnswer,
  type OpenRegister,
  type OutcomesAnswer,
  outcomesAnswer,
} from '../../answering/index.js';
import { type Clocks, type Day, type List, ledgerOf } from '../../register/index.js';
import { type Sources, sourcesOf } from './told.js';

export interface ListAsked {
  readonly list: string;
  readonly clocks: Clocks;
}

export interface ListTold {
  readonly list: List;
  readonly editions: readonly EditionAnswer[];
  readonly sources: Sources;
}

/** A list and every published state of it. Throws `RangeError` on an id that the register has not. */
export function listTold({ snapshot: { register } }: OpenRegister, { list: id, clocks }: ListAsked): ListTold {
  const list = ledgerOf(register).list.get(id);
  if (list === undefined) throw new RangeError(`got list "${id}", expected one of ${register.lists.map((each) => each.id).join(', ')}`);
  const { editions } = editionsAnswer(register, id, clocks);
  return { list, editions, sources: sourcesOf(register, [...list.sources, ...editions.flatMap(({ sources }) => sources)]) };
}

export interface DiffQuestion extends DiffAsked {
  readonly list: string;
  readonly known: Day;
}

export interface DiffTold extends DiffAnswer {
  readonly sizes: { readonly from: number; readonly to: number };
}

/** What changed between two days or editions of a list. Throws `AskedWrongly` where a side is neither. */
export function diffTold({ snapshot: { register } }: OpenRegister, { list, known, ...sides }: DiffQuestion): DiffTold {
  const { answer, sizes } = diffAnswer(register, list, sides, known, (side) => side);
  return { ...answer, sizes };
}

/** What became of every company that was proposed for a list. */
export function outcomesTold({ snapshot: { register } }: OpenRegister, { list, clocks }: ListAsked): OutcomesAnswer {
  return outcomesAnswer(register, list, clocks);
}
