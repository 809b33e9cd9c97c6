import { type Day, parseDay } from '../register/index.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const LONG = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'i');
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const FILED = /\bFiled (\d{1,2})[-–](\d{1,2})[-–](\d{2})\b/;

/** The first day in a text as American publishers print it: `June 8, 2026` or `06/08/2026`; null where there is none. */
export function printedDay(text: string): Day | null {
  const long = LONG.exec(text);
  if (long !== null) return dayFrom(long[3], String(MONTHS.indexOf((long[1] ?? '').toLowerCase()) + 1), long[2]);
  const slashed = SLASHED.exec(text);
  return slashed === null ? null : dayFrom(slashed[3], slashed[1], slashed[2]);
}

/** The day on which a notice was filed for public inspection: `Filed 6-9-26; 8:45 am`. */
export function filedDay(text: string): Day | null {
  const filed = FILED.exec(text);
  return filed === null ? null : dayFrom(`20${filed[3]}`, filed[1], filed[2]);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
