import type { PrintedDate } from '../register/index.js';
import { type DateAnchor, daysFromTold, dayTold, onWeekday, shifted, type TimeUnit, yearless, yearOf } from './date-anchor.js';
import { monthOf, numberOf, ordinalOf, weekdayOf } from './date-words.js';
import { daysAfter, monthsAfter, printedOf } from './day-count.js';

/** How a date is written, and the date it is; null where there is nothing to count it from. */
export type DatePattern = readonly [pattern: RegExp, resolve: (parts: readonly string[], anchor: DateAnchor) => PrintedDate | null];

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const COUNT =
  '(a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3})';
const ORDINAL =
  '(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first|last day|first day)';
const YEAR_WORDS = '((?:last|that|the same|this|next|the previous|the following) year)';
const UNIT = '(hour|day|week|month|year)s?';

const year = (text = ''): number => Number(text);
const unit = (text = ''): TimeUnit => text as TimeUnit;

/** The year that words of a date are in: `last year`, `that year`. */
function yearIn(words: string, { published, last }: DateAnchor): number {
  const from = /that|same/u.test(words) ? last : published;
  if (from === null) return Number.NaN;
  return Number(from.slice(0, 4)) + (/last|previous/u.test(words) ? -1 : /next|following/u.test(words) ? 1 : 0);
}

/** What dates are counted from. */
const HAPPENING =
  '(?:notices?|lists?|listing|rulings?|decisions?|orders?|letters?|suits?|lawsuits?|complaint|publication|designation|news|edition|rules?|announcements?|votes?|hearings?|filings?|removal|inclusion|addition|entry|act|law|injunction|judgment|draft|report|update|release|date|day|deadline|visit|meeting|talks|summit|first|start|end|case|appeal|statement|request|petition)';

/** What is said to be of a month: `its June decision`. */
const OF_MONTH =
  '(?:decision|drafts?|lists?|listings?|designations?|additions?|editions?|updates?|versions?|rulings?|orders?|announcements?|notices?|removal|rules?|letter|lawsuit|suit|complaint|filing|bill|injunction|opinion|judgment|statement|release|round|batch|package|action|move|blacklisting|sanctions|hearing|deadline|report|expansion|revision|publication)(?![a-z])';

