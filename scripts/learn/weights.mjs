// What each kind of evidence weighs: the true partner of a name should stand out among all others of its fold, both ways; softmax over them, gradient
// ascent, weights held near 1, at which the sum is the log-likelihood ratio it would be if the kinds were independent. Then one constant and
// one slope, so that the logistic of the sum is the probability at even odds.
import { rooms } from './rooms.mjs';

const ROUNDS = 150;
/** Only so many of the others come near enough to teach anything. */
const RIVALS = 40;
const RATE = 0.5;
/** How strongly the weights are held near 1. */
const HOLD = 0.002;

/** The weights in the order of EVIDENCE and the constant. `folds`: pairs, and a lexicon that was not learnt from them. */
export function learnWeights(folds) {
  const kinds = rooms.EVIDENCE.length;
  const groups = folds.flatMap(({ lexicon, pairs }) => {
    const chinese = pairs.map((pair) => rooms.chineseName(pair.chinese, lexicon));
    const english = pairs.map((pair) => rooms.englishName(pair.english, lexicon));
    const grid = chinese.map((a) => english.map((b) => rooms.bilingualEvidence(a, b)));
    return [...grid.map((row, own) => ({ own, rows: row })), ...english.map((_, own) => ({ own, rows: grid.map((row) => row[own]) }))];
  });
  const rivals = groups.map(hardest);
  let weights = new Float64Array(kinds).fill(1);
  const memory = new Float64Array(kinds);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(kinds);
    for (const { own, rows } of rivals) {
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, value) => sum + value, 0);
      for (let kind = 0; kind < kinds; kind += 1) {
        gradient[kind] += rows[own][kind];
        for (let at = 0; at < rows.length; at += 1) if (odds[at] > total * 1e-6) gradient[kind] -= (rows[at][kind] * odds[at]) / total;
      }
    }
    weights = weights.map((weight, kind) => {
      const slope = gradient[kind] / groups.length - HOLD * (weight - 1);
      memory[kind] = 0.9 * memory[kind] + 0.1 * slope * slope;
      // Evidence for a pair never counts against it.
      return Math.max(0, weight + ((RATE / (1 + round / 10)) * slope) / (Math.sqrt(memory[kind]) + 1e-3) / 5);
    });
  }
  const [slope, constant] = calibrated(groups, weights);
  return [...weights.map((weight) => weight * slope), constant];
}

function hardest({ own, rows }) {
  const others = rows
    .filter((_, at) => at !== own)
    .map((row) => ({ row, sum: row.reduce((sum, value) => sum + value, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, RIVALS);
  return { own: 0, rows: [rows[own], ...others.map(({ row }) => row)] };
}

/** Logistic regression on the sum alone, the true pairs weighing as much as all others. */
function calibrated(groups, weights) {
  const points = groups.flatMap(({ own, rows }) =>
    rows.map((row, at) => ({ sum: dot(row, weights), like: at === own ? 1 : 0, weight: at === own ? 0.5 : 0.5 / (rows.length - 1) })),
  );
  let slope = 1;
  let constant = 0;
  for (let round = 0; round < 25; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { sum, like, weight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * sum + constant)));
      const error = weight * (like - p);
      const curve = weight * p * (1 - p);
      g0 += error * sum;
      g1 += error;
      h00 += curve * sum * sum;
      h01 += curve * sum;
      h11 += curve;
    }
    const det = h00 * h11 - h01 * h01;
    slope += (g0 * h11 - g1 * h01) / det;
    constant += (g1 * h00 - g0 * h01) / det;
  }
  return [slope, constant];
}

function dot(row, weights) {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += row[at] * weights[at];
  return sum;
}
