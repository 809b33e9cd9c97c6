const BITS = 15;
const MASK = (1 << BITS) - 1;

/** Which three letters stand in a row in a text: tells soon that a string is not in it. Made once, for one text after another. */
export class LetterTriples {
  readonly #seen = new Uint8Array(1 << BITS);
  #text = '';

  /** Takes another text. */
  take(text: string): void {
    this.#text = text;
    this.#seen.fill(0);
    let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 2; at < text.length; at += 1) {
      const third = text.charCodeAt(at);
      this.#seen[slotOf(first, second, third)] = 1;
      first = second;
      second = third;
    }
  }

  /** Where a string stands in the text from a place on: what `indexOf` tells. */
  placeOf(word: string, from: number): number {
    if (from === 0)
      for (let at = 2; at < word.length; at += 1)
        if (this.#seen[slotOf(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at))] === 0) return -1;
    return this.#text.indexOf(word, from);
  }
}

function slotOf(first: number, second: number, third: number): number {
  return ((first * 961) ^ (second * 31) ^ third) & MASK;
}