/** English, in lower case. Earlier patterns come first where several begin at one place. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  [new RegExp(`${MONTH} ${DAY},? (\\d{4})`, 'y'), ([, m = '', d = '', y]) => printedOf(year(y), monthOf(m), Number(d))],
  [new RegExp(`${DAY} (?:of )?${MONTH},? (\\d{4})`, 'y'), ([, d = '', m = '', y]) => printedOf(year(y), monthOf(m), Number(d))],
  // What says the day may stand before the words a date is known by: `the thirtieth` of `of June`.
  [
    new RegExp(`(?<=the ${ORDINAL} )(?:of |in )${MONTH}(?:,? (?:of )?(?:(\\d{4})|${YEAR_WORDS}))?(?![a-z])`, 'y'),
    ([, d = '', m = '', y, words], anchor) => ordinalDay(d, monthOf(m), y, words, anchor),
  ],
  [
    new RegExp(`(?<=the ${ORDINAL} )of (this|that|the same|last) month`, 'y'),
    ([, d = '', which = ''], anchor) => dayOfMonth(ordinalOf(d), which, anchor),
  ],
  [
    new RegExp(`(?<=the ${ORDINAL} of )(this|that|last) month`, 'y'),
    ([, d = '', which = ''], anchor) => dayOfMonth(ordinalOf(d), which, anchor),
  ],
  [
    new RegExp(`${DAY} (?:of )?${MONTH},? (?:of |in )?${YEAR_WORDS}`, 'y'),
    ([, d = '', m = '', words = ''], anchor) => printedOf(yearIn(words, anchor), monthOf(m), Number(d)),
  ],
  [
    new RegExp(`${YEAR_WORDS},? (?:in|on|as of) ${MONTH}(?: ${DAY})?(?![a-z\\d])`, 'y'),
    ([, words = '', m = '', d], anchor) => printedOf(yearIn(words, anchor), monthOf(m), d === undefined ? undefined : Number(d)),
  ],
  [
    new RegExp(`${COUNT} (week|month|year)s? ago (?:to the day|today)`, 'y'),
    ([, n = '', u], { published }) => sameDay(published, -numberOf(n), unit(u)),
  ],
  [/(\d{4})-(\d{2})-(\d{2})/y, ([, y, m, d]) => printedOf(year(y), Number(m), Number(d))],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})/y, ([, m, d, y]) => printedOf(year(y), Number(m), Number(d))],
  [
    new RegExp(`${MONTH} ${DAY},? (?:of |in )?((?:last|that|the same|this|next|the previous|the following) year)`, 'y'),
    ([, m = '', d = '', words = ''], anchor) => printedOf(yearIn(words, anchor), monthOf(m), Number(d)),
  ],
  [
    new RegExp(`the ${DAY} of (that|the same|last|this) month`, 'y'),
    ([, d = '', which = ''], anchor) => dayOfMonth(Number(d), which, anchor),
  ],
  [new RegExp(`(?:last|this past) ${MONTH} ${DAY}`, 'y'), ([, m = '', d = ''], anchor) => yearless(anchor, monthOf(m), Number(d))],
  [
    new RegExp(`${MONTH} ${DAY}(?![\\d%]|\\.\\d| (?:companies|firms|percent|people))`, 'y'),
    ([, m = '', d = ''], anchor) => yearless(anchor, monthOf(m), Number(d)),
  ],
  [new RegExp(`${DAY} (?:of )?${MONTH}(?![a-z])`, 'y'), ([, d = '', m = ''], anchor) => yearless(anchor, monthOf(m), Number(d))],
  [new RegExp(`${MONTH},? (?:of )?(\\d{4})`, 'y'), ([, m = '', y]) => printedOf(year(y), monthOf(m))],
  [
    new RegExp(`${MONTH},? (?:of |in )?((?:last|that|the same|this|next|the previous|the following) year)`, 'y'),
    ([, m = '', words = ''], anchor) => printedOf(yearIn(words, anchor), monthOf(m)),
  ],
  [
    new RegExp(`(?:last|this past|this|next) ${MONTH}(?![a-z])`, 'y'),
    ([whole = '', m = ''], anchor) => monthNear(whole, monthOf(m), anchor),
  ],
  [
    new RegExp(
      `(?:in|since|until|during|by|of|from|for|earlier in|later in|late|early|mid|end of|start of|beginning of|and|to|before|after|through|between|around|till)[ -]${MONTH}(?![a-z]|[ -]\\d)`,
      'y',
    ),
    ([, m = ''], anchor) => yearless(anchor, monthOf(m)),
  ],
  // `its June decision`, `a February draft`, `the January list`
  [
    new RegExp(`(?<=\\b(?:its|their|a|an|the|that|this|his|whose|our|early|late|[a-z]['’]s?) )${MONTH}(?= (?:[a-z-]+ )?${OF_MONTH})`, 'y'),
    ([, m = ''], anchor) => yearless(anchor, monthOf(m)),
  ],
  [
    /(?:in|since|during|by|of|early|late|mid|from|until|before|after|through|to|around|spring|summer|autumn|fall|winter)[ -](\d{4})(?!\d|[,-]\d)/y,
    ([, y]) => printedOf(year(y)),
  ],
  [
    new RegExp(`the (?:end|start|beginning|middle) of ${MONTH}(?:,? (\\d{4}))?(?![a-z]|[ -]\\d)`, 'y'),
    ([, m = '', y], anchor) => (y === undefined ? yearless(anchor, monthOf(m)) : printedOf(year(y), monthOf(m))),
  ],
  [
    new RegExp(`that (?:same )?${MONTH}(?![a-z]|[ -]\\d)`, 'y'),
    ([, m = ''], { last }) => (last === null ? null : printedOf(Number(last.slice(0, 4)), monthOf(m))),
  ],
  [
    /(?:earlier|later) (this|that|the same|in the same|in the) year|(this|that|the same|last|next|the previous|the following) year/y,
    ([, a, b], anchor) => yearIn2(a ?? b ?? '', anchor),
  ],
  [/(?:earlier |later )?(today|this (?:morning|afternoon|evening)|tonight)/y, (_, { published }) => published],
  [/(yesterday|last night)/y, (_, { published }) => (published === null ? null : daysAfter(published, -1))],
  [/(tomorrow)/y, (_, { published }) => (published === null ? null : daysAfter(published, 1))],
  [new RegExp(`(?:on )?the same day (?:in|of) ${MONTH},? (\\d{4})`, 'y'), ([, m = '', y]) => printedOf(year(y), monthOf(m))],
  [/(?:on )?(?:the same day|that (?:same )?day|that (?:morning|afternoon|evening))/y, (_, anchor) => dayTold(anchor)],
  [/(?:hours|minutes|moments) later/y, (_, anchor) => dayTold(anchor)],
  [/(?:the (?:next|following) day|a day later)/y, (_, anchor) => daysFromTold(anchor, 1)],
  [/(?:the (?:day before|previous day)|a day earlier)/y, (_, anchor) => daysFromTold(anchor, -1)],
  [new RegExp(`last ${WEEKDAY}`, 'y'), ([, w = ''], anchor) => onWeekday(anchor, weekdayOf(w), undefined, true)],
  [new RegExp(`next ${WEEKDAY}`, 'y'), ([, w = ''], anchor) => onWeekday(anchor, weekdayOf(w), 1)],
  [new RegExp(`${WEEKDAY} (?:of )?last week`, 'y'), ([, w = ''], anchor) => onWeekday(anchor, weekdayOf(w), -1)],
  [new RegExp(`${WEEKDAY} (?:of )?(?:next|the coming) week`, 'y'), ([, w = ''], anchor) => onWeekday(anchor, weekdayOf(w), 1)],
  [
    new RegExp(`(?:on |late |early |since |by |until |dated |this )?${WEEKDAY}(?![a-z])`, 'y'),
    ([, w = ''], anchor) => onWeekday(anchor, weekdayOf(w)),
  ],
  [/(?:earlier |later )?this (week|month)/y, (_, { published }) => published?.slice(0, 7) ?? null],
  [/last (week|month)/y, ([, what], { published }) => before(published, what === 'week' ? 'week' : 'month', -1)],
  [/next (week|month)/y, ([, what], { published }) => before(published, what === 'week' ? 'week' : 'month', 1)],
  [/(?:that|the same) month/y, (_, { last }) => (last === null || last.length < 7 ? null : last.slice(0, 7))],
  [/the following month/y, (_, { last }) => shifted(last, 1, 'month')],
  [new RegExp(`${COUNT} ${UNIT} ago`, 'y'), ([, n = '', u], { published }) => coarse(shifted(published, -numberOf(n), unit(u)), unit(u))],
  [
    new RegExp(`${COUNT} ${UNIT} after (?:the|its|their|a) [a-z]+ (?:of|on) ${MONTH} ${DAY}`, 'y'),
    ([, n = '', u, m = '', d = ''], anchor) => shifted(yearless(anchor, monthOf(m), Number(d)), numberOf(n), unit(u)),
  ],
  [
    new RegExp(`${COUNT} ${UNIT} after (?=(?:it|they|the company|he|she) (?:was|were|had|is|first))`, 'y'),
    ([, n = '', u], { last }) => coarse(shifted(last, -numberOf(n), unit(u)), 'month'),
  ],
  // `The move comes ten months after the Pentagon added`: counted back from the news.
  [
    new RegExp(`(?<=\\bcomes? )${COUNT} ${UNIT} after`, 'y'),
    ([, n = '', u], { published }) => coarse(shifted(published, -numberOf(n), unit(u)), 'month'),
  ],
  [
    new RegExp(
      `(?:within |in )?${COUNT} ${UNIT} (?:later|after (?:that|this|which|(?:the|its?) (?:[a-z-]+ ){0,2}?${HAPPENING})(?![a-z]))`,
      'y',
    ),
    ([, n = '', u], anchor) => counted(anchor, numberOf(n), unit(u)),
  ],
  [new RegExp(`${COUNT} ${UNIT} (?:earlier|before(?=[.,;]|$))`, 'y'), ([, n = '', u], anchor) => counted(anchor, -numberOf(n), unit(u))],
  [/from now on|hereby/y, (_, { published }) => published],
  [/within (?:about )?(?:an|one|the) hour|(?:about |roughly |less than )?an hour later/y, (_, { last }) => last],
];

/** So many units from the date told before: days and weeks from the day. */
function counted(anchor: DateAnchor, count: number, what: TimeUnit): PrintedDate | null {
  return shifted(what === 'day' || what === 'week' ? dayTold(anchor) : anchor.last, count, what);
}

