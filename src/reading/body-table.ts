import type { MentionKind } from './mention.js';

export type BodyKind = Extract<MentionKind, 'body' | 'court' | 'official'>;

/** A body, court or official as text names it: kind, name it stands for, pattern, and the list it keeps. */
export interface BodyName {
  readonly kind: BodyKind;
  readonly name: string;
  readonly pattern: string;
  readonly list?: string;
}

const named =
  (kind: BodyKind) =>
  (name: string, pattern: string, list?: string): BodyName => ({ kind, name, pattern, ...(list === undefined ? {} : { list }) });
const body = named('body');
const court = named('court');
const official = named('official');

const US = '(?:u\\.?s\\.? |american |united states )?';

/** English, lower case. An empty name: the words of the text are the name. */
export const BODIES: readonly BodyName[] = [
  body(
    'Department of Defense',
    `${US}(?:departments? of (?:defen[sc]e|war)|defen[sc]e department|war department|dod(?![a-z])|the dow(?= (?:has|had|is|was|will|did|said|says|added|adds|removed|declined|must|may|designat)|['’]s (?:1260h|list|section))|pentagon|(?:defen[sc]e|war) (?:authorities|officials|ministry))`,
    'us-dod-1260h',
  ),
  body(
    'Department of Commerce',
    `${US}(?:commerce department|department of commerce)|commerce(?= (?:is|has|had|was|did|declined|said|says|added|adds|put|placed|will|would|removed|listed|named|expects|and the|or the))`,
    'us-bis-entity',
  ),
  body(
    'Bureau of Industry and Security',
    "(?:commerce department['’]s )?bureau of industry and security(?: \\(bis\\))?|(?<![a-z])bis(?![a-z])",
    'us-bis-entity',
  ),
  body(
    'Department of the Treasury',
    `${US}(?:treasury department|department of the treasury|treasury)(?:['’]s office of foreign assets control)?`,
    'us-ofac-sdn',
  ),
  body('Office of Foreign Assets Control', 'office of foreign assets control|ofac', 'us-ofac-sdn'),
  body('Federal Communications Commission', 'federal communications commission|fcc', 'us-fcc-covered'),
  body('Forced Labor Enforcement Task Force', 'forced labor enforcement task force(?: \\(fletf\\))?|fletf|the task force', 'us-dhs-uflpa'),
  body(
    'Department of Homeland Security',
    `${US}(?:department of homeland security|(?<!committee on )homeland security(?: department)?(?! (?:committee|subcommittee|panel))|dhs(?![a-z]))`,
    'us-dhs-uflpa',
  ),
  body('Department of Justice', `${US}(?:department of justice|justice department|doj(?![a-z]))`),
  body('Department of State', `${US}(?:department of state|state department)`),
  body('Office of Management and Budget', 'office of management and budget|(?:white house )?budget office|omb', 'us-omb-biosecure'),
  body('U.S. Congress', '(?:the )?(?:u\\.?s\\.? )?congress(?![a-z]|ional)'),
  body(
    'House Select Committee on China',
    '(?:house |u\\.?s\\.? )?(?:select committee|committee|panel) on (?:the )?(?:strategic competition between [^.,;]{5,60}party|china|(?:the )?chinese communist party|the ccp)|(?:members of )?(?:a|the) house (?:committee|panel)(?: on china)?|house china (?:committee|panel)',
  ),
  body('European Union', 'european union|european commission|eu council|the bloc', 'eu-fsf'),
  body(
    'HM Treasury',
    "(?:hm|uk|british) treasury|office of financial sanctions implementation|ofsi|(?:uk|british) government|(?:uk |britain['’]s )?foreign office|(?:britain|london)(?= (?:has|had|is|was|will|added|adds|removed|removes|put|placed|froze|freezes|lifted|listed|designated|sanctioned))",
    'uk-ofsi',
  ),
  body('United Nations', 'united nations|u\\.n\\.|security council', 'un-sc'),
  body(
    'Ministry of Foreign Affairs of China',
    "(?:china['’]s |the chinese |chinese )?(?:foreign ministry|ministry of foreign affairs)(?: of china)?|china['’]s foreign office",
  ),
  body(
    'Ministry of Commerce of China',
    "(?:china['’]s |the chinese |chinese )?(?:commerce ministry|ministry of commerce)(?: of china)?(?: \\(mofcom\\))?|mofcom",
  ),
  body(
    'Chinese Embassy',
    "(?:the )?(?:chinese|(?:china|beijing)['’]s) (?:embassy|mission|ambassador)(?: (?:in|to) (?:washington|london|brussels|the (?:united states|european union|united nations|u\\.?s\\.?|u\\.?k\\.?|eu|u\\.?n\\.?)))?|(?:the )?embassy of china|its embassy in (?:washington|london|the united states|the u\\.?s\\.?)",
  ),
  body('White House', 'white house(?! budget)'),
  body('Department of State', `${US}(?:state department|department of state)`),
  court(
    'U.S. District Court for the District of Columbia',
    '(?:united states|u\\.?s\\.?|federal)? ?district court for the district of columbia|d\\.?d\\.?c\\.?(?= |,)|(?:the |a )?(?:federal |u\\.?s\\.? )*(?:district )?(?:court|judge) in washington(?:,? d\\.?c\\.?)?',
  ),
  court(
    'U.S. Court of Appeals for the D.C. Circuit',
    '(?:u\\.?s\\.? |united states )?court of appeals for the (?:d\\.?c\\.?|district of columbia) circuit|d\\.?c\\.? circuit(?: court of appeals)?|(?:the |a )?(?:federal |u\\.?s\\.? )*appeals court in washington(?:,? d\\.?c\\.?)?',
  ),
  court(
    '',
    '(?:united states|u\\.?s\\.?|federal)? ?district court for the (?:northern|southern|eastern|western|central|middle) district of [a-z]+(?: [a-z]+)?|northern district of california',
  ),
  court(
    '',
    '(?:u\\.?s\\.? |united states )?court of appeals for the [a-z]+ circuit|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal) circuit|court of international trade|supreme court',
  ),
  court(
    'court',
    '(?:the |a |an )?(?:(?:federal|u\\.?s\\.?|us|district|appeals|appellate|lower|same|trial|circuit|washington|california|three-judge) ){0,3}(?:court of appeals|court|judge|justice|appeals panel|panel of judges|magistrate|district judges?)(?! (?:document|filing|record|case|battle|challenge|fight|paper|order|matter|room))',
  ),
  official(
    'Secretary of Defense',
    '(?:u\\.?s\\.? )?(?:secretary of (?:defen[sc]e|war)|defen[sc]e secretary|war secretary)(?: pete hegseth| lloyd austin)?|pete hegseth',
    'us-dod-1260h',
  ),
  official(
    'Deputy Secretary of Defense',
    '(?:the )?deputy (?:secretary of (?:defen[sc]e|war)|defen[sc]e secretary|war secretary|secretary)',
  ),
  official('', '(?:president (?:donald )?(?:trump|biden|joe biden))|(?:the )?(?:first |second )?(?:trump|biden) administration'),
  official(
    'government',
    'washington(?= (?:has|had|is|was|will|put|adds|added|placed|says|said|wants|should))|(?:the )?(?:u\\.?s\\.?|us|american|federal) (?:government|administration|authorities|officials?)|the (?:government|administration)',
  ),
  official(
    '',
    '(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a group of|several|a bipartisan group of|\\d{1,2}|both|senior|top|the|some|other) )?(?:(?:u\\.?s\\.?|us|american|house|senate|republican|democratic|gop|bipartisan|federal|influential|senior|congressional|hawkish) ){0,4}(?:lawmakers|senators|congressmen|congresswomen|legislators|representatives|members of congress|members of the (?:house|senate|panel|committee)|committee (?:chairs|chairmen|leaders)|house members|congressional leaders)',
  ),
  official(
    '',
    '(?:the )?(?:chairman|chairwoman|chair) of (?:a|the) house (?:select )?committee(?: on china)?|the lawmaker|the senator|the congressman|the congresswoman',
  ),
];

