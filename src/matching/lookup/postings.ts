import { lowestBit } from './bits.js';
import type { MatchIndex } from './match-index.js';
import { perIndex } from './per-index.js';
import type { Relation } from './relations.js';

/** How many names, with repetition, meet each of so many words of a subject. `masks` are the words of its elements, as bits. */
export function namesPerWord(index: MatchIndex, relations: readonly Relation[], masks: readonly number[], words: number): Float64Array {
  const counts = new Float64Array(words);
  for (const { key, element } of relations) {
    const posts = (index.postStart[key + 1] ?? 0) - (index.postStart[key] ?? 0);
    for (let bits = masks[element] ?? 0; bits !== 0; bits &= bits - 1) {
      const word = lowestBit(bits);
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

const marked = perIndex((index): Marks => ({ seen: new Uint32Array(index.names), met: new Uint32Array(index.names), search: 0 }));

/** From so many names with a key on, it is worth to look first who still can be what is looked for. */
const LONG = 1000;

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
  may: (met: number, name: number) => boolean,
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
  const lengthOf = ({ key }: Relation): number => (postStart[key + 1] ?? 0) - (postStart[key] ?? 0);
  others.sort((a, b) => lengthOf(a) - lengthOf(b));
  let left = found;
  for (let at = 0; at < others.length && left.length > 0; at += 1) {
    const relation = others[at];
    if (relation === undefined) continue;
    if (lengthOf(relation) > LONG) {
      // Were all the words of the long lists met, many could still not be it: those need not be looked for.
      const rest = others.slice(at).reduce((sum, { element }) => sum | (masks[element] ?? 0), 0);
      left = left.filter((name) => may((met[name] ?? 0) | rest, name));
    }
    meetFurther(index, marks, left, relation.key, masks[relation.element] ?? 0);
  }
  return left.filter((name) => may(met[name] ?? 0, name));
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
  const marks = marked(index);
  if (marks.search === 0xffffffff) {
    marks.seen.fill(0);
    marks.search = 0;
  }
  marks.search += 1;
  return marks;
}
