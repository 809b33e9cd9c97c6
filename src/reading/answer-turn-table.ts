import { SAYS, type Turn } from './stock-turn-table.js';

/** Who may answer, for a company or an agency, and what stands between him and his verb. */
const SPEAKER =
  "(?:{C}(?:['’]s?)?|{BO}|\\b(?:it|they|we|both|which|spokes[a-z]+|compan(?:y|ies)|firms?|group|makers?|manufacturers?|suppliers?|refiners?|subsidiar(?:y|ies)|units?|entit(?:y|ies)|officials?|representatives?|office|department|agency|ministry|embassy|consulate|commission|bureau|regulator|lawyers?|attorneys?|counsel|nobody|no one|none|neither))";
const NOT = "(?: not|n['’]t)(?: (?:[a-z]+ly|yet|even|also))? $";
const ABOUT = '(?:say|tell|discuss|disclose|elaborate|comment|answer|reply|respond|speak|talk|confirm|specify|speculate|address|explain)';
/** `An agreement could not be reached`: nobody was asked. */
const OF_A_DEAL = '\\b(?:agreements?|settlements?|deals?|consensus|compromise|conclusions?|decisions?|verdict|terms|limits?|targets?)\\b';
const INQUIRIES = '(?:questions?|queries|inquir(?:y|ies)|enquir(?:y|ies)|requests?|calls?|e-?mails?|messages?|letters?|faxes|voicemails?)';

/** Who asks to be taken off a list: the company itself, not a lawmaker. */
const APPLICANT =
  "(?:{C}(?:['’]s?)?|\\b(?:it|we|they|which|that|company|companies|firms?|group|makers?|manufacturers?|suppliers?|entity|applicant|owner|both|counsel|lawyers?|attorneys?|has|had|have|and|also|then|itself))(?: (?!(?:lawmakers|senators?|congress\\w*|representatives?)\\b)[a-z’'-]+){0,3} $";
const NO_COURT = '(?![^.;]{0,110}(?:{J}|\\b(?:courts?|judges?|injunction|lawsuit)\\b))';
const COME_OFF =
  "(?:(?:(?:to )?be|being) (?:removed|delisted|de-listed|taken off|dropped|struck|deleted|released|cleared|lifted|withdrawn|rescinded|revoked|reversed|reconsidered)\\b|(?:to )?(?:come|get) off\\b|(?:its|their|our|seek|for|of|for the|(?:company|firm|group|{C})['’]s) (?:own |immediate |prompt |formal )?(?:removal|delisting|de-listing|deletion|reconsideration)\\b(?! of (?!its|the (?:listing|designation|decision)))|to (?:reconsider|de-?list|unlist|(?:think|look) again|clear its name|(?:remove|drop|delete|strike|rescind|revoke|reverse|withdraw|correct|lift) (?:it|its|us|our|them|their|that|{C}|{K}|the (?:[a-z]+ )?(?:company|firm|listing|designation|decision|entry|name|order|sanctions|restrictions|label|ban))|take (?:it|us|them|{C}) off)\\b|(?:have|having|get|getting) (?:itself|its name|themselves|our name|the (?:listing|designation)))";
const PAPER = '(?:requests?|petitions?|applications?|submissions?|letters?|appeal)';
const OFF = '\\b(?:remov\\w*|delist\\w*|de-list\\w*|reconsider\\w*|taken off|come off|deletion|rescind\\w*|rescission)';
const OFFICE =
  '(?:{B}|\\b(?:agency|department|commission|bureau|task force|office|committee|ministry|treasury|pentagon|government|regulators?|authorities))';

