import { crossValidate } from '../scripts/logistic.mjs';
import { TERMS } from './labelled-persons.mjs';

/** How strongly coefficients are drawn to what they are taken to be: near the least cross-validated log loss, and best calibrated. */
export const RIDGE = 0.25;

/** Out-of-fold probabilities of the person model. */
export function crossValidated(rows, labels, groups, seed = 1) {
  return crossValidate(rows, labels, TERMS, groups, { folds: 10, seed, ridge: RIDGE });
}

/** Precision, recall, F1 and share of right answers at a threshold (inclusive). */
export function accuracy(probabilities, labels, threshold = 0.5) {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  probabilities.forEach((value, at) => {
    const said = value >= threshold;
    counts[said ? (labels[at] === 1 ? 'tp' : 'fp') : labels[at] === 1 ? 'fn' : 'tn'] += 1;
  });
  const precision = counts.tp / Math.max(1, counts.tp + counts.fp);
  const recall = counts.tp / Math.max(1, counts.tp + counts.fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1, accuracy: (counts.tp + counts.tn) / Math.max(1, labels.length) };
}

/** Expected calibration error in ten bins of equal width, and the bins: how many, mean probability, share that is true. */
export function calibration(probabilities, labels) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
  probabilities.forEach((value, at) => {
    const bin = bins[Math.min(9, Math.floor(value * 10))];
    bin.count += 1;
    bin.said += value;
    bin.was += labels[at];
  });
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.was), 0) / probabilities.length;
  return {
    error,
    bins: bins.map((bin) => ({ count: bin.count, said: bin.said / Math.max(1, bin.count), was: bin.was / Math.max(1, bin.count) })),
  };
}
