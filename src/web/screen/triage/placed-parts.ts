import { fold } from '../../../names/fold.js';

/** A stretch of a printed name, and the part of the comparison it is; `null` where the comparison has nothing to say of it. */
export interface Piece {
  readonly text: string;
  readonly part: number | null;
}

/** A Chinese character, or letters and digits in a row with the signs that folding joins them over. */
const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’‘ʼ`´＇])+|[&＆]/gu;

interface Unit {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/**
 * A printed name cut into the parts that a comparison took it for. A comparison tells folded words (`xian`, `技术`): they are looked for
 * in the name as it is printed (`Xi’an`, `技術`), the longest first, each letter of the name once. What is not found is marked nowhere.
 */
export function placedParts(printed: string, parts: readonly (string | null)[]): readonly Piece[] {
  const units = unitsOf(printed).flatMap((unit) => lettersOf(unit, parts));
  const taken: (number | null)[] = units.map(() => null);
  const asked = parts
    .map((text, part) => ({ part, words: text === null ? [] : unitsOf(text).map(({ folded }) => folded) }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { part, words } of asked) for (const at of found(units, taken, words)) taken[at] = part;
  return pieces(printed, units, taken);
}

/** How many words of the parts a name has: of several names the one with most was compared. */
export function partsIn(printed: string, parts: readonly (string | null)[]): number {
  return placedParts(printed, parts).reduce((sum, { text, part }) => (part === null ? sum : sum + text.length), 0);
}

function unitsOf(text: string): readonly Unit[] {
  return [...text.matchAll(UNIT)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
}

/** Of a Chinese name the engine lays `（BVI）` side by side letter by letter: a unit all of whose letters are parts of their own is those letters. */
function lettersOf(unit: Unit, parts: readonly (string | null)[]): readonly Unit[] {
  const letters = [...unit.folded];
  if (letters.length < 2 || letters.length !== unit.to - unit.from || parts.includes(unit.folded)) return [unit];
  if (!letters.every((letter) => parts.includes(letter))) return [unit];
  return letters.map((folded, at) => ({ from: unit.from + at, to: unit.from + at + 1, folded }));
}

/** The free units that say some words in a row; where they stand apart, each word where it first is. */
function found(units: readonly Unit[], taken: readonly (number | null)[], words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  const isFree = (at: number, word: string | undefined): boolean => taken[at] === null && units[at]?.folded === word;
  for (let from = 0; from + words.length <= units.length; from += 1)
    if (words.every((word, step) => isFree(from + step, word))) return words.map((_, step) => from + step);
  for (let from = 0; words.length === 1 && from < units.length; from += 1) {
    const joined = joinedFrom(units, taken, from, words[0] ?? '');
    if (joined.length > 0) return joined;
  }
  const apart = new Set<number>();
  for (const word of words) {
    const exact = units.findIndex((_, each) => !apart.has(each) && isFree(each, word));
    const at = exact >= 0 ? exact : units.findIndex(({ folded }, each) => !apart.has(each) && taken[each] === null && isMany(folded, word));
    if (at >= 0) apart.add(at);
  }
  return [...apart];
}

/** The free units from one on that together make a word: what the engine took for one word may be printed as two, `Meiya Hongshu`. */
function joinedFrom(units: readonly Unit[], taken: readonly (number | null)[], from: number, word: string): readonly number[] {
  let said = '';
  for (let at = from; at < units.length && taken[at] === null && said.length < word.length; at += 1) {
    said += units[at]?.folded ?? '';
    if (said === word) return Array.from({ length: at - from + 1 }, (_, step) => from + step);
    if (!word.startsWith(said)) return [];
  }
  return [];
}

/** A translation tells `system` of `Systems` and `industry` of `Industries`. */
function isMany(folded: string, word: string): boolean {
  return word.length >= 4 && (folded === `${word}s` || folded === `${word}es` || folded === `${word.slice(0, -1)}ies`);
}

function pieces(printed: string, units: readonly Unit[], taken: readonly (number | null)[]): readonly Piece[] {
  const out: Piece[] = [];
  let end = 0;
  const put = (text: string, part: number | null): void => {
    const last = out.at(-1);
    if (last !== undefined && last.part === part) out[out.length - 1] = { text: last.text + text, part };
    else if (text !== '') out.push({ text, part });
  };
  units.forEach((unit, at) => {
    const part = taken[at] ?? null;
    const isOne = part !== null && taken[at - 1] === part;
    put(printed.slice(end, unit.from), isOne ? part : null);
    put(printed.slice(unit.from, unit.to), part);
    end = unit.to;
  });
  put(printed.slice(end), null);
  return out;
}
