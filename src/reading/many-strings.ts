/** Four bits for each of three letters: few enough slots to stay near at hand. */
const SLOTS = 1 << 12;
const LOOKED = 3;
/** Letters of English from the rarest to the most usual; what is none of them is rarer. */
const USUAL = 'zqxjkvbpygfwmucldrhsnioate ';

interface Sought {
  readonly number: number;
  readonly string: string;
  /** How far before the last letter looked at the string begins. */
  readonly back: number;
}

/** Many strings, found in a text in one walk: where one stands is told by three of its letters, those that are rarest to be met. */
export class ManyStrings {
  /** Strings by what the letters looked at come to. */
  readonly #bySlot: readonly (readonly Sought[])[];
  /** The place in `#bySlot`, 0 where there is none. */
  readonly #places = new Uint16Array(SLOTS);
  /** Strings of less than three letters, which are looked for by themselves. */
  readonly #short: readonly Sought[];

  /** No string may be empty. */
  constructor(strings: readonly string[]) {
    const all = strings.map((string, number): Sought => ({ number, string, back: rarestEnd(string) }));
    this.#short = all.filter(({ string }) => string.length < LOOKED);
    const bySlot: Sought[][] = [[]];
    for (const each of all) {
      if (each.string.length < LOOKED) continue;
      let slot = 0;
      for (let at = each.back - 2; at <= each.back; at += 1) slot = slotAfter(slot, each.string.charCodeAt(at));
      const place = this.#places[slot] ?? 0;
      if (place > 0) bySlot[place]?.push(each);
      else this.#places[slot] = bySlot.push([each]) - 1;
    }
    this.#bySlot = bySlot;
  }

  /** The numbers of the strings that stand between two places of a text, each as often as it does, in no order. */
  numbersIn(text: string, start: number, end: number): readonly number[] {
    const found: number[] = [];
    const places = this.#places;
    let slot = 0;
    for (let at = start; at < end; at += 1) {
      slot = slotAfter(slot, text.charCodeAt(at));
      const place = places[slot];
      if (place === undefined || place === 0) continue;
      for (const { number, string, back } of this.#bySlot[place] ?? []) {
        const begins = at - back;
        if (begins >= start && begins + string.length <= end && text.startsWith(string, begins)) found.push(number);
      }
    }
    for (const { number, string } of this.#short)
      for (let at = text.indexOf(string, start); at >= 0 && at + string.length <= end; at = text.indexOf(string, at + 1))
        found.push(number);
    return found;
  }
}

function slotAfter(slot: number, code: number): number {
  return ((slot << 4) ^ code) & (SLOTS - 1);
}

/** The place of the last of the three letters in a row that are rarest to be met. */
function rarestEnd(string: string): number {
  let [best, least] = [LOOKED - 1, Number.POSITIVE_INFINITY];
  for (let end = LOOKED - 1; end < string.length; end += 1) {
    const usual = [...string.slice(end - 2, end + 1)].reduce((sum, letter) => sum + USUAL.indexOf(letter), 0);
    if (usual < least) [best, least] = [end, usual];
  }
  return best;
}
