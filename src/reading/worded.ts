import type { Staged } from './scene.js';
import type { Word } from './word.js';

/** A sentence as words, parted into clauses. */
export interface Worded {
  readonly sentence: Staged;
  readonly han: boolean;
  readonly words: readonly Word[];
  /** The number of the clause each word is of. */
  readonly clauses: readonly number[];
}

const STOPS = new Set([';', ':', '—', '–', '“', '”', '"', '；', '：', '「', '」']);
const STOPS_ZH = new Set(['，', ',', ...STOPS]);
const OPENING = new Set(
  'while although though after before because since which who whose unless until adding saying citing whereas when if that where followed but as'.split(
    ' ',
  ),
);
const AFTER_COMMA = new Set('and but then or so with including'.split(' '));

export function worded(sentence: Staged, words: readonly Word[], han: boolean): Worded {
  const clauses: number[] = [];
  let clause = 0;
  words.forEach(({ type }, at) => {
    if (han) {
      if (STOPS_ZH.has(type.stem)) clause += 1;
    } else if (
      STOPS.has(type.stem) ||
      (type.form !== 'sign' && OPENING.has(type.stem) && !(type.stem === 'since' && words[at + 1]?.type.sign === 'D'))
    )
      clause += 1;
    else if (type.stem === ',' && AFTER_COMMA.has(words[at + 1]?.type.stem ?? '') && words[at + 2]?.type.sign !== 'C') clause += 1;
    clauses.push(clause);
  });
  return { sentence, han, words, clauses };
}

/** The first and the last (exclusive) word of the clause that holds a word. */
export function clauseOf({ clauses }: Worded, at: number): readonly [from: number, to: number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && clauses[from - 1] === clauses[at]) from -= 1;
  while (to < clauses.length && clauses[to] === clauses[at]) to += 1;
  return [from, to];
}

/** The word that begins at or holds a place of the mask. */
export function wordAt({ words }: Worded, place: number): number {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
