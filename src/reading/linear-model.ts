/** A model as a table holds it: see `LinearModel.read`. */
export interface ModelTable {
  readonly classes: readonly string[];
  /** A line a feature: its key in base 36, then a letter for each class that has a weight (A the first) and the weight in twentieths. */
  readonly rows: string;
}

/** Features told at once: of each of some groups, what each of some slots says. A slot is a template and an atom, see `slotOf`. */
export interface Features {
  readonly slots: readonly number[];
  /** A bit for each group. */
  readonly groups: number;
}

const ATOM_BITS = 15;
const ATOMS = 1 << ATOM_BITS;
const GROUP_BITS = 5;

export function slotOf(template: number, atom: number): number {
  return (template << ATOM_BITS) | atom;
}

/** The key of a feature: its template, the group of the word it is about, and what it says, each by number. */
export function keyOfFeature(template: number, group: number, atom: number): number {
  return ((template << GROUP_BITS) | group) * ATOMS + atom;
}

export function keyOfSlot(slot: number, group: number): number {
  return keyOfFeature(slot >>> ATOM_BITS, group, slot & (ATOMS - 1));
}

const UNIT = 20;
/** Weights of three classes are told in one number, each within half a lane of zero: so they are summed at once, and exactly. */
const LANES = 3;
const LANE = 2 ** 17;

/** Sums of weights, three classes a number. */
export type Sums = Float64Array;

/** A softmax over classes, linear in features that are there or not. */
export class LinearModel {
  readonly classes: readonly string[];
  /** Atoms from this one on have no weight. */
  readonly #width: number;
  /** By template and atom two numbers, which are asked for together: a bit for each group that has a row, and where these rows begin. */
  readonly #heads: Int32Array;
  /** Numbers a row. */
  readonly #breadth: number;
  /** The weights of the rows, in units. */
  readonly #rows: Float64Array;
  /** When a row was last counted. */
  readonly #stamps: Int32Array;
  #stamp = 0;
  readonly #scratch: Sums;
  readonly #probabilities: Float64Array;

  /** `weights` hold those of all classes feature by feature, each a whole number of twentieths. */
  constructor(classes: readonly string[], features: readonly number[], weights: Float64Array) {
    this.classes = classes;
    let [width, templates] = [1, 1];
    for (const feature of features) {
      width = Math.max(width, (feature & (ATOMS - 1)) + 1);
      templates = Math.max(templates, (feature >>> (ATOM_BITS + GROUP_BITS)) + 1);
    }
    this.#width = width;
    this.#breadth = Math.ceil(classes.length / LANES);
    const places = Int32Array.from(features, (feature) => this.#placeOf(slotOfKey(feature)));
    const groupAt = (at: number): number => groupOfKey(features[at] ?? 0);
    const order = features.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || groupAt(a) - groupAt(b));
    this.#heads = new Int32Array(2 * templates * width);
    this.#rows = new Float64Array(features.length * this.#breadth);
    this.#stamps = new Int32Array(features.length);
    this.#scratch = new Float64Array(this.#breadth);
    this.#probabilities = new Float64Array(classes.length);
    order.forEach((from, row) => {
      const head = 2 * (places[from] ?? 0);
      if (this.#heads[head] === 0) this.#heads[head + 1] = row;
      this.#heads[head] = (this.#heads[head] ?? 0) | (1 << groupAt(from));
      for (let each = 0; each < classes.length; each += 1) {
        const weight = Math.round((weights[from * classes.length + each] ?? 0) * UNIT);
        const place = row * this.#breadth + Math.floor(each / LANES);
        this.#rows[place] = (this.#rows[place] ?? 0) + weight * LANE ** (each % LANES);
      }
    });
  }

  static read({ classes, rows }: ModelTable): LinearModel {
    const lines = rows.trim().split('\n');
    const features: number[] = [];
    const weights = new Float64Array(lines.length * classes.length);
    lines.forEach((line, row) => {
      const [key = '', told = ''] = line.split(' ');
      features.push(Number.parseInt(key, 36));
      for (const [, letter = '', weight] of told.matchAll(/([A-Z])(-?\d+)/gu))
        weights[row * classes.length + letter.charCodeAt(0) - 65] = Number(weight) / UNIT;
    });
    return new LinearModel(classes, features, weights);
  }

  /** The probability of each class, of features by their keys; one that comes twice counts once. */
  probabilities(keys: readonly number[]): Float64Array {
    return softmax(this.sumsOf(keys), new Float64Array(this.classes.length));
  }

  /** The sums of the weights of each class; a feature that comes twice counts once. */
  sumsOf(keys: readonly number[]): Sums {
    const sums = new Float64Array(this.#breadth);
    const [heads, stamps] = [this.#heads, this.#stamps];
    this.#stamp += 1;
    for (const key of keys) {
      if ((key & (ATOMS - 1)) >= this.#width) continue;
      const head = 2 * this.#placeOf(slotOfKey(key));
      const held = heads[head] ?? 0;
      const group = 1 << groupOfKey(key);
      if ((held & group) === 0) continue;
      const row = (heads[head + 1] ?? 0) + bitsIn(held & (group - 1));
      if (stamps[row] === this.#stamp) continue;
      stamps[row] = this.#stamp;
      this.#add(sums, row);
    }
    return sums;
  }

  /** The probability of each class, of sums and of features beside those that the sums are of, each told once. It holds until the next is asked for. */
  probabilitiesWith(base: Sums, features: readonly Features[]): Float64Array {
    const sums = this.#scratch;
    sums.set(base);
    const [width, heads] = [this.#width, this.#heads];
    for (const { slots, groups } of features) {
      for (const slot of slots) {
        const atom = slot & (ATOMS - 1);
        if (atom >= width) continue;
        const head = 2 * ((slot >>> ATOM_BITS) * width + atom);
        const held = heads[head] ?? 0;
        for (let left = held & groups; left !== 0; left &= left - 1)
          this.#add(sums, (heads[head + 1] ?? 0) + bitsIn(held & ((left & -left) - 1)));
      }
    }
    return softmax(sums, this.#probabilities);
  }

  #placeOf(slot: number): number {
    return (slot >>> ATOM_BITS) * this.#width + (slot & (ATOMS - 1));
  }

  #add(sums: Sums, row: number): void {
    const rows = this.#rows;
    for (let each = 0, at = row * sums.length; each < sums.length; each += 1, at += 1) sums[each] = (sums[each] ?? 0) + (rows[at] ?? 0);
  }
}

/** How many bits are set. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function slotOfKey(key: number): number {
  return slotOf(key >>> (ATOM_BITS + GROUP_BITS), key & (ATOMS - 1));
}

function groupOfKey(key: number): number {
  return (key >>> ATOM_BITS) & ((1 << GROUP_BITS) - 1);
}

/** Of sums, into `probabilities`. */
function softmax(sums: Sums, probabilities: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0, at = 0; number < sums.length; number += 1) {
    let left = sums[number] ?? 0;
    for (let lane = 0; lane < LANES && at < probabilities.length; lane += 1, at += 1) {
      const above = Math.round(left / LANE);
      const sum = left - above * LANE;
      probabilities[at] = sum;
      if (sum > most) most = sum;
      left = above;
    }
  }
  let all = 0;
  for (let at = 0; at < probabilities.length; at += 1) {
    const each = Math.exp(((probabilities[at] ?? 0) - most) / UNIT);
    probabilities[at] = each;
    all += each;
  }
  for (let at = 0; at < probabilities.length; at += 1) probabilities[at] = (probabilities[at] ?? 0) / all;
  return probabilities;
}
