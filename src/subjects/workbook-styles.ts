/** Number formats that Excel has built in for dates and times (ECMA-376 part 1, 18.8.30, with those of East Asian versions). */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, ...range(27, 36), 45, 46, 47, ...range(50, 58)]);

/** Whether a number format shows a date or time, by its number and, where the workbook defines it, its code. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

const DAY = 86_400_000;

/** A date as a spreadsheet counts it (days since 1900, its 29 February 1900 included, or since 1904) as ISO 8601; `null` where it is none. */
export function isoDate(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const iso = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  if (serial < 1) return iso.slice(11, 19);
  return Number.isInteger(Math.round((days * DAY) / 1000) / 86_400) ? iso.slice(0, 10) : iso.slice(0, 19);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
