/** Weights of features a class, as a table holds them: lines of `template group atom: class weight…`; see `LinearModel.read`. */
export interface ModelTable {
  readonly classes: readonly string[];
  /** `template.group.atom` and the weights in hundredths, `A12B-7`: a letter for each class that has one. */
  readonly rows: string;
}

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

  /** The probability of each class; a feature that comes twice counts once. */
  probabilities(features: readonly number[]): Float64Array {
    const width = this.classes.length;
    const sums = new Float64Array(width);
    this.#stamp += 1;
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row === undefined || this.#stamps[row] === this.#stamp) continue;
      this.#stamps[row] = this.#stamp;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (this.#weights[row * width + at] ?? 0);
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
