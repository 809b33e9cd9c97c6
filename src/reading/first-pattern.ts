/** Which of some patterns matches, and its parts as `exec` tells them. */
export interface FirstMatch {
  readonly pattern: number;
  readonly parts: readonly string[];
}

/**
 * Which of some sticky patterns is the first that matches at a place, found in one go: all of them are the choices of one, each closed by an
 * empty group that tells which it was. Throws `RangeError` on patterns with differing flags, named groups or back references.
 */
export function firstPattern(patterns: readonly RegExp[]): (text: string, at: number) => FirstMatch | null {
  const [{ flags } = { flags: 'y' }] = patterns;
  const apart = patterns.find((each) => each.flags !== flags || /\\[1-9k]|\(\?<[A-Za-z]/u.test(each.source));
  if (apart !== undefined) throw new RangeError(`got ${apart.source} with flags ${apart.flags}, expected flags ${flags} and plain groups`);
  const all = new RegExp(patterns.map(({ source }) => `(?:${source})()`).join('|'), flags);
  const marks: number[] = [];
  let groups = 0;
  for (const { source } of patterns) {
    groups += new RegExp(`${source}|`, flags.replace('y', '')).exec('')?.length ?? 1;
    marks.push(groups);
  }
  return (text, at) => {
    all.lastIndex = at;
    const match = all.exec(text);
    if (match === null) return null;
    const pattern = marks.findIndex((mark) => match[mark] !== undefined);
    const before = pattern === 0 ? 0 : (marks[pattern - 1] ?? 0);
    return { pattern, parts: [match[0], ...match.slice(before + 1, marks[pattern])] };
  };
}
