import type { Turn } from './stock-turn-table.js';

/** What binds everybody, not one company. A listing takes effect too, and is no law. */
const LAW =
  '(?:\\b(?:laws?|acts?|statutes?|rules?|regulations?|bans?|prohibitions?|restrictions?|controls|curbs|legislation|ndaa|decrees?|provisions?|requirements?|orders?|directives?|proclamation|moratorium|measures?|amendments?|limits?|section \\d{1,4}|section|policy|policies|exemptions?|suspension)\\b|{L})';
const ORDER = '(?:\\b(?:executive orders?|orders?|directives?|proclamations?)\\b)';
const ACT = '(?:\\b(?:acts?|laws?|bills?|legislation|statutes?|ndaa|measures?|budget|package)\\b|{L})';
const RULES =
  '(?:\\b(?<!proposed )(?:rules?|regulations?|bans?|orders?|policy|policies|restrictions?|prohibitions?|controls|curbs|measures?|requirements?)\\b)';
/** Who signs laws: `President Biden`, `Trump`, `the president`. */
const SIGNER = '(?:{O}|\\b(?:presidents?|trump|biden|obama|bush|clinton|white house|governor)\\b)';
const BY_SIGNER = '(?:by|from) (?:the |then[- ]|former |u\\.s\\. |us ){0,2}(?:{O}|president|donald|joe|trump|biden|barack|obama)';
/** Who makes rules. */
const RULER =
  '(?:{BO}|\\b(?:agency|agencies|regulators?|commission|commissioners|department|bureau|ministry|government|washington|united states|u\\.s\\.|administration|authorities|which|it)\\b)';
/** Who is bound by them. */
const BOUND =
  '(?:{BO}|\\b(?:persons?|investors?|americans?|agencies|agency|department|contractors?|funds?|companies|firms?|banks?|pentagon|washington|government|exporters?|importers?|shippers?|suppliers?|carriers?|operators?|they|it|nobody|no one|goods|products|equipment|money|entities|military|buyers?|holders?|shareholders?)\\b)';
const MUST =
  '\\b(?:must|have to|has to|had to|need to|needs to|(?:are|is|were|be) (?:required|obliged|forced|ordered|told|meant|supposed) to)';
const DEALING =
  '(?:contract|buy|bought|purchas|procur|acquir|sign|enter|deal|do(?:ing)? business|invest|own|hold|trad|transact|us(?:e|ing)\\b|sell|sold|import|export|ship|supply|spend|spent|renew|extend|accept|fund)';
const TAKES = '(?:takes?|took|taking|taken|goes|went|going|go|comes?|came|coming|enters?|entered|puts?|be|is|was|are|were|been)';
const HOLDINGS = '(?:stakes?|holdings?|shares?|securities|stocks?|positions?|investments?|interests?|bonds?|exposure|divest|them|it)\\b';

