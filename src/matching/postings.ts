import type { MatchIndex } from './match-index.js';
import type { Relation } from './relations.js';

/** How many names, with repetition, meet each of so many words of a subject. `masks` are the words of its elements, as bits. */
export function namesPerWord(index: MatchIndex, relations: readonly Relation[], masks: readonly number[], words: number): Float64Array {
  const counts = new Float64Array(words);
  for (const { key, element } of relations) {
    const posts = (index.postStart[key + 1] ?? 0) - (index.postStart[key] ?? 0);
    for (let bits = masks[element] ?? 0; bits !== 0; bits &= bits - 1) {
      const word = 31 - Math.clz32(bits & -bits);
      counts[word] = (counts[word] ?? 0) + posts;
    }
  }
  return counts;
}

/** Of each index which names were met in which search: names are told apart by the number of the search, so nothing need be cleared. */
const met = new WeakMap<MatchIndex, { readonly seen: Uint32Array; search: number }>();

/** The names that meet at least one of the words in `probe` (bits), each once. */
export function namesMeeting(
  index: MatchIndex,
  relations: readonly Relation[],
  masks: readonly number[],
  probe: number,
): readonly number[] {
  let marks = met.get(index);
  if (marks === undefined || marks.search === 0xffffffff) {
    marks = { seen: new Uint32Array(index.names), search: 0 };
    met.set(index, marks);
  }
  marks.search += 1;
  const { seen, search } = marks;
  const { postStart, posts } = index;
  const found: number[] = [];
  for (const { key, element } of relations) {
    if (((masks[element] ?? 0) & probe) === 0) continue;
    const to = postStart[key + 1] ?? 0;
    for (let at = postStart[key] ?? 0; at < to; at += 1) {
      const name = posts[at] ?? 0;
      if (seen[name] === search) continue;
      seen[name] = search;
      found.push(name);
    }
  }
  return found;
}
