import type { MatchIndex } from './match-index.js';
import type { Relation } from './relations.js';

/** How many names, with repetition, meet each of so many words of a subject. `masks` are the words of its elements, as bits. */
export function namesPerWord(
  index: MatchIndex,
  relations: readonly Relation[],
  masks: readonly number[],
  words: number,
): readonly number[] {
  const counts = Array.from({ length: words }, () => 0);
  for (const { key, element } of relations) {
    const posts = (index.postStart[key + 1] ?? 0) - (index.postStart[key] ?? 0);
    for (let word = 0; word < words; word += 1) {
      if (((masks[element] ?? 0) & (1 << word)) !== 0) counts[word] = (counts[word] ?? 0) + posts;
    }
  }
  return counts;
}

/** The names that meet at least one of the words in `probe` (bits). */
export function namesMeeting(index: MatchIndex, relations: readonly Relation[], masks: readonly number[], probe: number): Iterable<number> {
  const found = new Set<number>();
  for (const { key, element } of relations) {
    if (((masks[element] ?? 0) & probe) === 0) continue;
    for (let at = index.postStart[key] ?? 0; at < (index.postStart[key + 1] ?? 0); at += 1) found.add(index.posts[at] ?? 0);
  }
  return found;
}
