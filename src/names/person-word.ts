import { fold } from './fold.js';
import { Memory } from './memory.js';
import { skeletonOf, soundOf } from './name-sound.js';
import { spellingClass, weightOf } from './name-spelling.js';
import { romanise } from './romanise.js';

/** What the letters of a word say by themselves, whatever name it stands in. */
export interface WordLore {
  /** Folded and romanised; at most 40 letters. */
  readonly text: string;
  readonly sound: string;
  readonly skeleton: string;
  /** The class of spellings it belongs to (`given-name-table.ts`). */
  readonly spelling: string | null;
  /** 0 to 1: how much it says that two names share it. */
  readonly weight: number;
  /** The name in it: `aziz` after abd in `abdulaziz`, `saifuddin` for `saifaldin`; mostly itself. */
  readonly name: string;
  readonly servant: boolean;
  /** Whether it ends as what a father's name is made of: `petrovich`. */
  readonly patronymic: boolean;
}

/** A word of a personal name as it was written. */
export interface WrittenWord {
  readonly lore: WordLore;
  readonly capitals: boolean;
  /** Written in a script without vowels. */
  readonly vowelless: boolean;
  readonly latin: boolean;
  /** 0, or 1 for what stands after a case change. */
  readonly piece: 0 | 1;
}

const LONGEST_TOKEN = 40;
const ASCII = /^[\0-\x7f]+$/;
const CASE_CHANGE = /\p{Ll}\p{Lu}/u;
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{1,})$/u;
const NOT_GLUED = /^(?:Mac|Fitz|Van|Von|Del|Des|Dos)\p{Lu}/u;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}]+$/u;
const CAPITALS = /^\p{Lu}{3,}$/u;
const VOWELLESS = /[\u0590-\u06ff]/u;
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const ABD_GLUED = /^abd(?:[aeou](?:l|r|s|sh|n|d|t|z)|u|el|al)(?=\p{L}{3,})(?!l?ah$)/u;
const DIN_GLUED = /^(.{3,}?)[aeou]l?d{1,2}(?:ee|i)ne?$/u;
const FATHERS = /(?:[oeiy]vi?c?h|[oeiy]vych|[oey]vna|ivna|inichna|evna)$/u;

const MOST_REMEMBERED = 50_000;
/** A longer word is often a slice that keeps the whole text it was cut from in memory (V8 copies up to this length). */
const LONGEST_REMEMBERED = 12;
const written = new Memory<string, readonly WrittenWord[]>(MOST_REMEMBERED);
const lores = new Memory<string, WordLore>(MOST_REMEMBERED);

/** The words that a run of letters and digits is read as: two where its case changes (`JanDaniel`), several where a script writes none. */
export function writtenWords(raw: string): readonly WrittenWord[] {
  return remembered(written, raw, readWords);
}

/** What the letters of a folded, romanised word say. */
export function loreOf(text: string): WordLore {
  return remembered(lores, text, readLore);
}

function remembered<T>(memory: Memory<string, T>, word: string, read: (word: string) => T): T {
  return word.length > LONGEST_REMEMBERED ? read(word) : memory.of(word, read);
}

function readWords(raw: string): readonly WrittenWord[] {
  const glued = CASE_CHANGE.test(raw) && !NOT_GLUED.test(raw) ? GLUED.exec(raw) : null;
  return glued === null ? readPiece(raw, 0) : [...readPiece(glued[1] ?? '', 0), ...readPiece(glued[2] ?? '', 1)];
}

function readPiece(piece: string, place: 0 | 1): readonly WrittenWord[] {
  const ascii = ASCII.test(piece);
  const latin = ascii || LATIN.test(piece);
  const capitals = CAPITALS.test(piece);
  const vowelless = !ascii && VOWELLESS.test(piece);
  return (ascii ? [piece.toLowerCase()] : fold(romanise(piece)).split(' '))
    .filter((read) => read !== '')
    .map((read) => ({ lore: loreOf(lettersFor(read).slice(0, LONGEST_TOKEN)), capitals, vowelless, latin, piece: place }));
}

/** Digits inside a word stand for letters (`Ig0r`); a word of digits stays. */
function lettersFor(word: string): string {
  return /\d/.test(word) && /[a-z]/.test(word) ? word.replace(/\d/g, (digit) => DIGIT_LETTERS[digit] ?? digit) : word;
}

function readLore(text: string): WordLore {
  const sound = soundOf(text);
  const servant = ABD_GLUED.exec(text);
  const din = servant === null ? DIN_GLUED.exec(text) : null;
  return {
    text,
    sound,
    skeleton: skeletonOf(sound),
    spelling: spellingClass(text),
    weight: weightOf(text),
    name: servant === null ? (din === null ? text : `${din[1] ?? ''}uddin`) : text.slice(servant[0].length),
    servant: servant !== null,
    patronymic: text.length >= 6 && FATHERS.test(text),
  };
}
