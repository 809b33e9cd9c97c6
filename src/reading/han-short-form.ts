import { type CompanySpan, keyOf } from './company-span.js';
import { HAN_FORM } from './han-full-name.js';
import { HAN_PLACE } from './han-place.js';
import { claimer, type Span } from './span.js';

/** （以下简称“远图测绘”）, （「無錫藥明」）, after a name. */
const DEFINES = /^[（(][^（()）\n]{0,50}[）)]/u;
const QUOTED = /[“"「『'‘]([\p{Script=Han}A-Za-z]{2,10})[”"」』'’]/gu;
const NOT_DEFINED = /^(?:(?:本|该|目标|标的|上市|子|母|发行)?公司|(?:本)?集团|发行人|买方|卖方|原告|被告|甲方|乙方|丙方|标的|股东|企业)$/u;
const FORMED = new RegExp(
  `^((?:(?:${HAN_PLACE})(?:省|市|维吾尔自治区)?){0,2})([\\u4e00-\\u9fa5]{4,14}?)(?:集团|控股)?(?:（[^（）]{2,4}）)?${HAN_FORM}$`,
  'u',
);
const NATIONAL = /^(?:中国|国家|中央|中华)/u;
/** Words that names are made of and that stand for none of them alone. */
const COMMON = /^(?:国际|商业|投资|科技|实业|信息|电子|建筑|工程|生物|新能源)/u;
const LEAST = 4;
const OF_PLACE = 2;
/** Of more short forms than this none is looked for: so that work stays linear. */
const MOST = 80;

interface Short {
  readonly of: CompanySpan;
  readonly defined: boolean;
}

/**
 * The companies of a Chinese text with those named in short: as the text says it will, or as papers shorten a name in full, to what it begins with
 * after its place: 远图测绘 of 深圳远图测绘科技有限公司. `simple` is the text in simplified characters; `companies` and `claims` are in order.
 */
export function withHanShortForms(simple: string, companies: readonly CompanySpan[], claims: readonly Span[]): readonly CompanySpan[] {
  const shorts = shortsOf(simple, companies);
  if (shorts.size === 0) return companies;
  const claimedAt = claimer(claims);
  const taken: CompanySpan[] = [];
  const takenAt = new Set<number>();
  for (const [words, { of, defined }] of [...shorts].sort((one, other) => other[0].length - one[0].length)) {
    for (let start = simple.indexOf(words); start >= 0; start = simple.indexOf(words, start + words.length)) {
      const span = { start, end: start + words.length };
      if (claimedAt(span) || isTaken(takenAt, span)) continue;
      const beside = overlapping(companies, span);
      const free = beside.every(
        (each) =>
          each.start >= span.start && each.end <= span.end && (each.entity === null || (defined && each.end - each.start < words.length)),
      );
      if (!free || beside.some((each) => keyOf(each) === keyOf(of) && each.end - each.start === words.length)) continue;
      for (let at = start; at < span.end; at += 1) takenAt.add(at);
      taken.push({ ...span, entity: of.entity, name: of.name, score: Math.min(of.score, 0.85), by: 'short' });
    }
  }
  if (taken.length === 0) return companies;
  const kept = companies.filter((each) => !isTaken(takenAt, each));
  return [...kept, ...taken].sort((a, b) => a.start - b.start);
}

const isTaken = (taken: ReadonlySet<number>, { start, end }: Span): boolean => taken.has(start) || taken.has(end - 1);

function shortsOf(simple: string, companies: readonly CompanySpan[]): ReadonlyMap<string, Short> {
  const shorts = new Map<string, Short>();
  const twice = new Set<string>();
  const add = (words: string, of: CompanySpan, defined: boolean): void => {
    const held = shorts.get(words);
    if (held === undefined) {
      if (shorts.size < MOST) shorts.set(words, { of, defined });
    } else if (keyOf(held.of) !== keyOf(of)) twice.add(words);
  };
  const full = new Set<string>();
  for (const company of companies) {
    const { start, end, by, entity, name } = company;
    if (by !== 'name') continue;
    const bracket = DEFINES.exec(simple.slice(end, end + 60))?.[0] ?? '';
    for (const [, words = ''] of bracket.matchAll(QUOTED)) if (!NOT_DEFINED.test(words)) add(words, company, true);
    if (entity !== null || full.has(name)) continue;
    full.add(name);
    const [, place = '', core = ''] = FORMED.exec(simple.slice(start, end)) ?? [];
    if (core === '' || NATIONAL.test(core) || COMMON.test(core)) continue;
    add(core, company, false);
    add(core.slice(0, LEAST), company, false);
    if (place.length > 1) add(place.slice(0, 2) + core.slice(0, OF_PLACE), company, false);
  }
  for (const words of twice) shorts.delete(words);
  return shorts;
}

/** The companies that lie over a span. */
function overlapping(companies: readonly CompanySpan[], span: Span): readonly CompanySpan[] {
  let [low, high] = [0, companies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((companies[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: CompanySpan[] = [];
  for (let at = low; at < companies.length; at += 1) {
    const each = companies[at];
    if (each === undefined || each.start >= span.end) break;
    found.push(each);
  }
  return found;
}
