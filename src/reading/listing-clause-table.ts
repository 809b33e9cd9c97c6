import type { Turn } from './stock-turn-table.js';

const ADDITIONS =
  '(?:newcomers|additions|new(?:est|ly added)? (?:[a-z-]+ ){0,2}(?:names|entries|additions|entrants|listings|entities|companies|firms)|entrants|new arrivals)';
const MANY =
  '(?:\\b(?:companies|firms|entities|academies|institut(?:es|ions)|universities|makers|manufacturers|traders|suppliers|units|subsidiaries|parties|names|organi[sz]ations|vessels|tankers|ships|it|they|both|two|three|four|five|six|others?)\\b)';
/** Who was put on a list, or taken off it, at the end of a clause: `SMIC, of Shanghai,`. */
const WHO = `(?:{C}|${MANY})(?:(?!\\b(?:that|said|says|the)\\b)[^.;]){0,70}`;
const STATES =
  '(?:(?:the )?(?:{B}|u\\.s\\.|us|united states|washington|treasury|commerce|america|eu|e\\.u\\.|european union|bloc|brussels|britain|uk|u\\.k\\.|london|japan|tokyo|canada|pentagon|agency|department|bureau|government|it|they))';
const NOUN_OF_LISTING = '(?:additions?|listing|inclusion|designation|blacklisting|placement|sanctioning)';
const WHEN_OF = '(?:since|after|before|following|until|upon|with|from|by)';

/**
 * Turns that tell of a listing or of its end beside the main verb: by a noun, in a relative clause, by who is new or gone. See `STOCK_TURNS`.
 */
