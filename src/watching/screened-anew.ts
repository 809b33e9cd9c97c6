import type { MatchIndex } from '../matching/index.js';
import type { WatchedMatch, WatchedSubject } from '../store/index.js';
import { type Finder, meets } from './finding.js';
import { subjectIn } from './watched-subject.js';

/** What is known of the subjects of a portfolio, and what can be asked to know more. */
export interface Screening {
  readonly subjects: readonly WatchedSubject[];
  readonly held: readonly WatchedMatch[];
  /** Keys of subjects whose held matches say nothing; `all` where none do. */
  readonly unscreened: ReadonlySet<string> | 'all';
  /** The entities that changed, before and after; `null` where none did. */
  readonly changed: MatchIndex | null;
  readonly find: Finder;
}

/** Who every subject is found to be now, and how many were screened against the whole register to know it. */
export interface Screened {
  readonly matches: readonly WatchedMatch[];
  readonly whole: number;
}

/**
 * The matches of all subjects, the same as if each were screened: who came or changed is, and who meets an entity that changed; of the
 * others what was found holds.
 */
export function screenedAnew({ subjects, held, unscreened, changed, find }: Screening): Screened {
  const heldOf = matchesBySubject(held);
  let whole = 0;
  const matches = subjects.flatMap((watched): readonly WatchedMatch[] => {
    const { key, digest } = watched;
    const subject = subjectIn(watched);
    const isOpen = unscreened === 'all' || unscreened.has(key);
    if (!isOpen && (changed === null || !meets(changed, subject))) return heldOf.get(key) ?? [];
    whole += 1;
    return find(subject).map(({ entity, score, decision }) => ({ key, entity, score, decision, digest }));
  });
  return { matches, whole };
}

/** Matches by the key of their subject, in order. */
export function matchesBySubject(matches: readonly WatchedMatch[]): ReadonlyMap<string, readonly WatchedMatch[]> {
  const groups = new Map<string, WatchedMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.key);
    if (group === undefined) groups.set(match.key, [match]);
    else group.push(match);
  }
  return groups;
}
