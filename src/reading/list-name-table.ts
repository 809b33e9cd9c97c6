/** How lists are named in running text. Lower case; Chinese simplified. The first pattern that fits a place has it. */
const OF_DOD =
  "(?:(?:the |a )?(?:u\\.?s\\.? )?(?:pentagon|department of (?:defen[sc]e|war)|defen[sc]e department|war department|dod)(?:['’]s)? )?";

const FIRMS = '(?:companies|firms|entities|businesses|groups)';

/** What reporters call the list whose shares nobody may buy: whose it is tells who put on it, and when. */
const INVESTMENT_LIST =
  "(?:(?:the|its|a|an|another|this|that) )?(?:(?:u\\.?s\\.?|american|washington['’]s) )?investment (?:ban )?black ?list";

/** Lists that other states keep and no register here holds: whom they name, no list of ours does. */
export const OTHERS_LISTS: readonly string[] = [
  '["“\'‘]?unreliable entit(?:y|ies)["”\'’]? (?:black)?list',
  '(?:black)?list of (?:so-called )?["“\'‘]?unreliable (?:foreign )?entities["”\'’]?',
  "(?:china|beijing|mofcom|(?:chinese )?(?:commerce ministry|ministry of commerce))['’]s (?:own )?(?:export control (?:control )?|unreliable |trade |sanctions? )?(?:black)?list",
  "(?:japan|tokyo|meti)['’]s (?:foreign )?end[- ]user list",
  '(?<!military )(?:foreign )?end[- ]user list',
  '(?:strategic )?high[- ]tech(?:nology)? commodit(?:y|ies)(?: \\(shtc\\))? entity list',
  "(?:taiwan|taipei|south korea|seoul|canada|ottawa|australia|canberra|switzerland|ukraine|kyiv|kiev|india|singapore|new zealand|russia|moscow)['’]s (?:own )?(?:[a-z-]+ ){0,2}(?:black)?list",
  "(?:the )?state['’]s (?:own )?(?:[a-z]+ ){1,3}list",
  '(?:prohibited|covered|banned) technolog(?:y|ies) list',
  '(?:china|beijing|ministry|mofcom)[^.;,]{0,30} export[- ]control (?:control )?list',
];

export const OTHERS_LISTS_ZH: readonly string[] = [
  '[“"「]?不可靠实体[”"」]?(?:清单|名单)[”"」]?',
  '[“"「]?(?:出口)?(?:管制)?管控(?:名单|清单)[”"」]?',
  '(?:反制|反外国制裁)(?:名单|清单)',
  '(?:日本|日方)[^，。；]{0,12}[“"「]?(?:外国|最终)用户(?:清单|名单)[”"」]?',
];

