import type { EventType, Modality } from '../register/index.js';

/** The type, the words that tell it, patterns of masks for what stands before such a word and from it on, and the modality where the turn says it. */
export type Turn = readonly [type: EventType, words: string, before: string | null, after: string, modality?: Modality];

const COUNT =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|several|dozens of|some|more|additional|another|other|all|both)';
const FIRMS =
  '(?:[a-z.-]+ ){0,4}(?:entit(?:y|ies)|compan(?:y|ies)|firms?|organi[sz]ations?|parties|subsidiar(?:y|ies)|units|affiliates|suppliers|institut(?:es|ions)|makers|names|businesses)';
const BILL = '(?:\\b(?:act|bill|legislation|ndaa)\\b|{L})';
const CHAMBER = '(?:\\b(?:house|senate|congress|committee)\\b|{BO})';
const DRAFT = '(?:\\b(?:list|notice|document|version|update|filing|posting|it)\\b|{L})';
const MOTION = '\\b(?:motions?|petitions?|complaint|cross-motions?|case|action|injunction)\\b';
const LISTED_AS = '(?:designations?|labels?|listings?|identifications?|blacklistings?|inclusion)\\b';
const EFFECT = '(?:takes?|took|taking|goes|went|comes?|came|enters?|entered)';
export const SAYS =
  'said says told argued argues maintains maintained insists insisted believes stressed stresses stated states wrote called calls claimed claims';
/** Words of an answer that contests: `no ties to the military`, `the listing is a mistake`. */
const CONTESTS =
  "(?:\\b(?:not|no|never|neither|nor|nothing|without|none|\\w+n['’]t|lack(?:s|ed)?)\\b[^.;]{0,60}\\b(?:military|army|pla|armed forces|defen[cs]e|forced lab\\w*|basis|evidence|threat|risk|links?|ties?|affiliat\\w*|merit|grounds?|party|weapons?|list|reason|wrong\\w*)\\b|\\b(?:not|no|never|neither|nor)\\b[^.;]{0,40}{LK}|\\b(?:mistake\\w*|baseless|groundless|unfounded|unjust\\w*|untrue|false\\w*|wrong\\w*|arbitrar\\w*|capricious\\w*|meritless|disagrees?|erroneous\\w*|inaccurate\\w*|misleading|unwarranted|irrational)\\b|\\balways (?:[a-z]+ ){0,2}(?:compl\\w+|abid\\w+|act\\w+|operat\\w+|respect\\w+|observ\\w+|follow\\w+|obey\\w+|been (?:lawful|legal|in compliance|independent))|\\bshould (?:not|never)(?: have been| be)\\b|\\bin error\\b|\\bmistaken identity\\b|\\b(?:protect|safeguard|defend|uphold) (?:its|our|their|the company['’]s) |\\b(?:in )?(?:full|strict) compliance\\b|\\bnever (?:sold|supplied|shipped|exported|worked|knowingly|provided|designed|developed|made) |\\bunfairly\\b|\\b(?:shocked|dismayed|puzzled|bewildered|disappointed)\\b|\\b(?:un|dis|not )(?:owned|controlled|affiliated)\\b|\\bexceed\\w* (?:its|the|their) (?:[a-z]+ )?(?:authority|powers?|mandate)|\\bprivate(?:ly)?[- ](?:owned|held|company|enterprise)|\\bclear its name\\b)";
const FEELS =
  '\\b(?:disappoint|regret|dismay|shocked|surprised|saddened|disagree|oppose|reject|refute|deny|dispute|object|mislead|misunderst|misrepresent)\\w*';
/** Who answers for companies. */
const ANSWERER =
  "(?:{C}(?:['’]s?)?(?: [a-z-]+){0,3}|\\b(?:both|it|they|he|she|which|spokes[a-z]+|the (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|firms?|group|makers?|manufacturers?|suppliers?|units?)|both (?:companies|firms|makers|manufacturers|groups)))(?:,[^,;]{1,90},)?";
