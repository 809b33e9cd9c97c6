import { once } from '../names/index.js';
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
  if (chosen.length === 0) return () => null;
  const made = once(() => new RegExp(chosen.map((number) => `(?:${withoutGroups(patterns[number]?.source ?? '')})()`).join('|'), 'y'));
  return (text, at) => {
    const all = made();
    all.lastIndex = at;
    const match = all.exec(text);
    if (match === null) return null;
    const pattern = chosen[match.indexOf('', 1) - 1] ?? 0;
    const own = patterns[pattern];
    if (own === undefined) return null;
    own.lastIndex = at;
    return { pattern, parts: own.exec(text) ?? [] };
  };
}

/** A pattern that tells no parts: parts of all would be more to tell than what is asked for. */
function withoutGroups(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/gu, (sign) => (sign === '(' ? '(?:' : sign));
}
