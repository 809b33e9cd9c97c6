import { lowestBit } from '../lookup/bits.js';

/** What kind of evidence accounts for an English word. */
export const KINDS = ['meaning', 'spelling', 'syllable', 'initials'] as const;
export type Kind = (typeof KINDS)[number];

/** That some characters account for a word: in what share of names they are said by it, and how common it is at the least. */
export interface Claim {
  readonly mask: number;
  readonly share: number;
  readonly least: number;
  readonly kind: Kind;
}

const LONGEST_SPELLING = 6;
/** The readings of a character that are tried. */
const READINGS = 4;
/** The longest word that is looked for among spellings: places in it are bits. */
const LONGEST_WORD = 30;

/** Shares of English words that are spelled so where the characters are there: one syllable, a longer reading, initials. */
const SPELLED = { syllable: 0.08, reading: 0.5, known: 0.1, rarer: 0.1, initials: 0.04, wadeGiles: 0.02 };
/** How common a syllable, a longer spelling and a pair of initials are among English words at the least. */
const COMMON = { syllable: 1 / 800, reading: 1 / 5000, letter: 1 / 20 };

/** The readings of a Chinese name, character by character, likeliest first, made ready to be asked which of them spell a word. */
export class Spellings {
  readonly #read: readonly (readonly string[])[];
  readonly #old: readonly string[];
  readonly #core: number;
  /** The letters that a spelling from each character on can begin with, as bits. */
  readonly #firsts: Uint32Array;

  /** `core`: the characters that are no known word, as bits. */
  constructor(read: readonly (readonly string[])[], core: number) {
    this.#read = read;
    this.#core = core;
    this.#old = read.map(([usual = '']) => wadeGiles(usual));
    this.#firsts = Uint32Array.from(read, (choices, at) => {
      let letters = choices.length === 0 ? 0 : letterBit(this.#old[at] ?? '');
      for (let choice = 0; choice < choices.length && choice < READINGS; choice += 1) letters |= letterBit(choices[choice] ?? '');
      return letters;
    });
  }

  /** The stretches that spell a word: by their readings, in the old romanisation, or by their initials. */
  claimsOf(word: string): readonly Claim[] {
    if (word === '' || word.length > LONGEST_WORD) return [];
    const first = letterBit(word);
    const claims: Claim[] = [];
    for (let from = 0; from < this.#firsts.length; from += 1)
      if (((this.#firsts[from] ?? 0) & first) !== 0) this.#claim(word, from, claims);
    return claims;
  }

  #claim(word: string, from: number, claims: Claim[]): void {
    // Places in the word, as bits, that the readings so far can have come to; and how far the usual, the old one and the initials have.
    let reached = 1;
    let [usual, old, initials] = [0, 0, 0];
    for (let to = from + 1; to <= this.#read.length && to <= from + LONGEST_SPELLING; to += 1) {
      const choices = this.#read[to - 1] ?? [];
      const [syllable] = choices;
      if (syllable === undefined) return;
      reached = step(word, reached, choices);
      usual = follow(word, usual, syllable);
      old = follow(word, old, this.#old[to - 1] ?? '');
      initials = follow(word, initials, syllable.charAt(0));
      if (reached === 0 && old < 0 && initials < 0) return;
      const one = to === from + 1;
      const mask = ((1 << (to - from)) - 1) << from;
      const [least, kind] = one ? ([COMMON.syllable, 'syllable'] as const) : ([COMMON.reading, 'spelling'] as const);
      if ((reached & (1 << word.length)) !== 0) {
        const share = (one ? SPELLED.syllable : SPELLED.reading) * ((mask & this.#core) === 0 ? SPELLED.known : 1);
        claims.push({ mask, share: share * (usual === word.length ? 1 : SPELLED.rarer), least, kind });
      } else if (old === word.length) claims.push({ mask, share: SPELLED.wadeGiles, least, kind });
      else if (!one && initials === word.length)
        claims.push({ mask, share: SPELLED.initials, least: COMMON.letter ** (to - from), kind: 'initials' });
    }
  }
}

/** The places in a word that one of some syllables leads to from one of some places. */
function step(word: string, places: number, choices: readonly string[]): number {
  let next = 0;
  for (let bits = places; bits !== 0; bits &= bits - 1) {
    const place = lowestBit(bits);
    for (let choice = 0; choice < choices.length && choice < READINGS; choice += 1) {
      const syllable = choices[choice] ?? '';
      if (word.startsWith(syllable, place)) next |= 1 << (place + syllable.length);
    }
  }
  return next;
}

/** The place in a word behind a syllable, or -1 where another stands there. */
function follow(word: string, place: number, syllable: string): number {
  return place >= 0 && word.startsWith(syllable, place) ? place + syllable.length : -1;
}

/** A bit for the first letter; digits and others share bits with letters. */
function letterBit(text: string): number {
  return 1 << (text.charCodeAt(0) & 31);
}

const OLD_INITIALS: Readonly<Record<string, string>> = {
  zh: 'ch',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  b: 'p',
  d: 't',
  g: 'k',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** One for each syllable, of which there are four hundred. */
const oldSpellings = new Map<string, string>();

/** A syllable of pinyin in Wade and Giles's romanisation without its marks, roughly: `dong` is tung, `qi` chi. */
function wadeGiles(syllable: string): string {
  const known = oldSpellings.get(syllable);
  if (known !== undefined) return known;
  const initial = /^(?:zh|ch|sh|[a-z])/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length).replace('ong', 'ung').replace('ian', 'ien');
  const spelling = (OLD_INITIALS[initial] ?? initial) + final;
  oldSpellings.set(syllable, spelling);
  return spelling;
}
