/** A model as a table holds it: see `LinearModel.read`. */
export interface ModelTable {
  readonly classes: readonly string[];
  /** A line a feature: its key in base 36, then a letter for each class that has a weight (A the first) and the weight in twentieths. */
  readonly rows: string;
}

const UNIT = 20;

/** A softmax over classes, linear in features that are there or not. Most features weigh for few classes: only those are kept. */
export class LinearModel {
  readonly classes: readonly string[];
  /** Keys by their hash, with open addressing; -1 where none is. */
  readonly #keys: Int32Array;
  readonly #rowAt: Int32Array;
  /** Where the weights of a row begin, and those of the next. */
  readonly #begins: Int32Array;
  readonly #classAt: Uint8Array;
  readonly #weightAt: Float64Array;
  readonly #stamps: Int32Array;
  readonly #mask: number;
  #stamp = 0;

  /** `weights` hold those of all classes feature by feature. */
  constructor(classes: readonly string[], features: readonly number[], weights: Float64Array) {
    this.classes = classes;
    let size = 64;
    while (size < features.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#rowAt = new Int32Array(size);
    this.#begins = new Int32Array(features.length + 1);
    const some = weights.reduce((count, each) => (each === 0 ? count : count + 1), 0);
    this.#classAt = new Uint8Array(some);
    this.#weightAt = new Float64Array(some);
    this.#stamps = new Int32Array(features.length);
    let kept = 0;
    features.forEach((feature, row) => {
      let place = hash(feature) & this.#mask;
      while ((this.#keys[place] ?? -1) >= 0) place = (place + 1) & this.#mask;
      this.#keys[place] = feature;
      this.#rowAt[place] = row;
      for (let each = 0; each < classes.length; each += 1) {
        const weight = weights[row * classes.length + each] ?? 0;
        if (weight === 0) continue;
        this.#classAt[kept] = each;
        this.#weightAt[kept] = weight;
        kept += 1;
      }
      this.#begins[row + 1] = kept;
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

  /** The probability of each class; a feature that comes twice counts once. */
  probabilities(features: readonly number[]): Float64Array {
    const sums = new Float64Array(this.classes.length);
    this.#stamp += 1;
    for (const feature of features) {
      const row = this.#rowOf(feature);
      if (row < 0 || this.#stamps[row] === this.#stamp) continue;
      this.#stamps[row] = this.#stamp;
      const end = this.#begins[row + 1] ?? 0;
      for (let at = this.#begins[row] ?? 0; at < end; at += 1) {
        const each = this.#classAt[at] ?? 0;
        sums[each] = (sums[each] ?? 0) + (this.#weightAt[at] ?? 0);
      }
    }
    const most = sums.reduce((one, other) => Math.max(one, other));
    let all = 0;
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = Math.exp((sums[at] ?? 0) - most);
      all += sums[at] ?? 0;
    }
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / all;
    return sums;
  }

  #rowOf(feature: number): number {
    let place = hash(feature) & this.#mask;
    for (let key = this.#keys[place] ?? -1; key >= 0; key = this.#keys[place] ?? -1) {
      if (key === feature) return this.#rowAt[place] ?? -1;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }
}

/** Keys differ mostly in their high bits; all bits of the product come to bear on the low ones. */
function hash(feature: number): number {
  let mixed = Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
