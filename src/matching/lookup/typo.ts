/**
 * How far two words may be apart and still be one word misspelt: none below four letters, one below eight, two from there. A swap of
 * neighbours counts one. Words with digits are never misspelt: 14 is not 15.
 */
export function toleranceOf(length: number): 0 | 1 | 2 {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

const LETTERS = /^[\p{Script=Latin}]+$/u;
const LONGEST = 40;

/** Whether a key can be met misspelt: Latin letters only, not too short, not absurdly long. */
export function canBeMisspelt(key: string): boolean {
  return key.length >= 4 && key.length <= LONGEST && LETTERS.test(key);
}

/** A word as code units, so that words of an index are compared where they lie. */
export interface Letters {
  readonly units: Uint16Array;
  readonly from: number;
  readonly length: number;
}

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return { units, from: 0, length: text.length };
}

/** The number of typos between two different words, or `null` where they are too far apart. Both must be `canBeMisspelt`. */
export function typosBetween(a: string, b: string): 1 | 2 | null {
  return typosOf(lettersOf(a), lettersOf(b));
}

const rows: readonly [Uint8Array, Uint8Array] = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)];

/**
 * The number of typos between two different words within the tolerance of the shorter one, or `null`. Levenshtein (1966), cut off as
 * soon as it must be more; a single swap of neighbours counts one.
 */
export function typosOf(a: Letters, b: Letters): 1 | 2 | null {
  const most = toleranceOf(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) > most) return null;
  let head = 0;
  const least = Math.min(a.length, b.length);
  while (head < least && at(a, head) === at(b, head)) head += 1;
  let tail = 0;
  while (tail < least - head && at(a, a.length - 1 - tail) === at(b, b.length - 1 - tail)) tail += 1;
  const [restA, restB] = [a.length - head - tail, b.length - head - tail];
  if (restA === 2 && restB === 2 && at(a, head) === at(b, head + 1) && at(a, head + 1) === at(b, head)) return 1;
  if (Math.max(restA, restB) <= 1) return most >= 1 ? 1 : null;
  if (Math.min(restA, restB) === 0) return Math.max(restA, restB) <= most ? 2 : null;
  const distance = levenshtein(a, b, head, restA, restB, most);
  return distance > most ? null : distance === 1 ? 1 : 2;
}

function at(letters: Letters, place: number): number {
  return letters.units[letters.from + place] ?? 0;
}

/** The edit distance of the middles that differ, or `most + 1` as soon as it must be more. */
function levenshtein(a: Letters, b: Letters, head: number, restA: number, restB: number, most: number): number {
  let [before, now] = rows;
  for (let column = 0; column <= restB; column += 1) before[column] = column;
  for (let row = 1; row <= restA; row += 1) {
    now[0] = row;
    let least = row;
    const unit = at(a, head + row - 1);
    for (let column = 1; column <= restB; column += 1) {
      const cost = unit === at(b, head + column - 1) ? 0 : 1;
      const value = Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + cost);
      now[column] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [before, now] = [now, before];
  }
  return before[restB] ?? most + 1;
}
