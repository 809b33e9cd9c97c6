import type { PersonToken } from '../../names/index.js';
import { editDistance } from '../edit-distance.js';
import { SAME, type TokenLikeness, tokenLikeness } from './token-likeness.js';

/** Two words, or runs of words, of two names set against each other. `a` and `b` are positions in the names (the first of a run). */
export interface TokenPair extends TokenLikeness {
  readonly a: number;
  readonly b: number;
  /** How many words of a and of b the pair covers: more than one where one name writes apart what the other writes together. */
  readonly spanA: number;
  readonly spanB: number;
  readonly weight: number;
}

/**
 * The words of two names set against each other. `pairs`: the first `agreeing` agree, those up to `count` contradict, the rest mean
 * nothing. Words that are not `used` (1) have nothing against them. The next alignment writes over it, so that scoring makes no garbage.
 */
export interface PersonAlignment {
  readonly pairs: readonly TokenPair[];
  readonly agreeing: number;
  readonly count: number;
  readonly usedA: Uint8Array;
  readonly usedB: Uint8Array;
}

export type Names = readonly PersonToken[];

/** Below this two words are two names. */
export const ALIKE = 0.6;
/** At most so many words are written together as one. */
export const LONGEST_RUN = 3;
/** As many words as a name has. */
const MOST_WORDS = 12;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Desk extends Draft<Omit<PersonAlignment, 'pairs'>> {
  readonly pairs: readonly Draft<TokenPair>[];
}

const desk: Desk = {
  pairs: Array.from({ length: MOST_WORDS }, () => ({ a: 0, b: 0, spanA: 1, spanB: 1, weight: 0, ...SAME })),
  agreeing: 0,
  count: 0,
  usedA: new Uint8Array(MOST_WORDS),
  usedB: new Uint8Array(MOST_WORDS),
};
/** How alike the words at `x * MOST_WORDS + y` are. */
const grid: TokenLikeness[] = Array.from({ length: MOST_WORDS * MOST_WORDS }, () => SAME);

/**
 * Aligns two names whatever the order of their words: equal words first, then words written apart against together, then the most
 * alike. What remains on both sides is set against each other as a contradiction: fathers against fathers first, then the most alike.
 */
export function alignPersons(a: Names, b: Names): PersonAlignment {
  // Where words are equally like, the order of the names would decide: one order for both makes the alignment symmetric.
  if (isBefore(a, b)) return inOrder(a, b);
  inOrder(b, a);
  return mirrored();
}

function inOrder(a: Names, b: Names): PersonAlignment {
  desk.count = 0;
  desk.usedA.fill(0);
  desk.usedB.fill(0);
  alignEqual(a, b);
  alignRuns(a, b, false);
  alignRuns(b, a, true);
  fillGrid(a, b);
  takeBest(a, b, ALIKE);
  desk.agreeing = desk.count;
  takeBest(a, b, -1);
  return desk;
}

function isBefore(a: Names, b: Names): boolean {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const [one, other] = [a[at]?.text ?? '', b[at]?.text ?? ''];
    if (one !== other) return one < other;
  }
  return a.length <= b.length;
}

function mirrored(): PersonAlignment {
  for (let at = 0; at < desk.count; at += 1) {
    const pair = desk.pairs[at];
    if (pair === undefined) break;
    [pair.a, pair.b, pair.spanA, pair.spanB] = [pair.b, pair.a, pair.spanB, pair.spanA];
  }
  [desk.usedA, desk.usedB] = [desk.usedB, desk.usedA];
  return desk;
}

function keep(a: Names, b: Names, x: number, y: number, found: TokenLikeness): void {
  desk.usedA[x] = 1;
  desk.usedB[y] = 1;
  write(x, y, 1, 1, Math.min(a[x]?.weight ?? 0, b[y]?.weight ?? 0), found);
}

function write(x: number, y: number, spanA: number, spanB: number, weight: number, found: TokenLikeness): void {
  const pair = desk.pairs[desk.count];
  if (pair === undefined) return;
  desk.count += 1;
  pair.a = x;
  pair.b = y;
  pair.spanA = spanA;
  pair.spanB = spanB;
  pair.weight = weight;
  pair.how = found.how;
  pair.likeness = found.likeness;
  pair.edits = found.edits;
}

