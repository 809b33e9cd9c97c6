import { ALIKE, type Names } from './person-alignment.js';
import { EVIDENCE, MOST_AGREED, MOST_LETTERS } from './person-evidence.js';
import { PERSON_MODEL } from './person-model.js';
import { probabilityAt } from './person-score.js';
import type { PersonWords } from './person-words.js';
import { type MarkedWords, mayRun } from './run-bound.js';
import { tokenBound } from './token-bound.js';
import { type TokenLikeness, tokenLikeness, WORTH } from './token-likeness.js';
import { AT, MARKS, marksOf } from './token-marks.js';

/** What a unit of each evidence against takes, and what all agreement can give, in log-odds. */
const TAKES = Object.fromEntries(EVIDENCE.map(([name], at) => [name, Math.abs(PERSON_MODEL.coefficients[at] ?? 0)])) as Readonly<
  Record<(typeof EVIDENCE)[number][0], number>
>;
const A_LETTER = TAKES.letters / MOST_LETTERS;
const AN_INITIAL = TAKES.initials + (1 - WORTH.initial) * TAKES.slack;
/** Sums are rounded; what comes so near is looked at. */
const ROUNDING = 1e-6;
const MOST_WORDS = 12;
/** Where words suit each other in so many ways, the names are looked at. */
const MOST_STEPS = 100;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Proves of names of an index, without aligning them, that they score below what is asked: all words of the name with fewer of them
 * are set against some word of the other, and each costs at least what it costs against the word that suits it best. How the words of
 * the index lie to the words asked about is kept while one name is asked about, so that names that share words share the work.
 */
export class PersonBound {
  readonly #persons: PersonWords;
  /** For each word of the index its row of `#costs`, `#unlike` and `#full`, plus one; 0 where it was not met yet. */
  readonly #rows: Uint32Array;
  readonly #met: number[] = [];
  #costs = new Float64Array(1 << 10);
  #unlike = new Float64Array(1 << 10);
  #full = new Uint8Array(1 << 10);
  #settled = new Uint8Array(1 << 10);
  /** Of the word of each row. */
  #sizes = new Uint32Array(1 << 10);
  #asked: Names = [];
  /** What evidence against may take before the score asked for is out of reach. */
  #budget = 0;
  #paired = 0;
  #steps = 0;
  readonly #ours: Draft<MarkedWords>;
  readonly #theirs: Draft<MarkedWords>;
  readonly #theirRows = new Uint32Array(MOST_WORDS);

  constructor(persons: PersonWords) {
    this.#persons = persons;
    this.#rows = new Uint32Array(persons.count);
    this.#ours = emptyWords(new Uint32Array(MOST_WORDS * MARKS));
    this.#theirs = emptyWords(persons.marks);
  }

