import type { CompanySpan } from './company-span.js';
import type { Span } from './span.js';

/** One thing of an enumeration: the company found there, or none. */
interface Item extends Span {
  readonly known: boolean;
}

/** A clause with a Chinese enumeration comma. */
const CLAUSE = /[^，,。；;：:！？\n“”「」]{4,600}/gu;
/** What stands before the first thing enumerated: 商务部将, 这11家企业包括. */
const OPENED = /^.*(?:[将將把对對即是有的]|(?<![华華])[为為]|包括|包含|分别|分別|如|与|與)/u;
/** What ends the last thing enumerated. */
const ENDS =
  /等|列入|列为|加入|纳入|移出|剔除|被|均|(?<!成)都|也|已|在内|[\d两三四五六七八九十]{1,3}[家个]|从|没有|未|表示|回应|上榜|因|这|，/u;
const SURELY_ENDED = /等|列入|列为|加入|纳入|移出|被/u;
const JOINED = /以及|和|与|及/u;
const WRITTEN = /^[\u4e00-\u9fa5A-Za-z0-9·（）()& -]{3,20}$/u;
/** What no company is called. */
const NO_COMPANY =
  /[的了这那其该此他她它将把对被]|旗下|包括|所在|^(?:中国|美国|多家|其他|部分|上述|[一两三四五六七八九十多数几\d]+[名家个间])|(?:[子母孙分总]公司|领域|行业|产业|产品|技术|设备|系统|服务|大学|学院|国家|地区|政府|芯片|软件|部门|机构|官员|总统|议员|国会|清单|名单|法案|[人队部局院会署州省市县国法])$/u;
const OF_COMPANY =
  /^(?!.*(?:[的等]|上市|控股|相关|国有|军工|[家间子母孙分总]|附属|关联|联营|合营|合资)公司)[\u4e00-\u9fa5A-Za-z]{2,14}(?:公司|集团|银行)$/u;
const FEWEST = 3;

/**
 * The Chinese companies that only their company tells: things enumerated with companies found otherwise, or all of them called companies.
 * `simple` is the text in simplified characters, `spans` are in order.
 */
export function hanEnumerated(text: string, simple: string, spans: readonly CompanySpan[]): readonly CompanySpan[] {
  const more: CompanySpan[] = [];
  let at = 0;
  for (const { index, 0: clause } of simple.matchAll(CLAUSE)) {
    if (!clause.includes('、')) continue;
    while (at < spans.length && (spans[at]?.end ?? 0) <= index) at += 1;
    const inside: CompanySpan[] = [];
    for (let next = at; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < index + clause.length; next += 1) {
      const span = spans[next];
      if (span !== undefined) inside.push(span);
    }
    const items = itemsOf(clause, index, inside);
    const known = items.filter((item) => item.known).length;
    const called = items.length > 1 && items.every(({ start, end, known: is }) => is || OF_COMPANY.test(simple.slice(start, end)));
    if (!called && (known === 0 || items.length < FEWEST)) continue;
    const least = called || known * 2 >= items.length ? 3 : 4;
    for (const { start, end, known: is } of items) {
      const name = simple.slice(start, end);
      if (is || name.length < least || !WRITTEN.test(name) || (NO_COMPANY.test(name) && !(called && OF_COMPANY.test(name)))) continue;
      more.push({ start, end, entity: null, name: text.slice(start, end), score: 0.8, by: 'name' });
    }
  }
  return more;
}

function itemsOf(clause: string, index: number, inside: readonly CompanySpan[]): readonly Item[] {
  const parts: Span[] = [];
  for (let start = 0; start <= clause.length; ) {
    const comma = clause.indexOf('、', start);
    const end = comma < 0 ? clause.length : comma;
    parts.push({ start, end });
    start = end + 1;
  }
  const last = parts.pop();
  const first = parts.shift();
  if (first === undefined || last === undefined) return [];
  const opened = OPENED.exec(clause.slice(first.start, first.end))?.[0].length ?? 0;
  // What opens a clause may be of another sentence's making: only a company found there is one.
  const begun = opened > 0 || inside.some((span) => span.start < index + first.end);
  const all = [...(begun ? [{ start: first.start + opened, end: first.end }] : []), ...parts, ...lastOf(clause, last, index, inside)];
  return all
    .map(({ start, end }) => ({ start: index + start, end: index + end }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start, end, known: inside.some((span) => span.start < end && start < span.end) }));
}

/** The last thing of an enumeration, which is two where they are joined: C和D等. */
function lastOf(clause: string, { start, end }: Span, index: number, inside: readonly CompanySpan[]): readonly Span[] {
  const part = clause.slice(start, end);
  const joint = JOINED.exec(part);
  const within =
    joint !== null && inside.some((span) => span.start < index + start + joint.index && index + start + joint.index < span.end);
  const cut = (from: number): Span => {
    const ends = ENDS.exec(clause.slice(from, end));
    return { start: from, end: ends === null ? end : from + ends.index };
  };
  if (joint === null || within || joint.index === 0) return [cut(start)];
  if (SURELY_ENDED.test(part.slice(0, joint.index))) return [cut(start)];
  return [{ start, end: start + joint.index }, cut(start + joint.index + joint[0].length)];
}