const ADVERBS = '(?: (?:[a-z]+ly|has|have|had|also|all|both|again|long|always|since|itself|{D}|on|in turn|in the past|at the time)){0,5}';
const DENIES =
  'deny denies denied denying reject rejects rejected dispute disputes disputed refute refutes refuted rebut rebutted contests contested oppose opposes opposed protest protests protested objects objected denounces denounced condemns condemned decries decried dismisses dismissed criticizes criticized criticises criticised disavows disavowed';
const CONTESTED =
  "(?:(?:[a-z'’-]+ ){0,5}(?:links?|ties?|connections?|affiliations?|associations?|relationships?|involvement|allegations?|accusations?|claims?|charges|assertions?|suggestions?|listing|designation|inclusion|decision|label|classification|blacklisting|list|ban|wrongdoing|forced|military|threat|ruling|determination|characteri[sz]ation)\\b|(?:that|having|being|any|it|this|the|all|both|such|what)\\b)";
const CONTESTS_ZH =
  '(?:不实|错误|毫无根据|没有(?:事实|任何)?(?:依据|根据)|缺乏(?:事实)?(?:依据|根据)|不属于|军方(?:没有|无)|没有关联|从未|并非|并不|未被|否认|不会对|坚决反对|不准确|不恰当)';

/**
 * Turns of phrase that tell an act whatever else stands in a sentence: the type, the words that tell it, and patterns of masks (see `masked`)
 * for what stands before such a word, up to it, and from it on. Null where anything may stand before.
 */
