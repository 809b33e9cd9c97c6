import { type Day, daysBetween, type PrintedDate } from '../register/index.js';
import { daysAfter, middleOf, monthsAfter, printedOf, weekdayAt } from './day-count.js';

/** What dates of a text are counted from: the day it was published, and the date last told. */
export interface DateAnchor {
  readonly published: Day | null;
  /** The date last resolved, wherever; for "later that year" and "three days later". */
  readonly last: PrintedDate | null;
  /** The day last told that is not to come; for "the same day" and "a week earlier", which count from no month or year. */
  readonly day?: Day | null;
  /** Where the telling is in time: dates without a year are of the year nearest to it. */
  readonly near: PrintedDate | null;
  /** The words around speak of what will be. */
  readonly future: boolean;
  /** They speak of what somebody may not or must do from or by then: what is to come, unless it has just begun. */
  readonly binding?: boolean;
  /** The day that a text came out, where its dateline, which is then `published`, is of the day before. */
  readonly out?: Day | null;
}

/** A month or day without a year: of the year that brings it nearest to where the telling is, not after the publication unless it will be. */
export function yearless(anchor: DateAnchor, month: number, date?: number): PrintedDate | null {
  const { published } = anchor;
  const told = anchor.near;
  const near = told !== null && (published === null || isOneTelling(told, published)) ? told : published;
  if (near === null) return null;
  const recent = date === undefined || anchor.future ? null : recentOf(published, month, date);
  if (recent !== null) return recent;
  const future = anchor.future || (date !== undefined && anchor.binding === true);
  const year = Number(near.slice(0, 4));
  const from = Date.parse(middleOf(near));
  const options = [year - 1, year, year + 1].flatMap((each) => {
    const option = printedOf(each, month, date);
    if (option === null) return [];
    const late = published !== null && option.slice(0, 7 + (date === undefined ? 0 : 3)) > published.slice(0, date === undefined ? 7 : 10);
    if (published !== null && (future ? option < published.slice(0, option.length) : late)) return [];
    const away = Date.parse(middleOf(option)) - from;
    return [{ option, away: away < 0 ? -away * BACK : away }];
  });
  return options.sort((a, b) => a.away - b.away)[0]?.option ?? null;
}

/** `In July` after a year long past is the last July: a writer who means another says so. */
function isOneTelling(told: PrintedDate, published: Day): boolean {
  return Math.abs(daysBetween(middleOf(told), published)) <= ONE_TELLING;
}

const ONE_TELLING = 300;

/** How many days around the publication the news lies. */
const NEWS = 45;

/** Whether a date lies so near to the publication that what happened then is the news. */
export function isNews(date: PrintedDate, published: Day | null): boolean {
  return published === null || Math.abs(daysBetween(middleOf(date), published)) <= NEWS;
}

/** The day of the news that a day without a year is, whatever was told before; null where it is none. */
function recentOf(published: Day | null, month: number, date: number): PrintedDate | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const away = (option: PrintedDate | null): number => (option === null ? -1 : daysBetween(option as Day, published));
  return [printedOf(year, month, date), printedOf(year - 1, month, date)].find((each) => away(each) >= 0 && away(each) <= NEWS) ?? null;
}

/** A telling goes on in time more often than back: so much further away is a date before the one told last. */
const BACK = 1.5;

/** The weekday before the publication, that day counting; after it where it will be. `weeks`: -1 of last week, 1 of next week. */
export function onWeekday(
  { published, future, out = null }: DateAnchor,
  weekday: number,
  weeks?: number,
  strict = false,
): PrintedDate | null {
  if (published === null) return null;
  const today = weekdayAt(published);
  if (weeks !== undefined) return daysAfter(published, weeks * 7 + ((weekday + 6) % 7) - ((today + 6) % 7));
  if (future) return daysAfter(published, (weekday - today + 7) % 7);
  if (out !== null && !strict && weekdayAt(out) === weekday) return out;
  const back = (today - weekday + 7) % 7;
  return daysAfter(published, back === 0 && strict ? -7 : -back);
}

/** The date that "the same day" and "three days later" count from: the one told last, but no year told in passing, and no day to come of what is past. */
export function dayTold({ last, day = null, future }: DateAnchor): PrintedDate | null {
  if (last === null || day === null || last.length === 7) return last;
  return last.length === 4 || !future ? day : last;
}

/** The day so many days from the one told last: `the next day` is of no month told since. */
export function daysFromTold(anchor: DateAnchor, count: number): PrintedDate | null {
  const told = dayTold(anchor);
  return shifted(told?.length === 10 ? told : (anchor.day ?? told), count, 'day');
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** So many units after a date (before, where negative), no finer than the two together say. */
export function shifted(from: PrintedDate | null, count: number, unit: TimeUnit): PrintedDate | null {
  if (from === null || Number.isNaN(count)) return null;
  if (unit === 'hour') return from;
  if (unit === 'year')
    return printedOf(Number(from.slice(0, 4)) + count) === null ? null : `${Number(from.slice(0, 4)) + count}${from.slice(4, 7)}`;
  if (from.length === 4) return null;
  if (unit === 'month') return monthsAfter(from, count);
  if (from.length === 7) return null;
  return daysAfter(from as Day, unit === 'week' ? count * 7 : count);
}

export function yearOf(date: PrintedDate | null, more = 0): PrintedDate | null {
  return date === null ? null : String(Number(date.slice(0, 4)) + more);
}
