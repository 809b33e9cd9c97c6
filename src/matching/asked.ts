import { emptySide, type Side } from './alignment.js';
import { formsOf, sideOf } from './compare.js';
import type { Profile, Weighed } from './element.js';
import { likenessOfTypo } from './likeness.js';
import type { MatchIndex } from './match-index.js';
import { METAS, MISSPELT, metaOf, SAME, SLOT_OF } from './meta.js';
import { type Model, weightsOf } from './model.js';
import type { Relation } from './relations.js';

/** A name asked for, ready to be scored against the names of an index. */
export interface Asked {
  readonly words: readonly Weighed[];
  readonly side: Side;
  /** For each element its byte (`meta.ts`) and its words, as bits. */
  readonly metas: readonly number[];
  readonly masks: readonly number[];
  readonly relations: readonly Relation[];
  /** The most each word can give in this index, in log-odds: nothing where no name has anything it can meet. */
  readonly reach: Float64Array;
  readonly formsAgree: (bits: number) => boolean;
  readonly weights: Float64Array;
  readonly bias: number;
}

export function askedOf(index: MatchIndex, query: Profile, relations: readonly Relation[], model: Model): Asked {
  const metas = query.elements.map(metaOf);
  const masks = query.elements.map(({ mask }) => mask);
  const weights = weightsOf(model);
  const asked = { words: query.words, side: sideOf(query, emptySide()), metas, masks, relations, weights, bias: model.bias };
  return { ...asked, reach: reachOf(index, asked), formsAgree: index.formsAgreeWith(formsOf(query)) };
}

/** What a word gives is at most its weight times the likeness of the best meeting that it has a part in. */
function reachOf(index: MatchIndex, { words, metas, masks, relations, weights }: Omit<Asked, 'reach' | 'formsAgree'>): Float64Array {
  const reach = new Float64Array(words.length);
  for (const relation of relations) {
    const most = mostOf(index, metas[relation.element] ?? 0, relation, weights);
    const mask = masks[relation.element] ?? 0;
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const at = 31 - Math.clz32(bits & -bits);
      reach[at] = Math.max(reach[at] ?? 0, most * (words[at]?.weight ?? 0));
    }
  }
  return reach;
}

function mostOf({ keyMetas }: MatchIndex, meta: number, { key, typos, length }: Relation, weights: Float64Array): number {
  const may = typos === 0 ? SAME : MISSPELT;
  const left = typos === 0 ? 1 : likenessOfTypo(typos, length);
  let most = 0;
  for (let half = 0; half < 2; half += 1) {
    for (let bits = keyMetas[key * 2 + half] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = meta * METAS + half * 32 + (31 - Math.clz32(bits & -bits));
      most = Math.max(most, (may[at] ?? 0) * left * (weights[SLOT_OF[at] ?? 0] ?? 0));
    }
  }
  return most;
}
