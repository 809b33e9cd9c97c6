import { listsHeld } from '../answering/index.js';
import type { Register } from '../register/index.js';
import { COLLECTIONS, datasetOf, listsOfDataset } from './follow-the-money/datasets.js';
import { Refusal } from './problem.js';

/** A dataset as a path names it. */
export interface Dataset {
  /** As it stands in paths: `us_dod_1260h`, or `default`. */
  readonly name: string;
  readonly title: string;
  /** The lists of it by id; all lists held where `undefined`. */
  readonly lists: readonly string[] | undefined;
}

/** The dataset of a name: a list held, with hyphens or underscores, or a collection of them. Throws `Refusal`. */
export function datasetNamed(register: Register, named: string): Dataset {
  const name = datasetOf(named);
  if (COLLECTIONS.includes(name)) return { name, title: 'all lists', lists: undefined };
  const lists = listsOfDataset(register, named);
  const [only, ...others] = lists ?? [];
  if (lists !== null && only !== undefined) {
    const title = others.length > 0 ? name : (register.lists.find(({ id }) => id === only)?.name ?? only);
    return { name, title, lists };
  }
  const expected = [...COLLECTIONS, ...listsHeld(register).map(datasetOf)].join(', ');
  throw new Refusal('not-found', `dataset: got one that is not held, expected one of ${expected}`);
}
