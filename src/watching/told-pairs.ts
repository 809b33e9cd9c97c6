import { endOf } from '../register/index.js';
import type { WatchedMatch } from '../store/index.js';
import type { EntityNews } from './entity-news.js';
import type { Held } from './held-portfolio.js';
import type { Notice } from './notice.js';
import { matchesBySubject } from './screened-anew.js';

/** A notice, and of which pair it is told. */
export interface Told {
  readonly key: string;
  readonly entity: string;
  readonly notice: Notice;
}

/** Names a subject and an entity together. */
export function pairOf(key: string, entity: string): string {
  return `${key} ${entity}`;
}

/**
 * What is to be told of each subject: of whom it is found to be, by whether it was before, and of whom it was and is not any more.
 * `met`: pairs of which something was told at any time.
 */
export function toldPairs(
  { subjects, matches: before, watched, note }: Held,
  matches: readonly WatchedMatch[],
  news: EntityNews,
  joined: ReadonlyMap<string, string>,
  met: ReadonlySet<string>,
): readonly Told[] {
  const [heldBy, foundBy] = [matchesBySubject(before), matchesBySubject(matches)];
  const unscreened = new Set(note.unscreened);
  return subjects.flatMap(({ key, digest }) => {
    const [held, found] = [heldBy.get(key) ?? [], foundBy.get(key) ?? []];
    const isKnown = watched !== null && (held.length > 0 || !unscreened.has(key));
    const told = (entity: string, notices: readonly Notice[]): readonly Told[] => notices.map((notice) => ({ key, entity, notice }));
    const ends = new Set(found.map(({ entity }) => entity));
    const gone = held.filter((match) => match.digest === digest && !ends.has(endOf(joined, match.entity)) && !ends.has(match.entity));
    return [
      ...found.flatMap(({ entity }) => {
        const heldAs = held
          .filter((match) => match.entity === entity || endOf(joined, match.entity) === entity)
          .map((match) => match.entity);
        if (heldAs.length > 0) return told(entity, news.since(entity, heldAs));
        return told(entity, news.anew(entity, met.has(pairOf(key, entity)) ? 'again' : isKnown ? 'known' : 'new'));
      }),
      ...gone.flatMap(({ entity }) => told(endOf(joined, entity), news.gone(entity))),
    ];
  });
}