/** Whoever of the Chinese government speaks. */
export const CHINA = '中方';

/** Chinese: simplified, lower case. */
export const BODIES_ZH: readonly BodyName[] = [
  body('美国国防部', '(?:美国)?(?:国防部|战争部)(?!长)|五角大楼|五角大厦|(?<![a-z])do[dw](?![a-z])', 'us-dod-1260h'),
  body(
    '美国商务部',
    '美国商务部|(?:美国)?(?:商务部)?工业(?:和|与)安全局|产业安全局|(?<![a-z])bis(?![a-z])|商务部(?!发言人|新闻|回应称中方)',
    'us-bis-entity',
  ),
  body('美国财政部', '美国财政部|海外资产控制办公室|外国资产控制办公室|(?<![a-z])ofac(?![a-z])|财政部', 'us-ofac-sdn'),
  body('美国联邦通信委员会', '(?:美国)?联邦(?:通信|通讯|传播|通讯传播)委员会|(?<![a-z])fcc(?![a-z])', 'us-fcc-covered'),
  body('美国国土安全部', '(?:美国)?国土安全部', 'us-dhs-uflpa'),
  body('美国司法部', '美国司法部'),
  body('中国外交部', '(?:中国)?外交部(?:发言人)?'),
  body(CHINA, '中方|中国(?:政府|当局)|北京当局|(?:新疆|西藏|香港|澳门)(?:维吾尔自治区|自治区|特区|特别行政区)?政府'),
  // 中国驳斥这些指控
  body(
    CHINA,
    '(?:中国|北京)(?=(?:方面)?(?:则|也|还|一直|多次|曾|一贯|随后|强烈|坚决)?(?:驳斥|反驳|谴责|批评|指责|抗议|敦促|反对|否认|表示|回应|警告))',
  ),
  body(CHINA, '中国(?:[\\u4e00-\\u9fff]{2,8})(?:协会|商会|联合会|学会)'),
  body('中国商务部', '中国商务部(?:新闻)?(?:发言人)?|商务部(?:新闻)?发言人'),
  body('中国大使馆', '中国驻[^，。；]{1,6}?大?使馆(?:发言人)?'),
  body(
    '大使馆',
    '(?:美国|美方|英国|日本|俄罗斯|荷兰|德国|法国|加拿大|澳大利亚|韩国|新加坡|印度|欧盟|以色列|乌克兰|伊朗)驻\\p{Script=Han}{1,6}?(?:大?使馆|总?领事馆|代表团)(?:发言人)?',
  ),
  body('白宫', '白宫'),
  body('美国国会', '(?:美国)?国会(?!议员)'),
  body('美国众议院中国问题特别委员会', '(?:美国)?众议院(?:美中战略竞争|中国问题|中国|对华)?(?:特别)?委员会'),
  body('欧盟', '欧盟(?:委员会|理事会)?(?!制裁)', 'eu-fsf'),
  court(
    '',
    '(?:美国)?(?:哥伦比亚特区|华盛顿|加州北区|加利福尼亚州?北区)?(?:联邦)?(?:巡回)?上诉(?:法院|法庭)|(?:美国)?(?:哥伦比亚特区|华盛顿|加州北区|加利福尼亚州?北区)?(?:联邦)?(?:地区|地方)?(?:法院|法庭)|(?:联邦|地区|主审|美国)?法官|最高法院',
  ),
  official(
    '',
    '(?:[一二三四五六七八九十两数多\\d]+[名位])?(?:美国)?(?:共和党|民主党|两党|国会|众议院|众院|参议院|联邦)*(?:议员|参议员|众议员)(?:们)?',
  ),
  official('国防部长', '(?:美国)?(?:国防|战争)(?:部)?(?:部长|长)|副部长', 'us-dod-1260h'),
  official('', '美国总统(?:特朗普|拜登|川普)?|(?:特朗普|拜登|川普|奥巴马|美国)(?:政府|当局|行政当局|行政团队)|美方'),
];
