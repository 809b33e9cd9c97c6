import { ROMANISATION } from './romanise-table.js';
import {
  type Letters,
  romaniseArabic,
  romaniseHangul,
  romaniseIndic,
  romaniseKana,
  romaniseKhmer,
  romaniseThai,
} from './romanise-writing.js';

/** Runs that are read as a whole: the letter alone does not tell how it sounds. */
const WRITINGS: readonly (readonly [RegExp, (run: string, letter: Letters) => string])[] = [
  [/[\u0620-\u06d5]+/gu, romaniseArabic],
  [/[\u0900-\u0d7f]+/gu, romaniseIndic],
  [/[\u0e00-\u0e4e]+/gu, romaniseThai],
  [/[\u1780-\u17d3]+/gu, romaniseKhmer],
  [/[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]+/gu, romaniseKana],
  [/[\uac00-\ud7a3]+/gu, romaniseHangul],
];
/** Nothing to read: ASCII, everyday Chinese characters and their brackets. */
const READ = /^[\p{ASCII}\u4e00-\u9fff（）]*$/u;
const MARKS = /\p{M}+/gu;
const LATIN_ACCENTS = /(?<=[a-z]\p{M}*)\p{M}/giu;
const UNREAD = /[^\p{ASCII}\p{Script=Han}]/gu;
/** Letters that only Ukrainian and Belarusian have: there г is h, and in Ukrainian и is y. */
const EAST_SLAVIC = /[іїєґў]/iu;
const GREEK = /[\u0370-\u03ff]/u;
/** Greek writes b, d, g at the start of a word as two letters. */
const GREEK_STOPS: Readonly<Record<string, string>> = { μπ: 'b', ντ: 'd', γκ: 'g' };

let table: ReadonlyMap<string, string> | undefined;

/**
 * Text of other scripts in Latin letters, as names are commonly written: Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic (their
 * consonants, and the vowels that are written), the Indic scripts, Thai, Lao, Khmer, Myanmar, Ethiopic, kana and Hangul. Latin keeps
 * its case and loses its accents; Han is left as it is. Total, linear; what no table knows stays.
 * `Барак Обама` is `Barak Obama`, `بن سلمان` is `bin salman`, `バラク` is `baraku`.
 */
export function romanise(text: string): string {
  if (READ.test(text)) return text;
  let out = text.toWellFormed().normalize('NFKC').replaceAll('\u200c', '').replaceAll('\u200d', '');
  for (const [run, read] of WRITINGS) out = out.replace(run, (found) => read(found, letterOf));
  if (GREEK.test(out))
    out = out.replace(/(?<!\p{L})(?:μπ|ντ|γκ)/giu, (stop) => GREEK_STOPS[stop.toLowerCase()] ?? stop).replace(/ου/giu, 'ou');
  if (EAST_SLAVIC.test(out)) out = out.replaceAll('г', 'h').replaceAll('Г', 'H').replaceAll('и', 'y').replaceAll('И', 'Y');
  out = out.replace(UNREAD, (letter) => letterOf(letter) ?? letter);
  return out.normalize('NFD').replace(LATIN_ACCENTS, '').normalize('NFC').replace(MARKS, '');
}

function letterOf(letter: string): string | null {
  table ??= readTable();
  const known = table.get(letter);
  if (known !== undefined) return known;
  const lower = letter.toLowerCase();
  const small = lower === letter ? undefined : table.get(lower);
  if (small !== undefined) return small.charAt(0).toUpperCase() + small.slice(1);
  const bare = lower.normalize('NFD').charAt(0);
  const base = bare === lower ? undefined : table.get(bare);
  if (base === undefined) return null;
  return lower === letter ? base : base.charAt(0).toUpperCase() + base.slice(1);
}

function readTable(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const line of ROMANISATION.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const gap = line.indexOf(' ');
    const first = Number.parseInt(line.slice(0, gap), 16);
    line
      .slice(gap + 1)
      .split(',')
      .forEach((value, at) => {
        letters.set(String.fromCodePoint(first + at), value);
      });
  }
  return letters;
}
