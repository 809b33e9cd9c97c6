import { personOf } from '../names/index.js';
import { personEvidence } from './judgement.js';
import type { Kind } from './lookup/party.js';
import { type Decision, THRESHOLDS, type Thresholds } from './match.js';
import { oddsOf, probability } from './model.js';
import { type Comparison, compareProfiles } from './organisations/compare.js';
import { lacksSeat } from './organisations/doubts.js';
import { profileOf } from './organisations/element.js';
import { comparePersons } from './persons/person-score.js';
import { reviewBand, within } from './review-band.js';
import { compareAcrossScripts } from './translation/translation.js';

/** A comparison of two names with the decision the thresholds make of it. */
export interface NameComparison extends Comparison {
  readonly decision: Decision | 'none';
}

/**
 * Compares two names of a kind of party; of an unknown kind, as organisations and as persons, and of two scripts also as the one saying
 * the other: the highest stands. A company and its namesake of another seat are for review however like their names are.
 */
export function compareNames(a: string, b: string, kind: Kind, thresholds: Thresholds = THRESHOLDS): NameComparison {
  const asOrganisations = kind === 'person' ? null : organisationComparison(a, b, thresholds);
  const asPersons = kind === 'person' || kind === 'unknown' ? personComparison(a, b) : null;
  const asTranslations = kind === 'organisation' || kind === 'unknown' ? translationComparison(a, b, thresholds) : null;
  const best = [asOrganisations, asPersons, asTranslations].filter((each) => each !== null).reduce((x, y) => (y.score > x.score ? y : x));
  const decision = best.score >= thresholds.match ? 'match' : best.score >= thresholds.review ? 'review' : 'none';
  return { ...best, decision };
}

function organisationComparison(a: string, b: string, thresholds: Thresholds): Comparison {
  const [one, other] = [profileOf(a), profileOf(b)];
  const comparison = compareProfiles(one, other);
  if (!lacksSeat(comparison.parts, one, other)) return comparison;
  return { ...comparison, score: probability(within(reviewBand(thresholds), oddsOf(comparison.score))) };
}

/** Of two scripts: nothing is as like a name as the name itself, be it as bare as `no.1`. */
function translationComparison(a: string, b: string, thresholds: Thresholds): Comparison | null {
  const comparison = compareAcrossScripts(a, b);
  if (comparison === null) return null;
  const most = Math.min(...[a, b].map((each) => organisationComparison(each, each, thresholds).score));
  return comparison.score > most ? { ...comparison, score: most } : comparison;
}

function personComparison(a: string, b: string): Comparison {
  const comparison = comparePersons(personOf(a), personOf(b));
  return { score: comparison.score, ...personEvidence(comparison) };
}
