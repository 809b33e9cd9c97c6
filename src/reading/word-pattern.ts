import { type FirstLetters, firstLettersOf } from './first-letters.js';
import { patternParts } from './pattern-parts.js';

const ASCII = 128;
/** What lets a match begin at the beginning of a word alone. */
const BOUND = /^(?:\\b|\(\?<!\[\\p\{L\})/u;

/**
 * A pattern whose matches begin where words do, found by a look at the letters of the text: the pattern itself is tried only where a word
 * begins with a letter that it begins with. Throws `RangeError` on patterns that begin otherwise.
 */
export class WordPattern {
  readonly #sticky: RegExp;
  /** Whether a match may begin with a unit of ASCII, by its code. */
  readonly #begins = new Uint8Array(ASCII);
  readonly #others: boolean;

  constructor(source: string, flags: 'u' | 'iu') {
    const first = firstLettersOf(source);
    if (first === null || !BOUND.test(source) || patternParts(source)?.length !== 1 || (source.startsWith('\\b') && !wordy(first)))
      throw new RangeError(`got ${source.slice(0, 80)}, expected a pattern that begins where a word does, with letters that can be told`);
    this.#sticky = new RegExp(source, `${flags}y`);
    // Two letters beyond ASCII are small letters of it in another case.
    this.#others = first.others || flags === 'iu' || [...first.letters].some((letter) => letter.charCodeAt(0) >= ASCII);
    for (const letter of first.letters)
      for (const each of flags === 'iu' ? [letter.toLowerCase(), letter.toUpperCase()] : [letter])
        if (each.charCodeAt(0) < ASCII) this.#begins[each.charCodeAt(0)] = 1;
  }

  /** The first match at a place or after it: what `exec` tells. */
  next(text: string, from: number): RegExpExecArray | null {
    const sticky = this.#sticky;
    const begins = this.#begins;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < ASCII ? begins[code] === 0 : !this.#others) continue;
      if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  /** All matches, in order: what `matchAll` tells. */
  all(text: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.next(text, 0); match !== null; match = this.next(text, match.index + match[0].length)) found.push(match);
    return found;
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** `\b` tells the beginning of a word only before a letter or digit of ASCII. */
function wordy({ letters, others }: FirstLetters): boolean {
  return !others && [...letters].every((letter) => /[a-z0-9]/iu.test(letter));
}
