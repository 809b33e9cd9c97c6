const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1 to 12 of the name of a month, also shortened; 0 where it is none. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  const long = MONTH_NAMES.indexOf(lower);
  return long >= 0 ? long + 1 : SHORT_MONTHS.indexOf(lower.slice(0, 3)) + 1;
}

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** 0 (Sunday) to 6 of a weekday; -1 where it is none. */
export function weekdayOf(word: string): number {
  return DAYS.indexOf(word.toLowerCase());
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A small number in words or digits; NaN where it is none. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a couple of' || lower === 'couple') return 2;
  const named = NUMBERS.indexOf(lower);
  return named >= 0 ? named : /^\d{1,3}$/u.test(lower) ? Number(lower) : Number.NaN;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The day of a month that words name, 1 to 31; NaN where they name none. */
export function ordinalOf(words: string): number {
  const [first = '', second] = words.toLowerCase().replace(' day', '').split('-');
  const ones = ORDINALS.indexOf(second ?? first) + 1;
  if (second !== undefined) return (first === 'twenty' ? 20 : 30) + ones;
  return ones > 0 ? ones : first === 'thirtieth' ? 30 : Number.NaN;
}

const HAN_DIGITS = '零一二三四五六七八九十';

/** A number to 99 in Chinese characters or digits; NaN where it is none. */
export function hanNumberOf(word: string): number {
  if (/^\d{1,4}$/u.test(word)) return Number(word);
  const text = word.replace('两', '二').replace('〇', '零');
  if (text.length === 1) return HAN_DIGITS.indexOf(text);
  const ten = text.indexOf('十');
  if (ten < 0) return Number.NaN;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.charAt(0));
  const ones = ten === text.length - 1 ? 0 : HAN_DIGITS.indexOf(text.charAt(ten + 1));
  return tens * 10 + ones;
}