  /** Asks about a name: from now on `mayReach` speaks of it, and of scores from `least`. */
  ask(names: Names, least: number): void {
    for (const word of this.#met) this.#rows[word] = 0;
    this.#met.length = 0;
    this.#asked = names;
    const probability = probabilityAt(least);
    const odds = probability <= 0 ? Number.NEGATIVE_INFINITY : Math.log(probability / Math.max(1 - probability, 0));
    this.#budget = PERSON_MODEL.intercept + TAKES.agreement - odds + ROUNDING;
    this.#ours.count = names.length;
    for (const [at, token] of names.entries()) {
      const marks = marksOf(token);
      this.#ours.marks.set(marks, at * MARKS);
      this.#ours.at[at] = at * MARKS;
      this.#ours.sizes[at] = marks[AT.sizes] ?? 0;
    }
  }

  /** Whether a name of the index may score as asked; where it is false, it does not. */
  mayReach(name: number): boolean {
    // Beyond so many letters more of them take nothing: then there is no bound.
    if (this.#budget >= TAKES.letters) return true;
    const { starts, words } = this.#persons;
    const from = starts[name] ?? 0;
    const count = (starts[name + 1] ?? 0) - from;
    for (let at = 0; at < count; at += 1) {
      const word = (words[from + at] ?? 0) >>> 2;
      this.#theirs.at[at] = word * MARKS;
      const held = this.#rows[word] ?? 0;
      const row = (held === 0 ? this.#meet(word) : held) - 1;
      this.#theirRows[at] = row;
      this.#theirs.sizes[at] = this.#sizes[row] ?? 0;
    }
    this.#theirs.count = count;
    return this.#mayAlign() || mayRun(this.#ours, this.#theirs);
  }

  /** Whether the words may be set against each other one by one and score as asked. */
  #mayAlign(): boolean {
    if (this.#least(this.#budget) > this.#budget) return false;
    const agreed = Math.min(weightOf(this.#ours), weightOf(this.#theirs), MOST_AGREED);
    const budget = this.#budget - TAKES.agreement * (1 - agreed / MOST_AGREED);
    if (this.#least(budget) > budget) return false;
    this.#settle();
    const left = budget - this.#least(budget);
    this.#steps = MOST_STEPS;
    return left >= 0 && this.#mayPair(0, 0, left + this.#paired);
  }

  /** The least that evidence takes where each word of the name with fewer is set against the one that suits it best; `#paired` of it for the pairs. */
  #least(budget: number): number {
    const ours = this.#ours.count;
    const theirs = this.#theirs.count;
    const fewer = Math.min(ours, theirs);
    const more = Math.max(ours, theirs);
    let paired = 0;
    let worst = 0;
    let full = 0;
    for (let one = 0; one < fewer; one += 1) {
      let cost = Number.POSITIVE_INFINITY;
      let unlike = 1;
      let whole = 0;
      for (let other = 0; other < more; other += 1) {
        const at = this.#placeOf(one, other);
        cost = Math.min(cost, this.#costs[at] ?? 0);
        unlike = Math.min(unlike, this.#unlike[at] ?? 0);
        whole |= this.#full[at] ?? 0;
      }
      paired += cost;
      if (paired > budget) return paired;
      worst = Math.max(worst, unlike);
      full += whole;
    }
    this.#paired = paired;
    // One word in full and nothing else: a word is missing, or the others are initials or contradict.
    const lonely = full > 1 || more === 1 ? 0 : ours === theirs ? Math.min(TAKES.alone, TAKES.disputed) : TAKES.alone;
    return paired + worst * TAKES.worst + lonely;
  }

  /** Whether the words of the name with fewer, from `one` on, may be paired with others, each its own (`used`: bits), for what is left. */
  #mayPair(one: number, used: number, left: number): boolean {
    this.#steps -= 1;
    if (one === Math.min(this.#ours.count, this.#theirs.count) || this.#steps <= 0) return true;
    for (let other = 0; other < Math.max(this.#ours.count, this.#theirs.count); other += 1) {
      const cost = this.#costs[this.#placeOf(one, other)] ?? 0;
      if ((used & (1 << other)) === 0 && cost <= left && this.#mayPair(one + 1, used | (1 << other), left - cost)) return true;
    }
    return false;
  }

  /** Where it stands how a word of the name with fewer lies to one of the other. */
  #placeOf(one: number, other: number): number {
    const ours = this.#ours.count;
    return ours <= this.#theirs.count ? (this.#theirRows[other] ?? 0) * ours + one : (this.#theirRows[one] ?? 0) * ours + other;
  }

  /** Works out how a word of the index lies to each word asked about; its row, plus one. */
  #meet(word: number): number {
    const row = this.#met.push(word);
    this.#rows[word] = row;
    const ours = this.#asked.length;
    if (row * ours > this.#costs.length) this.#grow();
    this.#sizes[row - 1] = this.#persons.marks[word * MARKS + AT.sizes] ?? 0;
    for (let at = 0; at < ours; at += 1) this.#set((row - 1) * ours + at, at, word);
    return row;
  }

  #set(place: number, at: number, word: number): void {
    const bound = tokenBound(this.#ours.marks, at * MARKS, this.#persons.marks, word * MARKS);
    const hopeless = bound.edits * A_LETTER + (1 - bound.likeness) * TAKES.worst > this.#budget;
    this.#costs[place] = hopeless ? Number.POSITIVE_INFINITY : bound.initial ? AN_INITIAL : bound.edits * A_LETTER;
    this.#unlike[place] = 1 - bound.likeness;
    this.#full[place] = hopeless || bound.likeness < ALIKE || bound.initial ? 0 : 1;
    this.#settled[place] = hopeless || bound.edits === 0 || bound.initial ? 1 : 0;
  }

  /** Replaces bounds on the words of the name at hand by what is so. */
  #settle(): void {
    const ours = this.#ours.count;
    for (let other = 0; other < this.#theirs.count; other += 1) {
      for (let at = 0; at < ours; at += 1) {
        const place = (this.#theirRows[other] ?? 0) * ours + at;
        if (this.#settled[place] === 0) this.#measure(place, at, (this.#theirs.at[other] ?? 0) / MARKS);
      }
    }
  }

  #measure(place: number, at: number, word: number): void {
    const [ours, theirs] = [this.#asked[at], this.#persons.tokenOf(word << 2)];
    if (ours === undefined) return;
    const found = tokenLikeness(ours, theirs);
    // Where one of the two has no vowels, which of them comes first can matter.
    const turned = ours.vowelless === theirs.vowelless ? found : tokenLikeness(theirs, ours);
    this.#costs[place] = Math.min(costOf(found), costOf(turned));
    this.#unlike[place] = 1 - Math.max(found.likeness, turned.likeness);
    this.#full[place] = isFull(found) || isFull(turned) ? 1 : 0;
    this.#settled[place] = 1;
  }

  #grow(): void {
    this.#costs = longer(this.#costs, Float64Array);
    this.#unlike = longer(this.#unlike, Float64Array);
    this.#full = longer(this.#full, Uint8Array);
    this.#settled = longer(this.#settled, Uint8Array);
    this.#sizes = longer(this.#sizes, Uint32Array);
  }
}

function emptyWords(marks: Uint32Array): Draft<MarkedWords> {
  return { marks, at: new Uint32Array(MOST_WORDS), sizes: new Uint32Array(MOST_WORDS), count: 0 };
}

/** The same numbers with as much room again. */
function longer<T extends Float64Array | Uint32Array | Uint8Array>(numbers: T, Type: new (length: number) => T): T {
  const grown = new Type(numbers.length * 2);
  grown.set(numbers);
  return grown;
}

/** The weight of words, or a little more. */
function weightOf({ sizes, count }: MarkedWords): number {
  let weight = 0;
  for (let word = 0; word < count; word += 1) weight += ((sizes[word] ?? 0) >>> 16) & 255;
  return weight / 100;
}

/** What a pair takes that stands for itself: its letters, and where it agrees what it lacks. */
function costOf({ edits, likeness }: TokenLikeness): number {
  return edits * A_LETTER + (likeness >= ALIKE ? (1 - likeness) * TAKES.slack : 0);
}

function isFull({ how, likeness }: TokenLikeness): boolean {
  return likeness >= ALIKE && how !== 'initial';
}
