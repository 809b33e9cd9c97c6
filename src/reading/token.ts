import { fold, simplify } from '../names/index.js';
import type { Span } from './span.js';

/** A word in Latin letters, a run of digits, or one Chinese character. `folded` is as names fold, without a genitive `'s`. */
export interface Token extends Span {
  readonly folded: string;
  /** Begins with a capital letter or a digit. */
  readonly capital: boolean;
  /** All its letters are capitals. */
  readonly upper: boolean;
  readonly han: boolean;
}

const WORD =
  /[\p{Script=Han}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}](?<!\p{Script=Han}))*(?:['’ʼ](?=\p{L})(?:[\p{L}\p{N}\p{M}](?<!\p{Script=Han}))+)*|&/gu;
const GENITIVE = /['’ʼ]s$/iu;
const ASCII = /^[a-z0-9]+$/;

/** What a character of ASCII is to a word: 0 no part of one, 1 a small letter, 2 a capital, 3 a digit; 4 asks for a closer look. */
const PART = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  return code === 38 ? 4 : 0;
});
const SMALL = 1 << 1;
const CAPITAL = 1 << 2;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const PUNCTUATION = 0x2010;
const PUNCTUATION_END = 0x206f;

/** The tokens of a text, in order. Linear. Words of plain letters, which most are, are found without the pattern. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const first = partAt(text, at);
    if (first === 0) {
      at += 1;
      continue;
    }
    const plain = first === 4 ? null : plainToken(text, at, first);
    if (plain !== null) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) break;
    tokens.push(tokenOf(match[0], match.index));
    at = match.index + match[0].length;
  }
  return tokens;
}

function partAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (PART[code] ?? 0) : 4;
}

/** The word of plain letters and digits that begins at a place; null where what ends it may belong to it. */
function plainToken(text: string, start: number, first: number): Token | null {
  /** Which parts it has, each as the bit of its number. */
  let parts = 1 << first;
  let end = start + 1;
  let code = text.charCodeAt(end);
  for (; code < 128; code = text.charCodeAt(end)) {
    const part = PART[code] ?? 0;
    if (part === 0 || part === 4) break;
    parts |= 1 << part;
    end += 1;
  }
  const apart = code < 128 ? code !== APOSTROPHE : code >= PUNCTUATION && code <= PUNCTUATION_END && code !== RIGHT_QUOTE;
  if (!apart && end < text.length) return null;
  const word = text.slice(start, end);
  const upper = (parts & SMALL) === 0 && (parts & CAPITAL) > 0;
  return { start, end, folded: (parts & CAPITAL) > 0 ? word.toLowerCase() : word, capital: first !== 1, upper, han: false };
}

function tokenOf(written: string, start: number): Token {
  const code = written.charCodeAt(0);
  if (written.length === 1 && code > 0x2e80)
    return { start, end: start + 1, folded: simplify(written), capital: true, upper: true, han: true };
  const word = written.length > 2 ? written.replace(GENITIVE, '') : written;
  const lower = word.toLowerCase();
  const folded = written === '&' ? 'and' : ASCII.test(lower) ? lower : fold(word);
  const first = word.slice(0, 1);
  const capital = first !== first.toLowerCase() || (code >= 48 && code <= 57);
  return { start, end: start + word.length, folded, capital, upper: word === word.toUpperCase() && word !== lower, han: code > 0x2e80 };
}

/** A name in the units of tokens: its folded words, Chinese by characters. */
export function unitsOf(name: string): readonly string[] {
  return tokensOf(name).map(({ folded }) => folded);
}
