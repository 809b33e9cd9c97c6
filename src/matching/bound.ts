import type { Slot } from '../names/index.js';
import { SHORT_CONFLICT } from './alignment.js';
import type { Weighed } from './element.js';
import { AT, type Feature, MOST } from './evidence.js';

/** What agreement can give at most, over all slots, before the sum is cut at what each slot may give. */
const AGREEING: readonly Feature[] = ['agreeCore', 'agreePlace', 'agreeNumber', 'agreeActivity', 'agreeForm'];

/**
 * The most log-odds a name can reach that meets none of the words in `unmet` (bits): all others agree in full, and those cost the least
 * that they can. `reach` is the most that each word can give, in log-odds. Nothing scores above it, which is what lets the index leave
 * names out (L9).
 */
export function mostOdds(words: readonly Weighed[], unmet: number, reach: Float64Array, weights: Float64Array, bias: number): number {
  let gain = 0;
  const lost = new Map<Slot, number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if ((unmet & (1 << at)) === 0) gain += reach[at] ?? 0;
    else lost.set(word.slot, (lost.get(word.slot) ?? 0) + word.weight);
  }
  const cut = AGREEING.reduce((sum, feature) => sum + Math.max(0, weights[AT[feature]] ?? 0) * MOST[feature], 0);
  const same = lost.size === 0 || [...lost.keys()].every((slot) => slot === 'form' || slot === 'filler');
  return bias + Math.min(gain, cut) + (same ? Math.max(0, weights[AT.same] ?? 0) : 0) - leastLoss(lost, weights);
}

/** The least that unmet words can cost, as a positive number. What is a conflict and what is missing the other name decides. */
function leastLoss(lost: ReadonlyMap<Slot, number>, weights: Float64Array): number {
  const of = (feature: Feature, amount: number): number => Math.max(0, -(weights[AT[feature]] ?? 0)) * Math.min(amount, MOST[feature]);
  const least = (amount: number, features: readonly Feature[]): number => Math.min(...features.map((feature) => of(feature, amount)));
  const amount = (slot: Slot): number => lost.get(slot) ?? 0;
  const [core, activity] = [amount('core'), amount('activity')];
  const [coreAlone, activityAlone] = [
    least(core, ['missingCore', 'droppedCore', 'conflictCore']),
    least(activity, ['missingActivity', 'droppedActivity']),
  ];
  // Unmet words of the core can stand against fields of business, and share what those can cost at most.
  const crossed = (weight: number): number => of('conflictActivity', weight * SHORT_CONFLICT);
  return (
    Math.min(coreAlone + activityAlone, coreAlone + crossed(activity), crossed(core) + activityAlone, crossed(core + activity)) +
    least(amount('place'), ['missingPlace', 'missingSeat', 'conflictPlace']) +
    least(amount('number'), ['missingNumber', 'conflictNumber'])
  );
}
