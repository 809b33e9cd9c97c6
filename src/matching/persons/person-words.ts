import { loreOf, type PersonName, type PersonToken, personToken } from '../../names/index.js';
import { AT, FLAGS, MARKS, marksOf, PREFIXES } from './token-marks.js';

/** The words of the names of persons of an index, each kept once whatever names bear it. */
export interface PersonWords {
  /** How many different words there are. */
  readonly count: number;
  /** For each name of the index where its words begin in `words`, and after the last where they end; others than persons have none. */
  readonly starts: Uint32Array;
  /** Words in the order of the names: the number of the word times 4, plus the place of its role among `ROLES`. */
  readonly words: Uint32Array;
  /** The marks of each word (`token-marks.ts`). */
  readonly marks: Uint32Array;
  /** A word as it stands in a name, by its number and role. */
  readonly tokenOf: (word: number) => PersonToken;
}

const ROLES: readonly PersonToken['role'][] = ['any', 'family', 'father'];

export type PersonWordArrays = Pick<PersonWords, 'starts' | 'words' | 'marks'>;

/** Numbers the words of names as they come, the words of each name after those of the name before. */
export class PersonWordColumns {
  /** The letters of each word by number. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts = [0];
  readonly #words: number[] = [];
  readonly #marks: number[] = [];

  /** Takes the next name of the index; `null` where it is of no person. */
  add(name: PersonName | null): void {
    for (const token of name?.names ?? []) this.#words.push(this.#numberOf(token) * 4 + ROLES.indexOf(token.role));
    this.#starts.push(this.#words.length);
  }

  arrays(): PersonWordArrays {
    return { starts: Uint32Array.from(this.#starts), words: Uint32Array.from(this.#words), marks: Uint32Array.from(this.#marks) };
  }

  #numberOf(token: PersonToken): number {
    const key = `${token.text} ${token.prefix} ${token.kind === 'initial'} ${token.vowelless}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.texts.length);
    this.#marks.push(...marksOf(token));
    return this.texts.push(token.text) - 1;
  }
}

/** The words over their arrays; `textOf` is the text of a word by number. */
export function openPersonWords(arrays: PersonWordArrays, textOf: (number: number) => string): PersonWords {
  const { starts, words, marks } = arrays;
  const count = marks.length / MARKS;
  let known: (PersonToken | undefined)[] | undefined;
  const tokenOf = (word: number): PersonToken => {
    known ??= Array.from({ length: count * 4 });
    const held = known[word];
    if (held !== undefined) return held;
    const number = word >>> 2;
    const sizes = marks[number * MARKS + AT.sizes] ?? 0;
    const kind = (sizes & FLAGS.initial) === 0 ? 'given-or-family' : 'initial';
    const prefix = PREFIXES[(sizes & FLAGS.prefix) >>> 26] ?? '';
    const token = personToken(loreOf(textOf(number)), kind, prefix, ROLES[word & 3] ?? 'any', (sizes & FLAGS.vowelless) !== 0);
    known[word] = token;
    return token;
  };
  return { count, starts, words, marks, tokenOf };
}

/** The names of a person of the index as `personOf` finds them in its text. */
export function namesAt({ starts, words, tokenOf }: PersonWords, name: number): readonly PersonToken[] {
  const names: PersonToken[] = [];
  const to = starts[name + 1] ?? 0;
  for (let at = starts[name] ?? 0; at < to; at += 1) names.push(tokenOf(words[at] ?? 0));
  return names;
}
