import { LetterTrie } from './letter-trie.js';
import { openingsOf } from './openings.js';
import { patternParts } from './pattern-parts.js';

/** What lets a match begin at the beginning of a word alone. */
const BOUND = /^(?:\\b|\(\?<!\[\\p\{L\})/u;
/** So many letters are looked at before the pattern is tried. */
const LOOKED = 5;

/**
 * A pattern whose matches begin where words do, found by a look at the letters of the text: the pattern itself is tried only where a word
 * begins as its matches do. Throws `RangeError` on patterns that begin otherwise.
 */
export class WordPattern {
  readonly #sticky: RegExp;
  readonly #openings: LetterTrie;

  constructor(source: string, flags: 'u' | 'iu') {
    const openings = openingsOf(source, LOOKED);
    if (openings === null || !BOUND.test(source) || patternParts(source)?.length !== 1 || (source.startsWith('\\b') && !wordy(openings)))
      throw new RangeError(`got ${source.slice(0, 80)}, expected a pattern that begins where a word does, with letters that can be told`);
    this.#sticky = new RegExp(source, `${flags}y`);
    this.#openings = new LetterTrie(openings, flags === 'iu');
  }

  /** The first match at a place or after it: what `exec` tells. */
  next(text: string, from: number): RegExpExecArray | null {
    const sticky = this.#sticky;
    for (let at = this.#openings.placeIn(text, from); at < text.length; at = this.#openings.placeIn(text, at + 1)) {
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  /** All matches, in order: what `matchAll` tells. */
  all(text: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.next(text, 0); match !== null; match = this.next(text, match.index + Math.max(1, match[0].length)))
      found.push(match);
    return found;
  }
}

/** `\b` tells the beginning of a word only before a letter or digit of ASCII. */
function wordy(openings: ReadonlySet<string>): boolean {
  return [...openings].every((opening) => /^[a-z0-9]/iu.test(opening));
}
