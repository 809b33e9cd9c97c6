import type { Modifier } from '../register/index.js';
import { type Outcome, type Verdict, verdictOf } from './outcome.js';

/**
 * The counts of a screening. `rows` is the sum of the next four. `byList` and `byModifier` count the rows whose best match is
 * listed on the list, or bears the modifier on any list told, so they can add up to more than the rows. `dismissed`, only where there are
 * any, counts the matches taken out by a decision.
 */
export interface Summary {
  readonly rows: number;
  readonly matches: number;
  readonly reviews: number;
  readonly none: number;
  readonly errors: number;
  readonly byList: Readonly<Record<string, number>>;
  readonly byModifier: Readonly<Partial<Record<Modifier, number>>>;
  readonly dismissed?: number;
}

export const EMPTY_SUMMARY: Summary = { rows: 0, matches: 0, reviews: 0, none: 0, errors: 0, byList: {}, byModifier: {} };

const COUNTED = { match: 'matches', review: 'reviews', none: 'none', error: 'errors' } as const satisfies Record<Verdict, keyof Summary>;

/** The summary with one more outcome counted. */
export function counting(summary: Summary, outcome: Outcome): Summary {
  const count = COUNTED[verdictOf(outcome)];
  const counted = {
    ...summary,
    rows: summary.rows + 1,
    [count]: summary[count] + 1,
    ...dismissals(summary.dismissed, outcome.dismissed?.length),
  };
  const best = outcome.matches[0];
  if (best === undefined) return counted;
  const lists = best.standings.filter(({ listed }) => listed).map(({ list }) => list);
  const modifiers = new Set(best.standings.flatMap((standing) => standing.modifiers));
  return { ...counted, byList: oneMore(summary.byList, lists), byModifier: oneMore(summary.byModifier, modifiers) };
}

/** The summary of two runs of rows together. */
export function adding(a: Summary, b: Summary): Summary {
  return {
    rows: a.rows + b.rows,
    matches: a.matches + b.matches,
    reviews: a.reviews + b.reviews,
    none: a.none + b.none,
    errors: a.errors + b.errors,
    byList: sums(a.byList, b.byList),
    byModifier: sums(a.byModifier, b.byModifier),
    ...dismissals(a.dismissed, b.dismissed),
  };
}

function dismissals(a = 0, b = 0): { readonly dismissed?: number } {
  return a + b === 0 ? {} : { dismissed: a + b };
}

function sums<K extends string>(a: Readonly<Partial<Record<K, number>>>, b: Readonly<Partial<Record<K, number>>>): Record<K, number> {
  const both = { ...a } as Record<K, number>;
  for (const [key, count] of Object.entries(b) as [K, number][]) both[key] = (a[key] ?? 0) + count;
  return both;
}

function oneMore<K extends string>(counts: Readonly<Partial<Record<K, number>>>, keys: Iterable<K>): Record<K, number> {
  const more = { ...counts } as Record<K, number>;
  for (const key of keys) more[key] = (counts[key] ?? 0) + 1;
  return more;
}
