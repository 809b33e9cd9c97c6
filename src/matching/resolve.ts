import { fold, formsAgree, takeForms } from '../names/index.js';
import { contradictedBy } from './contradiction.js';
import type { IndexedName, NameIndex } from './name-index.js';
import { type NearName, nearest } from './nearest.js';

/** An entity a name may stand for, and the name of it that fits. */
export interface Candidate {
  readonly entity: string;
  readonly matched: string;
}

/** What a name a person typed stands for: one entity, none (with the nearest names), or several to choose from. */
export type Resolution =
  | { readonly kind: 'one'; readonly entity: string; readonly matched: string }
  | { readonly kind: 'none'; readonly nearest: readonly NearName[] }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] };

/**
 * Resolves a name or an id for a question about one entity. A full name comes before a known one, and that before one whose legal
 * form would have to be guessed; two entities on the same footing are never chosen between.
 */
export function resolve(index: NameIndex, query: string, ids: ReadonlySet<string>): Resolution {
  const written = query.trim();
  for (const id of [written, written.toUpperCase(), written.toLowerCase()])
    if (ids.has(id)) return { kind: 'one', entity: id, matched: id };
  const bearer = index.byIdentifier(query);
  if (bearer !== null) return { kind: 'one', entity: bearer, matched: query.trim() };
  const folded = fold(query);
  const { core, forms } = takeForms(folded);
  const found = core === '' ? [] : index.byCore(core);
  const contradicted = contradictedBy(found, forms);
  const footed = found.map((name) => ({
    name,
    footing: contradicted.has(name.entity) && name.folded !== folded ? NOT : footingOf(name, folded, forms),
  }));
  const best = Math.max(...footed.map(({ footing }) => footing), NOT);
  const candidates = new Map<string, Candidate>();
  for (const { name, footing } of footed) {
    if (footing === best && best > NOT && !candidates.has(name.entity))
      candidates.set(name.entity, { entity: name.entity, matched: name.text });
  }
  const [first, ...more] = candidates.values();
  if (first === undefined) return { kind: 'none', nearest: nearest(index, folded) };
  return more.length === 0 ? { kind: 'one', ...first } : { kind: 'several', candidates: [first, ...more] };
}

const NOT = -1;

/** Names on the same footing are not ranked against each other: an acronym the list prints names its bearer as an alias does. */
function footingOf(name: IndexedName, folded: string, forms: readonly string[]): number {
  if (name.folded === folded) return name.kind === 'official' || name.kind === 'former' ? 3 : name.kind === 'weak' ? 0 : 2;
  if (!formsAgree(forms, name.forms) || name.kind === 'weak' || name.kind === 'acronym') return NOT;
  return 1;
}
