import { SLOTS } from '../../names/index.js';
import type { Model } from '../model.js';
import { SHORT_CONFLICT } from './alignment.js';
import type { Weighed } from './element.js';
import { AT, type Feature, MOST } from './evidence.js';

const [CORE, PLACE, NUMBER, ACTIVITY] = ['core', 'place', 'number', 'activity'].map((slot) => SLOTS.indexOf(slot as 'core')) as [
  number,
  number,
  number,
  number,
];
const TELLING = (1 << CORE) | (1 << PLACE) | (1 << NUMBER) | (1 << ACTIVITY);

/** What a model makes of evidence at its most and at its least, in log-odds. */
interface Limits {
  readonly bias: number;
  readonly same: number;
  /** The most that agreement gives over all slots. */
  readonly agreement: number;
  /** What a unit costs, and up to how many of them. */
  readonly cost: Readonly<Record<Feature, readonly [each: number, most: number]>>;
}

const known = new WeakMap<Model, Limits>();

function limitsOf(model: Model): Limits {
  const held = known.get(model);
  if (held !== undefined) return held;
  const agreeing: readonly Feature[] = ['agreeCore', 'agreePlace', 'agreeNumber', 'agreeActivity', 'agreeForm'];
  const features = Object.keys(AT) as Feature[];
  const limits: Limits = {
    bias: model.bias,
    same: Math.max(0, model.weights.same),
    agreement: agreeing.reduce((sum, feature) => sum + Math.max(0, model.weights[feature]) * MOST[feature], 0),
    cost: Object.fromEntries(
      features.map((feature) => [feature, [Math.max(0, -model.weights[feature]), MOST[feature]] as const]),
    ) as Limits['cost'],
  };
  known.set(model, limits);
  return limits;
}

/** The weight that is left unmet in each slot; overwritten by every call. */
const lost = new Float64Array(SLOTS.length);

/**
 * The most log-odds a name can reach that meets none of the words in `unmet` (bits): all others agree in full, and those cost the least
 * that they can. `reach` is the most that each word can give, in log-odds; `whole`: the name is a complete one of the same script, so
 * what it leaves out it does not bear. Nothing scores above it, which is what lets the index leave names out (L9).
 */
export function mostOdds(
  words: readonly Weighed[],
  slots: Uint8Array,
  unmet: number,
  whole: boolean,
  reach: Float64Array,
  model: Model,
): number {
  const limits = limitsOf(model);
  lost.fill(0);
  let gain = 0;
  let missed = 0;
  for (let at = 0; at < words.length; at += 1) {
    if ((unmet & (1 << at)) === 0) gain += reach[at] ?? 0;
    else {
      const slot = slots[at] ?? 0;
      missed |= 1 << slot;
      lost[slot] = (lost[slot] ?? 0) + (words[at]?.weight ?? 0);
    }
  }
  const same = (missed & TELLING) === 0 ? limits.same : 0;
  return limits.bias + Math.min(gain, limits.agreement) + same - leastLoss(limits, whole);
}

/** The least that unmet words can cost, as a positive number. What is a conflict and what is missing the other name decides. */
function leastLoss({ cost }: Limits, whole: boolean): number {
  const [core, activity, place, number] = [lost[CORE] ?? 0, lost[ACTIVITY] ?? 0, lost[PLACE] ?? 0, lost[NUMBER] ?? 0];
  let least = 0;
  if (core > 0 || activity > 0) {
    const coreAlone = Math.min(priced(whole ? cost.missingCore : cost.droppedCore, core), priced(cost.conflictCore, core));
    const activityAlone = priced(whole ? cost.missingActivity : cost.droppedActivity, activity);
    // Unmet words of the core can stand against fields of business, and share what those can cost at most.
    least = Math.min(
      coreAlone + activityAlone,
      coreAlone + priced(cost.conflictActivity, activity * SHORT_CONFLICT),
      priced(cost.conflictActivity, core * SHORT_CONFLICT) + activityAlone,
      priced(cost.conflictActivity, (core + activity) * SHORT_CONFLICT),
    );
  }
  if (place > 0) least += Math.min(priced(cost.missingPlace, place), priced(cost.missingSeat, place), priced(cost.conflictPlace, place));
  if (number > 0) least += Math.min(priced(cost.missingNumber, number), priced(cost.conflictNumber, number));
  return least;
}

function priced([each, most]: readonly [each: number, most: number], amount: number): number {
  return each * Math.min(amount, most);
}
