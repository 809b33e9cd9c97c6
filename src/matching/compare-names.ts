import { personOf } from '../names/index.js';
import { type Comparison, compareOrganisations } from './compare.js';
import { personEvidence } from './judgement.js';
import { type Decision, THRESHOLDS, type Thresholds } from './match.js';
import type { Kind } from './party.js';
import { comparePersons } from './person-score.js';
import { compareAcrossScripts } from './translation.js';

/** A comparison of two names with the decision the thresholds make of it. */
export interface NameComparison extends Comparison {
  readonly decision: Decision | 'none';
}

/**
 * Compares two names of a kind of party; of an unknown kind, as organisations and as persons, and of two scripts also as the one saying the
 * other: the highest stands.
 */
export function compareNames(a: string, b: string, kind: Kind, thresholds: Thresholds = THRESHOLDS): NameComparison {
  const asOrganisations = kind === 'person' ? null : compareOrganisations(a, b);
  const asPersons = kind === 'person' || kind === 'unknown' ? personComparison(a, b) : null;
  const asTranslations = kind === 'organisation' || kind === 'unknown' ? compareAcrossScripts(a, b) : null;
  const best = [asOrganisations, asPersons, asTranslations].filter((each) => each !== null).reduce((x, y) => (y.score > x.score ? y : x));
  const decision = best.score >= thresholds.match ? 'match' : best.score >= thresholds.review ? 'review' : 'none';
  return { ...best, decision };
}

function personComparison(a: string, b: string): Comparison {
  const comparison = comparePersons(personOf(a), personOf(b));
  return { score: comparison.score, ...personEvidence(comparison) };
}
