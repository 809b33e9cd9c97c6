import type { Turn } from './stock-turn-table.js';

const CLAUSE = '[^。；;，,]';
const SENTENCE = '[^。；;]';
/** What makes of an act one that is only asked for, thought of or denied. */
const UNDONE =
  '要求|敦促|呼吁|促请|建议|请求|申请|希望|争取|寻求|应将|应把|应当|应该|是否|如果|一旦|尚未|没有|并未|拒绝|反对|不会|不应|考虑|草案|草稿|可能|讨论|威胁|不排除|否认|有望|能否|怎样|怎么|如何';
/** The same of a draft, which is called one. */
const DONE_OF_DRAFT = `^(?![\\s\\S]*(?:${UNDONE.replace('草案|草稿|', '')}))[\\s\\S]*`;
const DONE = `^(?![\\s\\S]*(?:${UNDONE}))[\\s\\S]*`;

/** How Chinese papers tell who came off a list, what was taken back, and who says nothing; see `STOCK_TURNS`. */
export const LISTING_TURNS_ZH: readonly Turn[] = [
  // 本公司已不在更新后的清单之列。
  [
    'removal',
    '不在 不再 未再',
    `${DONE}{C}(?!${CLAUSE}*\\ue001)${CLAUSE}{0,24}(?:已|已经|均|都|也|亦|现)${CLAUSE}{0,4}$`,
    `(?:不在|不再(?:位列|列于|列入|出现在|被列入|属于|在)|未再(?:列入|出现在))${CLAUSE}{0,12}{LK}(?:之列|之中|之内|名单)?[”"」』]?(?:[上中内里])?(?=[。；;，,]|$)`,
  ],
  // 法院签发命令，把小米从名单里拿了下来。
  [
    'removal',
    '拿 划 摘 踢 拿下 拿掉 划掉 摘掉 剔除 抹去 删去',
    `${DONE}[将把]${CLAUSE}{0,20}{C}${CLAUSE}{0,20}从${CLAUSE}{0,14}{LK}(?:[上中里内])?(?:给)?$`,
    '\\p{Script=Han}{1,2}(?:了)?(?:下来|掉|走|出来|出去|了)?(?=[。；;，,]|$)',
  ],
  // 某银行的列名已由欧方解除。
  [
    'removal',
    '解除 撤销 取消 终止',
    `${DONE}{C}[^。；;，,]{0,8}的?(?:列名|列入|列管|制裁|指定|认定)(?:已|已经|现已|获)${CLAUSE}{0,20}$`,
    '\\p{Script=Han}{2}',
  ],
  // 发布新版清单，一小时后就撤下。
  [
    'draft-withdrawn',
    '撤下 撤回 撤稿 下架 收回 抽回 撤走 撤掉',
    `${DONE_OF_DRAFT}(?:发布|公布|刊登|公示|刊出|挂出|挂上|贴出|上网|上架|登出|公众查阅|公开查阅|公开检阅|联邦公报|网站|网页|新版|公告)${SENTENCE}{0,80}(?:小时|分钟|当天|当日|当晚|随后|不久|旋即|随即|很快|迅速|突然|悄悄|又|便|就|即|已)[^。；;，,]{0,10}$`,
    `\\p{Script=Han}{2}(?!的|书|稿件)(?!${SENTENCE}*(?:上诉|诉讼|投资|产品|应用))`,
  ],
  // 战争部只答“无可奉告”。
  [
    'no-response',
    '无可奉告 不予置评 不予评论 未予置评 未予回应 不评论',
    `(?:{CBO}|发言人|律师|代表|负责人|使馆|白宫|该公司)${CLAUSE}{0,24}$`,
    '\\p{Script=Han}{3,4}',
  ],
];
