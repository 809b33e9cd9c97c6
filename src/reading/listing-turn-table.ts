import type { EventType } from '../register/index.js';
import { FIRMS_NAMED, HOW_MANY } from './counted.js';

const BY =
  '(?:{BO}|\\b(?:united states|u\\.s\\.|us|washington|america|beijing|china|japan|tokyo|britain|uk|london|brussels|eu|european union|canada|taiwan|ukraine|government|administration|authorities|officials|task force|state department|department|agency|bureau|ministry|regulators?|it|which)\\b)';
const WHOM = `(?:{C}|\\b${HOW_MANY}[^.;,]{0,50}\\b${FIRMS_NAMED}\\b|\\ban? (?:[a-z-]+ ){0,4}(?:company|firm|bank|refiner|refinery|terminal|trader|supplier|maker|operator|entity|institute|lender|carrier)\\b)`;
const WHEN = '(?:(?:on |in |last |this |earlier this )?(?:{D}|week|month|year|time))';
const SANCTIONS =
  '(?:sanctions|export (?:controls|curbs|restrictions|bans?)|trade (?:curbs|restrictions)|restrictions|curbs|an? (?:asset freeze|export ban|trade ban|investment ban|import ban))';
const EDITION =
  '(?:{L}|(?:first|next|new|latest|annual|updated|revised|initial|full|final) (?:[a-z]+ ){0,2}(?:list|edition|update|version|tranche|roster|batch)\\b)';

/** Turns of phrase that tell who was put on a list, taken off it, or named on it anew. See `STOCK_TURNS`. */
export const LISTING_TURNS: readonly (readonly [type: EventType, words: string, before: string | null, after: string])[] = [
  // Thirty-six companies are being added to an export blacklist.
  [
    'designation',
    'added put placed included',
    `(?:{C}|\\b${FIRMS_NAMED}\\b|\\bone (?:[a-z]+ )?(?:entity|company|firm)\\b)[^.;]{0,110}\\b(?:was|were|are being|is being|have been|has been|had been|is hereby|are hereby|entity is|entities are)(?: [a-z]+){0,2} $`,
    '\\w+ (?:by [^.;,]{0,40} )?(?:to|on|onto|in|under)\\b[^.;,]{0,30}{L}',
  ],
  // One entity is removed under the destination of the UAE.
  [
    'removal',
    'removed deleted',
    `(?:\\b(?:one|${HOW_MANY}) (?:[a-z]+ ){0,3}(?:entity|company|firm|${FIRMS_NAMED})|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}))[^.;]{0,30} (?:is|are|was|were|have been|has been)(?: [a-z]+)? $`,
    '\\w+(?= (?:from|under|by|in)\\b|[.,;]|$)',
  ],
  // The Treasury on Friday sanctioned eight companies.
  [
    'designation',
    'sanctioned blacklisted sanctions blacklists',
    `${BY}(?:,? (?:${WHEN}|[a-z]+ly|also|has|had|have|then|too|first|separately|just|now))* $`,
    `\\w+ (?!on\\b|against\\b|list)[^.;]{0,80}${WHOM}`,
  ],
  // Washington on Monday imposed sanctions on a refinery. It put Bank Tejarat under sanctions in November.
  [
    'designation',
    'imposed put placed slapped levied announced issued unveiled imposes imposing slaps',
    '{D}[^.;]{0,80} $',
    `\\w+ (?:[a-z-]+ ){0,3}${SANCTIONS} (?:on|against|targeting)\\b[^.;]{0,60}${WHOM}`,
  ],
  [
    'designation',
    'imposed put placed slapped levied announced issued unveiled imposes imposing slaps',
    null,
    `\\w+ (?:[a-z-]+ ){0,3}${SANCTIONS} (?:(?:on|against|targeting)\\b[^.;]{0,60}${WHOM}[^.;]{0,60}{D}|(?:on )?{D}[^.;]{0,40}\\b(?:on|against|targeting)\\b[^.;]{0,60}${WHOM})`,
  ],
  // X was sanctioned by the Treasury in July.
  [
    'designation',
    'sanctioned blacklisted',
    '{C}[^.;]{0,60}\\b(?:was|were|been|being)(?: [a-z]+){0,2} $',
    `\\w+ (?:(?:in|on) )?(?:by (?:the )?${BY}|{D})`,
  ],
  // The FCC published the first list in March 2021.
  [
    'designation',
    'published released issued unveiled updated expanded broadened refreshed',
    `{BO}[^.;]{0,40} $`,
    `\\w+ (?!from\\b|in\\b|by\\b)(?:the |its |a |an |their )?(?:[a-z]+ ){0,3}${EDITION}`,
  ],
  // Its next edition is expected in January.
  [
    'designation',
    'expected due scheduled slated planned',
    `\\b(?:next|new|updated|another|annual|revised) (?:[a-z]+ ){0,2}(?:{L}|list|edition|update|version|roster)[^.;]{0,30}\\b(?:is|are) $`,
    `\\w+\\b[^.;]{0,30}{D}`,
  ],
  // It designated the company again in January. … The Pentagon reaffirmed the listing. … It was relisted.
  [
    'redesignation',
    'designated identified listed named added designates put placed included',
    null,
    '\\w+ (?:{C}|it|the company|the firm|plaintiff|them|both|him)(?: [a-z]+){0,3} (?:again|anew|once more|once again|for (?:a|the) (?:second|third|fourth) time)\\b',
  ],
  [
    'redesignation',
    'designated identified listed named added put placed included',
    '\\b(?:again|once more|once again|anew)(?: been)? $',
    '\\w+ (?!by\\b|in\\b).*?(?:{C}|{L}|{K}|\\bit\\b|\\bas\\b)',
  ],
  [
    'redesignation',
    'reaffirmed renewed reimposed',
    '{BO}[^.;]{0,90} $',
    "\\w+ (?:the|its|that|this|{C}['’]s) (?:[a-z]+ )?(?:designation|label|listing|identification|entry|inclusion|status)\\b",
  ],
  [
    'redesignation',
    'kept retained',
    '{BO}[^.;]{0,90} $',
    '\\w+ (?:{C}|it|the company|them) (?:there|on (?:the |its )?{L}|in place)[^.;]{0,40}{D}',
  ],
  ['redesignation', 'relisted redesignated re-designated re-listed reinstated readded re-added', '(?:{BO}|{C})[^.;]{0,80} $', '\\S+'],
];
