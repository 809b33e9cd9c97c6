import type { TextPart } from './text-part.js';

/** Finds words in a part of a text. White space makes no difference, everything else does: what is found is the text's own stretch. */
export class WordsInPart {
  readonly #text: string;
  /** The part without white space, and where in the text each unit of it stands. */
  readonly #dense: string;
  readonly #places: readonly number[];

  constructor(text: string, { start, end }: TextPart) {
    const places: number[] = [];
    let dense = '';
    for (const word of text.slice(start, end).matchAll(/\S+/gu)) {
      dense += word[0];
      for (let at = 0; at < word[0].length; at += 1) places.push(start + word.index + at);
    }
    this.#text = text;
    this.#dense = dense;
    this.#places = places;
  }

  /** Where some words stand that cut no word of the text in two, in order; `most` of them at most, or none of no words. */
  placesOf(words: string, most: number, within?: TextPart): readonly TextPart[] {
    const wanted = words.replace(/\s+/gu, '');
    const found: TextPart[] = [];
    if (wanted === '') return found;
    let at = this.#dense.indexOf(wanted, within === undefined ? 0 : this.#from(within.start));
    for (; at >= 0 && found.length < most; at = this.#dense.indexOf(wanted, at + 1)) {
      const place = { start: this.#places[at] ?? 0, end: (this.#places[at + wanted.length - 1] ?? 0) + 1 };
      if (within !== undefined && place.end > within.end) break;
      if (wordsWhole(this.#text, place)) found.push(place);
    }
    return found;
  }

  #from(place: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether no word is cut in two: Chinese characters are words by themselves. */
function wordsWhole(text: string, { start, end }: TextPart): boolean {
  return !joined(before(text, start), at(text, start)) && !joined(before(text, end), at(text, end));
}

function joined(one: string, other: string): boolean {
  return LETTER.test(one) && LETTER.test(other) && !HAN.test(one) && !HAN.test(other);
}

function at(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function before(text: string, place: number): string {
  const low = text.charCodeAt(place - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(place - 2, place) : text.slice(Math.max(0, place - 1), place);
}
