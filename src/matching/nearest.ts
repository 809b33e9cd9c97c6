import type { NameIndex } from './name-index.js';

/** Below this share of common letter pairs a suggestion confuses more than it helps. */
const LIKE_ENOUGH = 0.4;

/** A name of an entity that is like what was typed. */
export interface NearName {
  readonly entity: string;
  readonly name: string;
}

/**
 * The few names most like a text, by shared pairs of letters (Dice 1945), for "did you mean". Scans the index: it runs only
 * when nothing was found.
 */
export function nearest(index: NameIndex, folded: string, limit = 3): readonly NearName[] {
  const wanted = pairs(folded);
  if (wanted.size === 0) return [];
  const scored = index.names
    .map((name) => ({ name, likeness: likeness(wanted, pairs(name.folded)) }))
    .filter((near) => near.likeness >= LIKE_ENOUGH);
  scored.sort((a, b) => b.likeness - a.likeness || a.name.text.length - b.name.text.length);
  const seen = new Set<string>();
  const found: NearName[] = [];
  for (const { name } of scored) {
    if (seen.has(name.entity) || found.length >= limit) continue;
    seen.add(name.entity);
    found.push({ entity: name.entity, name: name.text });
  }
  return found;
}

function pairs(text: string): ReadonlySet<string> {
  const cut = [...text.slice(0, 200)];
  if (cut.length === 1) return new Set(cut);
  return new Set(cut.slice(1).map((character, at) => `${cut[at]}${character}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
