// Logistic regression whose coefficients keep a given sign, so that evidence against can never raise a probability.

/**
 * Coefficients, the intercept first. `rows` are numbers, `labels` 0 or 1; `terms` hold the sign of each coefficient (1
 * or -1), its least size, and the `prior` value that an L2 penalty of weight `ridge` draws it to.
 */
export function learn(rows, labels, terms, ridge = 0.5, sweeps = 200) {
  const width = terms.length + 1;
  const weights = new Float64Array(width);
  const margins = new Float64Array(rows.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (let at = 0; at < width; at += 1) {
      let slope = at === 0 ? 0 : -ridge * (weights[at] - terms[at - 1].prior);
      let bend = at === 0 ? 1e-6 : ridge;
      for (let row = 0; row < rows.length; row += 1) {
        const value = at === 0 ? 1 : rows[row][at - 1];
        if (value === 0) continue;
        const p = sigmoid(margins[row]);
        slope += (labels[row] - p) * value;
        bend += Math.max(p * (1 - p), 1e-3) * value * value;
      }
      let next = weights[at] + slope / bend;
      if (at > 0 && next * terms[at - 1].sign < terms[at - 1].least) next = terms[at - 1].sign * terms[at - 1].least;
      const step = next - weights[at];
      if (step === 0) continue;
      weights[at] = next;
      for (let row = 0; row < rows.length; row += 1) margins[row] += step * (at === 0 ? 1 : rows[row][at - 1]);
    }
  }
  return [...weights];
}

export function probability(weights, row) {
  return sigmoid(row.reduce((sum, value, at) => sum + value * weights[at + 1], weights[0]));
}

/** Out-of-fold probabilities; rows of one group (the same pair again) share a fold. */
export function crossValidate(rows, labels, terms, groups, { folds = 10, seed = 1, ridge = 0.5 } = {}) {
  const random = randomFrom(seed);
  const order = [...new Set(groups)].map((group) => [random(), group]).sort((a, b) => a[0] - b[0]);
  const foldOf = new Map(order.map(([, group], at) => [group, at % folds]));
  const out = Array.from({ length: rows.length }, () => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = rows.map((_, at) => at).filter((at) => foldOf.get(groups[at]) !== fold);
    const weights = learn(
      kept.map((at) => rows[at]),
      kept.map((at) => labels[at]),
      terms,
      ridge,
    );
    rows.forEach((row, at) => {
      if (foldOf.get(groups[at]) === fold) out[at] = probability(weights, row);
    });
  }
  return out;
}

function sigmoid(x) {
  return 1 / (1 + Math.exp(-x));
}

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
