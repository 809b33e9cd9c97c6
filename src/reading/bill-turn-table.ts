import type { Turn } from './stock-turn-table.js';

const BILL = '(?:\\b(?:acts?|bills?|legislation|ndaa|amendments?|measure|version)\\b|{L})';
const CHAMBER = '(?:\\b(?:house|senate|congress|committees?|panels?|subcommittee|chamber|representatives|lawmakers)\\b|{BO})';
const LAWMAKER =
  '(?:{O}|\\b(?:senators?|representatives?|rep\\.|sen\\.|lawmakers?|legislators?|republicans?|democrats?|congress(?:man|woman|men|women)|chair(?:man|woman)?|members)\\b)';
const PROPOSED_RULE =
  '(?:notices? of (?:a )?proposed rule-?making|proposed rules?|nprm|anprm|advance notice|notice of inquiry|proposals? (?:to|that|for|under|which))';

/** Turns that tell of a bill or a rule on its way: see `STOCK_TURNS`. */
export const BILL_TURNS: readonly Turn[] = [
  // The House passed a compromise version. … A committee approved the bill. … The panel marked up the measure. … The Senate followed on Dec. 15.
  ['proposal', 'passed approved advanced adopted cleared backed reported', `${CHAMBER}[^;]{0,70} $`, `\\w+ (?:[a-z0-9'’-]+ ){0,8}?${BILL}`],
  ['proposal', 'passed cleared', `${BILL}[^;]{0,40} $`, `\\w+ (?:[a-z.]+ ){0,4}?${CHAMBER}`],
  [
    'proposal',
    'agreed released unveiled',
    `(?:${CHAMBER}|\\b(?:negotiators|conferees|leaders)\\b)[^;]{0,60} $`,
    `\\w+ (?:[a-z]+ ){0,4}?(?:text|compromise|version|draft)\\b[^;]{0,40}${BILL}`,
  ],
  ['proposal', 'released published unveiled', `\\b(?:text|version|draft)\\b[^;]{0,20}${BILL}[^;]{0,30}\\b(?:was|were) $`, '\\w+,? {D}'],
  ['proposal', 'marked', `${CHAMBER}[^;]{0,50} $`, `marked up [^;]{0,50}${BILL}`],
  ['proposal', 'followed', '\\b(?:house|senate|chamber)[^;]{0,20} $', 'followed(?: suit)?,? {D}'],
  ['proposal', 'voted', `${CHAMBER}[^;]{0,50} $`, `voted [^;]{0,70}${BILL}`],
  [
    'proposal',
    'passed approved advanced adopted cleared introduced reintroduced backed endorsed reported sent',
    `${BILL}[^;]{0,160}\\b(?:was|were|been|is)(?: also| [a-z]+ly)? $`,
    `\\w+ [^;]{0,40}\\b(?:by|in|to|through|out of)\\b[^;]{0,50}${CHAMBER}`,
  ],
  // Two senators introduced a bill. … The act, introduced earlier this year, would ban …
  [
    'proposal',
    'introduced reintroduced introduces introducing unveiled tabled sponsored drafted filed proposed presented',
    `${LAWMAKER}[^;]{0,110} $`,
    `\\w+ (?:(?!letter)[^;]){0,70}${BILL}`,
  ],
  [
    'proposal',
    'introduced reintroduced proposed tabled presented',
    `${BILL}[^;]{0,50} $`,
    `\\w+,? (?:[a-z]+ ){0,3}?(?:{D}|(?:by|in|to) [^;]{0,40}${CHAMBER}|by ${LAWMAKER})`,
  ],
  ['proposal', 'proposed introduced', `${LAWMAKER}[^;]{0,60}\\b(?:had|has|have|first) $`, '\\w+ it\\b'],
  // The council released a notice of proposed rulemaking. … The commission voted to propose a ban.
  [
    'proposal',
    'released published issued adopted approved unveiled circulated opened launched announced posted floated',
    null,
    `\\w+ (?:[^;]{0,60}\\b)?${PROPOSED_RULE}`,
  ],
  ['proposal', 'proposed', '\\bnotice of $', 'proposed rule-?making[^;]{0,30}{D}'],
  [
    'proposal',
    'voted votes',
    '(?:{BO}|\\b(?:agency|regulators?|commission|commissioners|it)\\b)[^;]{0,50} $',
    '\\w+ [^;]{0,50}\\b(?:propos\\w+|to (?:begin|start|launch|open|seek|consider|explore|weigh|set|move|advance)\\b)',
  ],
  // Senator X had pushed for it. … Two firms were singled out by the lawmakers as candidates for the list.
  [
    'proposal',
    'urged pressed pushed lobbied called asked recommended demanded requested petitioned implored',
    `${LAWMAKER}[^;]{0,110} $`,
    `\\w+ [^;]{0,100}\\b(?:to|for|that|be|should|consider|on)\\b[^;]{0,60}\\b(?:add|adding|added|plac(?:e|ing|ed)|put|blacklist|blacklisting|blacklisted|sanction|designat(?:e|ing|ed)|list|includ(?:e|ing|ed))\\b`,
  ],
  [
    'proposal',
    'want wants wanted',
    `${LAWMAKER}[^;]{0,60} $`,
    '\\w+ [^;]{0,90}\\b(?:blacklisted|sanctioned|(?:added|put|placed|included) (?:to|on|in|onto)|on (?:the|its|that|a) (?:black)?list|on {L})',
  ],
  ['proposal', 'singled', null, 'singled out [^;]{0,60}(?:for|as) [^;]{0,30}(?:{LK}|list|sanction|inclusion)'],
  // The bill would direct the department to decide whether X should be added. … An earlier version of the bill named X.
  [
    'proposal',
    'require direct order instruct have compel oblige task mandate',
    `(?:${BILL}|\\bit\\b|\\bprovision\\b)[^;]{0,130}\\bwould(?: also)? $`,
    '\\w+ [^;]{0,110}\\b(?:whether|if)\\b[^;]{0,120}',
  ],
  ['proposal', 'named listed targeted', `\\b(?:versions?|drafts?|texts?)\\b[^;]{0,20}${BILL}[^;]{0,12} $`, '\\w+ [^;]{0,60}{C}'],
  // The deputy secretary told Congress that X should be on the list.
  [
    'proposal',
    'told wrote informed notified advised',
    '(?:{OB})[^;]{0,90} $',
    '\\w+ [^;]{0,110}\\b(?:should|deserved?|merit(?:s|ed)?|belong(?:s|ed)?|ought|qualif(?:y|ies|ied)|warrant(?:s|ed)?)\\b[^;]{0,60}(?:{LK}|\\b(?:list|added|named|designat))',
  ],
  // Senators penned a letter to the secretary.
  [
    'proposal',
    'penned addressed fired',
    `${LAWMAKER}[^;]{0,90} $`,
    '\\w+ (?:off )?(?:an? )?(?:[a-z]+ )?letters? (?:[^;]{0,20})?to (?:[^;]{0,20}){OB}',
  ],
  ['proposal', '致函 致信', '{OB}[^。；]{0,30}$', '\\p{Script=Han}+[^；]{0,80}(?:应|应当|应该|建议|符合)[^；]{0,40}(?:{L}|名单|清单|列入)'],
  // 众议院通过法案 … 议员提出法案 … 委员会以40票对1票通过
  [
    'proposal',
    '通过 审议通过 表决通过',
    '(?:众议院|参议院|众院|参院|委员会)[^。；]{0,40}$',
    '\\p{Script=Han}+[^。；]{0,30}(?:法案|议案|修正案|版本|{L})',
  ],
  ['proposal', '通过', '(?:法案|议案|修正案|{L})[^。；]{0,30}(?:获|获得|表决|审议|投票|票)$', '通过'],
  ['proposal', '通过', '(?:法案|议案|修正案|{L})[^。；]{0,50}获[^。；]{0,20}(?:委员会|参议院|众议院|参院|众院)$', '通过'],
  ['proposal', '提出', '{BO}[^。；]{0,12}$', '提出[^。；]{0,12}(?:新规|规则|提案)'],
  ['proposal', '提出 发起', '(?:法案|议案|修正案|{L})[^。；]{0,6}由[^。；]{0,30}$', '\\p{Script=Han}+'],
  [
    'proposal',
    '提出 推出 发起 提案',
    '(?:{O}|议员|参议院|众议院|国会)[^。；]{0,30}$',
    '\\p{Script=Han}+[^。；]{0,20}(?:法案|议案|修正案|版本|草案|{L})',
  ],
  ['proposal', '提交 提请', '(?:{O}|议员|参议院|众议院|国会)[^。；]{0,30}$', '\\p{Script=Han}+[^。；]{0,20}(?:法案|议案|修正案|草案)'],
  ['proposal', '提交', '{D}$', '提交(?:给|至)?(?:美国)?(?:众议院|参议院|国会)[^。；]{0,30}(?:法案|草案|议案|{L})'],
];
