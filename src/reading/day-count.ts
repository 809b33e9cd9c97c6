import { type Day, type PrintedDate, parseDay } from '../register/index.js';

const DAY = 86_400_000;

/** The day so many days after another. */
export function daysAfter(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10) as Day;
}

/** The printed month so many months after that of a printed date that has one. */
export function monthsAfter(from: PrintedDate, months: number): PrintedDate {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return printed(Math.floor(count / 12), (count % 12) + 1);
}

/** A printed date of its parts; null where they are no day, month or year of the calendar between 1990 and 2100. */
export function printedOf(year: number, month?: number, date?: number): PrintedDate | null {
  if (!(year >= 1990 && year < 2100)) return null;
  if (month === undefined) return String(year);
  if (!(month >= 1 && month <= 12)) return null;
  return date === undefined ? printed(year, month) : parseDay(`${printed(year, month)}-${String(date).padStart(2, '0')}`);
}

function printed(year: number, month: number): PrintedDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** 0 (Sunday) to 6. */
export function weekdayAt(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A day in a printed date to count from: the 15th of a month, the first of July of a year. */
export function middleOf(date: PrintedDate): Day {
  return (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date) as Day;
}