/** Names of lists, each of one list. Where several begin at one place the longest wins. */
export const LIST_NAMES: readonly (readonly [id: string, pattern: string])[] = [
  ['us-dod-1237', '(?:section|s\\.|sec\\.) ?1237(?: list)?(?: of [^.;]{0,12}ndaa)?'],
  ['us-dod-1237', '1237 list'],
  ['us-dod-1237', `${OF_DOD}(?:(?:black)?list of )["“'‘]?communist chinese military companies["”'’]?(?: list)?`],
  ['us-dod-1237', '(?:communist chinese military companies|ccmc) (?:black)?list'],
  [
    'us-dod-1260h',
    `${OF_DOD}(?:["“])?(?:section|sec\\.|s\\.) ?1260h["”]? ?(?:(?:black)?list|roster)?(?: of ["“'‘]?chinese military companies["”'’]?)?`,
  ],
  ['us-dod-1260h', `${OF_DOD}1260h(?:[- ](?:black)?list(?:ing)?)?`],
  [
    'us-dod-1260h',
    `${OF_DOD}(?:(?:annual|yearly|updated|latest|new|own|official|expanded) )*(?:(?:black|watch ?)?list|roster|register|registry|catalog(?:ue)?|rolls?|tally|listing) of (?:(?:companies|firms|entities) (?:it (?:says|believes)|that|which|designated as|deemed|identified as|it considers)[^.;,]{0,30} )?(?:so-called |alleged |suspected |designated )?["“'‘]?chinese military(?:[- ](?:linked|affiliated|related))? (?:companies|firms|enterprises|entities|businesses|contractors|groups)["”'’]?(?: operating in the (?:united states|u\\.?s\\.?))?`,
  ],
  ['us-dod-1260h', `${OF_DOD}["“'‘]?chinese military compan(?:y|ies)["”'’]? \\(?(?:cmc\\)? )?(?:black)?list(?! of)`],
  ['us-dod-1260h', `${OF_DOD}cmc list`],
  [
    'us-dod-1260h',
    '(?:the |a )?(?:black)?list(?: (?:published|kept|issued|maintained|run|drawn up|released))?(?: today)? (?:of|by|from) (?:the )?(?:u\\.?s\\.? )?(?:pentagon|department of (?:defen[sc]e|war)|defen[sc]e department|war department)',
  ],
  [
    'us-dod-1260h',
    "(?:(?:the |a )?(?:u\\.?s\\.? )?(?:pentagon|department of (?:defen[sc]e|war)|defen[sc]e department|war department|dod)(?:['’]s)?) (?:(?:annual|yearly|updated|latest|new|own|official|expanded|military|chinese|china|trade|security) ){0,3}(?:black|watch ?)?(?:list|roster|register|registry|catalogue|rolls?)(?! of (?:contractors|priorit))",
  ],
  [
    'us-dod-1260h',
    "(?:(?:black|watch ?)?list|roster|register|registry|catalog(?:ue)?|rolls?|tally) of (?:chinese |mainland )?(?:companies|firms|entities|businesses|groups|enterprises|manufacturers|suppliers),? (?:it (?:says|believes|considers)|that|which|with|whom|linked|tied|allegedly|deemed|accused|believed|considered|said|suspected|helping|aiding|working|close to)[^.;]{0,60}(?:chinese|china['’]s|beijing['’]s)? ?(?:military|people['’]s liberation army|armed forces|army|pla)",
  ],
  [
    'us-dod-1260h',
    "(?:(?:u\\.?s\\.?|american|washington['’]s|chinese) )?military(?:[- ](?:company|companies|firms?|ties|linked|related|end-use))? (?:black|watch ?)?(?:list|roster|register)(?:ing)?(?! of)",
  ],
  ['us-dhs-uflpa', "(?:the )?uyghur forced labor prevention act(?: \\(uflpa\\))?(?:['’]s)?(?: entity)?(?: list)?"],
  ['us-dhs-uflpa', '(?:uflpa|forced[- ]labou?r) (?:entity )?list'],
  ['us-dhs-uflpa', "uflpa(?:['’]s)?(?: entity list)?"],
  [
    'us-bis-entity',
    "(?:(?:bis|bureau of industry and security|(?:u\\.?s\\.? )?commerce department|department of commerce|u\\.?s\\.?|commerce)(?:['’]s)? )?entity list",
  ],
  ['us-bis-entity', "(?:commerce department|department of commerce|commerce)(?:['’]s)? (?:export |trade )?(?:black)?list"],
  [
    'us-bis-entity',
    "(?:(?:the|its|a|an|another|this|that) )?(?:(?:u\\.?s\\.?|american|washington['’]s|expanded) ){0,2}(?:(?:export (?:control )?|trade )black ?list|trade sanctions list)",
  ],
  ['us-bis-meu', '(?:the )?military end[- ]users?(?: \\(meu\\))? list|meu list'],
  [
    'us-bis-meu',
    '(?:(?:the|a) )?list of (?:chinese and russian|russian and chinese) (?:companies|firms|entities) (?:with|that|which|believed|said|allegedly)[^.;]{0,40} (?:military|army|armed forces)(?: (?:ties|links|connections))?',
  ],
  ['us-bis-uvl', '["“]?unverified["”]? list|uvl'],
  [
    'us-bis-uvl',
    `(?:(?:the|its|a) )?(?:black|watch ?)?list of (?:[a-z]+ ){0,2}${FIRMS} [^;\\n]{0,60}(?:unable|(?:not|never) (?:been )?able|cannot|could not|failed) (?:to )?(?:[a-z]+ ){0,2}(?:inspect|check|verify|vet)`,
  ],
  [
    'us-ofac-ns-cmic',
    '(?:non-sdn )?(?:chinese )?military[- ]industrial complex(?: companies| firms)?(?: ?\\((?:ns-|non-sdn )?cmic\\))?(?: (?:black)?list)?',
  ],
  ['us-ofac-ns-cmic', '(?:black)?list of (?:non-sdn )?chinese military[- ]industrial complex (?:companies|firms)'],
  ['us-ofac-ns-cmic', '(?:ns-|non-sdn )?cmic(?: list)?'],
  ['us-ofac-ns-cmic', `(?:(?:the|its|a) )?(?:black)?list of (?:[a-z]+ ){0,2}${FIRMS} [^.;\\n]{0,60}military[- ]industrial complex`],
  ['us-ofac-ns-cmic', INVESTMENT_LIST],
  ['us-ofac-sdn', '(?:list of )?specially designated nationals(?: and blocked persons)?(?: \\(sdn\\))?(?: list)?'],
  ['us-ofac-sdn', 'sdn list'],
  ['us-fcc-covered', "(?:(?:the )?(?:fcc|federal communications commission)(?:['’]s)? )?covered list"],
  ['us-fcc-covered', "(?:the )?(?:fcc|federal communications commission)(?:['’]s)? (?:security |national security )?(?:black)?list"],
  [
    'us-fcc-covered',
    `(?:(?:the|its|a) )?(?:u\\.?s\\.? )?(?:black)?list of (?:[a-z]+ ){0,2}(?:${FIRMS}|equipment|products|gear|vendors|suppliers)(?: (?:and|or) (?:${FIRMS}|equipment|services))? [^;\\n]{0,50}(?:threats?(?: to|$|(?=[.,;]))|security (?:threat|risk)s?|risks? to)(?: (?:the )?(?:u\\.?s\\.? |american )?national security)?`,
  ],
  ['us-dod-1286', '(?:section|s\\.|sec\\.) ?1286(?: list)?'],
  ['us-omb-biosecure', '(?:list of )?biotechnology companies of concern(?: list)?'],
  ['us-omb-biosecure', '(?:the )?biosecure(?: act| bill)?(?: list)?'],
  ['us-ndaa-889', '(?:section|s\\.|sec\\.) ?889'],
  ['us-ndaa-154', '(?:section|s\\.|sec\\.) ?154(?![\\d(])'],
  ['us-ndaa-5949', '(?:section|s\\.|sec\\.) ?5949'],
  ['un-sc', "(?:un|u\\.n\\.|united nations|security council)(?:['’]s)? (?:security council )?(?:consolidated |sanctions )list"],
  ['eu-fsf', '(?:eu|e\\.u\\.|european union|european) sanctions'],
  ['uk-ofsi', '(?:uk|u\\.k\\.|british) sanctions'],
  [
    'eu-fsf',
    "(?:eu|e\\.u\\.|european union|bloc)(?:['’]s)? (?:(?:consolidated|financial|russia) )*(?:sanctions (?:black)?list|blacklist|sanctions regime|list of sanction(?:s|ed)[^.,;]{0,30}|(?:\\d+(?:st|nd|rd|th) )?sanctions package|(?:\\d+(?:st|nd|rd|th) )?package of sanctions)",
  ],
  [
    'uk-ofsi',
    "(?:uk|u\\.k\\.|britain|british|united kingdom|ofsi)(?:['’]s)? (?:(?:consolidated|financial) )*(?:sanctions (?:black)?list|blacklist|list of (?:financial )?sanctions targets)",
  ],
];

