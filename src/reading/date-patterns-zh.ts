import type { PrintedDate } from '../register/index.js';
import { type DateAnchor, daysFromTold, dayTold, onWeekday, shifted, yearless, yearOf } from './date-anchor.js';
import type { DatePattern } from './date-patterns.js';
import { hanNumberOf } from './date-words.js';
import { daysAfter, monthsAfter, printedOf } from './day-count.js';

const YEAR_WORD = '(去年|今年|本年|前年|明年|同年|当年|當年|次年|翌年)';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const WEEK = '(上上周|上周|上週|本周|本週|这周|這週|下周|下週|上个?星期|本星期|下个?星期)';
const AGO = '([\\d一二两三四五六七八九十]{1,3})(天|日|周|星期|个月|個月|年)';

function yearIn(word: string, { published, last }: DateAnchor): number {
  const from = /[同当當次翌]/u.test(word) ? last : published;
  const more = word.startsWith('去') ? -1 : word.startsWith('前') ? -2 : /^[明次翌]/u.test(word) ? 1 : 0;
  return from === null ? Number.NaN : Number(from.slice(0, 4)) + more;
}

function weeksOf(word: string): number {
  return word.startsWith('上上') ? -2 : word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0;
}

function unitOf(word: string): 'day' | 'week' | 'month' | 'year' {
  return /月/u.test(word) ? 'month' : word === '年' ? 'year' : /[周星]/u.test(word) ? 'week' : 'day';
}

const weekday = (character: string): number => '日一二三四五六'.indexOf(character.replace('天', '日'));

/** Chinese. Earlier patterns come first where several begin at one place. */
export const DATE_PATTERNS_ZH: readonly DatePattern[] = [
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]?/y, ([, y, m, d]) => printedOf(Number(y), Number(m), Number(d))],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月(?:初|中旬|下旬|上旬|底|末|份)?/y, ([, y, m]) => printedOf(Number(y), Number(m))],
  [/(\d{4})\s?年(?:初|底|末|中|春|夏|秋|冬)?/y, ([, y]) => printedOf(Number(y))],
  [/(\d{4})-(\d{2})-(\d{2})/y, ([, y, m, d]) => printedOf(Number(y), Number(m), Number(d))],
  [
    new RegExp(`${YEAR_WORD}的?${NUMBER}月${NUMBER}[日号號]`, 'y'),
    ([, y = '', m = '', d = ''], anchor) => printedOf(yearIn(y, anchor), hanNumberOf(m), hanNumberOf(d)),
  ],
  [
    new RegExp(`${YEAR_WORD}的?${NUMBER}月(?:初|中旬|下旬|上旬|底|末|份)?`, 'y'),
    ([, y = '', m = ''], anchor) => printedOf(yearIn(y, anchor), hanNumberOf(m)),
  ],
  [
    new RegExp(`${NUMBER}\\s?月\\s?${NUMBER}\\s?[日号號](?=(?:之|以)?前|起(?!诉|草|訴))`, 'y'),
    ([, m = '', d = ''], anchor) => aroundPublication(anchor, hanNumberOf(m), hanNumberOf(d)),
  ],
  [
    new RegExp(`${NUMBER}\\s?月\\s?${NUMBER}\\s?[日号號]`, 'y'),
    ([, m = '', d = ''], anchor) => yearless(anchor, hanNumberOf(m), hanNumberOf(d)),
  ],
  [
    new RegExp(`(?<![\\d个個])${NUMBER}月(?:初|中旬|下旬|上旬|底|末|份)?(?!后|内)`, 'y'),
    ([, m = ''], anchor) => yearless(anchor, hanNumberOf(m)),
  ],
  [
    new RegExp(`(本|上|上个|上個|下|下个|当|當|同)月${NUMBER}[日号號]`, 'y'),
    ([, which = '', d = ''], anchor) => inMonth(which, anchor, hanNumberOf(d)),
  ],
  [
    /(本|这个|上|上个|上個|下|下个|下個|当|當|同)月(?:初|中旬|下旬|上旬|底|末|[早稍][早些]?(?:时候|时间|時候|時間)?)?/y,
    ([, which = ''], anchor) => inMonth(which, anchor),
  ],
  [
    new RegExp(`${WEEK}(?:周|星期)?([一二三四五六日天])`, 'y'),
    ([, which = '', day = ''], anchor) => onWeekday(anchor, weekday(day), weeksOf(which)),
  ],
  [/(?:周|週|星期|礼拜)([一二三四五六日天])(?!以后|(?<=日)向)/y, ([, day = ''], anchor) => onWeekday(anchor, weekday(day))],
  [/(本|这|這|上|下)(?:个|個)?(?:周|週|星期)(?!边|期|年|刊)/y, ([, which = ''], { published }) => monthOfWeek(published, which)],
  [/(?<![\d一二三四五六七八九十本上下当當同个個岁歲满滿])月(?:初|底)/y, (_, { published }) => published?.slice(0, 7) ?? null],
  [
    new RegExp(`${YEAR_WORD}(?:年?初|年底|年末|春天|夏天|秋天|冬天|早些时候|晚些时候)?`, 'y'),
    ([, y = ''], anchor) => word(yearIn(y, anchor)),
  ],
  // `发言人7日表示`: the last day of that number, or the next where it will be.
  [
    /(?<![\d.年月第至到、个兩两])(\d{1,2})\s?[日号](?![内後后前间線线报報称稱游圆元])/y,
    ([, d = ''], anchor) => dayOfMonth(anchor, Number(d)),
  ],
  // `发言人二十日表示`: from the tenth on, as `三日` may be three days.
  [
    /(?<![\d年月第至到、一二三四五六七八九十])(十[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十一?)日(?![内後后前间線线报報称稱游圆元])/y,
    ([, d = ''], anchor) => dayOfMonth(anchor, hanNumberOf(d)),
  ],
  [/(?:今天|今日|今早|今晚|今晨|本日)/y, (_, { published }) => published],
  [/(?:昨天|昨日|昨晚)/y, (_, { published }) => (published === null ? null : daysAfter(published, -1))],
  [/(?:前天|前日)/y, (_, { published }) => (published === null ? null : daysAfter(published, -2))],
  [/(?:明天|明日|明晨|明早)/y, (_, { published }) => (published === null ? null : daysAfter(published, 1))],
  [/(?:同一天|同一日|同日|当天|當天|当日|當日|当晚|當晚)/y, (_, anchor) => dayTold(anchor)],
  [/(?:次日|翌日|第二天)/y, (_, anchor) => daysFromTold(anchor, 1)],
  [/(?:约|大约)?(?:一|1|数|几|两)个?(?:多)?小时(?:后|之后|内)/y, (_, { last }) => last],
  [new RegExp(`${AGO}(?:之)?后(?!的)`, 'y'), ([, n = '', u = ''], { last }) => shifted(last, hanNumberOf(n), unitOf(u))],
  [
    new RegExp(`${AGO}(?:之)?前`, 'y'),
    ([, n = '', u = ''], { published }) => coarse(shifted(published, -hanNumberOf(n), unitOf(u)), unitOf(u)),
  ],
];

