import { syllables } from '../../names/index.js';
import { hashOf } from '../lookup/vocabulary.js';
import { withoutForms } from './chinese-name.js';
import { spokenWords } from './english-name.js';
import { type Lexicon, LONGEST_WORD, shareOf, stem } from './lexicon.js';

// The words by which names of two scripts can be brought together without comparing them. What a key is worth is an integer, in tenths of a nat:
// how likely the Chinese says it (its base, at most 0) and how rare it is in English names. Integers, so that sums do not depend on their order.

/**
 * A name has one key of this worth, and all its keys together at least so much, or it is not compared: part of the score. No key alone is
 * enough: one word by its sound or spelling is met by the index of organisations.
 */
export const TELLING = 45;
export const ENOUGH = 84;

/** A reading of the name's characters, and of those that are a word, which is rather translated; and what one character may mean: few names are said so. */
const SPELLED = -7;
const SPELLED_WORD = -30;
const SINGLE = -25;

/** A word in Latin letters in the Chinese name: TCL科技. */
export const WRITTEN = -2;

/** Stretches that are spelled in pinyin, and of how many readings of a character. */
export const SPELLING = { shortest: 2, longest: 4, readings: 2 };

/** No word counts as rarer than one in so many names. */
const RAREST = 5000;

/** Neighbours written apart: `Zhe Jiang`. */
const LONGEST_PART = 7;

/** The keys of an English name: its words, and neighbours as one word; legal forms and letters alone are none. */
export function englishKeys(folded: string, lexicon: Lexicon): ReadonlyMap<number, number> {
  const keys = new Map<number, number>();
  for (const word of englishKeyWords(folded)) keys.set(hashOf(word), rarityOf(word, lexicon));
  return keys;
}

/** The words that are keys of an English name. */
export function englishKeyWords(folded: string): readonly string[] {
  const words = spokenWords(folded);
  const keys: string[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1] ?? '';
    if (word.length > 1) keys.push(word);
    if (next !== '' && word.length < LONGEST_PART && next.length < LONGEST_PART) keys.push(word + next);
  });
  return keys;
}

/** The keys that a Chinese name says, each with its base. The slow obvious way, for building an index and for searching without one. */
export function chineseKeys(folded: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const text = withoutForms(folded);
  const keys = new Map<string, number>();
  const say = (word: string, base: number): void => {
    keys.set(word, Math.max(base, keys.get(word) ?? base));
  };
  for (const word of latinWords(text)) say(word, WRITTEN);
  const read = syllables(text);
  for (let from = 0; from < text.length; from += 1) {
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      for (const { word, base } of meaningKeys(text.slice(from, to), lexicon)) say(word, base);
    }
    let held = [''];
    for (let to = from + 1; to <= Math.min(read.length, from + SPELLING.longest); to += 1) {
      const choices = (read[to - 1] ?? []).slice(0, SPELLING.readings);
      held = held.flatMap((start) => choices.map((syllable) => start + syllable));
      if (to - from < SPELLING.shortest) continue;
      const base = spelledBase(text.slice(from, to), lexicon);
      for (const word of held) say(word, base);
    }
  }
  return keys;
}

/** The base of the reading of a stretch. */
export function spelledBase(stretch: string, lexicon: Lexicon): number {
  return (lexicon.chinese.get(stretch)?.strength ?? 0) > 0 ? SPELLED_WORD : SPELLED;
}

/** The words in Latin letters of a Chinese name, stemmed. */
export function latinWords(text: string): readonly string[] {
  return (text.match(LATIN) ?? []).map(stem);
}

const LATIN = /[a-z0-9]{2,}/g;

/** What a Chinese word means, as keys. */
export function meaningKeys(word: string, lexicon: Lexicon): readonly { readonly word: string; readonly base: number }[] {
  const meant = lexicon.chinese.get(word)?.english ?? [];
  const single = word.length === 1 ? SINGLE : 0;
  return meant.map(([english, probability]) => ({ word: english, base: Math.round(10 * Math.log(probability)) + single }));
}

/** How rare a word is in English names, in tenths of a nat: 0 to 85. */
export function rarityOf(word: string, lexicon: Lexicon): number {
  return Math.round(-10 * Math.log(Math.max(shareOf(word, lexicon), 1 / RAREST)));
}
