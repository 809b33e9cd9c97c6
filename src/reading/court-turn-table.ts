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
