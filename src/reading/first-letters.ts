import { type PatternRow, type PatternUnit, patternParts } from './pattern-parts.js';

/** What a match may begin with: some letters, UTF-16 units in the case of the pattern, and anything beyond ASCII where `others`. */
export interface FirstLetters {
  readonly letters: ReadonlySet<string>;
  readonly others: boolean;
}

/** Reads off a pattern which letters its matches begin with; null where that may be any, or the match may be empty. */
export function firstLettersOf(pattern: string): FirstLetters | null {
  const choices = patternParts(pattern);
  if (choices === null) return null;
  const letters = new Set<string>();
  const first = { letters, others: false };
  return gathered(choices, first) === 'begun' ? first : null;
}

interface Gathering {
  readonly letters: Set<string>;
  others: boolean;
}

/** What the choices begin with is put to what is there already; whether all of them take something, or one may be empty, or be anything. */
function gathered(choices: readonly PatternRow[], into: Gathering): 'begun' | 'empty' | 'anything' {
  let empty = false;
  for (const row of choices) {
    const begun = begins(row, into);
    if (begun === 'anything') return begun;
    empty ||= begun === 'empty';
  }
  return empty ? 'empty' : 'begun';
}

function begins(row: PatternRow, into: Gathering): 'begun' | 'empty' | 'anything' {
  for (const { unit, times } of row) {
    const begun = taken(unit, into);
    if (begun === 'anything' || (begun === 'begun' && (times === 'once' || times === 'more'))) return begun;
  }
  return 'empty';
}

function taken(unit: PatternUnit, into: Gathering): 'begun' | 'empty' | 'anything' {
  if (unit.kind === 'nothing') return 'empty';
  if (unit.kind === 'group') return gathered(unit.choices, into);
  if (unit.kind === 'class' && unit.letters === null) return 'anything';
  for (const letter of unit.kind === 'letter' ? unit.letter : (unit.letters ?? '')) into.letters.add(letter);
  into.others ||= unit.kind === 'class' && unit.others;
  return 'begun';
}
