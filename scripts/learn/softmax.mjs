// A softmax regression over features that are there or not, learnt the same way every time: AdaGrad over a seeded order, with an L2 penalty.

/**
 * `rows` are arrays of feature numbers from 0 below `width`, `labels` numbers of classes. Returns weights: `width × classes`, by feature.
 */
export function learnSoftmax(
  rows,
  labels,
  width,
  classes,
  { ridge = 0.005, lasso = 0.2, epochs = 20, rate = 0.2, seed = 1, drop = 0.3, weights: counts } = {},
) {
  const weights = new Float64Array(width * classes);
  const squares = new Float64Array(width * classes).fill(1e-3);
  const order = rows.map((_, at) => at);
  const random = randomFrom(seed);
  const sums = new Float64Array(classes);
  const mean = new Float64Array(width * classes);
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate;
    for (const at of order) {
      const row = drop === 0 ? rows[at] : rows[at].filter(() => random() >= drop);
      sums.fill(0);
      for (const feature of row)
        for (let each = 0, place = feature * classes; each < classes; each += 1, place += 1) sums[each] += weights[place];
      toShares(sums);
      sums[labels[at]] -= 1;
      const count = counts?.[at] ?? 1;
      for (const feature of row)
        for (let each = 0, place = feature * classes; each < classes; each += 1, place += 1) {
          const slope = sums[each] * count;
          if (Math.abs(slope) < 1e-5) continue;
          squares[place] += slope * slope;
          weights[place] -= (step * slope) / Math.sqrt(squares[place]);
        }
    }
    for (let place = 0; place < weights.length; place += 1) {
      // What little has been seen of is drawn to nothing; the rest is held back a little.
      const weight = weights[place] * (1 - ridge);
      const pull = (lasso * step) / Math.sqrt(squares[place]);
      weights[place] = Math.abs(weight) <= pull ? 0 : weight - Math.sign(weight) * pull;
      // The mean of the later epochs swings less than the last.
      if (epoch >= from) mean[place] += weights[place] / (epochs - from);
    }
  }
  for (let place = 0; place < weights.length; place += 1) weights[place] = mean[place];
  if (drop > 0) for (let place = 0; place < weights.length; place += 1) weights[place] *= 1 - drop;
  return weights;
}

function toShares(sums) {
  let most = -Infinity;
  for (const each of sums) if (each > most) most = each;
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp(sums[at] - most);
    all += sums[at];
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] /= all;
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}

export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