/** Turns that tell of a law, an order, or one of its days: see `STOCK_TURNS`. */
export const LAW_TURNS: readonly Turn[] = [
  // The ban takes effect on June 30. … The rule became effective on June 30. … The restrictions have been in force since May.
  ['law', 'effect force', `${LAW}[^;]{0,90}\\b${TAKES}(?: in)?(?:to)? $`, '\\w+,?(?: [a-z]+){0,5} {D}'],
  ['law', 'effective', `${LAW}[^;]{0,90}\\b(?:is|was|are|were|be|becomes?|became)(?: [a-z]+ly)? $`, 'effective[^;]{0,20}{D}'],
  // The ban applies from June 30. … The restrictions kick in next year. … The waiver ends on May 1.
  [
    'law',
    'apply applies applied kicks kick kicked starts start started begins begin began expires expire expired end ends ended lapses',
    `${LAW}[^;]{0,90} $`,
    '\\w+(?: in| up| out)?,?(?: to [^;,]{0,70})?,? ?(?:beginning|starting|only|until)? ?{D}',
  ],
  [
    'law',
    'due',
    '\\b(?:bans?|prohibitions?|restrictions?|limits?|provisions?|phase|part)\\b[^;]{0,70}\\b(?:is|are|was|were|be) $',
    'due {D}',
  ],
  // From June 30 it cannot buy from listed companies. … As of May, investors are barred from buying shares.
  [
    'law',
    'longer not',
    '{D},?(?:(?!\\bsa(?:id|ys?)\\b)[^;]){0,90}\\b(?:may|can|will|must|could)(?: no)? $',
    `\\w+\\b[^;]{0,40}\\b${DEALING}`,
  ],
  ['law', "cannot can't", '{D},?(?:(?!\\bsa(?:id|ys?)\\b|\\bwhich\\b)[^;]){0,90} $', `[a-z']+\\b[^;]{0,40}\\b${DEALING}`],
  [
    'law',
    'banned barred prohibited forbidden blocked restricted',
    `{D},?[^;]{0,110}\\b(?:be|is|are|were|been)(?: also)? $`,
    `\\w+ (?:from|to)\\b[^;]{0,60}\\b${DEALING}`,
  ],
  [
    'law',
    'banned barred prohibited forbidden blocked restricted',
    `${BOUND}[^;]{0,50}\\b(?:be|is|are|were|been)(?: also)? $`,
    `\\w+ (?:from|to)\\b[^;]{0,60}\\b${DEALING}[^;]{0,70}{D}`,
  ],
  // Executive Order 13959 of Nov. 12, 2020 prohibits investments. … It bars purchases from X, starting in October 2027.
  [
    'law',
    'prohibits prohibited bars barred bans banned forbids forbade prevents prevented blocks blocked restricts restricted',
    `${ORDER}[^;]{0,30}{D}[^;]{0,20} $`,
    `\\w+ [^;]{0,60}\\b${DEALING}`,
  ],
  [
    'law',
    'prohibits bars bans forbids prevents blocks restricts prohibit bar ban forbid prevent block restrict',
    `(?:(?:\\b(?:laws?|acts?|statutes?|rules?|regulations?|bans?|provisions?|executive orders?|legislation|ndaa|section|policy|clause)\\b|{L}|{D})[^;]{0,60} |^it (?:will |would |also )?)$`,
    `\\w+ (?:(?!\\b(?:apply|enforc)ing\\b)[^;]){0,130}\\b(?:beginning|starting|commencing|effective|as of|from|after)? ?{D}`,
  ],
  [
    'law',
    'prohibits prohibited bars barred bans banned forbids forbade blocks',
    `{D}[^;]{0,12}${ORDER}[^;]{0,20} $`,
    `\\w+ [^;]{0,60}\\b${DEALING}`,
  ],
  [
    'law',
    'barred banned prohibited forbidden',
    `(?:{B}|${LAW})[^;]{0,40}\\b(?:has|have|had)(?: also)? $`,
    `\\w+ [^;]{0,60}\\b${DEALING}[^;]{0,80}{D}`,
  ],
  // Investors must divest by Nov. 11. … They have until June to sell their stakes.
  [
    'law',
    'divest sell unload exit dispose liquidate shed relinquish offload',
    `${BOUND}[^;]{0,50}(?:${MUST}|\\bhave until {D} to|\\bhad until {D} to|\\bare given until {D} to|\\bmay)(?: fully| completely)? $`,
    `\\w+ (?:[^;]{0,40}\\b)?${HOLDINGS}[^;]{0,90}{D}`,
  ],
  [
    'law',
    'divest sell unload exit dispose liquidate shed relinquish offload',
    `{D},?[^;]{0,70}(?:${MUST}|\\bto)(?: fully| completely)? $`,
    `\\w+ (?:[^;]{0,40}\\b)?${HOLDINGS}`,
  ],
  // President Biden signed the bill. … Trump issued an executive order. … an order signed by Mr. Biden in June
  [
    'law',
    'signed signs inked',
    `(?<!\\b(?:after|since|before|until|once) (?:[a-z]+ )?)${SIGNER}[^;]{0,60} $`,
    `\\w+ (?:it into law\\b|(?:(?!letter)[^;]){0,60}?(?:${ACT}|${ORDER}|\\binto law\\b))`,
  ],
  [
    'law',
    'issued issues unveiled announced passed published put brought replaced amended revoked rescinded revised expanded',
    `^(?!.*{J}).*${SIGNER}[^;]{0,60} $`,
    `\\w+ (?:out |in )?(?:(?:an?|the|his|her|another|two|new)(?: [a-z]+){0,2} )?${ORDER}`,
  ],
  [
    'law',
    'signed enacted promulgated',
    `(?:${ACT}|${ORDER})[^;]{0,70} $`,
    `\\w+(?: into law)?,? (?:[a-z]+ ){0,3}?(?:${BY_SIGNER}|{D}|(?:recently|earlier|later|previously)\\b)`,
  ],
  ['law', 'issued unveiled announced', `${ORDER}[^;]{0,50} $`, `\\w+,? (?:${BY_SIGNER}|{D}|recently\\b|earlier\\b)`],
  // a law passed last year … Congress passed legislation in 2021 … The act became law in March.
  ['law', 'passed adopted approved enacted', '\\b(?:law|statute|ban|rule|policy|regulation)s?\\b[^;]{0,40} $', '\\w+(?: by {B})?,? {D}'],
  ['law', 'passed enacted adopted', '{B}[^;]{0,30} $', `\\w+ (?:[a-z0-9]+ ){0,6}?(?:\\b(?:laws?|legislation|statutes?|acts?|ndaa)\\b|{L})`],
  ['law', 'passed enacted adopted', '\\b(?:laws?|legislation|statutes?|acts?|requirements?|bans?)\\b[^;]{0,20}{B}(?: had| has)? $', '\\w+'],
  ['law', 'law', `(?:${ACT}|\\bit\\b)[^;]{0,50}\\b(?:became|become|becomes|is now|was made) $`, 'law\\b[^;]{0,40}{D}'],
  // The agency adopted rules that block … … The FCC voted to adopt a ban. … Washington imposed sweeping export controls in October.
  [
    'law',
    'adopted finalized finalised enacted promulgated instituted',
    `${RULER}[^;]{0,50} $`,
    `\\w+ (?:(?!propos|notice|list)[^;]){0,40}${RULES}`,
  ],
  ['law', 'adopt', '\\b(?:voted|decided|agreed)[^;]{0,20} to $', `adopt (?:(?!propos|notice)[^;]){0,30}${RULES}`],
  [
    'law',
    'imposed introduced unveiled tightened',
    `{D}[^;]{0,40}${RULER}[^;]{0,30} $`,
    `\\w+ (?:(?!propos|notice|sanctions|tariff)[^;]){0,40}\\b(?:export|investment|import|licens\\w*|procurement)[^;]{0,20}${RULES}`,
  ],
  // The FCC banned the import of new equipment in 2022. … It voted to bar subsidies. … The FCC issued an order that bans … … a policy that it issued in May
  [
    'law',
    'barred banned prohibited blocked outlawed',
    '(?:{BO})[^;]{0,30} $',
    '\\w+ (?:the )?(?:[a-z]+ )?(?:sales?|imports?|importation|marketing|use|purchases?|approvals?|authori[sz]ations?)\\b',
  ],
  ['law', 'bar ban prohibit block outlaw', '\\bvoted[^;]{0,30} to $', '\\w+'],
  ['law', 'issued released', '(?:{B})[^;]{0,30} $', '\\w+ an? (?:[a-z]+ ){0,3}order\\b[^;]{0,50}\\b(?:ban|bar|prohibit|block|restrict)'],
  ['law', 'issued announced adopted published', '\\b(?:polic(?:y|ies)|guidance|regulations?)\\b,? (?:that|which) [^;]{0,30}$', '\\w+ {D}'],
  [
    'law',
    'amended amends',
    '(?:{B})[^;]{0,30} $',
    '\\w+ (?:the |its )?(?:export administration regulations|ear\\b|regulations|rules|section|dfars|far\\b)(?:(?!\\b(?:add|remov|modif)\\w*\\b|{L})[^;]){0,60}\\bto (?!add|remov|modif)',
  ],
  // 拜登签署行政命令 … 该法12月23日签署，次年6月21日生效 … 6月30日起不得与名单上的企业签订合同
  [
    'law',
    '签署 签发 颁布',
    '(?:^|[^须经需待由])(?:{O}|总统|特朗普|拜登|川普|州长)[^。；须需待刚]{0,40}$',
    '(?:签署|签发|颁布)[^。；]{0,30}(?:令|法|备忘录)',
  ],
  ['law', '签署 签发 颁布', '(?:令|法|法案|{L})[^。；须需待]{0,6}(?:已|由|于|在|经)[^。；须需待]{0,40}$', '(?:签署|签发|颁布)'],
  [
    'law',
    '生效 施行 实施 起效',
    '(?:法|令|规定|规则|新规|措施|限制|条款|条例|禁购|法案|决定)[^。；]{0,30}{D}[^，。；]{0,8}$',
    '\\p{Script=Han}+',
  ],
  [
    'law',
    '不得 禁止 不能 不再',
    '{D}(?:起|开始|后|以后|之后)?[^。；]{0,30}$',
    '(?:不得|禁止|不能|不再)[^。；]{0,30}(?:采购|合同|签|购买|投资|交易|使用|进口|买卖|持有)',
  ],
  ['law', '通过', '(?:国会|{B})[^。；]{0,10}$', '通过(?:了)?(?:(?:相关|有关)?(?:立法|法律)|《[^。；》]{2,20}法》)'],
  [
    'law',
    '须 需 应 要',
    '(?:投资者|投资人|人士|个人|机构|基金)[^。；]{0,12}$',
    '\\p{Script=Han}(?:要|在|于)?[^。；]{0,4}{D}[^。；]{0,8}(?:出售|抛售|剥离|清仓|处置|卖出|卖掉|脱手|撤出)',
  ],
  ['law', '不', '{D}(?:起|开始|后|以后|之后)?[^。；]{0,30}$', '不(?:能|可|再)[^。；]{0,30}(?:采购|合同|签|购买|投资|交易|进口)'],
  ['law', '通过', '{D}$', '通过的[^。；]{0,14}(?:法|令)'],
  ['law', '成为', '(?:法案|议案|授权法|{L})[^。；]{0,20}{D}[^。；]{0,6}$', '成为(?:正式)?法律'],
  [
    'law',
    '推出 公布 发布 宣布 祭出',
    '{D}[^。；]{0,12}$',
    '\\p{Script=Han}+[^。；\ue001-\ue003]{0,12}新(?!增)的?[^。；\ue001-\ue003]{0,12}(?:管制|限制|禁令|措施|规定)|\\p{Script=Han}+[^。；\ue001-\ue003]{0,12}(?:芯片|投资|采购)禁令',
  ],
];
