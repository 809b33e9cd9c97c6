import { type PatternPart, type PatternRow, patternParts } from './pattern-parts.js';

/** What a pattern cannot match without, in the case of the pattern: of each of these, one of its strings. Empty where nothing plain is needed. */
export type Needed = readonly (readonly string[])[];

/**
 * Reads off a pattern which strings have to stand in a text that it matches. For patterns of letters, groups, classes and the usual signs;
 * what is not understood needs nothing.
 */
export function neededBy(pattern: string): Needed {
  const choices = patternParts(pattern) ?? [];
  const [only] = choices;
  if (only === undefined) return [];
  if (choices.length === 1) return neededInRow(only).slice(0, MOST_AT_ONCE);
  const one = oneOf(choices);
  return one === null ? [] : [one];
}

/** More strings than this cost more to look for than the pattern itself. */
const MOST = 24;
/** In so many ways what stands in a row is written out: `u\.?s\.?` in four. */
const MOST_WAYS = 8;
const MOST_AT_ONCE = 3;
/** Shorter strings are in any text. */
const LEAST = 3;

/** Strings that one of has to stand in whatever is chosen; null where there are none, or too many. */
function oneOf(choices: readonly PatternRow[]): readonly string[] | null {
  const all: string[] = [];
  for (const row of choices) {
    const [best] = neededInRow(row);
    if (best === undefined) return null;
    all.push(...best);
  }
  const least = leastOf(all);
  return least.length > MOST ? null : least;
}

/** Without the strings that another of them stands in. */
function leastOf(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => !words.some((other, place) => word.includes(other) && (other !== word || place < at)));
}

/** What has to stand in a row; first what is rarest to be met, which is the one whose shortest string is longest. */
function neededInRow(row: PatternRow): Needed {
  const needed: (readonly string[])[] = [];
  let open: readonly string[] = [''];
  for (const part of row) {
    if (part.unit.kind === 'nothing' || part.unit.kind === 'ahead') continue;
    const ways = waysOf(part);
    if (ways !== null && ways.length * open.length <= MOST_WAYS) {
      open = open.flatMap((begun) => ways.map((way) => begun + way));
      continue;
    }
    needed.push(open);
    open = ways ?? [''];
    if (part.unit.kind === 'group' && (part.times === 'once' || part.times === 'more')) needed.push(oneOf(part.unit.choices) ?? ['']);
  }
  needed.push(open);
  return needed
    .map(leastOf)
    .filter((each) => worth(each) > 0)
    .sort((a, b) => worth(b) - worth(a));
}

/** How a part is written; null where the ways are many. */
function waysOf({ unit, times }: PatternPart): readonly string[] | null {
  const once = unit.kind === 'letter' ? [unit.letter] : unit.kind === 'class' && !unit.others ? [...(unit.letters ?? '')] : [];
  if (once.length === 0 || once.length > MOST_WAYS / 2) return null;
  return times === 'once' ? once : times === 'maybe' ? ['', ...once] : null;
}

/** The length of the shortest; letters of ASCII that any text has are worth nothing. */
function worth(needed: readonly string[]): number {
  return Math.min(...needed.map((word) => (word.length < LEAST && !/[^ -~]/u.test(word) ? 0 : word.length)));
}
