const BITS = 12;
const MASK = (1 << BITS) - 1;

/** Many strings, found in a text in one walk: where a string may begin is told by its first three letters, or by all of a shorter one. */
export class ManyStrings {
  readonly #strings: readonly string[];
  /** By how many letters are looked at, less one: for what these letters come to, one more than the place in `#held`. */
  readonly #slots: readonly (Uint16Array | null)[];
  readonly #held: number[][] = [];

  /** The strings have to differ, and none may be empty. */
  constructor(strings: readonly string[]) {
    this.#strings = strings;
    this.#slots = [1, 2, 3].map((looked) => {
      const own = [...strings.keys()].filter((number) => Math.min(3, strings[number]?.length ?? 0) === looked);
      return own.length === 0 ? null : this.#slotsOf(own, looked);
    });
  }

  #slotsOf(numbers: readonly number[], looked: number): Uint16Array {
    const slots = new Uint16Array(1 << BITS);
    for (const number of numbers) {
      const string = this.#strings[number] ?? '';
      const [first, second, third] = [0, 1, 2].map((at) => (at < looked ? string.charCodeAt(at) : 0));
      const slot = slotOf(first ?? 0, second ?? 0, third ?? 0);
      const place = slots[slot] ?? 0;
      if (place > 0) this.#held[place - 1]?.push(number);
      else slots[slot] = this.#held.push([number]);
    }
    return slots;
  }

  /** The numbers of the strings that begin between two places, in the order of the text, each as often as it stands there. */
  numbersIn(text: string, start: number, end: number): readonly number[] {
    const found: number[] = [];
    const [ones, twos, threes] = this.#slots;
    let [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
    for (let at = start; at < end; at += 1) {
      const third = text.charCodeAt(at + 2);
      if (ones) this.#offer(ones[slotOf(first, 0, 0)] ?? 0, text, at, found);
      if (twos) this.#offer(twos[slotOf(first, second, 0)] ?? 0, text, at, found);
      if (threes) this.#offer(threes[slotOf(first, second, third)] ?? 0, text, at, found);
      first = second;
      second = third;
    }
    return found;
  }

  #offer(place: number, text: string, at: number, found: number[]): void {
    if (place === 0) return;
    for (const number of this.#held[place - 1] ?? []) if (text.startsWith(this.#strings[number] ?? '', at)) found.push(number);
  }
}

function slotOf(first: number, second: number, third: number): number {
  return ((first * 961) ^ (second * 31) ^ third) & MASK;
}
