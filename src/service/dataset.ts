import type { Register } from '../register/index.js';
import { Refusal } from './problem.js';

/** What other services' clients call a dataset: one list, or all of them. */
export interface Dataset {
  /** As it stands in paths: `us_dod_1260h`, or `default`. */
  readonly name: string;
  readonly title: string;
  /** The lists of it by id; all lists held where `undefined`. */
  readonly lists: readonly string[] | undefined;
}

const ALL: readonly string[] = ['default', 'all'];

/** The name of a list as a dataset: `us-dod-1260h` is `us_dod_1260h`. */
export function datasetName(list: string): string {
  return list.replaceAll('-', '_');
}

/** The dataset of a name: a list held, its id written with hyphens or underscores; `default` or `all` for every list. Throws `Refusal`. */
export function datasetNamed(register: Register, name: string): Dataset {
  if (ALL.includes(name)) return { name, title: 'all lists', lists: undefined };
  const held = register.lists.filter(({ coverage }) => coverage !== 'none');
  const list = held.find(({ id }) => datasetName(id) === datasetName(name));
  if (list !== undefined) return { name, title: list.name, lists: [list.id] };
  const expected = [...ALL, ...held.map(({ id }) => datasetName(id))].join(', ');
  throw new Refusal('not-found', `dataset: got one that is not held, expected one of ${expected}`);
}