/** `12月10日前`: a day by which something is to be, as near to the publication as may be, or to the date told where that is long past. */
function aroundPublication(anchor: DateAnchor, month: number, date: number): PrintedDate | null {
  const { published, near } = anchor;
  const past = published === null || (near !== null && near.slice(0, 4) < published.slice(0, 4));
  if (past || anchor.binding === true) return yearless(anchor, month, date);
  const year = Number(published.slice(0, 4));
  const away = (each: string): number => Math.abs(Date.parse(each) - Date.parse(published));
  return [year - 1, year, year + 1].flatMap((each) => printedOf(each, month, date) ?? []).sort((a, b) => away(a) - away(b))[0] ?? null;
}

function dayOfMonth({ published, near, future }: DateAnchor, date: number): PrintedDate | null {
  if (published === null) return null;
  // A telling of times past stays there: 2024年5月 … 13日.
  const past = near !== null && near.length >= 7 && near.slice(0, 7) < monthsAfter(published, -1).slice(0, 7);
  const from = past ? near : published;
  const own = Number(published.slice(8, 10));
  const month = past ? from : future && date < own ? monthsAfter(from, 1) : !future && date > own + 2 ? monthsAfter(from, -1) : from;
  return printedOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
}

function inMonth(which: string, { published, last }: DateAnchor, date?: number): PrintedDate | null {
  const from = /[当當同]/u.test(which) ? last : published;
  if (from === null || from.length < 7) return null;
  const month = monthsAfter(from, which.startsWith('上') ? -1 : which.startsWith('下') ? 1 : 0);
  return printedOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
}

/** A week is told no finer than its month. */
function monthOfWeek(published: DateAnchor['published'], which: string): PrintedDate | null {
  return published === null ? null : daysAfter(published, weeksOf(which) * 7).slice(0, 7);
}

function word(year: number): PrintedDate | null {
  return Number.isNaN(year) ? null : yearOf(`${year}`);
}

function coarse(date: PrintedDate | null, what: string): PrintedDate | null {
  if (date === null) return null;
  return what === 'year' ? date.slice(0, 4) : what === 'day' ? date : date.slice(0, 7);
}
