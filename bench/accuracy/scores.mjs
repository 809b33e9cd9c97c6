/** Precision, recall and F1 of judged cases `{ truth, said }`. */
export function scoresOf(cases) {
  const count = (truth, said) => cases.filter((each) => each.truth === truth && each.said === said).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The threshold with the best F1, for comparison only. */
export function bestThreshold(cases) {
  const thresholds = [...new Set(cases.map(({ score }) => score))];
  const at = (threshold) => scoresOf(cases.map(({ truth, score }) => ({ truth, said: score >= threshold }))).f1;
  return thresholds
    .map((threshold) => ({ threshold, f1: at(threshold) }))
    .reduce((best, each) => (each.f1 > best.f1 ? each : best), { threshold: 1, f1: 0 });
}

/** How often a score means what it says: ten bins of scores, and the expected calibration error (Naeini 2015) over them. */
export function reliability(cases) {
  const bins = Array.from({ length: 10 }, (_, at) => {
    const inside = cases.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === at);
    const mean = (value) => inside.reduce((sum, each) => sum + value(each), 0) / (inside.length || 1);
    return { from: at / 10, count: inside.length, score: mean(({ score }) => score), share: mean(({ truth }) => Number(truth)) };
  });
  const error = bins.reduce((sum, bin) => sum + (bin.count / cases.length) * Math.abs(bin.score - bin.share), 0);
  return { bins, error };
}