export const LISTING_CLAUSES: readonly Turn[] = [
  // Alibaba and Baidu are among the newcomers. … The additions include Quectel. … Also new is Quectel. … Newly included are Quectel and Hesai.
  [
    'designation',
    'newcomers additions entrants names entries new',
    '{C}[^.;]{0,60}\\b(?:is|are|was|were) (?:also )?(?:among|one of) the (?:[a-z]+ ){0,2}$',
    `(?:${ADDITIONS}|new (?:names|entries|additions|companies|entities|firms|arrivals))\\b`,
  ],
  [
    'designation',
    'newcomers additions entrants',
    '(?:^|[.;:,”"] |\\band )(?:among )?(?:the |this year[’\']s |other |new |notable |latest |its ){0,3}$',
    '\\w+[^.;,]{0,40}\\b(?:is|are|was|were|include|includes|included|comprise|comprised)\\b[^.;]{0,60}{C}',
  ],
  [
    'designation',
    'new',
    '(?:^|[.;:,”"—–] )(?:also |among the |the )?$',
    'new (?:(?:names|entries|on|to|in|this|from|among|additions|companies|entities|firms)\\b[^.;,]{0,50})?(?:is|are|was|were|include|includes|included)\\b[^.;]{0,60}{C}',
  ],
  [
    'designation',
    'newly',
    '(?:^|[.;:,”"—–] )(?:also |among the |the )?$',
    'newly (?:included|added|listed|named|designated|sanctioned|blacklisted|placed)\\b[^.;,]{0,50}\\b(?:is|are|was|were)\\b[^.;]{0,60}{C}',
  ],
  [
    'designation',
    'appear appears appeared features figure',
    '{C}[^.;]{0,60}(?:,|\\b(?:also|both|all|and|now)|[^ ]) $',
    '\\w+ (?:on (?:it|the list|{L}) |there )?for the first time\\b',
  ],
  // Six companies will join the list. … It joins Huawei on the Entity List.
  ['designation', 'join joins joined joining', `${WHO} $`, 'join\\w* (?:[^.;]{0,60}\\b(?:on|in) )?(?:the |its )?(?:{L}|(?:black)?list\\b)'],
  [
    'designation',
    'turn turned turns wound wind winds ended ends landed lands',
    `${WHO} $`,
    '[a-z]+ (?:up )?(?:on|in) (?:the |its )?{L}[^.;,]{0,20}{D}',
  ],
  // its June decision to name WuXi a military company … the move to blacklist it last year
  [
    'designation',
    'decision decisions move determination',
    '(?:{BO}|\\b(?:its|their|the|a))[^.;,]{0,40} $',
    `\\w+(?:,? {D},?)? to (?:add|name|put|place|blacklist|list|designate|sanction|identify|label|include|brand) (?:[^.;,]{0,50}\\b)?(?:{LK}|a military company)[^.;]{0,10}{D}`,
  ],
  [
    'designation',
    'decision decisions move determination',
    '(?:{BO}|\\b(?:its|their|the|a))[^.;,]{0,20}{D} $',
    `\\w+ to (?:add|name|put|place|blacklist|list|designate|sanction|identify|label|include|brand) [^.;,]{0,60}{CK}`,
  ],
  // since its addition in 2022 … following the company's listing in June … The listing of January 31 is the one that counts.
  [
    'designation',
    'addition listing inclusion designation blacklisting placement',
    `\\b${WHEN_OF} (?:{C}['’]s?|its|their|the company['’]s|the firm['’]s|our|being)(?: (?:own|first|initial|original|own|recent))? $`,
    `${NOUN_OF_LISTING}(?: (?:to|on|in|as|under|by) [^.;,]{0,50})?,? {D}`,
  ],
  [
    'designation',
    'addition listing inclusion designation blacklisting',
    '^(?:so |but |and |thus |yes, )?(?:the|its|our|that) $',
    `${NOUN_OF_LISTING}(?: of {C}| (?:to|on|in) {L})? {D}[^.;]{0,20}\\b(?:is|was|came|made|led|cut|meant|had|has|followed|marked|means)\\b`,
  ],
  // which the EU listed last July … a firm that Washington sanctioned in 2024
  [
    'designation',
    'listed sanctioned blacklisted designated',
    `\\b(?:which|whom|that) ${STATES}(?: (?:had|has|have|also|first|already|itself))* $`,
    '\\w+(?! (?:as a risk|among))[^.;,]{0,40}{D}',
  ],
  // We were listed on January 7. … It was sanctioned in 2024 over oil.
  [
    'designation',
    'listed designated blacklisted sanctioned',
    '(?:^|[.;:,”"] |\\b(?:and|that|because|when|after|before|since) )(?:we|it|they|both|all three|the (?:company|firm|group)) (?:was|were)(?: (?:first|also|itself|themselves|then|again|only|both))? $',
    '\\w+,? (?:(?:by|in|on|under) (?:the )?{BL}[^.;,]{0,20})?{D}',
  ],
  // It has been named by the Pentagon.
  [
    'designation',
    'named listed designated blacklisted sanctioned',
    '\\b(?:it|they|both|{C}) (?:has|have) (?:also |already |itself |both )?been $',
    '\\w+ (?:as a[^.;,]{0,40} )?by (?:the )?{B}(?! (?:as (?:a|the) (?:winner|supplier)|to))',
  ],
  // The first batch came out in December 2020. … The first edition appeared in June 2021.
  [
    'designation',
    'came appeared dates followed',
    '\\b(?:first|second|third|last|latest|next|previous|original|inaugural) (?:[a-z]+ )?(?:batch|edition|list|version|tranche|round|roster)(?: of (?:the|that) {L})? $',
    '(?:came out|appeared|dates from|followed)(?: in| on)?,? ?(?:[a-z]+ ){0,3}{D}',
  ],
  [
    'designation',
    'list',
    '^(?:the |this |that )?$',
    'list,? (?:of \\d+ (?:[a-z]+ )?(?:names|companies|entities|firms|parties) )(?:includes|included|names|named|takes in|covers)\\b[^.;]{0,60}{C}',
  ],
  // Two academies have come off. … It came off the list in March. … SMIC no longer appears.
  [
    'removal',
    'come came comes coming',
    `${WHO} (?:(?:have|has|had|also|both|then|later|first|and|all) ){0,3}$`,
    '\\w+ off(?: (?:the |its |that )?(?:{L}|list\\b|it\\b)|,? {D}|(?= (?:because|after|as|when|since|in|on)\\b)|(?=[.;,]|$))',
  ],
  [
    'removal',
    'longer',
    '(?:{C}[^.;]{0,60}|^(?:[a-z]+ ){1,4})\\bno $',
    'longer (?:appears?|features?|figures?|(?:is |are )?(?:named|included|listed) (?:on|in|there))\\b(?! (?:to|that))',
  ],
  [
    'removal',
    'gone missing absent',
    `${WHO} (?:is|are|was|were) (?:also |now |both )?$`,
    '\\w+ from (?:the |this |its )?(?:(?:new|latest|updated|revised|current) )?(?:{L}|list\\b|edition|version|roster)',
  ],
  ['removal', 'struck', '\\b(?:is|are|was|were|to be|been|being) $', 'struck (?:off|from)\\b(?! (?:by|coast|the draft|a draft))'],
  [
    'removal',
    'delisted',
    `(?:${STATES}|${WHO}(?:was|were|been|be)) (?:also |then |later |has |had )?$`,
    'delisted(?! from (?:the )?(?:nyse|nasdaq|new york|hong kong|stock|exchange|london|shanghai))(?: by (?:the )?{B}|(?: [a-z.]+){0,3} {C}| from (?:the |its )?{L}|[^.;,]{0,30}{D})',
  ],
  // The removal takes effect on May 1. … Its deletion from the list is effective today.
  [
    'removal',
    'removal removals deletion delisting',
    "(?:^|\\b)(?:the|its|their|this|that|both|{C}['’]s?) $",
    '\\w+(?: of {C})?(?: from (?:the |its )?(?:{L}|list))? (?:will |to |is to )?(?:takes?|took|taking|becomes?|became|is|was|are|be|come|came|comes) (?:into )?(?:effect|effective|force)\\b[^.;]{0,20}{D}',
  ],
  [
    'removal',
    'removal deletion delisting',
    `\\b${WHEN_OF} (?:{C}['’]s?|its|their|the company['’]s|our) $`,
    '\\w+ (?:from [^.;,]{0,40})?{D}',
  ],
  [
    'removal',
    'taken',
    '(?:\\b(?:it|they|which|who|{C})[^.;]{0,80}\\b(?:was|were|been)|\\band (?:was|were)) (?:[a-z]+ )?$',
    'taken off(?! (?:the )?(?:market|shelves|air|web|site|line))\\b',
  ],
  ['redesignation', 'put placed added', null, '\\w+ back (?:on|onto|to)\\b(?: (?:the |its )?{L}| (?:it|within|{D}))'],
  // Four companies will be listed in the 19th package. … The trader is to be struck off.
  [
    'designation',
    'added put placed included listed named designated blacklisted sanctioned',
    '(?:{C}|\\b(?:companies|firms|entities|banks|refiners|refineries|traders|suppliers|units|institutes|vessels|it|they))\\b[^.;]{0,110}\\b(?:will|(?:is|are) (?:to|set to|due to|about to|expected to|likely to)) (?:also |then )?be $',
    '\\w+ (?:to|on|onto|in|under|by|from) [^.;,]{0,40}(?:{L}|{D}|list\\b|package\\b)',
    'future',
  ],
  [
    'removal',
    'struck removed dropped deleted delisted taken',
    '(?:{C}|\\b(?:companies|firms|entities|trader|company|firm|it|they|dmcc|ltd\\.?|inc\\.?))[^.;]{0,80}\\b(?:will|(?:is|are) (?:to|set to|due to|about to|expected to|likely to)) (?:also |then )?be $',
    '(?:struck off|delisted|taken off|\\w+ (?:from|off) [^.;,]{0,30}(?:{L}|list\\b|package\\b))',
    'future',
  ],
  // OFAC replaced the primary name of X with Y. … X changed its name to Y. … It is called Y as of this week.
  [
    'rename',
    'replaced changed amended updated corrected modified',
    '{BO}[^.;]{0,30} $',
    '\\w+ the (?:[a-z]+ )?names? (?:of|for) [^.;]{0,60}{C}',
  ],
  ['rename', 'called known', '{C}[^.;]{0,140}\\b(?:is|was|be|been)(?: now)? $', '\\w+ [^.;]{2,60} (?:as of|since|from) ?{D}'],
  [
    'rename',
    'carried lists listed shows printed',
    '(?:{BO}|{L})[^.;]{0,30} $',
    '\\w+ [^.;]{0,40}\\bunder (?:their |its |a )?new names?\\b',
  ],
  // It was to be dropped from the list under a February draft.
  [
    'draft-posted',
    'dropped removed deleted added taken named listed included',
    '(?:{C}|\\bit\\b|\\bthey\\b)[^.;]{0,40}\\b(?:was|were|would|to) (?:to )?(?:be|have been) $',
    '\\w+ [^.;]{0,60}\\b(?:under|by|in|according to) (?:a|the|that|an) (?:[a-z\\ue007\\ue000]+ ){0,3}draft\\b',
  ],
];
