import { type DiffAsked, diffAnswer, type OpenRegister } from '../../answering/index.js';
import type { Day, Register } from '../../register/index.js';
import { partyOf } from './told.js';
import { type Traits, traitsOf } from './traits.js';

export interface DiffQuestion extends DiffAsked {
  readonly list: string;
  readonly known: Day;
}

/** A line that came or went. */
export interface LineTold {
  readonly id: string;
  readonly name: string;
  readonly chinese: string | null;
  readonly traits: Traits;
}

/** A line that goes on under another name. */
export interface RenamedTold extends LineTold {
  readonly before: string;
  /** Another company took its place. */
  readonly successor: boolean;
}

export interface DiffTold {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly added: readonly LineTold[];
  readonly removed: readonly LineTold[];
  readonly renamed: readonly RenamedTold[];
  readonly continued: number;
  readonly sizes: { readonly from: number; readonly to: number };
}

/** What changed between two days or editions of a list. Throws `AskedWrongly` where a side is neither. */
export function diffTold({ snapshot: { register } }: OpenRegister, { list, known, ...sides }: DiffQuestion): DiffTold {
  const { answer, sizes } = diffAnswer(register, list, sides, known, (side) => side);
  const line = ({ id, name }: { readonly id: string; readonly name: string }): LineTold => ({
    id,
    name,
    chinese: partyOf(register, id).chinese,
    traits: traitsOf(register, id),
  });
  return {
    list,
    from: answer.from,
    to: answer.to,
    added: answer.added.map(line),
    removed: answer.removed.map(line),
    renamed: answer.renamed.map(({ entity, from, to, kind }) => ({
      ...line({ id: entity, name: to }),
      before: from,
      successor: kind === 'successor',
    })),
    continued: answer.continued,
    sizes,
  };
}

/** How many lines one edition changed of another. */
export interface EditionChange {
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
}

export function editionChange(register: Register, list: string, from: string, to: string, known: Day): EditionChange {
  const { answer } = diffAnswer(register, list, { from, to }, known, (side) => side);
  return { added: answer.added.length, removed: answer.removed.length, renamed: answer.renamed.length };
}
