import { SMALL_NUMBERS, TENS } from './number-table.js';

/** A number among the words of a folded name; `to` is exclusive, `value` decimal digits without leading zeros. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** Written in Roman numerals, so that the letters may be a word (`Xi`, `V`): the reader of the name decides. */
  readonly roman?: true;
}

const DIGITS = /^(?:no|nr)?(\d+)(?:st|nd|rd|th|eme|ieme)?$/;
const HAS_DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/;
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['no', 'nr', 'num', 'number']);
const MOST_DIGITS = 40;
const LONGEST_ROMAN = 7;
const LONGEST_GLUED = 'seventyseventh'.length;

let small: ReadonlyMap<string, number> | undefined;
let tens: ReadonlyMap<string, number> | undefined;

/**
 * The decimal value of one folded word: digits (`007` is 7), ordinals (`14th`), English words to ninety-nine also glued and with usual
 * misspellings (`fourtyfour`), and Roman numerals of two letters and more up to XXXIX. Null for every other word.
 */
export function numberOf(word: string): string | null {
  return digitsOf(word) ?? englishOf(word) ?? (word.length > 1 ? romanOf(word) : null);
}

/**
 * The numbers among folded words, in order and disjoint: those of `numberOf`, `No. 14`, compounds (`forty four`, `one hundred and
 * twenty first`) and the single letters I, V and X. Roman ones are marked.
 */
export function numbersIn(words: readonly string[]): readonly NumberSpan[] {
  const found: NumberSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    if (number !== null) found.push(number);
    at = number?.to ?? at + 1;
  }
  return found;
}

function numberAt(words: readonly string[], at: number): NumberSpan | null {
  const word = words[at] ?? '';
  if (BEFORE_NUMBER.has(word)) {
    const next = digitsOf(words[at + 1] ?? '') !== null || smallOf(words[at + 1] ?? '') !== null ? numberAt(words, at + 1) : null;
    return next === null ? null : { ...next, from: at };
  }
  const digits = digitsOf(word);
  if (digits !== null) return { from: at, to: at + 1, value: digits };
  const compound = compoundAt(words, at);
  if (compound !== null) return compound;
  const roman = romanOf(word);
  return roman === null ? null : { from: at, to: at + 1, value: roman, roman: true };
}

/** `one hundred and twenty first`: a number below a hundred, hundreds, and a number below a hundred. */
function compoundAt(words: readonly string[], at: number): NumberSpan | null {
  const head = belowHundredAt(words, at);
  if (head === null) return null;
  const hundred = words[head.to];
  if (hundred === 'hundredth' && head.value < 10) return { from: at, to: head.to + 1, value: `${head.value * 100}` };
  if (hundred !== 'hundred' || head.value < 1 || head.value > 9) return { from: at, to: head.to, value: `${head.value}` };
  const rest = belowHundredAt(words, words[head.to + 1] === 'and' ? head.to + 2 : head.to + 1);
  if (rest === null) return { from: at, to: head.to + 1, value: `${head.value * 100}` };
  return { from: at, to: rest.to, value: `${head.value * 100 + rest.value}` };
}

function belowHundredAt(words: readonly string[], at: number): { readonly to: number; readonly value: number } | null {
  const word = words[at] ?? '';
  const ten = tensOf(word);
  const unit = ten === null || word.endsWith('th') ? null : smallOf(words[at + 1] ?? '');
  if (ten !== null && unit !== null && unit > 0 && unit < 10) return { to: at + 2, value: ten + unit };
  const value = englishOf(word);
  return value === null ? null : { to: at + 1, value: Number(value) };
}

function digitsOf(word: string): string | null {
  if (!HAS_DIGIT.test(word)) return null;
  const digits = DIGITS.exec(word.replace(OTHER_DIGITS, asciiDigit))?.[1];
  if (digits === undefined || digits.length > MOST_DIGITS) return null;
  return digits.replace(/^0+(?=\d)/, '');
}

/** The digits of these scripts stand in a row of ten from a code that ends in 0, the Indian ones from one that ends in 6. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return `${(code & 0xf) - (code >= 0x966 && code <= 0x9ef ? 6 : 0)}`;
}

function smallOf(word: string): number | null {
  small ??= byWord(SMALL_NUMBERS, (at) => at);
  return small.get(word) ?? null;
}

function tensOf(word: string): number | null {
  tens ??= byWord(TENS, (at) => (at + 2) * 10);
  return tens.get(word) ?? null;
}

function byWord(rows: readonly string[], value: (at: number) => number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(' ').map((word): [string, number] => [word, value(at)])));
}

function englishOf(word: string): string | null {
  const plain = smallOf(word) ?? tensOf(word);
  if (plain !== null) return `${plain}`;
  if (word.length > LONGEST_GLUED) return null;
  const y = word.indexOf('y');
  const ten = y < 0 ? null : tensOf(word.slice(0, y + 1));
  const unit = ten === null ? null : smallOf(word.slice(y + 1));
  return ten !== null && unit !== null && unit > 0 && unit < 10 ? `${ten + unit}` : null;
}

function romanOf(word: string): string | null {
  if (word === '' || word.length > LONGEST_ROMAN || !ROMAN.test(word)) return null;
  let value = 0;
  for (let at = 0; at < word.length; at += 1) {
    const here = ROMAN_LETTERS[word.charAt(at)] ?? 0;
    value += here < (ROMAN_LETTERS[word.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return `${value}`;
}