/** What a list of military companies calls those it names: a word for what they are said to be, not for the list. */
export const LABELS: readonly (readonly [id: string, pattern: string])[] = [
  ['us-dod-1237', '["“\'‘]?communist chinese military compan(?:y|ies|\\(ies\\))["”\'’]?(?: ?\\([“"]?ccmcs?[”"]?\\))?'],
  ['us-dod-1237', 'ccmcs?'],
  [
    'us-dod-1260h',
    '["“\'‘]?chinese military(?:[- ](?:linked|affiliated|related))? (?:company|companies|firm|firms|enterprise|enterprises|entity|entities)["”\'’]?',
  ],
  ['us-bis-meu', '["“‘]?military end[- ]users?["”’]?(?! (?:and|or) end[- ]uses?\\b| rules?)'],
  [
    'us-ofac-ns-cmic',
    '(?:bars?|barr(?:ed|ing)|bans?|bann(?:ed|ing)|blocks?|block(?:ed|ing)|prohibits?|prohibit(?:ed|ing)) (?:(?:all|new|any|u\\.s\\.|us|american) )?(?:investments? in|investors from|americans from (?:investing|buying|owning|trading))',
  ],
  [
    'us-dod-1260h',
    "(?:company|companies|firms?|businesses) (?:linked|tied|with (?:links|ties)|connected|close) to (?:the )?(?:chinese|china['’]s|beijing['’]s) (?:military|army|armed forces)",
  ],
  [
    'us-dod-1260h',
    '(?:companies|firms|entities|businesses|manufacturers) (?:that |which |whom )?(?:it |the pentagon |washington |the department )?(?:says|said|believes|deems|considers|accuses of|alleges|suspects of)[^,.;]{0,40}(?:military|army|armed forces|liberation army)',
  ],
];

