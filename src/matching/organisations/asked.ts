import { lowestBit } from '../lookup/bits.js';
import { COMPLETE, HAN, type MatchIndex } from '../lookup/match-index.js';
import type { Relation } from '../lookup/relations.js';
import { type Model, weightsOf } from '../model.js';
import { emptySide, type Side } from './alignment.js';
import { mostOdds } from './bound.js';
import { formsOf, sideOf } from './compare.js';
import type { Profile, Weighed } from './element.js';
import { likenessOfTypo } from './likeness.js';
import { METAS, MISSPELT, metaOf, SAME, SLOT_OF } from './meta.js';

/** A name asked for, ready to be scored against the names of an index; until the next one is. */
export interface Asked {
  readonly words: readonly Weighed[];
  readonly side: Side;
  /** For each element its byte (`meta.ts`) and its words, as bits. */
  readonly metas: readonly number[];
  readonly masks: readonly number[];
  readonly relations: readonly Relation[];
  /** The most each word can give in this index, in log-odds: nothing where no name has anything it can meet. */
  readonly reach: Float64Array;
  /** The most that a name can reach that meets none of some words, given as bits; of any name where none is given. */
  readonly mostWithout: (unmet: number, name?: number) => number;
  readonly formsAgree: (bits: number) => boolean;
  readonly weights: Float64Array;
  readonly bias: number;
}

// Overwritten by every name asked for.
const side: Side = emptySide();

export function askedOf(index: MatchIndex, query: Profile, relations: readonly Relation[], model: Model): Asked {
  const { words, elements } = query;
  const metas = elements.map(metaOf);
  const masks = elements.map(({ mask }) => mask);
  const weights = weightsOf(model);
  const reach = new Float64Array(words.length);
  // A key can be held only in ways that the element may not meet: known words as they are spelt do not meet each other.
  const meeting = relations.filter((relation) => {
    const most = mostOf(index, metas[relation.element] ?? 0, relation, weights);
    if (most > 0) raise(reach, masks[relation.element] ?? 0, most, words);
    return most > 0;
  });
  sideOf(query, side);
  const [any, whole] = [new Map<number, number>(), new Map<number, number>()];
  const flags = COMPLETE | (side.han ? HAN : 0);
  const mostWithout = (unmet: number, name?: number): number => {
    const isWhole = name !== undefined && index.nameComplete[name] === flags;
    const told = isWhole ? whole : any;
    const known = told.get(unmet);
    if (known !== undefined) return known;
    const most = mostOdds(words, side.slots, unmet, isWhole, reach, model);
    told.set(unmet, most);
    return most;
  };
  const formsAgree = index.formsAgreeWith(formsOf(query));
  return { words, side, metas, masks, relations: meeting, reach, mostWithout, formsAgree, weights, bias: model.bias };
}

/** What a word gives is at most its weight times the likeness of the best meeting that it has a part in. */
function raise(reach: Float64Array, mask: number, most: number, words: readonly Weighed[]): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) {
    const at = lowestBit(bits);
    reach[at] = Math.max(reach[at] ?? 0, most * (words[at]?.weight ?? 0));
  }
}

/** The most that a meeting by a relation can give for a weight of one; 0 where no name has the key in a way that may be met. */
function mostOf({ keyMetas }: MatchIndex, meta: number, { key, typos, length }: Relation, weights: Float64Array): number {
  const may = typos === 0 ? SAME : MISSPELT;
  const left = typos === 0 ? 1 : likenessOfTypo(typos, length);
  let most = 0;
  for (let half = 0; half < 2; half += 1) {
    for (let bits = keyMetas[key * 2 + half] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = meta * METAS + half * 32 + lowestBit(bits);
      most = Math.max(most, (may[at] ?? 0) * left * (weights[SLOT_OF[at] ?? 0] ?? 0));
    }
  }
  return most;
}
