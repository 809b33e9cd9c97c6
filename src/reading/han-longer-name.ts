import type { CompanySpan } from './company-span.js';
import { HAN_PLACE } from './han-place.js';

const FORM = /^([\u4e00-\u9fa5（）()]{0,12}?)(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司)/u;
/** A company of a group that is called by where it is, or by what it is: 中国电信(美洲)公司, 华大基因研究院. */
const UNIT = /^(?:国际)?[（(]?(?:美国|美洲|北美|欧洲|香港|日本|加拿大|新加坡)[）)]?(?:有限)?公司|^研究院/u;
const BEFORE = new RegExp(`(?:${HAN_PLACE})市?([\\u4e00-\\u9fa5]{0,4})$`, 'u');
/** What is no part of a name: verbs, particles, and how companies belong together. */
const APART = /[将把对与和及被向由称的让是在以同给为等其该家月日年]|时间|当地|方面|消息|总部|地区|政府|企业|公司|旗下|全资/u;
/** What is added to a name that stays the same company's: 华为技术有限公司. */
const PLAIN = /^(?:数字|科技|技术|集团|股份|控股|发展|实业)*$/u;

/** 上海 before 藥明生物技術有限公司: a company of its own. */
const IN_FULL = /(?:有限公司|股份公司)$/u;

/** Whom a name in full is known for; null for nobody. */
type Resolve = (name: string) => Pick<CompanySpan, 'entity' | 'score'> | null;

/**
 * Chinese companies, the name of each as far as it goes: what is known of 新疆丝路华大基因科技有限公司 is only its middle, and it is another
 * company. `simple` is the text in simplified characters.
 */
export function withLongerHanNames(text: string, simple: string, spans: readonly CompanySpan[], resolve: Resolve): readonly CompanySpan[] {
  let last = 0;
  return spans.map((span, at) => {
    if (!/^\p{Script=Han}/u.test(span.name)) {
      last = span.end;
      return span;
    }
    const longer = longerName(text, simple, span, resolve);
    const next = spans[at + 1];
    const fits = longer.start >= last && (next === undefined || longer.end <= next.start);
    last = fits ? longer.end : span.end;
    return fits ? longer : span;
  });
}

const JOINED = /^.*[和与及或、]/u;

/** The place that stands before a name, with what is between: not the one that begins another name, to which it is joined. */
function beginningOf(before: string): RegExpExecArray | null {
  return BEFORE.exec(before.replace(JOINED, ''));
}

function longerName(text: string, simple: string, span: CompanySpan, resolve: Resolve): CompanySpan {
  const after = simple.slice(span.end, span.end + 24);
  const form = FORM.exec(after);
  const more = form !== null && !APART.test(form[1] ?? '') ? form[0].length : 0;
  const unit = more > 0 ? 0 : (UNIT.exec(after)?.[0].length ?? 0);
  const before = beginningOf(simple.slice(Math.max(0, span.start - 12), span.start));
  const coined = before?.[1] ?? '';
  const formed = more > 0 || coined.length > 1 || (coined === '' && IN_FULL.test(span.name));
  const begins = before !== null && !APART.test(coined) && formed ? before[0].length : 0;
  if (more + unit + begins === 0) return span;
  const [start, end] = [span.start - begins, span.end + more + unit];
  const name = text.slice(start, end);
  const resolved = more > 0 ? resolve(name) : null;
  if (resolved !== null) return { ...span, start, end, name, ...resolved };
  if (begins === 0 && unit === 0 && PLAIN.test(form?.[1] ?? '')) return { ...span, start, end };
  return { start, end, entity: null, name, score: 0.85, by: 'name' };
}