/** Lists spoken of without their name. */
export const GENERIC_LISTS =
  '(?:the|that|this|its|their|any|a|either|both|same|another|such|these|each|which|one of the|government|trade|security|national security|sanctions|updated|new|revised|draft|amended|yearly|annual|the latest|earlier|two|three|respective|own|official)(?: (?:us|u\\.s\\.|american|trade|government|security|updated|new|revised|amended|latest|yearly|annual|same|other|old|earlier|previous|official|sanctions|federal|washington|current|draft|final|final|full)){0,3} (?:black|watch ?)?(?:lists?|rosters?|register|registry|catalogue|rolls)(?! of (?!companies|firms|entities|chinese|designated|listed|the|june|january|[a-z]+ \\d))(?! price)(?:ing of [a-z]+ \\d{4})?';

export const LIST_NAMES_ZH: readonly (readonly [id: string, pattern: string])[] = [
  ['us-dod-1260h', '[“"「]?(?:第)?\\s?1260h\\s?(?:条款?|条)?[”"」]?(?:的)?(?:清单|名单|黑名单|名录)?'],
  ['us-dod-1260h', '[“"「]?(?:在美(?:国)?(?:运营|经营)的?)?(?:中国|涉华)?(?:涉军|军工|军方)(?:企业|公司)?[”"」]?(?:清单|名单|黑名单)'],
  ['us-dod-1260h', '[“"「]中国(?:军事|军工|军方)(?:企业|公司)[”"」]?(?:清单|名单|黑名单)[”"」]?'],
  ['us-dod-1260h', '中国(?:军事|军方)(?:企业|公司)[”"」]?(?:清单|名单|黑名单|名录|榜单)'],
  ['us-dod-1260h', '(?:美|美军|美方|美国)?(?:涉华|对华|中国)?(?:军事|涉军|军工)(?:黑名单|清单|名单|名录)'],
  ['us-dod-1260h', '(?:五角大楼|五角大厦|国防部|军方)(?:的)?(?:黑名单|清单|名单)'],
  ['us-dod-1260h', '[“"「]?(?<![a-z-])cmc[”"」]?(?:的)?(?:清单|名单|黑名单)'],
  [
    'us-dod-1260h',
    '(?:与|和|同)?(?:中国)?(?:解放军|军方|军队)(?:有关联|有关|相关|有联系|关联|存在关联)的?(?:中国)?(?:企业|公司|实体)[”"」]?的?(?:清单|名单|黑名单)',
  ],
  ['us-dod-1237', '[“"「]?ccmc[”"」]?(?:清单|名单|黑名单)'],
  ['us-dod-1237', '(?:第)?1237(?:条款?)?(?:清单|名单)?'],
  ['us-dod-1237', '[“"「]?(?:共产党?中国|中共)(?:军事|军方|涉军)(?:企业|公司)[”"」]?(?:清单|名单|黑名单)?'],
  [
    'us-dhs-uflpa',
    '(?:[《“「]?(?:维吾尔(?:族|人)?强迫劳动(?:预防|防止)法|(?:防止|预防)(?:强迫维吾尔(?:族|人)?劳动|维吾尔(?:族|人)?强迫劳动|强迫劳动)法)(?:案)?[》”」]?(?:[（(]uflpa[）)])?|涉疆|uflpa)(?:下的|的|制定的|设立的)?[“"「]?(?:实体)?(?:清单|名单)?',
  ],
  ['us-dhs-uflpa', '[“"「]?(?:维吾尔(?:族|人)?|涉疆)?强迫劳动[”"」]?(?:相关)?[“"「]?(?:实体)?(?:清单|名单)[”"」]?'],
  // Not 不可靠实体清单, which China keeps.
  ['us-bis-entity', '[“"「]?(?<!不可靠)(?:出口管制)?(?<!不可靠)实体[”"」]?(?:清单|名单)[”"」]?'],
  ['us-bis-entity', '(?:美国)?(?:商务部)?(?:的)?(?:出口|贸易|经济|经贸)(?:管制)?[“"「]?黑名单[”"」]?'],
  ['us-bis-meu', '[“"「]?军事最终用户[”"」]?(?:[（(]meu[）)])?(?:清单|名单)|(?<![a-z])meu(?:清单|名单)'],
  ['us-bis-uvl', '[“"「]?未经(?:核实|验证)[”"」]?(?:实体)?(?:的)?(?:出口管制)?(?:清单|名单)|(?<![a-z])uvl(?:清单|名单)?(?![a-z])'],
  [
    'us-ofac-ns-cmic',
    '(?:非sdn)?[“"「]?(?:中国)?(?:军工|军事工业)(?:复合体|综合体)(?:企业|公司)?[”"」]?(?:清单|名单)?(?:[（(]ns-cmic(?:清单|名单)?[）)])?|(?<![a-z])ns-cmic(?:清单|名单)?',
  ],
  ['us-ofac-ns-cmic', '投资(?:限制|禁令)?[“"「]?(?:黑名单|清单|名单)[”"」]?'],
  ['us-ofac-sdn', '特别指定国民(?:清单|名单)?|(?<![a-z-])sdn(?:清单|名单)'],
  ['us-fcc-covered', '[“"「]?(?:受管制|涵盖|受限|受涵盖|覆盖|受管控)(?:设备|实体)?[”"」]?(?:清单|名单)'],
  ['us-omb-biosecure', '[“"「]?受关注(?:的)?生物(?:技术|科技)(?:公司|企业)[”"」]?(?:清单|名单)?|[《“「]?生物安全法案[》”」]?'],
  ['eu-fsf', '欧盟(?:的)?制裁(?:清单|名单)?'],
  ['uk-ofsi', '英国(?:的)?制裁(?:清单|名单)'],
];

export const LABELS_ZH: readonly (readonly [id: string, pattern: string])[] = [
  ['us-dod-1260h', '[“"「]?(?:中国)?(?:军事|涉军|军方)(?:企业|公司)[”"」]?'],
  ['us-dod-1260h', '[“"「]?军企[”"」]?(?:标签)?'],
];

export const GENERIC_LISTS_ZH = '(?:该|这份|此|上述|其|现行|新版|最新|这一|相关|美国)?(?:清单|名单|黑名单)';
