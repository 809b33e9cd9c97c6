import { type Clocks, dayOf, parseDay } from '../../register/index.js';
import { listsOfDataset } from '../follow-the-money/datasets.js';
import { type FollowTheMoney, followTheMoney } from '../follow-the-money/follow-the-money.js';
import type { Loaded } from '../loaded.js';
import type { Parameters } from './parameters.js';
import { YenteRefusal } from './yente-refusal.js';

/** What a request asks of: the two clocks, and the lists its datasets are made of. */
export interface Scope {
  readonly clocks: Clocks;
  /** Ids of lists; `undefined` for all that are held. Empty where the datasets named leave nothing. */
  readonly lists: readonly string[] | undefined;
  readonly view: FollowTheMoney;
  readonly warnings: readonly string[];
}

/** The clocks asked for; today where left out. */
export function clocksOf(parameters: Parameters, now: Date): Clocks {
  const today = dayOf(now);
  const expected = 'a day of the calendar as YYYY-MM-DD';
  return {
    on: parameters.read('on', today, parseDay, expected),
    known: parameters.read('known', today, parseDay, expected),
  };
}

/**
 * The scope of a request: the dataset of the path, of it the datasets of `include_dataset` where there are any, less those of
 * `exclude_dataset`. Throws the 404 of a dataset in the path that is not held; others that are not are told in the warnings.
 */
export function scopeOf(loaded: Loaded, dataset: string, parameters: Parameters, clocks: Clocks): Scope {
  const { register } = loaded.snapshot;
  const all = listsOfDataset(register, 'default') ?? [];
  const base = listsOfDataset(register, dataset);
  if (base === null) throw new YenteRefusal(404, 'No such dataset.');
  const warnings: string[] = [];
  const listsOf = (name: 'include_dataset' | 'exclude_dataset'): ReadonlySet<string> | null => {
    const datasets = parameters.many(name);
    if (datasets.length === 0) return null;
    return new Set(
      datasets.flatMap((each) => {
        const found = listsOfDataset(register, each);
        if (found === null) warnings.push(`${name}: no dataset of the name ${each.slice(0, 100)} is held`);
        return found ?? [];
      }),
    );
  };
  const [included, excluded] = [listsOf('include_dataset'), listsOf('exclude_dataset')];
  const asked = base.filter((list) => (included === null || included.has(list)) && excluded?.has(list) !== true);
  const lists = asked.length === all.length ? undefined : asked;
  return { clocks, lists, view: followTheMoney(loaded, clocks, lists), warnings };
}
