import { Memory } from '../../names/index.js';
import type { Element } from '../organisations/element.js';
import { likenessOfTypo } from '../organisations/likeness.js';
import { METAS, MISSPELT, SAME } from '../organisations/meta.js';
import type { MatchIndex } from './match-index.js';
import { eachNeighbour } from './neighbours.js';
import { perIndex } from './per-index.js';
import { keyOf, metKinds, type SpeltKind, speltOf } from './spelt.js';
import { canBeMisspelt, typosBetween } from './typo.js';

/** A key of the index that an element of a query can meet, and how: 0 typos is the key itself, `length` the letters of the shorter. */
export interface Relation {
  readonly element: number;
  readonly key: number;
  readonly typos: 0 | 1 | 2;
  readonly length: number;
}

interface Neighbour {
  readonly key: number;
  readonly typos: 1 | 2;
  readonly length: number;
}

/** Words met before, for each index and kind of word. */
const met = perIndex(() => ({ core: memory(), known: memory(), person: memory() }) satisfies Record<SpeltKind, unknown>);

function memory(): Memory<string, readonly Neighbour[]> {
  return new Memory(50_000);
}

/** Every key of the index that an element of the query can meet, by hash and by pieces. */
export function relationsOf(index: MatchIndex, elements: readonly Element[]): readonly Relation[] {
  const found: Relation[] = [];
  const meet = (element: number, key: number, typos: 0 | 1 | 2, length: number): void => {
    if (key >= 0) found.push({ element, key, typos, length });
  };
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (element === undefined) continue;
    const spelt = speltOf(element);
    if (spelt === null) {
      meet(at, index.keys.numberOf(element.key), 0, element.key.length);
      continue;
    }
    for (const kind of metKinds(spelt.kind)) meet(at, index.keys.numberOf(keyOf({ kind, text: spelt.text })), 0, spelt.text.length);
    for (const { key, typos, length } of neighboursOf(index, spelt.kind, spelt.text)) meet(at, key, typos, length);
  }
  return found;
}

function neighboursOf(index: MatchIndex, kind: SpeltKind, text: string): readonly Neighbour[] {
  return met(index)[kind].of(text, () => {
    const found: Neighbour[] = [];
    eachNeighbour(text, metKinds(kind), index.keys, index.pieces, (key, typos, length) => found.push({ key, typos, length }));
    return found;
  });
}

/** The same by looking at every key: the slow obvious way, for tests. */
export function relationsByScan(index: MatchIndex, elements: readonly Element[]): readonly Relation[] {
  const found: Relation[] = [];
  for (let key = 0; key < index.keys.size; key += 1) {
    const text = index.keys.textOf(key);
    const kind = index.pieces.kindOf(key);
    const word = kind === null ? '' : text.slice(keyOf({ kind, text: '' }).length);
    elements.forEach((element, at) => {
      const spelt = speltOf(element);
      if (spelt === null) {
        if (text === element.key) found.push({ element: at, key, typos: 0, length: text.length });
        return;
      }
      if (metKinds(spelt.kind).some((each) => keyOf({ kind: each, text: spelt.text }) === text))
        found.push({ element: at, key, typos: 0, length: spelt.text.length });
      else if (kind !== null && metKinds(spelt.kind).includes(kind) && canBeMisspelt(word) && canBeMisspelt(spelt.text)) {
        const typos = typosBetween(spelt.text, word);
        if (typos !== null) found.push({ element: at, key, typos, length: Math.min(word.length, spelt.text.length) });
      }
    });
  }
  return found;
}

/** How alike a relation makes an element of the query and one of the index, by their bytes; 0 where they may not meet. */
export function likenessOf(meta: number, other: number, relation: Relation): number {
  const at = meta * METAS + other;
  if (relation.typos === 0) return SAME[at] ?? 0;
  return (MISSPELT[at] ?? 0) === 0 ? 0 : likenessOfTypo(relation.typos, relation.length);
}
