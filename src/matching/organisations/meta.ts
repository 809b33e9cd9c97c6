import { SLOTS } from '../../names/index.js';
import { type Element, VIAS } from './element.js';
import { likenessOfSame, type Met, mayBeMisspelt } from './likeness.js';

/** What of an element decides how it may meet another, in one byte: its slot and what it stands by. */
export function metaOf({ slot, via }: Pick<Element, 'slot' | 'via'>): number {
  return SLOTS.indexOf(slot) * 8 + VIAS.indexOf(via);
}

/** More than any byte of `metaOf`. */
export const METAS = SLOTS.length * 8;

const METS: readonly Met[] = SLOTS.flatMap((slot) => Array.from({ length: 8 }, (_, via): Met => ({ slot, via: VIAS[via] ?? 'word' })));

function table(of: (a: Met, b: Met) => number): Float64Array {
  return Float64Array.from({ length: METAS * METAS }, (_, at) => {
    const [a, b] = [METS[Math.floor(at / METAS)], METS[at % METAS]];
    return a === undefined || b === undefined ? 0 : of(a, b);
  });
}

/** How alike equal keys make two elements, at `a * METAS + b` of their bytes. */
export const SAME = table(likenessOfSame);

/** 1 where two elements may meet by a typo, else 0. */
export const MISSPELT = table((a, b) => (mayBeMisspelt(a, b) ? 1 : 0));

/** The slot that a meeting of two elements counts for. */
export const SLOT_OF = table(slotOf);

/** 1 where two elements meet by the head of a core. */
export const CUT = table((a, b) => (isCut(a, b) ? 1 : 0));

/** Whether two elements meet by the head of a core. */
export function isCut(a: Met, b: Met): boolean {
  return (a.via === 'short' && a.slot === 'core') || (b.via === 'short' && b.slot === 'core');
}

/** The slot a meeting counts for: that of a word, where one of the two is one; of two, the one that tells more. Symmetric. */
export function slotOf(a: Met, b: Met): number {
  const [ours, theirs] = [SLOTS.indexOf(a.slot), SLOTS.indexOf(b.slot)];
  if (a.via === 'word' && b.via === 'word') return Math.min(ours, theirs);
  if (a.via !== 'word' && b.via !== 'word') return Math.min(ours, theirs);
  return a.via === 'word' ? ours : theirs;
}
