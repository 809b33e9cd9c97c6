import type { Facet, PairSieve } from './facets.js';
import { type PairColumns, type Stand, textOf } from './pair-columns.js';
import { FOUND, SAID } from './pair-state.js';

/** How many pairs each value of a facet would show, were it chosen in place of the facet's value now; most first. */
export type FacetCounts = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

/** The pairs that pass, by their places in order, and the counts of the facets. */
export interface SiftedPairs {
  readonly shown: Uint32Array;
  readonly counts: FacetCounts;
}

/**
 * Sifts pairs by a sieve and a text and counts every facet, in one pass: a pair that one facet alone keeps out counts for the values of
 * that facet.
 */
export function siftedPairs(columns: PairColumns, sieve: PairSieve, text: string): SiftedPairs {
  const { pairs, found, said, stands, countries, standSets, countrySets } = columns;
  const isAsked = hasText(columns, text);
  const foundPasses = FOUND.map((each) => sieve.found === undefined || each === sieve.found);
  const saidPasses = SAID.map((each) => sieve.said === undefined || each === sieve.said);
  const standPasses = standSets.values.map((set) => set.some((each) => isAt(each, sieve.list) && isIn(each, sieve.standing)));
  const countryPasses = countrySets.values.map((set) => sieve.country === undefined || set.includes(sieve.country));
  const counted = { found: countsFor(FOUND), said: countsFor(SAID), stands: countsFor(standPasses), countries: countsFor(countryPasses) };
  const shown = new Uint32Array(pairs.length);
  let count = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    if (isAsked !== null && !isAsked(at)) continue;
    const [a, b, c, d] = [found[at] ?? 0, said[at] ?? 0, stands[at] ?? 0, countries[at] ?? 0];
    const [passA, passB, passC, passD] = [
      foundPasses[a] === true,
      saidPasses[b] === true,
      standPasses[c] === true,
      countryPasses[d] === true,
    ];
    const kept = Number(passA) + Number(passB) + Number(passC) + Number(passD);
    if (kept < 3) continue;
    if (kept === 4) {
      shown[count] = at;
      count += 1;
    }
    if (kept === 4 || !passA) add(counted.found, a);
    if (kept === 4 || !passB) add(counted.said, b);
    if (kept === 4 || !passC) add(counted.stands, c);
    if (kept === 4 || !passD) add(counted.countries, d);
  }
  const standCounts = (value: (stand: Stand) => string, passes: (stand: Stand) => boolean): FacetCounts[Facet] =>
    expanded(counted.stands, standSets.values, (set) => set.filter(passes).map(value));
  return {
    shown: shown.subarray(0, count),
    counts: {
      found: FOUND.map((each, at) => [each, counted.found[at] ?? 0]),
      said: SAID.map((each, at) => [each, counted.said[at] ?? 0]),
      list: standCounts(
        ({ list }) => list,
        (stand) => isIn(stand, sieve.standing),
      ),
      standing: standCounts(
        ({ state }) => state,
        (stand) => isAt(stand, sieve.list),
      ),
      country: expanded(counted.countries, countrySets.values, (set) => set),
    },
  };
}

function countsFor(values: readonly unknown[]): Uint32Array {
  return new Uint32Array(values.length);
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function isAt({ list }: Stand, asked: string | undefined): boolean {
  return asked === undefined || list === asked;
}

function isIn({ state }: Stand, asked: string | undefined): boolean {
  return asked === undefined || state === asked;
}

/** Counts of sets as counts of what is in them; what is on no list is no value. */
function expanded<T>(
  counts: Uint32Array,
  sets: readonly T[],
  valuesOf: (set: T) => readonly string[],
): readonly (readonly [value: string, count: number])[] {
  const by = new Map<string, number>();
  sets.forEach((set, at) => {
    const count = counts[at] ?? 0;
    if (count > 0) for (const value of new Set(valuesOf(set))) by.set(value, (by.get(value) ?? 0) + count);
  });
  by.delete('');
  return [...by].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** Whether the pair at a place has every word of a text; `null` where none is asked for. */
function hasText({ pairs, texts }: PairColumns, text: string): ((at: number) => boolean) | null {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  if (words.length === 0) return null;
  return (at) => {
    const pair = pairs[at];
    if (pair === undefined) return false;
    const told = texts[at] ?? textOf(pair);
    texts[at] = told;
    return words.every((word) => told.includes(word));
  };
}

/** Where a pair stands among those shown; where it is not, where it would. */
export function placeAmong(shown: Uint32Array, at: number): number {
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
