import { type Day, parseDay } from '../register/index.js';

const FILED = /\bFiled (\d{1,2})[-–](\d{1,2})[-–](\d{2})\b/;
const NUMBER = /\bFR Doc(?:\.| No:) ?([\w–-]+)/;

/** `91 FR 35189 (FR Doc. 2026-11571)`, or as much of it as is known; the number from a closing line or a heading. */
export function registerCitation(volume: string | null, page: string | null, closing: string): string | null {
  const number = NUMBER.exec(closing)?.[1]?.replaceAll('–', '-') ?? null;
  const cited = volume !== null && page !== null ? `${volume} FR ${page}` : null;
  return number === null ? cited : cited === null ? `FR Doc. ${number}` : `${cited} (FR Doc. ${number})`;
}

/** `Filed 6-9-26; 8:45 am`: the day from which on the notice could be inspected, one or more before it is printed. */
export function dayFiled(closing: string): Day | null {
  const [, month = '', date = '', year = ''] = FILED.exec(closing) ?? [];
  return parseDay(`20${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