/** Turns of phrase that tell what somebody answered, asked for or left unsaid. See `STOCK_TURNS`. */
export const ANSWER_TURNS: readonly Turn[] = [
  // It would not say what it plans. … Neither firm would discuss it. … Nobody at the office would tell us.
  ['no-response', `${words(ABOUT)} be`, `${SPEAKER}[^.;]{0,60}\\bwould${NOT}`, `(?:${ABOUT}|be (?:drawn|interviewed))\\b(?! for)`],
  ['no-response', words(ABOUT), `\\b(?:neither|nobody|no one|none)\\b[^.;]{0,60}\\b(?:would|could)(?: [a-z]+ly)? $`, `${ABOUT}\\b`],
  ['no-response', 'comment discuss speculate', `${SPEAKER}[^.;]{0,60}\\b(?:does|do|did|could|can|has|have|had)${NOT}`, '[a-z]+\\b'],
  [
    'no-response',
    'declined refused declines refuses declining',
    `${SPEAKER}[^;]{0,60} $`,
    `\\w+ to (?:${ABOUT}|be (?:drawn|interviewed)|go into|make)\\b`,
  ],
  // The minister said that it would not be right to say who was being looked at.
  [
    'no-response',
    'right appropriate',
    `\\b(?:not|n['’]t)(?: be)? $`,
    '\\w+ (?:for [a-z]+ )?to (?:say|comment|discuss|speculate|disclose)\\b',
  ],
  ['no-response', 'inappropriate premature improper', null, '\\w+ (?:for [a-z]+ )?to (?:comment|discuss|speculate|disclose)\\b'],
  [
    'no-response',
    'instructed able prepared willing position free',
    `${SPEAKER}[^.;]{0,70}\\bnot(?: been)?(?: in a)? $`,
    `\\w+ to (?:${ABOUT})\\b`,
  ],
  // Neither refiner could be reached. … Attempts to reach it by telephone failed.
  ['no-response', 'reached contacted located', `^(?![^]*${OF_A_DEAL})[^]*\\b(?:could|can)(?: not|n['’]t)(?: [a-z]+ly)? be $`, '[a-z]+\\b'],
  [
    'no-response',
    'reached contacted located available',
    `^(?![^]*${OF_A_DEAL})[^]*\\b(?:neither|nobody|no one|none)\\b[^.;]{0,60}\\b(?:could|was|were)(?: [a-z]+ly)?(?: be)? $`,
    '[a-z]+\\b',
  ],
  [
    'no-response',
    'reach contact',
    '\\b(?:attempts?|efforts?|tries) to $',
    '[a-z]+ [^.;]{0,90}\\b(?:fail\\w*|unsuccessful|without success|unanswered|not successful|did not succeed|in vain)\\b',
  ],
  [
    'no-response',
    'reach contact',
    `\\b(?:unable to|failed to|could not|couldn['’]t|was not able to|were not able to)(?: [a-z]+ly)? $`,
    '[a-z]+ (?:{C}|anyone|(?:a |the |its )?(?:[a-z]+ )?(?:compan(?:y|ies)|firms?|representatives?|spokes\\w+|it\\b|them\\b)|executives)',
  ],
  [
    'no-response',
    'unanswered',
    '\\b(?:questions?|queries|inquir(?:y|ies)|enquir(?:y|ies)|requests? for comment|calls?|e-?mails?|messages?|voicemails?)\\b[^.;]{0,90} $',
    'unanswered\\b',
  ],
  ['no-response', 'ignored', null, `ignored (?:[a-z]+ ){0,3}${INQUIRIES}`],
  ['no-response', 'return returned', `\\b(?:did|does|has|have|had)${NOT}|\\bneither [^.;]{0,60} $`, `\\w+ (?:[a-z]+ ){0,3}${INQUIRIES}`],
  [
    'no-response',
    'available unavailable',
    `${SPEAKER}[^.;]{0,60}\\b(?:not|n['’]t|was|were)(?: [a-z]+ly)? $`,
    '(?:unavailable|(?<=not )available|(?<=ly )available) (?:for|to) (?:comment|an? interview|interview|speak)',
  ],
  // A spokesman referred questions to the register.
  [
    'no-response',
    'referred refers directed redirected deferred',
    `${SPEAKER}[^.;]{0,60} $`,
    `\\w+ (?:(?:all |any |further |our |the |its )?(?:${INQUIRIES}|us|reporters?|journalists)\\b[^.;]{0,60}? )to\\b`,
  ],
  // It had no news to share. … The ministry had no information on that. … The company has nothing to add.
  [
    'no-response',
    'no nothing',
    `^(?![^]*{B})[^]*(?:{C}|\\b(?:it|they|he|she|spokes[a-z]+|company|firm|board|which|out|off))[^.;]{0,60}\\b(?:had|has|have)(?: [a-z]+ly)? $`,
    '(?:nothing (?:more |further |new |else )?to (?:announce|share|add|say|provide|offer|report|preview)|no (?:(?:immediate|further|new|other|additional|official) )?(?:comments?|news|information|statements?|response|reply|updates?|announcements?)(?: (?:to|on|at|about|for|when)\\b|[.,;]|$))',
  ],
  // It hadn't said anything by then. … The agency has yet to answer. … It left without speaking.
  ['no-response', 'said', `${SPEAKER}[^.;]{0,60}\\b(?:has|have|had)${NOT}`, 'said anything\\b'],
  ['no-response', 'comment respond reply answer', `${SPEAKER}[^.;]{0,60}\\byet to(?: [a-z]+ly)? $`, '[a-z]+\\b'],
  [
    'no-response',
    'speak talk',
    `\\b(?:did|would|does)${NOT}`,
    '\\w+ (?:to|with) (?:reporters|the press|journalists|the media|us\\b|this newspaper)',
  ],
  ['no-response', 'speaking commenting', '\\b(?:left|walked|departed|went)[^.;]{0,50}\\bwithout $', '[a-z]+\\b'],
  [
    'no-response',
    'picked answered came returned',
    '\\b(?:nobody|no one|none|neither)\\b[^.;]{0,60} $',
    '(?:picked up|answered|came to the (?:phone|door)|returned)\\b',
  ],
  ['no-response', 'bounced', '\\b(?:e-?mails?|messages?)\\b[^.;]{0,60} $', 'bounced\\b'],
  ['no-response', 'silent mum', `${SPEAKER}[^.;]{0,60}\\b(?:remain|kept|keep|stay|been|fallen)(?:s|ed)? (?:[a-z]+ )?$`, '[a-z]+\\b'],

  // It has asked to be taken off. … Our counsel handed in a request for reconsideration.
  [
    'statement',
    'asked asks asking requested requests requesting petitioned petitions petitioning applied applies applying seeking seeks sought urged wants',
    APPLICANT,
    `\\w+ ${NO_COURT}[^.;]{0,70}?${COME_OFF}`,
    'alleged',
  ],
  [
    'statement',
    'filed applied petitioned filing',
    APPLICANT,
    '\\w+ for (?:its |their )?(?:delisting|de-listing|removal|reconsideration)\\b',
    'alleged',
  ],
  [
    'statement',
    'submitted submit filed file lodged lodge handed put sent send delivered presented made submits files',
    APPLICANT,
    `\\w+ ${NO_COURT}(?:in )?(?:an? |its |their |our |the |two |another |several )?(?:[a-z-]+ ){0,3}?(?:${PAPER}\\b[^.;]{0,80}?${OFF}|(?:delisting|de-listing|removal|reconsideration|deletion|rescission) ${PAPER})`,
    'alleged',
  ],
  [
    'statement',
    'submitted filed lodged sent made pending',
    `\\b(?:(?:delisting|de-listing|removal|reconsideration|deletion) ${PAPER}|${PAPER} (?:for|seeking) (?:[a-z]+ )?(?:reconsideration|removal|delisting|deletion)(?: from (?:the )?(?:{LK}|list))?)(?: (?:that|which|it|{C}|was|were|had|has|been))* $`,
    '\\w+',
    'alleged',
  ],
  // The department denied that request. … The agency refused to take it off.
  [
    'statement',
    'denied rejected refused declined dismissed turned denies rejects rejecting denying rebuffed',
    `^(?![^]*(?:{J}|\\b(?:court|judge)))[^]*(?:${OFFICE}|\\bit\\b)(?: (?!(?:and|or|to|of)\\b)[a-z]+){0,4} $`,
    `\\w+ (?:down )?(?:that|the|its|this|a|an|their|these|both|all|{C}['’]s)(?: [a-z]+){0,3} (?:requests?|petitions?|applications?|pleas?)\\b(?! for (?:comment|documents|information|records|an? (?:stay|interview)))`,
    'denied',
  ],
  [
    'statement',
    'refused declined refuses declines',
    `^(?![^]*(?:{J}|\\b(?:court|judge)))[^]*${OFFICE}(?: [a-z]+){0,4} $`,
    `\\w+(?:,[^,;]{1,60},)? to (?:remove|delist|de-list|drop|delete|reconsider|take (?:it|{C}|them) off|lift|rescind|withdraw|revoke|reverse)\\b`,
    'denied',
  ],

  // “We welcome the decision,” it said. … It is reviewing the order. … The board has noted the announcement. … It expects little effect.
  [
    'statement',
    'welcome welcomes welcomed',
    '(?:{C}|["“]we|\\b(?:company|board|group|it))(?: (?:[a-z]+ly|also|very much|and its (?:board|lawyers)|has|have))* $',
    `\\w+ (?:the|this|that|today['’]s|yesterday['’]s|it\\b)(?: [a-z'’]+){0,4}? ?(?:decision|order|ruling|removal|judgment|opinion|move|notice|suspension|step|delisting|settlement|news|clarification|outcome|chance|opportunity)\\b`,
    'asserted',
  ],
  [
    'statement',
    'reviewing studying assessing evaluating examining',
    '(?:{C}|["“]we|\\b(?:company|board|group|firm|maker|it))(?: (?:is|are|was|were)| would be)(?: [a-z]+ly| still| now| currently)? $',
    `\\w+ (?:the|this|its|that|what)\\b(?: [a-z'’]+){0,5}? ?(?:orders?|decision|notice|listing|designation|list|announcement|ruling|rules?|implications|impact|move|options|matter)\\b`,
    'asserted',
  ],
  [
    'statement',
    'noted notes',
    '(?:{C}|\\b(?:board|directors|company|group|it))(?: (?:has|have))? ["“]?$',
    `\\w+["”]? (?:that )?(?:the|an?|that|{BO})\\b[^.;]{0,80}(?:decision|list\\b|listing|announcement|publication|notice|reports?|articles?|order|{L})`,
    'asserted',
  ],
  [
    'statement',
    SAYS,
    '(?:{C}[^.;]{0,80}|(?:^|\\b(?:and|but) )(?:the company|the firm|the group|it|its [a-z ]{3,30}|(?:a|the) spokes[a-z]+)\\b[^.;]{0,60}) $',
    `[a-z]+ [^.;]{0,90}(?:\\b(?:impact|effects?|consequences)\\b[^.;]{0,40}\\b(?:limited|minimal|small|negligible|insignificant|manageable|controllable|immaterial)\\b|\\b(?:little|no (?:immediate |direct )?(?:material|significant|substantial|major|real|big)?)(?: adverse| negative)? ?(?:impact|effect)\\b|\\b(?:operations?|business|orders|production|deliveries|shipments|supply)\\b[^.;]{0,40}\\b(?:normal(?:ly)?|as (?:usual|agreed|planned|before)|unaffected|continue)\\b|\\bgo ahead without\\b|\\b(?:cooperat|communicat|in (?:talks|contact|touch)|engag|dialogue)\\w*(?: [a-z]+)? with (?:the )?(?:{BO}|[a-z]+ (?:department|government|authorities)|customers|department|government|authorities|regulators))`,
    'asserted',
  ],
];

function words(alternatives: string): string {
  return alternatives.replace(/^\(\?:|\)$/gu, '').replaceAll('|', ' ');
}
