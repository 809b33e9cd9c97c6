import { SLOTS } from '../names/index.js';
import { type Element, VIAS } from './element.js';
import { likenessOfSame, likenessOfTypo, type Met } from './likeness.js';
import type { MatchIndex } from './match-index.js';
import { eachNeighbour } from './neighbours.js';
import { speltOf } from './spelt.js';
import { canBeMisspelt, typosBetween } from './typo.js';

/** A key of the index that an element of a query can meet, and how: 0 typos is the key itself. */
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

/** Words met before, for each index: names of a file share most of theirs. Bounded; emptied when full. */
const met = new WeakMap<MatchIndex, Map<string, readonly Neighbour[]>>();
const MOST_REMEMBERED = 50_000;

/** Every key of the index that an element of the query can meet, by hash and by pieces. */
export function relationsOf(index: MatchIndex, elements: readonly Element[]): readonly Relation[] {
  const found: Relation[] = [];
  elements.forEach((element, at) => {
    const key = index.keys.numberOf(element.key);
    if (key >= 0) found.push({ element: at, key, typos: 0, length: element.key.length });
    const spelt = speltOf(element);
    if (spelt === null) return;
    for (const { key: neighbour, typos, length } of neighboursOf(index, element.key, spelt))
      found.push({ element: at, key: neighbour, typos, length });
  });
  return found;
}

function neighboursOf(index: MatchIndex, key: string, [prefix, text]: readonly [string, string]): readonly Neighbour[] {
  let memory = met.get(index);
  if (memory === undefined || memory.size > MOST_REMEMBERED) {
    memory = new Map();
    met.set(index, memory);
  }
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found: Neighbour[] = [];
  eachNeighbour(text, prefix, index.keys, index.pieces, (neighbour, typos, length) => found.push({ key: neighbour, typos, length }));
  memory.set(key, found);
  return found;
}

/** The same by looking at every key: the slow obvious way, for tests. */
export function relationsByScan(index: MatchIndex, elements: readonly Element[]): readonly Relation[] {
  const found: Relation[] = [];
  for (let key = 0; key < index.keys.size; key += 1) {
    const text = index.keys.textOf(key);
    elements.forEach((element, at) => {
      if (text === element.key) found.push({ element: at, key, typos: 0, length: text.length });
      const spelt = speltOf(element);
      if (spelt === null || !index.pieces.isWord(key) || (spelt[0] === '' ? text.includes(':') : !text.startsWith(spelt[0]))) return;
      const [word, other] = [spelt[1], text.slice(spelt[0].length)];
      const typos = other !== word && canBeMisspelt(word) && canBeMisspelt(other) ? typosBetween(word, other) : null;
      if (typos !== null) found.push({ element: at, key, typos, length: Math.min(word.length, other.length) });
    });
  }
  return found;
}

/** How alike a relation makes an element of the query and one of the index, by slot and via of the latter; 0 where they may not meet. */
export function likenessOf(element: Met, other: Met, relation: Relation): number {
  return relation.typos === 0 ? likenessOfSame(element, other) : likenessOfTypo(element, other, relation.typos, relation.length);
}

const METS: readonly Met[] = SLOTS.flatMap((slot) => Array.from({ length: 8 }, (_, via): Met => ({ slot, via: VIAS[via] ?? 'word' })));

/** Slot and via that a byte of `elementMeta` stands for. */
export function metOf(meta: number): Met {
  return METS[meta] ?? { slot: 'core', via: 'word' };
}
