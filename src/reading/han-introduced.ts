import type { CompanySpan } from './company-span.js';
import { claimer, type Span } from './span.js';

/** What says of the name after it that it is a company's: 数据中心运营商亚星云联, 内存龙头威刚. */
const INTRODUCES =
  /(?:(?:制造|供应|供货|运营|营运|生产|开发|承包|分销|经销|代理|零售|服务|贸易|通信|设备|芯片|平台|电商|集成|代工)商|巨头|龙头|大厂|厂商|业者|独角兽|(?:初创|新创|科技|半导体|芯片|无人机|机器人|激光雷达|电池|制药|生物技术|人工智能|云计算|软件|航运|炼油|造船)(?:公司|企业))(?=\p{Script=Han}{3})/gu;
const HAN = /^\p{Script=Han}{2,6}/u;
/** What stands before a name that begins a clause, is enumerated or done something to. */
const BEFORE_NAME = /(?:^|[。！？；：，、,;:“”"「」（）()\s和与及将把被对向由])$/u;
/** No name has these characters and words. */
const NO_NAME =
  /[的了是在等其该这那为被把将对向由从于无不也都就又再更最很多些个家种类年月日时后前中间内外上下和与及已均曾则并或未来去到过说称表指可能会要有没我你他她它们]|列入|纳入|移出|起诉|清单|名单|军方|军事|产品|股价|股票|发言|客户|出口|进口|方面|公司|企业|厂商|集团$|美国|中国|政府|市场|行业|国家|全球|国际|业务|生产|技术|芯片|设备|系统|认为|宣布|提供|负责|高管|创始|董事|总裁|销售|收入|制裁|供应/u;
const LONGEST = 6;
const LEAST = 3;
/** Of more introductions than this none is looked at: so that work stays linear. */
const MOST = 60;

/**
 * New names of Chinese companies: what says that one follows tells where it begins, and that it is written again at the beginning of a clause, how far it
 * goes. `simple` is the text in simplified characters; `spans` are in order.
 */
export function hanIntroduced(text: string, simple: string, spans: readonly CompanySpan[]): readonly CompanySpan[] {
  const found: CompanySpan[] = [];
  const seen = new Set<string>();
  const taken = claimer(spans);
  let looked = 0;
  for (const { index, 0: words } of simple.matchAll(INTRODUCES)) {
    looked += 1;
    if (looked > MOST) break;
    const start = index + words.length;
    const name = repeatedFrom(simple, start);
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    const span: Span = { start, end: start + name.length };
    if (taken(span)) continue;
    found.push({ ...span, entity: null, name: text.slice(start, span.end), score: 0.8, by: 'name' });
  }
  return found;
}

/** The longest beginning of what stands at a place that begins a clause somewhere else; empty where there is none. */
function repeatedFrom(simple: string, start: number): string {
  const run = HAN.exec(simple.slice(start, start + LONGEST))?.[0] ?? '';
  for (let length = run.length; length >= LEAST; length -= 1) {
    const name = run.slice(0, length);
    if (!NO_NAME.test(name) && standsElsewhere(simple, name, start)) return name;
  }
  return '';
}

function standsElsewhere(simple: string, name: string, own: number): boolean {
  for (let at = simple.indexOf(name); at >= 0; at = simple.indexOf(name, at + name.length))
    if (at !== own && BEFORE_NAME.test(simple.slice(Math.max(0, at - 1), at))) return true;
  return false;
}
