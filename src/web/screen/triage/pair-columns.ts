import type { Standing } from '../../../register/index.js';
import type { Pair } from '../pair.js';
import { FOUND, SAID, saidOf, standingState, telling } from './pair-state.js';

/** Values numbered as they come, from 0. */
export class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a value; `key` is the same for the same value. */
  of(key: string, value: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(value());
    this.#numbers.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

/** A standing as a facet sees it; a pair of which no list says anything has one on no list. */
export interface Stand {
  readonly list: string;
  readonly state: string;
}

/** Pairs as columns of small numbers, so that a hundred thousand are sifted and counted within a frame or two. */
export interface PairColumns {
  readonly pairs: readonly Pair[];
  readonly found: Uint8Array;
  readonly said: Uint8Array;
  /** The set of standings of each pair, and of countries. */
  readonly stands: Int32Array;
  readonly countries: Int32Array;
  readonly standSets: Numbered<readonly Stand[]>;
  readonly countrySets: Numbered<readonly string[]>;
  /** What a text filter looks in, made when it is first needed. */
  readonly texts: (string | undefined)[];
}

/** The columns of pairs; of those that were there `before`, in the same place, nothing is worked out again. */
export function columnsOf(pairs: readonly Pair[], before: PairColumns | null): PairColumns {
  const count = pairs.length;
  const columns: PairColumns = {
    pairs,
    found: new Uint8Array(count),
    said: new Uint8Array(count),
    stands: new Int32Array(count),
    countries: new Int32Array(count),
    standSets: before?.standSets ?? new Numbered(),
    countrySets: before?.countrySets ?? new Numbered(),
    texts: before === null ? [] : before.texts.slice(0, count),
  };
  const known = Math.min(before?.pairs.length ?? 0, count);
  if (before !== null)
    for (const name of ['found', 'said', 'stands', 'countries'] as const) columns[name].set(before[name].subarray(0, known));
  for (let at = 0; at < count; at += 1) {
    const pair = pairs[at];
    if (pair === undefined || (at < known && before?.pairs[at] === pair)) continue;
    write(columns, at, pair);
  }
  return columns;
}

function write(columns: PairColumns, at: number, pair: Pair): void {
  columns.found[at] = FOUND.indexOf(pair.decision);
  columns.said[at] = SAID.indexOf(saidOf(pair));
  columns.stands[at] = standSet(columns, pair.standings);
  const countries = countriesOf(pair);
  columns.countries[at] = columns.countrySets.of(countries.join('\n'), () => countries);
  columns.texts[at] = undefined;
}

function standSet({ standSets }: PairColumns, standings: readonly Standing[]): number {
  const stands = standsOf(standings);
  return standSets.of(stands.map(({ list, state }) => `${list}\t${state}`).join('\n'), () => stands);
}

/** Each standing that says something, once. */
export function standsOf(standings: readonly Standing[]): readonly Stand[] {
  const some = telling(standings).map((standing): Stand => ({ list: standing.list, state: standingState(standing) }));
  return some.length === 0 ? [{ list: '', state: 'clear' }] : some;
}

/** The countries of the subject, each once, as one writes a code. */
export function countriesOf({ subject }: Pair): readonly string[] {
  return [...new Set(subject.countries.map((each) => each.trim().toUpperCase()).filter((each) => each !== ''))];
}

/** What a text filter looks in: both names and what fitted. */
export function textOf({ subject, entity, matched, explanation }: Pair): string {
  return [...subject.names, entity.name, entity.id, matched, explanation.name].join('\n').toLowerCase();
}
