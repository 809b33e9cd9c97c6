import type { PersonName, PersonToken } from '../names/index.js';
import { editDistance } from './edit-distance.js';
import { type TokenLikeness, tokenLikeness } from './token-likeness.js';

/** Two words, or runs of words, of two names set against each other. `a` and `b` are positions in `names` (the first of a run). */
export interface TokenPair extends TokenLikeness {
  readonly a: number;
  readonly b: number;
  /** How many words of a and of b the pair covers: more than one where one name writes apart what the other writes together. */
  readonly spanA: number;
  readonly spanB: number;
  readonly weight: number;
}

/** The words of two names set against each other: those that agree, those that contradict, and those with nothing against them. */
export interface PersonAlignment {
  readonly agreeing: readonly TokenPair[];
  readonly contradicting: readonly TokenPair[];
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

/** Below this two words are two names. */
const ALIKE = 0.6;
/** At most so many words are written together as one. */
const LONGEST_RUN = 3;

/**
 * Aligns two names whatever the order of their words: equal words first, then words written apart against together, then the most
 * alike. What remains on both sides is set against each other as a contradiction: fathers against fathers first, then the most alike.
 */
export function alignPersons(a: PersonName, b: PersonName): PersonAlignment {
  // Where words are equally like, the order of the names would decide: one order for both makes the alignment symmetric.
  return isBefore(a, b) ? inOrder(a, b) : mirrored(inOrder(b, a));
}

function inOrder(a: PersonName, b: PersonName): PersonAlignment {
  const usedA = new Uint8Array(a.names.length);
  const usedB = new Uint8Array(b.names.length);
  const agreeing: TokenPair[] = [];
  const contradicting: TokenPair[] = [];
  const pair = (x: number, y: number, found: TokenLikeness): TokenPair => {
    usedA[x] = 1;
    usedB[y] = 1;
    return { a: x, b: y, spanA: 1, spanB: 1, weight: Math.min(a.names[x]?.weight ?? 0, b.names[y]?.weight ?? 0), ...found };
  };
  alignEqual(a.names, b.names, usedA, usedB, (x, y) => agreeing.push(pair(x, y, { how: 'exact', likeness: 1, edits: 0 })));
  alignRuns(a.names, b.names, usedA, usedB, (x, y, spanB, edits) => agreeing.push(run(a.names, b.names, x, y, 1, spanB, edits)));
  alignRuns(b.names, a.names, usedB, usedA, (y, x, spanA, edits) => agreeing.push(run(a.names, b.names, x, y, spanA, 1, edits)));
  const found = likenesses(a.names, b.names, usedA, usedB);
  for (let best = take(found, usedA, usedB, ALIKE); best !== null; best = take(found, usedA, usedB, ALIKE)) {
    agreeing.push(pair(best.x, best.y, best.found));
  }
  for (let best = take(found, usedA, usedB, -1); best !== null; best = take(found, usedA, usedB, -1)) {
    contradicting.push(pair(best.x, best.y, best.found));
  }
  return { agreeing, contradicting, leftA: unused(usedA), leftB: unused(usedB) };
}

type Names = readonly PersonToken[];

function isBefore(a: PersonName, b: PersonName): boolean {
  for (let at = 0; at < a.names.length && at < b.names.length; at += 1) {
    const [one, other] = [a.names[at]?.text ?? '', b.names[at]?.text ?? ''];
    if (one !== other) return one < other;
  }
  return a.names.length <= b.names.length;
}

function mirrored({ agreeing, contradicting, leftA, leftB }: PersonAlignment): PersonAlignment {
  const turn = (pair: TokenPair): TokenPair => ({ ...pair, a: pair.b, b: pair.a, spanA: pair.spanB, spanB: pair.spanA });
  return { agreeing: agreeing.map(turn), contradicting: contradicting.map(turn), leftA: leftB, leftB: leftA };
}

function alignEqual(a: Names, b: Names, usedA: Uint8Array, usedB: Uint8Array, keep: (x: number, y: number) => void): void {
  // Words with the same role first: in "Ali bin Ali" the father is the father.
  for (const sameRole of [true, false]) {
    for (let x = 0; x < a.length; x += 1) {
      const word = a[x];
      if (word === undefined || usedA[x] === 1) continue;
      for (let y = 0; y < b.length; y += 1) {
        const other = b[y];
        if (usedB[y] === 1 || other === undefined || other.text !== word.text || other.prefix !== word.prefix) continue;
        if (sameRole && other.role !== word.role) continue;
        keep(x, y);
        break;
      }
    }
  }
}

/** One word of `one` against two or three neighbours of `many` that together are it, or nearly (`Plat Ono Vich`). */
function alignRuns(
  one: Names,
  many: Names,
  usedOne: Uint8Array,
  usedMany: Uint8Array,
  keep: (x: number, y: number, span: number, edits: number) => void,
): void {
  for (let x = 0; x < one.length; x += 1) {
    const whole = one[x]?.text ?? '';
    if (usedOne[x] === 1 || whole.length < 4 || one[x]?.prefix !== '') continue;
    for (let y = 0; y < many.length && usedOne[x] === 0; y += 1) {
      let joined = '';
      for (let span = 1; span <= LONGEST_RUN && y + span <= many.length && usedMany[y + span - 1] === 0; span += 1) {
        const piece = many[y + span - 1];
        // An initial is a word of its own: taken in, it would pass for the last letter of another name.
        if (piece === undefined || piece.kind === 'initial' || piece.prefix !== '') break;
        joined += piece.text;
        if (joined.length > whole.length + 2) break;
        if (span === 1 || joined.length < whole.length - 2) continue;
        const edits = editDistance(whole, joined);
        if (edits > 1 && edits * 6 > whole.length) continue;
        usedOne[x] = 1;
        usedMany.fill(1, y, y + span);
        keep(x, y, span, edits);
        break;
      }
    }
  }
}

function run(a: Names, b: Names, x: number, y: number, spanA: number, spanB: number, edits: number): TokenPair {
  const weight = Math.min(weigh(a, x, spanA), weigh(b, y, spanB));
  const length = Math.max(1, ...a.slice(x, x + spanA).map((word) => word.text.length));
  return { a: x, b: y, spanA, spanB, weight, how: 'joined', likeness: 0.97 - edits / (2 * length), edits };
}

function weigh(names: Names, from: number, span: number): number {
  let weight = 0;
  for (let at = from; at < from + span; at += 1) weight += names[at]?.weight ?? 0;
  return weight;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly found: TokenLikeness;
}

function likenesses(a: Names, b: Names, usedA: Uint8Array, usedB: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let x = 0; x < a.length; x += 1) {
    const word = a[x];
    if (word === undefined || usedA[x] === 1) continue;
    for (let y = 0; y < b.length; y += 1) {
      const other = b[y];
      if (other === undefined || usedB[y] === 1) continue;
      const likeness = tokenLikeness(word, other);
      // Among words that are equally unlike, fathers stand against fathers and family names against family names.
      found.push({ x, y, rank: likeness.likeness + (word.role === other.role ? 1e-6 : 0), found: likeness });
    }
  }
  return found;
}

function take(candidates: readonly Candidate[], usedA: Uint8Array, usedB: Uint8Array, floor: number): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (usedA[candidate.x] === 1 || usedB[candidate.y] === 1 || candidate.found.likeness < floor) continue;
    if (best === null || candidate.rank > best.rank) best = candidate;
  }
  return best;
}

function unused(used: Uint8Array): readonly number[] {
  const left: number[] = [];
  for (let at = 0; at < used.length; at += 1) if (used[at] === 0) left.push(at);
  return left;
}
