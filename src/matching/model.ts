import { type Evidence, FEATURES, type Feature } from './organisations/evidence.js';

/** A logistic model of "these two names are of one party": a bias and a weight for each feature, in log-odds. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
}

const arrays = new WeakMap<Model, Float64Array>();

/** A model as an array in the order of the features, for speed. */
export function weightsOf(model: Model): Float64Array {
  const known = arrays.get(model);
  if (known !== undefined) return known;
  const weights = Float64Array.from(FEATURES, (feature) => model.weights[feature]);
  arrays.set(model, weights);
  return weights;
}

/** Log-odds of evidence: the bias and the weighted sum. */
export function logOdds(bias: number, weights: Float64Array, evidence: Evidence): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (evidence[at] ?? 0);
  return sum;
}

/** Log-odds as a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A probability as log-odds. */
export function oddsOf(share: number): number {
  return Math.log(share / (1 - share));
}
