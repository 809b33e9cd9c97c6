/** A calendar day, `YYYY-MM-DD` (ISO 8601), proleptic Gregorian, years 1000 to 9999. Days compare as text. */
export type Day = string & { readonly day: unique symbol };

/** A date as a source prints it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PrintedDate = string;

const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const PARTIAL = /^([1-9]\d{3})(?:-(\d{2}))?$/;

/** Reads a day; `null` where the text is no day of the calendar (2026-02-30, 26-1-1, today). */
export function parseDay(text: string): Day | null {
  const parts = DAY.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : null;
}

/** The day given in the source code of a caller. Throws where it is none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`got "${text}", expected a day of the calendar as YYYY-MM-DD`);
  return parsed;
}

/**
 * The day a printed date counts from: its last day, because by then the fact had happened for certain.
 * `2024-08` counts from 2024-08-31. `null` where the text is no date.
 */
export function lastDayOf(printed: PrintedDate): Day | null {
  const whole = parseDay(printed);
  if (whole !== null) return whole;
  const parts = PARTIAL.exec(printed);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? 12 : Number(parts[2]);
  if (month < 1 || month > 12) return null;
  return `${parts[1]}-${pad(month)}-${pad(daysInMonth(year, month))}` as Day;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day of a moment in UTC. */
export function dayOf(moment: Date): Day {
  return day(moment.toISOString().slice(0, 10));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
