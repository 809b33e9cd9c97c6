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

/** Of each index which names were met in which search and by which words; searches are numbered, so nothing need be cleared. */
interface Marks {
  readonly seen: Uint32Array;
  readonly met: Uint32Array;
  search: number;
}

const marked = new WeakMap<MatchIndex, Marks>();

/** From how many candidates on all names with a key are run through, rather than each candidate looked for among them. */
const FEW = 8;

/**
 * The names that meet at least one of the words in `probe` (bits) and that `may` be what is looked for, by the words that they meet at
 * most (bits); each once.
 */
export function namesMeeting(
  index: MatchIndex,
  relations: readonly Relation[],
  masks: readonly number[],
  probe: number,
  may: (met: number) => boolean,
): readonly number[] {
  const marks = marksOf(index);
  const { seen, met, search } = marks;
  const { postStart, posts } = index;
  const found: number[] = [];
  const others: Relation[] = [];
  for (const relation of relations) {
    const mask = masks[relation.element] ?? 0;
    if ((mask & probe) === 0) {
      others.push(relation);
      continue;
    }
    const to = postStart[relation.key + 1] ?? 0;
    for (let at = postStart[relation.key] ?? 0; at < to; at += 1) {
      const name = posts[at] ?? 0;
      if (seen[name] === search) met[name] = (met[name] ?? 0) | mask;
      else {
        seen[name] = search;
        met[name] = mask;
        found.push(name);
      }
    }
  }
  if (found.length === 0) return found;
  for (const { key, element } of others) meetFurther(index, marks, found, key, masks[element] ?? 0);
  return found.filter((name) => may(met[name] ?? 0));
}

/** Adds the words of a further key to those that candidates meet. */
function meetFurther(
  { postStart, posts }: MatchIndex,
  { seen, met, search }: Marks,
  found: readonly number[],
  key: number,
  mask: number,
): void {
  const [from, to] = [postStart[key] ?? 0, postStart[key + 1] ?? 0];
  if (found.length * FEW < to - from) {
    for (const name of found) if (holds(posts, name, from, to)) met[name] = (met[name] ?? 0) | mask;
    return;
  }
  for (let at = from; at < to; at += 1) {
    const name = posts[at] ?? 0;
    if (seen[name] === search) met[name] = (met[name] ?? 0) | mask;
  }
}

/** Whether a name is among the names of a key, which stand in order. */
function holds(posts: Uint32Array, name: number, from: number, to: number): boolean {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((posts[middle] ?? 0) < name) low = middle + 1;
    else high = middle;
  }
  return low < to && posts[low] === name;
}

function marksOf(index: MatchIndex): Marks {
  let marks = marked.get(index);
  if (marks === undefined || marks.search === 0xffffffff) {
    marks = { seen: new Uint32Array(index.names), met: new Uint32Array(index.names), search: 0 };
    marked.set(index, marks);
  }
  marks.search += 1;
  return marks;
}