function alignEqual(a: Names, b: Names): void {
  // Words with the same role first: in "Ali bin Ali" the father is the father.
  for (let round = 0; round < 2; round += 1) {
    for (let x = 0; x < a.length; x += 1) {
      const word = a[x];
      if (word === undefined || desk.usedA[x] === 1) continue;
      for (let y = 0; y < b.length; y += 1) {
        const other = b[y];
        if (desk.usedB[y] === 1 || other === undefined || other.text !== word.text || other.prefix !== word.prefix) continue;
        if (round === 0 && other.role !== word.role) continue;
        keep(a, b, x, y, SAME);
        break;
      }
    }
  }
}

/** One word of `one` against two or three neighbours of `many` that together are it, or nearly (`Plat Ono Vich`). `turned`: `one` is b. */
function alignRuns(one: Names, many: Names, turned: boolean): void {
  const [usedOne, usedMany] = turned ? [desk.usedB, desk.usedA] : [desk.usedA, desk.usedB];
  for (let x = 0; x < one.length; x += 1) {
    const whole = one[x];
    if (whole === undefined || usedOne[x] === 1 || whole.text.length < 4 || whole.prefix !== '') continue;
    for (let y = 0; y < many.length && usedOne[x] === 0; y += 1) {
      let joined = '';
      for (let span = 1; span <= LONGEST_RUN && y + span <= many.length && usedMany[y + span - 1] === 0; span += 1) {
        const piece = many[y + span - 1];
        // An initial is a word of its own: taken in, it would pass for the last letter of another name.
        if (piece === undefined || piece.kind === 'initial' || piece.prefix !== '') break;
        joined += piece.text;
        if (joined.length > whole.text.length + 2) break;
        if (span === 1 || joined.length < whole.text.length - 2) continue;
        const edits = editDistance(whole.text, joined);
        if (edits > 1 && edits * 6 > whole.text.length) continue;
        usedOne[x] = 1;
        usedMany.fill(1, y, y + span);
        if (turned) writeRun(many, one, y, x, span, 1, edits);
        else writeRun(one, many, x, y, 1, span, edits);
        break;
      }
    }
  }
}

function writeRun(a: Names, b: Names, x: number, y: number, spanA: number, spanB: number, edits: number): void {
  let length = 1;
  for (let at = x; at < x + spanA; at += 1) length = Math.max(length, a[at]?.text.length ?? 0);
  const weight = Math.min(weigh(a, x, spanA), weigh(b, y, spanB));
  write(x, y, spanA, spanB, weight, { how: 'joined', likeness: 0.97 - edits / (2 * length), edits });
}

function weigh(names: Names, from: number, span: number): number {
  let weight = 0;
  for (let at = from; at < from + span; at += 1) weight += names[at]?.weight ?? 0;
  return weight;
}

function fillGrid(a: Names, b: Names): void {
  for (let x = 0; x < a.length; x += 1) {
    const word = a[x];
    if (word === undefined || desk.usedA[x] === 1) continue;
    for (let y = 0; y < b.length; y += 1) {
      const other = b[y];
      if (other !== undefined && desk.usedB[y] === 0) grid[x * MOST_WORDS + y] = tokenLikeness(word, other);
    }
  }
}

/** Pairs off words that are not used yet, the most alike first, as long as any two are at least so alike. */
function takeBest(a: Names, b: Names, floor: number): void {
  for (;;) {
    let best = Number.NEGATIVE_INFINITY;
    let [bestX, bestY] = [-1, -1];
    for (let x = 0; x < a.length; x += 1) {
      if (desk.usedA[x] === 1) continue;
      for (let y = 0; y < b.length; y += 1) {
        const likeness = grid[x * MOST_WORDS + y]?.likeness ?? 0;
        if (desk.usedB[y] === 1 || likeness < floor) continue;
        // Among words that are equally unlike, fathers stand against fathers and family names against family names.
        const rank = likeness + (a[x]?.role === b[y]?.role ? 1e-6 : 0);
        if (rank > best) [best, bestX, bestY] = [rank, x, y];
      }
    }
    if (bestX < 0) return;
    keep(a, b, bestX, bestY, grid[bestX * MOST_WORDS + bestY] ?? SAME);
  }
}
