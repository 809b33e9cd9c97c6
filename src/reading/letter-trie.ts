import { OTHER } from './openings.js';

const ASCII = 128;
/** Nodes of a trie are rows of a table, as long as there are units of ASCII. */
const ROOT = 0;
const END = -1;

/** Where words of a text begin with one of some strings, told letter by letter; of letters beyond ASCII only whether a string begins with any. */
export class LetterTrie {
  /** The row that a letter leads to from a row; `END` after the last letter of a string, 0 where no string goes on so. */
  readonly #next: Int16Array;
  readonly #others: boolean;

  /** The strings are as `openingsOf` gives them; both cases of their letters are taken where `anyCase`. */
  constructor(strings: Iterable<string>, anyCase: boolean) {
    const rows: number[][] = [[]];
    let others = false;
    for (const string of strings) {
      const letters = upToOther(string);
      // Two letters beyond ASCII are small letters of it in another case.
      others ||= letters === '' || anyCase;
      put(rows, letters, anyCase);
    }
    this.#others = others;
    this.#next = new Int16Array(rows.length * ASCII);
    rows.forEach((row, number) => {
      for (const [code, to] of row.entries()) this.#next[number * ASCII + code] = to ?? 0;
    });
  }

  /** The first place from one on where one of the strings may stand with no letter of ASCII before it; the length of the text if none. */
  placeIn(text: string, from: number): number {
    const next = this.#next;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < ASCII ? next[code] === 0 : !this.#others) continue;
      if ((at === 0 || !isLetter(text.charCodeAt(at - 1))) && this.#may(text, at)) return at;
    }
    return text.length;
  }

  #may(text: string, at: number): boolean {
    const next = this.#next;
    let row = ROOT;
    for (let place = at; ; place += 1) {
      const code = text.charCodeAt(place);
      // A letter beyond ASCII may be one of ASCII in another case.
      if (!(code < ASCII)) return true;
      row = next[row * ASCII + code] ?? 0;
      if (row <= 0) return row === END;
    }
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function put(rows: number[][], letters: string, anyCase: boolean): void {
  let row = rows[ROOT];
  for (let at = 0; at < letters.length && row !== undefined; at += 1) {
    const letter = letters.charAt(at);
    const cases = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
    let to: number = row[cases[0]?.charCodeAt(0) ?? 0] ?? 0;
    if (to === END) return;
    if (at === letters.length - 1) to = END;
    else if (to === 0) to = rows.push([]) - 1;
    for (const each of cases) row[each.charCodeAt(0)] = to;
    row = rows[to];
  }
}

/** What stands before the first letter beyond ASCII: the rest is not told. */
function upToOther(string: string): string {
  const at = [...string].findIndex((letter) => letter === OTHER || letter.charCodeAt(0) >= ASCII);
  return at < 0 ? string : string.slice(0, at);
}
