import { fold } from '../names/index.js';
import { lookup, type Match } from './lookup.js';
import type { NameIndex } from './name-index.js';
import { type NearName, nearest } from './nearest.js';

/** What a name a person typed stands for: one entity, none (with the nearest names), or several to choose from. */
export type Resolution =
  | { readonly kind: 'one'; readonly entity: string; readonly matched: string }
  | { readonly kind: 'none'; readonly nearest: readonly NearName[] }
  | { readonly kind: 'several'; readonly candidates: readonly Match[] };

const ANY = { match: 0, review: 0 };

/**
 * Resolves a name or an id for a question about one entity. A full or known name of exactly one entity wins over one that
 * would need its legal form guessed; two entities on the same footing are never chosen between.
 */
export function resolve(index: NameIndex, query: string, ids: ReadonlySet<string>): Resolution {
  const id = query.trim().toUpperCase();
  if (ids.has(id)) return { kind: 'one', entity: id, matched: id };
  const found = lookup(index, query, ANY);
  const best = found.filter((match) => footing(match) === footing(found[0]));
  const first = best[0];
  if (first === undefined) return { kind: 'none', nearest: nearest(index, fold(query)) };
  return best.length === 1 ? { kind: 'one', entity: first.entity, matched: first.matched } : { kind: 'several', candidates: best };
}

/** Names on the same footing are not ranked against each other: a full name and a published alias both name their bearer. */
function footing(match: Match | undefined): number {
  if (match === undefined) return -1;
  const { rule, kind } = match.explanation;
  if (rule === 'M1-identifier' || rule === 'M2-full-name') return 3;
  if (rule === 'M3-known-name' || (rule === 'M7-short-name' && kind === 'acronym')) return 2;
  return kind === 'weak' ? 0 : 1;
}
