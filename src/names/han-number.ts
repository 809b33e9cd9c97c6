import { COUNTED, HAN_DIGITS, HAN_TENS, HAN_UNITS } from './number-table.js';

/** A number in a Chinese name; `from` and `to` (exclusive) in UTF-16 units, `value` decimal digits without leading zeros. */
export interface HanNumber {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const ORDINAL = '第';
const MOST_DIGITS = 40;

/**
 * The numbers of a Chinese name, in order and disjoint: after 第 (第十四, 第14, with the 第), runs of digits, and Chinese numerals that
 * count an institute, a works, a bureau (十四所, 五〇一厂). Other numerals are parts of words: 三一重工, 四川, 一汽, 万科. Looks no further
 * than the first `most`.
 */
export function hanNumber(text: string, most = Number.POSITIVE_INFINITY): readonly HanNumber[] {
  const found: HanNumber[] = [];
  for (let at = 0; at < text.length && found.length < most; ) {
    const ordinal = text.charAt(at) === ORDINAL;
    const from = ordinal ? at + 1 : at;
    const to = runEnd(text, from);
    const run = text.slice(from, to);
    if (to > from && (ordinal || isDigit(run.charAt(0)) || isCount(run, text, to))) {
      const value = isDigit(run.charAt(0)) ? run.replace(/^0+(?=\d)/, '') : hanValue(run);
      if (value !== null && value.length <= MOST_DIGITS) found.push({ from: at, to, value });
    }
    at = Math.max(to, at + 1);
  }
  return found;
}

/** Two digits without a ten are a word, also before an institute: 三一研究院 is the institute of 三一. */
function isCount(run: string, text: string, to: number): boolean {
  if (run.length === 2 && HAN_DIGITS.has(run.charAt(0)) && HAN_DIGITS.has(run.charAt(1))) return false;
  return COUNTED.some((counted) => text.startsWith(counted, to));
}

/** The end of the run of ASCII digits, or of Chinese numerals, that starts at `from`. */
function runEnd(text: string, from: number): number {
  const belongs = isDigit(text.charAt(from)) ? isDigit : isNumeral;
  let to = from;
  while (to < text.length && belongs(text.charAt(to))) to += 1;
  return to;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isNumeral(character: string): boolean {
  return HAN_DIGITS.has(character) || HAN_UNITS.has(character) || HAN_TENS.has(character);
}

/** 十四 and 一百零八 by their places, 五〇一 digit by digit; null where the units do not fall (十百). */
function hanValue(run: string): string | null {
  if (run.length > MOST_DIGITS) return null;
  if (Array.from(run).every((character) => HAN_DIGITS.has(character))) {
    return Array.from(run, (character) => `${HAN_DIGITS.get(character) ?? 0}`)
      .join('')
      .replace(/^0+(?=\d)/, '');
  }
  let sum = 0;
  let digit: number | null = null;
  let ceiling = 10_000;
  for (const character of run) {
    const unit = HAN_UNITS.get(character);
    const contracted = HAN_TENS.get(character);
    if (unit !== undefined) {
      if (unit >= ceiling) return null;
      sum += (digit === null || digit === 0 ? 1 : digit) * unit;
      ceiling = unit;
      digit = null;
    } else if (contracted !== undefined) {
      if (ceiling <= 10) return null;
      sum += contracted;
      ceiling = 10;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = HAN_DIGITS.get(character) ?? 0;
    }
  }
  return `${sum + (digit ?? 0)}`;
}
