import { type PatternPart, type PatternRow, patternParts } from './pattern-parts.js';

/** Stands in an opening for any letter beyond ASCII. */
export const OTHER = '\uffff';
/** A class of more letters than this is told only where it begins a match. */
const MOST_LETTERS = 16;

/** Beginnings of matches: those that go on as the pattern does, and those that are as long as they are told. */
interface Begun {
  readonly open: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/**
 * Reads off a pattern what its matches, with what has to follow them, begin with: strings of at most so many UTF-16 units, in the case of the
 * pattern, after which anything may stand. Null where a match may begin with anything, or be empty.
 */
export function openingsOf(pattern: string, most: number): ReadonlySet<string> | null {
  const choices = patternParts(pattern);
  if (choices === null) return null;
  const { open, closed } = chosen({ open: new Set(['']), closed: new Set() }, choices, most);
  const all = new Set([...open, ...closed]);
  return all.has('') ? null : all;
}

function chosen(begun: Begun, choices: readonly PatternRow[], most: number): Begun {
  const [open, closed] = [new Set<string>(), new Set<string>()];
  for (const row of choices) {
    const each = row.reduce((so, part) => withPart(so, part, most), begun);
    for (const opening of each.open) open.add(opening);
    for (const opening of each.closed) closed.add(opening);
  }
  return { open, closed };
}

function both(one: Begun, other: Begun): Begun {
  return { open: new Set([...one.open, ...other.open]), closed: new Set([...one.closed, ...other.closed]) };
}

function withPart(begun: Begun, part: PatternPart, most: number): Begun {
  if (begun.open.size === 0 || part.unit.kind === 'nothing') return begun;
  const optional = part.times === 'maybe' || part.times === 'any';
  if (optional && part.unit.kind === 'ahead') return begun;
  let once = withUnit(begun, part, most);
  if (part.unit.kind === 'ahead') return { open: new Set(), closed: new Set([...once.open, ...once.closed]) };
  if (part.times === 'more' || part.times === 'any') once = { open: new Set(), closed: new Set([...once.open, ...once.closed]) };
  return optional ? both(once, begun) : once;
}

function withUnit(begun: Begun, { unit }: PatternPart, most: number): Begun {
  if (unit.kind === 'group' || unit.kind === 'ahead') return chosen(begun, unit.choices, most);
  const open = new Set<string>();
  const closed = new Set(begun.closed);
  const letters = unit.kind === 'letter' ? [unit.letter] : lettersOf(unit);
  for (const each of begun.open) {
    if (letters === null || (each !== '' && letters.length > MOST_LETTERS)) closed.add(each);
    else for (const letter of letters) (each.length + 1 < most ? open : closed).add(each + letter);
  }
  return { open, closed };
}

function lettersOf(unit: PatternPart['unit']): readonly string[] | null {
  if (unit.kind !== 'class' || unit.letters === null) return null;
  return unit.others ? [...unit.letters, OTHER] : [...unit.letters];
}
