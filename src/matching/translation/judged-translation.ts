import { type Judged, kindOf, WEAK } from '../judgement.js';
import { heldProfile } from '../lookup/held-profile.js';
import type { MatchIndex } from '../lookup/match-index.js';
import { oddsOf } from '../model.js';
import { mostOf } from '../organisations/doubts.js';
import type { Profile } from '../organisations/element.js';
import type { Hit } from '../organisations/search.js';
import { type Band, within } from '../review-band.js';
import { compareSaid, SUREST_REVIEW } from './translation.js';

/** A hit in the other script and the most it may be: what holds of words laid against each other holds of their translations too. */
export function judgedTranslation(index: MatchIndex, asked: Profile, hit: Hit, review: Band): Judged | null {
  const kind = kindOf(index, hit);
  const { parts, given } = compareSaid(asked, heldProfile(index, hit.name));
  const most = mostOf(parts, asked.complete, kind === 'weak' || kind === 'acronym');
  if (most === 'none') return null;
  const odds = oddsOf(hit.score) - (kind === 'weak' ? WEAK : 0);
  return {
    hit,
    odds: most === 'review' || hit.score <= SUREST_REVIEW ? within(review, odds) : odds,
    by: 'translation',
    kind,
    exact: false,
    same: false,
    evidence: () => ({ parts, given }),
    doubt: null,
  };
}
