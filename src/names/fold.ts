import { hasHan } from './script.js';
import { simplify } from './simplified.js';

/** The longest name that is looked at, in UTF-16 units; what is longer is cut. No registered name comes near it. */
export const LONGEST_NAME = 1000;

const APOSTROPHES = /['’‘ʼ`´＇]/gu;
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff（）·]*$/u;
const PLAIN_APOSTROPHES = /['`]/g;
const PLAIN_SIGNS = /[^a-z0-9\u4e00-\u9fff]+/g;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const HAN_GAP = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The form in which two spellings of one name are equal: Unicode NFKC, lower case, no accents, simplified Chinese, apostrophes
 * gone, `&` read as "and", every other sign a single space, no space between Chinese characters.
 * `Xi’an Co., Ltd.` and `XI'AN CO LTD` fold to `xian co ltd`. Linear in the length of the text; total, also on lone surrogates.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  // Apostrophes go before NFKC, which makes a space and an accent of some.
  const plain = shortened(text).toWellFormed().replace(APOSTROPHES, '').normalize('NFKC').replace(APOSTROPHES, '');
  const bare = uncased(plain).replaceAll('&', ' and ').normalize('NFD').replace(MARKS, '').normalize('NFC');
  const words = shortened(bare.replace(NOT_WORD, ' ').trim()).trimEnd();
  return hasHan(words) ? simplify(words).replace(HAN_GAP, '') : words;
}

/** ASCII and everyday Chinese characters, that no step of folding but these changes. */
function foldPlain(text: string): string {
  const words = shortened(text).toLowerCase().replace(PLAIN_APOSTROPHES, '').replaceAll('&', ' and ');
  const bare = shortened(words.replace(PLAIN_SIGNS, ' ').trim()).trimEnd();
  return hasHan(bare) ? simplify(bare).replace(HAN_GAP, '') : bare;
}

/** Upper case first, because it joins what lower case keeps apart: ß and ss, dotless and dotted i, the sigmas. */
function uncased(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME).toWellFormed() : text;
}