export const STOCK_TURNS: readonly Turn[] = [
  // The Pentagon added five firms to its list.
  [
    'designation',
    'added put placed included moved adds puts places',
    '(?:{BO}|\\bit|\\bwhich)[^.;]{0,60} $',
    '\\w+ [^.;]{0,90}\\b(?:to|on|onto|in|as|under)\\b[^.;,]{0,40}{LK}',
  ],
  // X was later removed from the list. … X was taken off. … Sanctions on X have been lifted. … It no longer designates X.
  [
    'removal',
    'removed deleted dropped delisted struck taken',
    '{C}[^.;]{0,60}\\b(?:was|were|been|being)(?: [a-z]+){0,5} $',
    '\\w+(?: off)?(?: from)?[^.;,]{0,50}{LK}',
  ],
  ['removal', 'taken', '{C}[^.;]{0,40}\\b(?:was|were|been|being)(?: [a-z]+){0,2} $', 'taken off\\b'],
  [
    'removal',
    'removed deleted dropped removes removing',
    '(?:{BO}|\\bit|\\bwhich|\\band) (?:also )?$',
    `\\w+ (?:${COUNT} ${FIRMS}|{C}[^.;]{0,60}\\bfrom\\b)`,
  ],
  ['removal', 'lifted', 'sanctions (?:on|against)[^.;]{0,90}\\b(?:was|were|been|are|is|being) $', 'lifted'],
  ['removal', 'lift', '\\b(?:to|will|would|likely) $', 'lift (?:the |its )?(?:sanctions|restrictions|curbs) (?:on|against) [^.;]{0,60}{C}'],
  ['removal', 'designates lists identifies considers', '\\bno longer $', '\\w+ {C}'],
  // From June 30 it may no longer sign contracts. … The act became law.
  ['law', 'effect force', `{D}[^.;]{0,50}\\b${EFFECT}(?: in)?(?:to)? $`, '\\w+'],
  [
    'law',
    'longer not',
    '{D},?[^.;]{0,90}\\b(?:may|can|will|must)(?: no)? $',
    '\\w+\\b[^.;]{0,40}\\b(?:contract|buy|purchase|procure|acquire|sign|enter|do business)',
  ],
  [
    'law',
    'banned barred prohibited',
    '{D},?[^.;]{0,90}\\b(?:be|is|are) $',
    '\\w+ (?:from|to)\\b[^.;]{0,40}\\b(?:contract|buy|purchas|procur|acquir|sign|enter|deal|do business)',
  ],
  ['law', 'law', `${BILL}[^.;]{0,30}\\bbecame $`, 'law\\b'],
  // The department withdrew the notice. … The list was pulled within the hour.
  ['draft-withdrawn', 'withdrew withdraws pulled pulls yanked retracted', null, `\\w+ (?:back )?(?:it\\b|the (?:[a-z]+ ){0,2}${DRAFT})`],
  [
    'draft-withdrawn',
    'withdrawn pulled taken yanked retracted',
    `${DRAFT}[^.;]{0,40}\\b(?:was|were|been|being|had)(?: [a-z]+){0,2} $`,
    '(?:taken down|taken offline|(?:withdrawn|pulled|yanked|retracted)\\b)',
  ],
  // The Pentagon posted a version of the list in February and took it back on the same day. … An official had the list pulled.
  [
    'draft-posted',
    'posted published released uploaded put',
    null,
    `\\w+ (?:up )?(?:the |its |a |an )?(?:[a-z]+ ){0,3}${DRAFT}[^.;]{0,70}\\b(?:and|but|before|only to|then)\\b[^.;]{0,40}\\b(?:withdrew|withdrawn|pulled|pulling|taken down|taken back|took (?:it |them |the [a-z]+ )?(?:back|down|off)|removed it|retracted|rescinded|yanked|scrapping|scrapped)\\b`,
  ],
  ['draft-withdrawn', 'pulled withdrawn retracted', `\\b(?:had|has|have|having|got|get) (?:the |its )?(?:[a-z]+ ){0,2}${DRAFT} $`, '\\w+'],
  // The listing was withdrawn in December. … The Pentagon rescinded the designation. … It no longer meets the criteria.
  [
    'removal',
    'withdrawn rescinded revoked cancelled canceled lifted annulled reversed dropped',
    `\\b${LISTED_AS}[^.;]{0,40}\\b(?:was|were|been|being|is|are)(?: [a-z]+){0,2} $`,
    '\\w+(?! by (?:the |a )?(?:[a-z.]+ ){0,3}(?:{J}|court|judge))',
  ],
  [
    'removal',
    'withdrew rescinded revoked cancelled canceled lifted dropped withdraws rescinds revokes',
    '(?:{BO}|\\b(?:it|and|which|has|had)) $',
    `\\w+ (?:the |its |that |this |all |their |{C}['’]s )(?:[a-z]+ ){0,2}${LISTED_AS}`,
  ],
  [
    'removal',
    'removed deleted dropped struck stricken taken',
    '\\b(?:they|it|both|all|compan(?:y|ies)|firms?|entit(?:y|ies)|persons?|names?)\\b[^.;]{0,40}\\b(?:is|are|was|were|been|being)(?: hereby| also| then| later)? $',
    '\\w+ (?:off |out )?(?:from|of)? ?(?:it\\b|{L})',
  ],
  [
    'removal',
    'meet meets met satisfy satisfies satisfied qualify qualifies',
    '\\bno longer $',
    '\\w+ (?:as|for|(?:the|its) (?:[a-z]+ ){0,2}(?:requirements?|criteria|definition|conditions|standards?))\\b',
  ],
  ['draft-withdrawn', '撤下 撤稿', '(?:名单|清单|文件|公告|通知|草案|{L})[^。；]{0,12}$', '\\p{Script=Han}+'],
  // The bill passed the House. … Lawmakers wrote to the secretary. … The administration is considering sanctions.
  ['proposal', 'passed cleared', `${BILL}[^.;]{0,40} $`, `\\w+\\b[^.;]{0,24}${CHAMBER}`],
  ['proposal', 'introduced', `(?:${BILL}|\\bversion\\b)[^.;]{0,40} $`, `\\w+\\b[^.;]{0,40}(?:{D}|${CHAMBER})`],
  ['proposal', 'wrote', '{O}[^.;]{0,90} $', '\\w+(?: a letter)?(?: [a-z]+ week| {D})? (?:to|in a letter to) (?:[^.;]{0,20}){OB}'],
  ['proposal', 'sent', '(?:{O}|\\blawmakers)[^.;]{0,40} $', 'sent (?:an? |two |three )?(?:[a-z]+ )?letters? (?:to|asking|urging)'],
  ['proposal', 'proposed', '{BO}[^.;]{0,40} $', 'proposed (?:to|a rule|rules)\\b[^.;]{0,80}(?:{L}|\\blist\\b)'],
  [
    'proposal',
    'considering weighing mulling discussing studying',
    '(?:{BO}|government|administration|washington)[^.;]{0,40} $',
    '\\w+ [^.;]{0,80}\\b(?:add|plac|put|blacklist|sanction|designat)\\w*',
  ],
  ['proposal', '研究 考虑 讨论', '正(?:在)?$', '[^。；]{1,42}?(?:列入|纳入|制裁|加入)'],
  // X sued the Pentagon. … A court ordered that the designation be suspended.
  ['complaint-filed', 'sued sues suing', '{C}[^.;]{0,60} $', '\\w+ (?:[^.;]{0,30})(?:{BO}|government|united states|in (?:august|{D}))'],
  ['injunction', 'ordered', '{J}[^.;]{0,40} $', 'ordered [^.;]{0,60}\\bsuspend'],
  // ORDERED that the motion for a preliminary injunction is GRANTED; that the cross-motion is DENIED.
  [
    'injunction',
    'granted',
    '\\bmotions? for (?:an? )?(?:preliminary injunction|temporary restraining order|stay)[^.;]{0,40}\\b(?:is|be|are)(?: hereby)? $',
    'granted\\b',
  ],
  ['ruling', 'granted denied dismissed', `${MOTION}[^.;]{0,90}\\b(?:is|be|are)(?: hereby)?(?: [a-z]+ed (?:in part )?and)? $`, '[a-z]+\\b'],
  // … did not respond. Neither did the Pentagon.
  ['no-response', 'did has have had', '^(?:neither|nor) $', '\\w+ (?:the )?(?:{BOC}|(?:[a-z]+ ){0,2}(?:compan(?:y|ies)|firms?))\\.?$'],
  // X told Reuters that the listing has no basis. … “We have no such ties,” it said. … The ministry said China firmly opposes it.
  [
    'statement',
    SAYS,
    '(?:{C}[^.;]{0,80}|^[“"]?(?:the company|the firm|it|we|he|she|both|(?:a|the) spokes[a-z]+)\\b[^.;]{0,60}) $',
    `[a-z]+ [^.;]{0,140}${CONTESTS}`,
  ],
  // Both deny any link. … The firm strongly rejects the allegation. … Its spokesman called the listing groundless.
  ['statement', DENIES, `${ANSWERER}${ADVERBS} $`, `[a-z]+ (?:${CONTESTED}|{LK})`],
  [
    'statement',
    'called calls described describes branded labeled labelled termed',
    `${ANSWERER}${ADVERBS} $`,
    `[a-z]+ [^.;]{0,90}${CONTESTS}`,
  ],
  ['statement', 'took takes', `${ANSWERER}${ADVERBS} $`, '\\w+ (?:[a-z]+ )?(?:issue with|exception to)\\b'],
  // It voiced its deep disappointment. … “We regret the decision,” said Ada Stone, chief executive of X.
  [
    'statement',
    'expressed expresses voiced voices conveyed',
    `${ANSWERER}${ADVERBS} $`,
    "\\w+ (?:[a-z'’-]+ ){0,4}(?:disappointment|regrets?|opposition|dissatisfaction|surprise|shock|dismay|disagreement|objections?|protest)\\b",
  ],
  ['statement', 'said says', `(?:${CONTESTS}|${FEELS})[^;“]{0,120}(?:,[”"’]|[”"’],) $`, '\\w+ (?!(?:the )?{BO})[^.;]{0,80}?{C}'],
  ['statement', SAYS, `${CONTESTS}[^.;]{0,100}[,”"] (?:{C}|an? {C}|the company|its?|he|she|(?:a|the) spokes[a-z]+)[^.;]{0,50} $`, '[a-z]+'],
  [
    'statement',
    SAYS,
    '{B}[^.;]{0,60} $',
    '[a-z]+ [^.;]{0,90}\\b(?:oppos|deplor|condemn|urg|necessary measures|firmly|abus|bully|suppress|discriminat|lawful rights|legitimate|stretch)',
  ],
  ['statement', '表示 称 回应 认为 强调 指出 坚信 说', '(?:{C}|公司|我们)[^。；]{0,30}$', `[^。；]{1,80}?${CONTESTS_ZH}`],
];
