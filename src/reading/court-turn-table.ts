import type { EventType } from '../register/index.js';

const COURT = '(?:{J}|\\b(?:court|judge|justices?|judges|panel|bench|circuit|magistrate)\\b)';
const OVER =
  '(?:{BO}|{L}|{K}|\\b(?:designations?|listings?|labels?|blacklist(?:ing)?|bans?|orders?|rules?|restrictions?|decisions?|determinations?|sanctions?|lawsuits?|suits?|cases?|challenges?|petitions?|motions?|requests?|bids?|claims?|pentagon|government|enforcement|them|it)\\b)';
const SUIT = '(?:lawsuits?|suits?|cases?|dispute|litigation|challenge|complaint|legal (?:battle|fight|action)|proceedings?)';

/** Turns of phrase that tell what was done in court over a listing. See `STOCK_TURNS`. */
export const COURT_TURNS: readonly (readonly [type: EventType, words: string, before: string | null, after: string])[] = [
  // … a federal judge in Texas ruled. The court upheld the designation.
  ['ruling', 'ruled', `(?<!\\b(?:until|before|unless|whether|if) )${COURT}[^.;]{0,60} $`, 'ruled\\b'],
  [
    'ruling',
    'upheld dismissed rejected affirmed threw tossed overturned vacated annulled quashed denied reversed',
    `${COURT}[^.;]{0,60} $`,
    `\\w+ (?:out )?[^.;]{0,60}${OVER}`,
  ],
  [
    'ruling',
    'lost',
    '(?:{C}|\\b(?:it|company|firm|maker))[^.;]{0,40} $',
    `lost (?:its|the|a|his) (?:[a-z]+ ){0,2}(?:${SUIT}|appeal|bid|court)`,
  ],
  [
    'ruling',
    'dismissed rejected denied thrown',
    `\\b(?:its|the|their) (?:[a-z]+ ){0,2}(?:${SUIT}|appeal|petition|motion)\\b[^.;]{0,40}\\b(?:was|were|been) $`,
    '\\w+',
  ],
  // A judge blocked the ban. A court ordered that the designation be suspended.
  [
    'injunction',
    'blocked suspended halted paused enjoined froze stayed blocks suspends halts',
    `${COURT}[^.;]{0,60} $`,
    `\\w+ [^.;]{0,60}${OVER}`,
  ],
  ['injunction', 'ordered', `${COURT}[^.;]{0,60} $`, 'ordered [^.;]{0,80}\\b(?:suspend|halt|pause|stay|put on (?:hold|ice))'],
  // … after it had sued.
  [
    'complaint-filed',
    'sued',
    '(?:{C}|\\b(?:it|company|firm|maker|both|they|which))(?: (?:had|has|have|then|later|also|successfully|first))* $',
    'sued(?! (?:{C}|us\\b|our|him|her))',
  ],
  [
    'complaint-filed',
    'take takes taking taken took',
    null,
    '\\w+ (?:the )?(?:{BO}|u\\.s\\.(?: government)?|us government|government|washington)[^.;]{0,20} to court\\b',
  ],
  // Plaintiffs began this action. … We filed an amended complaint. … It would bring the matter before the court.
  [
    'complaint-filed',
    'began begun commenced brought instituted initiated started filed lodged launched mounted',
    '(?:{C}|\\b(?:plaintiffs?|it|we|they|compan(?:y|ies)|firms?|group|makers?|which|who|has|have|had|and|also|then|later|itself|promptly)) $',
    `\\w+ (?:this|the (?:present|instant|original|first|second)|an?|its|their|our|the)(?: (?:own|amended|new|similar|separate|second|first|federal|supplemental|parallel|further|civil|court|legal))* (?:action|suits?|lawsuits?|case|proceedings?|challenge|complaints?)\\b(?! (?:against|with) (?:{C}|(?:the )?(?:company|firm|rival|world)))[^.;]{0,160}?(?:{J}|{BO}|{LK}|\\b(?:designat\\w*|listing|inclusion|decision|list|determination|government|court|u\\.s\\.|this action)\\b)`,
  ],
  ['complaint-filed', 'began commenced brought instituted', '\\bplaintiffs? $', '\\w+ this (?:action|suit|case|proceeding)\\b'],
  [
    'complaint-filed',
    'bring brings brought bringing take takes taken took taking',
    '^(?![^]*\\bnone of\\b)[^]*(?:{C}|\\b(?:it|we|they|company|firm|group|maker|owner|would|will|to|has|had|have|and))(?: also)? $',
    '\\w+ (?:the |this |its |that |their )(?:matter|case|decision|listing|designation|dispute|issue|fight|sanctions|order|ban)[^.;,]{0,30} (?:before|to) (?:the |a |an )?(?:u\\.s\\. |federal |eu |european )?(?:{J}|courts?\\b|tribunal)',
  ],
  ['complaint-filed', 'complaint', '^[\\d/. #]*$', 'complaint (?:for [^;]{0,60} )?against (?:all defendants|(?:the |u\\.s\\. )?{BO})'],
  [
    'complaint-filed',
    'calls says argues alleges contends claims challenges disputes asks seeks called said argued alleged contended claimed challenged disputed asked sought',
    '\\bin (?:a|its|the|their) (?:[a-z]+ )?(?:complaint|lawsuit|suit|petition),?[^.;]{0,20} (?:filed|lodged|brought|entered)[^.;]{0,70}, (?:{C}|it|they|the (?:company|firm|maker|group|plaintiff))(?: (?:also|then))? $',
    '\\w+',
  ],
  [
    'complaint-filed',
    'followed follows',
    '{C}[^.;]{0,60} $',
    '\\w+ with (?:an?|its|their) (?:own |similar |separate )?(?:suits?|lawsuits?|complaints?|challenge|case|petition)\\b',
  ],
  // A judge put the listing on hold. … The appeals court left it in place. … The company prevailed in court.
  ['injunction', 'put puts placed', `^(?![^]*\\bask)[^]*${COURT}[^.;]{0,60} $`, '\\w+ [^.;]{0,80}\\bon (?:hold|ice|pause)\\b'],
  ['injunction', 'ordered', '\\bmay not\\b[^;]{0,100}, (?:an? |the )?(?:[a-z]+ )?(?:{J}|court|judge) $', 'ordered\\b'],
  [
    'ruling',
    'found sided',
    '(?:{J}|\\b(?:judge|panel|justices))(?: [a-z]+ly| has| had| {D}| on){0,3} $',
    '(?:found (?:for|against|in favou?r of)|sided with)\\b',
  ],
  [
    'ruling',
    'set left kept let allowed struck wiped',
    `${COURT}[^.;]{0,40} $`,
    `(?:set aside|(?:left|kept|let|allowed) [^.;]{0,80}(?:{LK}|\\b(?:listing|designation|label|ban|decision|order|rule|blacklisting)\\b)[^.;]{0,40}\\b(?:in (?:place|force|effect)|stand|standing|intact|undisturbed|alone)|struck (?:down|out)|wiped (?:out|away))\\b`,
  ],
  [
    'ruling',
    'prevailed lost',
    '(?:{C}|\\b(?:it|company|firm|maker|pentagon|government|department))(?: [a-z]+ly| has| had| have| also){0,2} $',
    '\\w+ (?:[a-z]+ ){0,3}(?:in (?:the )?(?:federal |district |appeals |u\\.s\\. )?(?:court|{J})|before (?:the |a )?(?:{J}|judge|court)|on summary judgment|its (?:case|appeal|suit|lawsuit|challenge)|the (?:case|suit|appeal) (?:over|against|in|on))\\b',
  ],
  ['ruling', 'handed dealt gave delivered', `${COURT}[^.;]{0,60} $`, '\\w+ [^.;]{0,60}\\b(?:defeat|victory|win|setback|blow|loss)\\b'],
  [
    'remand',
    'ordered told directed instructed',
    `${COURT}[^.;]{0,60} $`,
    '\\w+ (?:the )?(?:{B}|agency|department|government|pentagon|task force)[^.;]{0,30} to (?:take another look|look again|reconsider|think again|explain|re-?examine|revisit|decide anew|try again|justify)',
  ],
  ['appeal', 'pending', '\\bappeals?\\b[^.;]{0,60}\\b(?:is|are|was|remains|remain|still) (?:still |now )?$', 'pending\\b'],
  [
    'appeal',
    'took taken takes',
    '(?:{C}|\\b(?:it|company|firm|has|had|and))(?: (?:then|now|also))? $',
    '\\w+ (?:the |its |that )(?:case|fight|matter|dispute|ruling|decision) to (?:the |a )?(?:{J}|appeals court|(?:u\\.s\\. )?court of appeals|supreme court|federal circuit)',
  ],
  [
    'settlement',
    'stipulation',
    '\\b(?:joint|agreed|signed|filed) (?:a )?$',
    'stipulation (?:of|for|to) (?:voluntary )?(?:dismiss\\w*|settle\\w*)',
  ],
  // The decision is REMANDED. … Both have appealed. … ORDER granting motion to dismiss.
  [
    'remand',
    'remanded remanding remands',
    `(?:${COURT}[^.;]{0,60}|\\b(?:is|are|be|was|were|and|hereby)) $`,
    'remand\\w+(?! (?:in|into) custody)',
  ],
  [
    'appeal',
    'appealed appealing',
    '(?:{C}|{BO}|\\b(?:both|it|they|company|firm|maker|group|government|department|which|two|has|have|had|then|since|immediately|promptly|is|are)) $',
    'appeal(?:ed|ing)\\b(?! (?:to|for) (?:the )?(?:{BO}|president|lawmakers|customers|investors|consumers|calm|patience|help))',
  ],
  [
    'injunction',
    'granting',
    '\\border\\b[^.;]{0,20} $',
    'granting [^.;]{0,60}\\bmotion for (?:an? )?(?:preliminary injunction|temporary restraining order)',
  ],
  [
    'ruling',
    'granting denying',
    '\\border\\b[^.;]{0,20} $',
    '\\w+ [^.;]{0,40}\\bmotions?\\b(?! for (?:leave|an extension|extension|admission))',
  ],
  // It filed a notice of appeal.
  [
    'appeal',
    'filed lodged noted submitted files lodges entered',
    null,
    '\\w+ (?:an? |its |the |their )?(?:notice of appeal|appeal\\b|petition for (?:rehearing|certiorari))',
  ],
  ['appeal', 'noted lodged filed', '\\bappeal,? (?:which|that) (?:it|{C}) $', '\\w+'],
  // The two sides have come to an agreement.
  ['settlement', 'agreed agree', null, `\\w+ to (?:settle|end|drop|resolve|dismiss)\\b[^.;]{0,40}${SUIT}`],
  [
    'settlement',
    'come came reached struck',
    '(?:\\b(?:sides|parties|both)|{C} and (?:the )?{BO}|{BO} and {C})[^.;]{0,30} $',
    '\\w+ (?:to )?(?:an?|the|terms) (?:[a-z]+ ){0,2}(?:settlement|agreement|compromise|deal|resolution|accord)\\b',
  ],
];
