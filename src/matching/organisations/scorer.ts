import { COMPLETE, HAN, type MatchIndex } from '../lookup/match-index.js';
import { perIndex } from '../lookup/per-index.js';
import { likenessOf } from '../lookup/relations.js';
import { logOdds } from '../model.js';
import { type Alignment, align, emptyAlignment, emptySide, type Meeting, type Side } from './alignment.js';
import type { Asked } from './asked.js';
import { CUT, METAS, SLOT_OF } from './meta.js';

type Pooled = { -readonly [K in keyof Meeting]: Meeting[K] };

/** For each key of an index the first relation of the name asked for, plus one. All 0 between searches. */
const firsts = perIndex((index) => new Int32Array(index.keys.size));

// Overwritten by every name that is scored, so that scoring makes no garbage.
const other: Side = emptySide();
const alignment: Alignment = emptyAlignment();
const meetings: Meeting[] = [];
const pool: Pooled[] = [];

/** Scores names of an index against one name asked for. */
export class Scorer {
  readonly #index: MatchIndex;
  readonly #asked: Asked;
  readonly #floor: number;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  /** All words of the asked name, as bits. */
  readonly #all: number;

  /** `floor`: names below it, in log-odds, need not be scored to the end. `close` it before the next one of the index is made. */
  constructor(index: MatchIndex, asked: Asked, floor: number) {
    this.#index = index;
    this.#asked = asked;
    this.#floor = floor;
    this.#all = (1 << asked.words.length) - 1;
    this.#first = firsts(index);
    this.#next = new Int32Array(asked.relations.length);
    asked.relations.forEach(({ key }, at) => {
      this.#next[at] = this.#first[key] ?? 0;
      this.#first[key] = at + 1;
    });
  }

  close(): void {
    for (const { key } of this.#asked.relations) this.#first[key] = 0;
  }

  /** The log-odds of a name, or minus infinity where it meets nothing or so little that it must stay below the floor. */
  oddsOf(name: number): number {
    const met = this.#meet(name);
    if (met === 0 || this.#asked.mostWithout(this.#all & ~met, name) < this.#floor) return Number.NEGATIVE_INFINITY;
    const { side, formsAgree, weights, bias } = this.#asked;
    const index = this.#index;
    const from = index.wordStart[name] ?? 0;
    other.words = (index.wordStart[name + 1] ?? 0) - from;
    for (let word = 0; word < other.words; word += 1) {
      other.slots[word] = index.wordSlot[from + word] ?? 0;
      other.weights[word] = index.wordWeight[from + word] ?? 0;
    }
    const flags = index.nameComplete[name] ?? 0;
    other.complete = (flags & COMPLETE) !== 0;
    other.han = (flags & HAN) !== 0;
    other.seats = index.nameSeats[name] ?? 0;
    const conflict = !formsAgree(index.nameForms[name] ?? 0);
    return logOdds(bias, weights, align(side, other, meetings, conflict, alignment).evidence);
  }

  /** Fills the meetings of a name; the words of the asked name that have one, as bits. */
  #meet(name: number): number {
    const { metas, masks, relations } = this.#asked;
    const { elementStart, elementKey, elementMeta, elementMask } = this.#index;
    let met = 0;
    let count = 0;
    const to = elementStart[name + 1] ?? 0;
    for (let at = elementStart[name] ?? 0; at < to; at += 1) {
      for (let link = this.#first[elementKey[at] ?? 0] ?? 0; link !== 0; link = this.#next[link - 1] ?? 0) {
        const relation = relations[link - 1];
        if (relation === undefined) continue;
        const [ours, theirs] = [metas[relation.element] ?? 0, elementMeta[at] ?? 0];
        const likeness = likenessOf(ours, theirs, relation);
        if (likeness <= 0) continue;
        const meeting = pool[count] ?? { a: 0, b: 0, likeness: 0, slot: 0, cut: false };
        pool[count] = meeting;
        meeting.a = masks[relation.element] ?? 0;
        meeting.b = elementMask[at] ?? 0;
        meeting.likeness = likeness;
        meeting.slot = SLOT_OF[ours * METAS + theirs] ?? 0;
        meeting.cut = CUT[ours * METAS + theirs] === 1;
        met |= meeting.a;
        meetings[count] = meeting;
        count += 1;
      }
    }
    meetings.length = count;
    return met;
  }
}
