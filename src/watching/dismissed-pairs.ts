import { basisOf, ledgerOf } from '../register/index.js';
import { decisionBasis } from '../screening/index.js';
import type { Decision, WatchedSubject } from '../store/index.js';
import { pairOf } from './told-pairs.js';
import type { View } from './view.js';
import { subjectIn } from './watched-subject.js';

/**
 * The pairs that a person decided are false matches, as long as the entity and the subject are what they were: of them nothing is told. A
 * new standing, name or identifier opens a pair again, and what brought it is told.
 */
export function dismissedPairs(
  decisions: readonly Decision[],
  subjects: readonly WatchedSubject[],
  { register, clocks }: View,
): ReadonlySet<string> {
  const watched = new Map(subjects.map((subject) => [subject.key, subject]));
  const last = new Map(decisions.map((decision) => [pairOf(decision.subjectKey, decision.entity), decision]));
  const { entity: held } = ledgerOf(register);
  const dismissed = new Set<string>();
  for (const [pair, { subjectKey, entity, verdict, basis }] of last) {
    const subject = watched.get(subjectKey);
    if (verdict !== 'false-match' || subject === undefined || !held.has(entity)) continue;
    if (decisionBasis(subjectIn(subject), basisOf(register, entity, clocks)) === basis) dismissed.add(pair);
  }
  return dismissed;
}
