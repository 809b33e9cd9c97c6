import { fold } from '../names/index.js';
import { editDistance } from './edit-distance.js';

/** What is put in order: an entity found, the name it was found by, and its score. */
interface Ranked {
  readonly entity: string;
  readonly matched: string;
  readonly score: number;
}

/** So many letters of two names are compared where their scores are the same. */
const LETTERS = 64;

/** Best first; of equal scores the name that differs in fewer letters from one asked for, then the lower id. */
export function ranked<T extends Ranked>(matches: readonly T[], asked: readonly string[]): readonly T[] {
  const known = new Map<T, number>();
  const difference = (match: T): number => {
    const found = known.get(match) ?? Math.min(...asked.map((name) => editDistance(head(name), head(match.matched))));
    known.set(match, found);
    return found;
  };
  return [...matches].sort((a, b) => b.score - a.score || difference(a) - difference(b) || (a.entity < b.entity ? -1 : 1));
}

function head(name: string): string {
  return fold(name.slice(0, LETTERS));
}
