/** A model as a table holds it: see `LinearModel.read`. */
export interface ModelTable {
  readonly classes: readonly string[];
  /** A line a feature: its key in base 36, then a letter for each class that has a weight (A the first) and the weight in twentieths. */
  readonly rows: string;
}

const UNIT = 20;

/** A softmax over classes, linear in features that are there or not. */
export class LinearModel {
  readonly classes: readonly string[];
  readonly #rows = new Map<number, number>();
  readonly #weights: Float64Array;
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor(classes: readonly string[], features: readonly number[], weights: Float64Array) {
    this.classes = classes;
    features.forEach((feature, at) => this.#rows.set(feature, at));
    this.#weights = weights;
    this.#stamps = new Int32Array(features.length);
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
    const width = this.classes.length;
    const sums = new Float64Array(width);
    this.#stamp += 1;
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row === undefined || this.#stamps[row] === this.#stamp) continue;
      this.#stamps[row] = this.#stamp;
      for (let at = 0, place = row * width; at < width; at += 1, place += 1) sums[at] = (sums[at] ?? 0) + (this.#weights[place] ?? 0);
    }
    const most = sums.reduce((one, other) => Math.max(one, other));
    let all = 0;
    for (let at = 0; at < width; at += 1) {
      sums[at] = Math.exp((sums[at] ?? 0) - most);
      all += sums[at] ?? 0;
    }
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) / all;
    return sums;
  }
}
