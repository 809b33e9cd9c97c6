import type { Turn } from './stock-turn-table.js';

const CLAUSE = '[^。；;，,]';
const SENTENCE = '[^。；;]';
/** What makes of an act of a court one that is only wanted, feared or spoken of. */
const UNDONE =
  '考虑|要求|请求|申请|寻求|打算|计划|准备|拟|不排除|可能|或将|或会|如果|一旦|倘若|是否|能否|希望|预计|料将|威胁|保留|权利|尚未|没有|并未|未有|未能|等待|有待|拒绝|驳回|推翻';
const DONE_BEFORE = `^(?![\\s\\S]*(?:${UNDONE}))[\\s\\S]*`;
const COURT = '(?:{J}|法院|法庭|法官|合议庭|上诉庭|高院)';
const ORDER = '(?:禁令|禁制令|限制令|冻结令|暂缓令)';

/** How Chinese papers tell what courts do, and what is done before them; see `STOCK_TURNS`. */
export const COURT_TURNS_ZH: readonly Turn[] = [
  // 小米一纸诉状递到了华盛顿。… 把五角大楼告上法庭。
  [
    'complaint-filed',
    '诉状 起诉书 状纸 诉讼',
    `${DONE_BEFORE}{C}${SENTENCE}{0,40}$`,
    `(?:诉状|起诉书|状纸|诉讼)(?:已|也|就|便)?(?:递|送|呈|交|寄|投)(?:到|进|至|往|交)了?${CLAUSE}{1,20}`,
  ],
  [
    'complaint-filed',
    '告上 告到 告进 诉至 诉诸',
    `${DONE_BEFORE}{C}(?!${SENTENCE}*(?:被|遭))${SENTENCE}{0,60}$`,
    `\\p{Script=Han}{2}了?${CLAUSE}{0,12}(?:${COURT}|公堂)`,
  ],
  [
    'complaint-filed',
    '诉状 起诉书 状纸',
    `${DONE_BEFORE}{C}${CLAUSE}{0,30}(?:{J}|华盛顿)${CLAUSE}{0,10}(?:递交|提交|呈交|送交|递上|呈上)${CLAUSE}{0,6}$`,
    '(?:诉状|起诉书|状纸)',
  ],
  // 法官下了初步禁令。… 箩筐技术5月5日拿到禁令。
  [
    'injunction',
    '禁令 禁制令 限制令 冻结令',
    `${DONE_BEFORE}${COURT}${SENTENCE}{0,50}(?:下|下达|颁|颁下|颁布|颁发|批出|批准|发出|发布|作出|做出|签发|准许|授予|给予|核准|裁准)了?[^。；;，,和与]{0,16}$`,
    `${ORDER}(?!动议|申请|请求|的申请|的请求)`,
  ],
  [
    'injunction',
    '禁令 禁制令 限制令 冻结令',
    `${DONE_BEFORE}{C}${SENTENCE}{0,50}(?:拿到|取得|获得|获颁|获批|赢得|争取到|申得|求得|讨到|等来)了?[^。；;，,和与]{0,16}$`,
    `${ORDER}(?!动议|申请|请求)`,
  ],
  // 禾赛和大疆一审都输了。… 公司一审败诉。
  [
    'ruling',
    '败诉 胜诉 落败 输掉 赢得 输 赢 败下阵来',
    `${DONE_BEFORE}{C}[^。；;，,]{0,24}(?:一审|初审|二审|终审|庭上|官司|上诉|诉讼|法院|法庭|{J})[^。；;，,]{0,8}$`,
    '(?:败诉|胜诉|落败|败下阵来|(?:输|赢)(?:了|掉|得))(?!后|的|案)',
  ],
  // 上诉庭拒绝了大疆即时撤销列名的请求。
  [
    'ruling',
    '拒绝 驳回 否决 驳斥',
    `${COURT}(?!${SENTENCE}*(?:要求|如果|是否|可能))${SENTENCE}{0,80}$`,
    `(?:拒绝|驳回|否决)了?${CLAUSE}{0,40}(?:请求|申请|动议|诉求|主张|诉讼|起诉|申诉|禁令|禁制令)`,
  ],
  // 法官作出简易判决，认定…，撤销了列名。
  [
    'ruling',
    '判决 裁决 裁定 判词',
    `${COURT}(?!${SENTENCE}*(?:上诉|发还|发回|禁令|禁制令|要求|如果|是否|可能|等待))${SENTENCE}{0,50}(?:作出|做出|下达|颁下|发布|宣布|公布|宣读)了?[^。；;，,]{0,10}$`,
    `(?:判决|裁决|裁定|判词)(?=[，,：:])(?!${SENTENCE}*(?:发还|发回|退回|上诉))`,
  ],
];
