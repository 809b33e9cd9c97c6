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

/** The tokens of a text, in order. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const written = match[0];
    const code = written.charCodeAt(0);
    if (written.length === 1 && code > 0x2e80) {
      tokens.push({ start, end: start + 1, folded: simplify(written), capital: true, upper: true, han: true });
      continue;
    }
    const word = written.length > 2 ? written.replace(GENITIVE, '') : written;
    const lower = word.toLowerCase();
    const folded = written === '&' ? 'and' : ASCII.test(lower) ? lower : fold(word);
    const first = word.slice(0, 1);
    const capital = first !== first.toLowerCase() || (code >= 48 && code <= 57);
    tokens.push({
      start,
      end: start + word.length,
      folded,
      capital,
      upper: word === word.toUpperCase() && word !== lower,
      han: code > 0x2e80,
    });
  }
  return tokens;
}

/** A name in the units of tokens: its folded words, Chinese by characters. */
export function unitsOf(name: string): readonly string[] {
  return tokensOf(name).map(({ folded }) => folded);
}
