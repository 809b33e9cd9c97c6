import { OTHER, openingsOf } from './openings.js';

/** Which of some patterns matches, and its parts as `exec` tells them. */
export interface FirstMatch {
  readonly pattern: number;
  readonly parts: readonly string[];
}

type Finder = (text: string, at: number) => FirstMatch | null;

/**
 * Which of some sticky patterns is the first that matches at a place, found in one go: those that may begin with the letter there are the
 * choices of one, each closed by an empty group that tells which it was. Throws `RangeError` on patterns with differing flags, with those
 * for case or code points, on named groups and back references.
 */
export function firstPattern(patterns: readonly RegExp[]): Finder {
  const apart = patterns.find((each) => each.flags !== 'y' || /\\[1-9k]|\(\?<[A-Za-z]/u.test(each.source));
  if (apart !== undefined) throw new RangeError(`got ${apart.source} with flags ${apart.flags}, expected flags y and plain groups`);
  const firsts = patterns.map(({ source }) => openingsOf(source, 1));
  const numbers = (fits: (first: (typeof firsts)[number]) => boolean): readonly number[] =>
    firsts.flatMap((first, number) => (fits(first) ? number : []));
  const made = new Map<string, Finder>();
  const finderOf = (chosen: readonly number[]): Finder => {
    const key = chosen.join(' ');
    const finder = made.get(key) ?? together(patterns, chosen);
    made.set(key, finder);
    return finder;
  };
  const byLetter = new Map<number, Finder>();
  for (const letter of new Set(firsts.flatMap((first) => [...(first ?? [])]))) {
    const beyond = letter.charCodeAt(0) >= 128;
    byLetter.set(letter.charCodeAt(0), finderOf(numbers((first) => first === null || first.has(letter) || (beyond && first.has(OTHER)))));
  }
  const plain = finderOf(numbers((first) => first === null));
  const beyond = finderOf(numbers((first) => first === null || first.has(OTHER)));
  return (text, at) => {
    const code = text.charCodeAt(at);
    return (byLetter.get(code) ?? (code >= 128 ? beyond : plain))(text, at);
  };
}

/** Some of the patterns as the choices of one, in their order. */
function together(patterns: readonly RegExp[], chosen: readonly number[]): Finder {
  const [only] = chosen;
  if (only === undefined) return () => null;
  const sources = chosen.map((number) => patterns[number]?.source ?? '');
  const all = new RegExp(sources.map((source) => `(?:${source})()`).join('|'), 'y');
  const marks: number[] = [];
  let groups = 0;
  for (const source of sources) {
    groups += new RegExp(`${source}|`).exec('')?.length ?? 1;
    marks.push(groups);
  }
  return (text, at) => {
    all.lastIndex = at;
    const match = all.exec(text);
    if (match === null) return null;
    const which = marks.findIndex((mark) => match[mark] !== undefined);
    const before = which === 0 ? 0 : (marks[which - 1] ?? 0);
    return { pattern: chosen[which] ?? only, parts: [match[0], ...match.slice(before + 1, marks[which])] };
  };
}
