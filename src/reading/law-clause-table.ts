import type { Turn } from './stock-turn-table.js';

const RULE =
  '(?:\\b(?:laws?|acts?|statutes?|(?<!proposed |final |interim )rules?|regulations?|bans?|bars?|prohibitions?|restrictions?|controls|curbs|legislation|requirements?|provisions?|measures?|moratorium|waivers?|exemptions?|suspension|second phase|second stage)\\b)';
const RULES = '\\b(?:rules?|regulations?|restrictions|export (?:controls|curbs)|curbs|bans?|prohibitions?|controls)\\b';
const RULER =
  '(?:{BO}|\\b(?:u\\.s\\.|us|united states|washington|government|administration|agency|commission|department|congress|regulators?|it|which)\\b)';
const STARTING = '(?:^|[,;:] |\\b(?:that|and) )(?:starting |beginning |effective |only )?{D},?';
const LISTS = '(?:add|put|place|blacklist|sanction|designate|list|include|name|bar|ban)\\b ';

/** Turns that tell of a law beside its signing: what is put off, lapses, is widened, is still to follow. See `STOCK_TURNS`. */
export const LAW_CLAUSES: readonly Turn[] = [
  // The U.S. on the same day shelved the rule for a year. … The rule had come out in September.
  [
    'law',
    'shelved suspended paused froze deferred postponed delayed',
    `{D}[^;]{0,20} $`,
    `\\w+ (?:for (?:a|one|another) (?:year|month) )?(?:(?:a|the|its|that|this|new|so-called) ){0,2}(?:[a-z0-9-]+ ){0,3}${RULES}`,
  ],
  [
    'law',
    'shelved suspended paused froze deferred postponed delayed',
    `${RULER}[^;]{0,30} $`,
    `\\w+ (?:(?:a|the|its|that|this|new|so-called) ){0,2}(?:[a-z0-9-]+ ){0,3}${RULES}[^;,]{0,50}{D}`,
  ],
  ['law', 'came come', `\\b(?:rule|regulation|ban|order|directive)(?: had| has)? $`, '\\w+ out {D}'],
  ['law', 'lapses lapse lapsed', `${RULE}[^;]{0,60} $`, '\\w+,? {D}'],
  // A year later the bar will extend to goods. … A rule on indirect purchases is to follow in 2027.
  [
    'law',
    'extend extends extended reach reaches widen widens cover covers',
    `{D},?[^;]{0,20}${RULE}(?: (?:will|would|is to|also|then|to|be))* $`,
    '\\w+ to\\b',
  ],
  ['law', 'extend extends widen widens', `${RULE}(?: (?:will|would|is to|also|then|to|be))+ $`, '\\w+ to\\b[^;]{0,60}{D}'],
  ['law', 'follow follows come', `${RULE}[^;]{0,60}\\b(?:will|is to|are to|to|should) $`, '\\w+,? {D}'],
  // Executive Order 14032 of June 3, 2021 handed the ban to the Treasury. … the Governor's directive of December 2022
  [
    'law',
    'order',
    '(?<!\\b(?:under|of|by|to|with|in|and|the|an?|see) )\\bexecutive $',
    'order (?:no\\. )?\\d{5},? {D},? (?:[a-z]+ly )?(?:handed|gave|moved|shifted|created|set|established|replaced|superseded|transferred|barred|banned|made|put|extended|widened)\\b',
  ],
  ['law', 'directive proclamation order', "(?:{O}['’]s|\\b(?:governor|president|trump|biden)['’]s)(?: [a-z]+)? $", '\\w+,? {D}'],
  [
    'law',
    'passed enacted adopted',
    '\\b(?:provisions?|clauses?|amendments?|measures?|mandate)(?: that was| which was| was)? $',
    '\\w+(?: into law)?(?: by {B})?,? {D}',
  ],
  ['law', 'written enshrined codified', '\\b(?:was|were|been) $', '\\w+ in(?:to)? (?:a |the |federal )?(?:statute|law)\\b[^;]{0,30}{D}'],
  // The administration last month widened its restrictions. … The commission will adopt rules on Oct. 28.
  [
    'law',
    'widened tightened expanded broadened',
    `${RULER}[^;]{0,30}{D}[^;]{0,20} $`,
    `\\w+ (?:the |its )?(?:[a-z-]+ ){0,2}(?:restrictions|export (?:controls|curbs)|controls|curbs)\\b`,
  ],
  ['law', 'adopt', `${RULER}[^;]{0,20}\\bwill(?: formally)? $`, `adopt (?:(?!propos|notice)[^;,]){0,30}${RULES}`],
  // Starting on October 1 the department will withhold funding.
  [
    'law',
    'withhold deny refuse stop cease halt reject',
    `${STARTING}[^;]{0,60}\\b(?:will|must|shall|intends to|plans to|is to|are to) $`,
    '\\w+ (?:[a-z]+ ){0,3}(?:funding|funds|grants?|money|licen[sc]es?|approvals?|authori[sz]ations?|contracts?|contracting|buying|purchas\\w+|payments?|applications?|imports?)\\b',
  ],
  // A proposed rule published on February 17 would bar agencies from buying. … A French request to blacklist X found no support.
  [
    'proposal',
    'published issued released unveiled',
    '\\b(?:proposed rules?|notices? of proposed rule-?making|nprm)(?: (?:was|were|that was|which was))? $',
    '\\w+,? {D}',
  ],
  [
    'proposal',
    'request proposal push recommendation amendment motion call',
    "(?<!\\b(?:no|any|his|her) )(?:\\b(?:an?|the|this|that|its|their|senate|house)|[a-z]{3,}|['’]s?)(?: [a-z]+)? $",
    `\\w+ (?:(?:by|from|in|of) [^.;,]{0,40} )?to ${LISTS}[^.;,]{0,60}{C}`,
  ],
];
