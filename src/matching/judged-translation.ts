import { mostOf } from './doubts.js';
import type { Profile } from './element.js';
import { profileOf } from './element.js';
import { type Judged, WEAK } from './judgement.js';
import type { MatchIndex } from './match-index.js';
import { oddsOf } from './model.js';
import { NAME_KINDS } from './name-kinds.js';
import type { Hit } from './search.js';
import { compareSaid, SUREST_REVIEW } from './translation.js';

/** A hit in the other script and the most it may be: what holds of words laid against each other holds of their translations too. */
export function judgedTranslation(index: MatchIndex, asked: Profile, hit: Hit, ceiling: number): Judged | null {
  const kind = NAME_KINDS[index.nameKind[hit.name] ?? 0];
  const { parts, given } = compareSaid(asked, profileOf(index.nameText(hit.name)));
  const most = mostOf(parts, asked.complete, kind === 'weak' || kind === 'acronym');
  if (most === 'none') return null;
  const odds = oddsOf(hit.score) - (kind === 'weak' ? WEAK : 0);
  const review = most === 'review' || hit.score <= SUREST_REVIEW;
  return {
    hit,
    odds: review ? Math.min(odds, ceiling) : odds,
    by: 'translation',
    evidence: { parts, given },
    contradicted: false,
  };
}