/** The day that ordinal words name; NaN for the last one, which the month tells. */
function ordinalDay(
  words: string,
  month: number,
  written: string | undefined,
  relation: string | undefined,
  anchor: DateAnchor,
): PrintedDate | null {
  const year =
    written !== undefined
      ? Number(written)
      : relation !== undefined
        ? yearIn(relation, anchor)
        : Number(yearless(anchor, month)?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(year) ? null : printedOf(year, month, words === 'last day' ? lastDayOf(year, month) : ordinalOf(words));
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Two months ago to the day`: that day itself, not its month. */
function sameDay(published: DateAnchor['published'], count: number, what: TimeUnit): PrintedDate | null {
  if (published === null || Number.isNaN(count)) return null;
  if (what === 'week') return daysAfter(published, count * 7);
  const month = monthsAfter(published, what === 'year' ? count * 12 : count);
  return printedOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(published.slice(8, 10)));
}

/** `last November` of a November is that of the year before. */
function monthNear(words: string, month: number, anchor: DateAnchor): PrintedDate | null {
  const { published } = anchor;
  if (published === null) return null;
  const future = words.startsWith('next');
  const found = yearless({ ...anchor, near: published, future }, month);
  if (found === null || words.startsWith('this ') || found.slice(0, 7) !== published.slice(0, 7)) return found;
  return printedOf(Number(found.slice(0, 4)) + (future ? 1 : -1), month);
}

function yearIn2(words: string, anchor: DateAnchor): PrintedDate | null {
  const found = yearIn(words.includes('in the') ? 'that year' : `${words} year`, anchor);
  return Number.isNaN(found) ? null : yearOf(`${found}`);
}

function dayOfMonth(date: number, which: string, { published, last }: DateAnchor): PrintedDate | null {
  const from = which === 'last' || which === 'this' ? published : last;
  if (from === null || from.length < 7) return null;
  const month = which === 'last' ? monthsAfter(from, -1) : from.slice(0, 7);
  return printedOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
}

/** A week is told no finer than its month. */
function before(published: DateAnchor['published'], what: 'week' | 'month', count: number): PrintedDate | null {
  if (published === null) return null;
  return what === 'month' ? monthsAfter(published, count) : daysAfter(published, count * 7).slice(0, 7);
}

function coarse(date: PrintedDate | null, what: TimeUnit): PrintedDate | null {
  if (date === null) return null;
  return what === 'year' ? date.slice(0, 4) : what === 'week' || what === 'month' ? date.slice(0, 7) : date;
}
