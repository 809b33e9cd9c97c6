import { hasHan } from './script.js';
import { simplify } from './simplified.js';

/** The longest name that is looked at, in UTF-16 units; what is longer is cut. No registered name comes near it. */
export const LONGEST_NAME = 1000;

const APOSTROPHES = /['’‘ʼ`´＇]/gu;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const HAN_GAP = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The form in which two spellings of one name are equal: Unicode NFKC, lower case, no accents, simplified Chinese, apostrophes
 * gone, `&` read as "and", every other sign a single space, no space between Chinese characters.
 * `Xi’an Co., Ltd.` and `XI'AN CO LTD` fold to `xian co ltd`. Linear in the length of the text; total, also on lone surrogates.
 */
export function fold(text: string): string {
  const cut = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  const lower = cut.toWellFormed().normalize('NFKC').toLowerCase().replace(APOSTROPHES, '').replaceAll('&', ' and ');
  const bare = lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
  const words = bare.replace(NOT_WORD, ' ').trim();
  return hasHan(words) ? simplify(words).replace(HAN_GAP, '') : words;
}
