import type { EventType } from '../register/index.js';
import { ON_OR_OFF } from './event-types.js';
import { masked } from './scene.js';

/** Who speaks that is no company told of before: a ministry, a scholar, an analyst. */
const OTHER_SPEAKER =
  /^(?:[”"」』]|此外[，,]|另外[，,]|不过[，,]|至于)?[^，,。；;：:\ue001]{1,24}(?:部|局|署|教授|学者|专家|研究员|分析师|分析员|分析人士|业内人士|市场人士|智库|协会|商会|工会|官员|议员|总理|部长|大臣|券商|研报)(?:\p{Script=Han}{2,4})?(?:[（(][^（）()]{0,40}[）)])?[^，,。；;\ue001]{0,24}(?:说|表示|称|指出|认为|回应|强调|警告)/u;
/** `有自媒体称公司被列入清单，此说不实`: what is told is told to be false. */
const RUMOUR =
  /(?:此说|此(?:消息|传闻|传言|报道)|该(?:消息|传闻|传言|报道)|上述(?:消息|传闻|传言|报道|内容)|相关(?:消息|传闻|传言|报道|内容))[^。；;]{0,12}(?:不实|失实|不属实|有误|虚假|谣言|子虚乌有|不符)|(?:纯属|系|属于?|均为|实为|是)(?:谣言|虚假信息|不实(?:信息|消息|传言|报道|之词)|误传|假消息|子虚乌有|捏造)/u;
/** Who is put on a list is said in other words than who was told of before: 点名要求把更多铝业企业列入. */
const OF_OTHERS = masked(
  '[将把](?!其|它|该|这家|这些|上述|本|两家公司|三家公司|前者|后者)[^。；;，,\ue001]{2,30}(?:企业|公司|实体|机构|厂商|银行|制造商|供应商|生产商|大学|中企)(?:也|都|一并|一同|继续)?(?:列入|列为|纳入|加入|增列|移出|剔除|放进|拉黑|{L})',
  'u',
);

/** Whether a Chinese sentence is said by somebody who is no company told of before it. */
export const isSaidByOthers = (mask: string): boolean => OTHER_SPEAKER.test(mask);

/** Whether a Chinese sentence says of what it tells that it is not true. */
const isRumour = (mask: string): boolean => RUMOUR.test(mask);

/** Whether a Chinese sentence puts somebody on a list, or wants him there, whom it does not name. */
export const putsOthers = (mask: string): boolean => OF_OTHERS.test(mask);

/** `已有数家律所终止了与清单企业的委托关系`: ties end, and no listing. */
const OF_TIES = /(?:终止|解除|取消|中止)了?[^。；;，,]{0,24}(?:委托|合作|合同|合约|订单|关系|协议|代理|业务)/u;
/** `双方将于14日起举行会谈`. */
const OF_TALKS = /会谈|磋商|会晤|访问|谈判|峰会|会议|开庭|聆讯|展览|论坛/u;
const OF_LAW = masked('{L}|法|令|规|禁|条款|措施|采购|出售|清仓', 'u');
/** `委员会否决另一项修正案`. */
const NOT_MADE = /(?:否决|未获通过|未能通过|搁置)[^。；;]{0,60}(?:修正案|法案|议案|提案|动议)/u;
const ASKED = /(?:是否|会否|能否|有无|吗)[^。；;]{0,40}[？?][”"」』]?$/u;

/** Whether the word at a place of a Chinese sentence speaks of something else than an act of its kind. */
export function isOfOtherInHan(type: EventType, mask: string, at: number): boolean {
  if (type === 'law') return OF_TALKS.test(mask) && !OF_LAW.test(mask);
  if (type === 'proposal') return NOT_MADE.test(mask);
  if (type === 'complaint-filed') return ASKED.test(mask);
  if (ON_OR_OFF.has(type)) return isRumour(mask) || (type === 'removal' && OF_TIES.test(mask.slice(at, at + BEFORE)));
  return false;
}

/** `苹果未回应，五角大楼与商务部均不予置评`: whose clause the word at a place is of, up to it. */
const OWN_CLAUSE = masked('(?:^|[，,；;])(?:而|但|则|另外|此外)?{BO}(?:[和与、及]{BO}){0,4}[^，,。；;\ue001]{0,14}$', 'u');
const BEFORE = 60;

/** Whether the clause that ends at a place of a Chinese mask tells of a body and no company. */
export const isOfBody = (mask: string, at: number): boolean => OWN_CLAUSE.test(mask.slice(Math.max(0, at - BEFORE), at));
