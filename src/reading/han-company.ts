import type { CompanySpan } from './company-span.js';
import { simplified } from './lowered.js';
import type { Token } from './token.js';

const FORM = '(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司|股份公司)';
const ENDS =
  '(?:科技集团|科技|光电|激光|半导体|微电子|电子|智能|生物|医药|药业|能源|新能源|机器人|航空|航天|动力|材料|新材料|重工|精密|仪器|传感|感知|声学|海洋|无人机|通信|网络|软件|数据|芯片|存储|电池|汽车|光学|雷达|卫星|船舶|集团|股份|食品|棉业|纺织|资本|银行|无人艇|机械|装备|创新|技术|阀门|泵业|计量|热控|基因|海测|航测|测绘|检测|光電|電子|半導體|智慧|模组|模组|连接器|轴承|铸造|锻造|复材|化工|钢铁|航电|遥感|星图|导航|微波|电源|储能|锂电|纺织|农机|机床|工具|传动|液压|电气|控股|微科|通达|智控|智联|智造|视觉|感知|声呐|水下|海工|重机|物流|航运|海运|能科|光伏|硅业|材料|微纳|量子|算力|云|芯)';
const BOUNDARY =
  '(?<=^|[。！？；：:，,、“”"「」《》（）()\\s]|将|把|对|与|和|及|以及|被|向|由|称|的|给|让|是|在|起诉|公司|企业|厂商|制造商|供应商|巨头|子公司)';
const BODY = '[\\u4e00-\\u9fa5A-Za-z]{2,4}';
const CUT =
  /^(?:美国|中国|公司|企业|多家|这家|该|其|一家|十余家|数家|此|本|两家|三家|国内|国际|我国|中方|美方|全球|相关|当地|部分|许多|其他|这些|那些|高|军用|民用|商用|人工|先进|新型|消费|量子|生产|出口|军事|国防|研发|使用|关键|最大的?|主要|领先的?|客户|包括|以及|属于|从事|产业|行业|概念)/u;
const FULL = new RegExp(`${BOUNDARY}([\\u4e00-\\u9fa5（）()]{3,24}?${FORM})`, 'gu');
/** What is put on a list or taken off it: 将智谱列入 … */
const ROLE =
  /(?<=[将將把])(?![来于在其公该此上下近会被])((?:(?!公司|[把将被从于])[\u4e00-\u9fa5A-Za-z]){2,8}?)(?=(?:也|都|一并|正式|重新|再次)?等?(?:列入|列为|加入|纳入|移出|移除|剔除|从))/gu;
/** Who does or suffers what companies do and suffer; kept only where the text names it more than once. */
const ACTING =
  /(?<=^|[。！？；，、“”（）\s])((?!这|那|其|该|本|我|他|她|它|此|有|在|对|并|又|也|但|而|已|均|都|则|就|将|把|被|从|由|向|因|于|据|随|然|同|首|今|昨|去|上|下|当|前|后|美|中国|国防|商务|财政|法院|法官|议员|公司|企业|发言|外交|名单|清单|消息|知情|分析|专家|律师|记者|投资|市场|股|白宫|众|参|联邦|总统|部长|官员|原告|被告)[\u4e00-\u9fa5]{3,5}?)(?=(?:[昨今上本]?[天日周月][一二三四五六日]?|也|均|已|还|则|曾)?(?:被列|被移|被剔|被除|被加|被摘|起诉|状告|否认|回应|公告|表示|上诉|提起|提告|更名|改名|未回应|没有回应|拒绝))/gu;
const SHORT = new RegExp(
  `${BOUNDARY}(${BODY}${ENDS})(?=[。，、；：“”"《》（）()\\s]|上周|本周|下周|周[一二三四五六日]|星期|昨|今|去年|前|当天|当日|\\d|公告|表示|称|回应|否认|发布|宣布|被|未|没有|未能|对此|已|起诉|提起|提出|向|将|与|和|及|的|等|从|列|是|也|均|总部|于|在|诉|方面|股价|此前|曾|主要|则|就|反驳|拒绝|透露|一案|案|上诉|为|$)`,
  'gu',
);

/** Chinese companies by the way their names end; those of the register are found by name. */
export function hanCompanies(text: string, tokens: readonly Token[]): readonly CompanySpan[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found: CompanySpan[] = [];
  const simple = simplified(text);
  for (const [pattern, score] of [
    [FULL, 0.9],
    [SHORT, 0.75],
    [ROLE, 0.81],
    [ACTING, 0.7],
  ] as const) {
    for (const match of simple.matchAll(pattern)) {
      const start = match.index;
      const name = text.slice(start, start + (match[1] ?? '').length);
      if (CUT.test(match[1] ?? '') || found.some(({ start, end }) => match.index < end && start < match.index + name.length)) continue;
      found.push({ start: match.index, end: match.index + name.length, entity: null, name, score, by: 'name' });
    }
  }
  // A name told once may be a chance of words; told again, or in full, it is a name.
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.filter(
    ({ name, score }) =>
      score > 0.8 || (times.get(name) ?? 0) > 1 || /^.{2}(?:科技|光电|激光|半导体|微电子|生物|医药|机器人|声学|智能|传感)$/u.test(name),
  );
}
