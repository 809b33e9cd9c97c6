import type { RunMatch } from '../store/index.js';
import type { Outcome, ScreenMatch } from '../subjects/outcome.js';
import type { BasisOf } from './decided.js';
import { subjectKey } from './subject-key.js';

/** A match as a run keeps it: with what a decision on it rests on. */
export interface RecordedMatch extends ScreenMatch {
  /** SHA-256, as in `Decision`. */
  readonly basis: string;
  /** What the outcome of its row warned of. */
  readonly warnings: readonly string[];
}

/** A match of a run before it has its number. */
export type FoundMatch = Omit<RunMatch, 'id' | 'run'>;

/**
 * The entity of a match among those of all sources: its id in the register; of the user's own list the list and the id, since an own
 * list may give the same ids.
 */
export function entityKey({ entity, standings }: Pick<ScreenMatch, 'entity' | 'standings'>): string {
  const own = standings.find(({ list }) => list.startsWith('against:'));
  return own === undefined ? entity.id : `${own.list} ${entity.id}`;
}

/** Every pair that an outcome tells, those taken out by a decision too (`dismissed`), for row `row` of the input, from 1. */
export function foundMatches(outcome: Outcome, row: number, basisOf: BasisOf): readonly FoundMatch[] {
  const { subject } = outcome;
  if (subject === null) return [];
  const of = (match: ScreenMatch, decision: string): FoundMatch => ({
    row,
    subjectKey: subjectKey(subject),
    subject,
    entity: entityKey(match),
    score: match.score,
    decision,
    match: { ...match, basis: basisOf(subject, match), warnings: outcome.warnings } satisfies RecordedMatch,
  });
  return [
    ...outcome.matches.map((match) => of(match, match.decision)),
    ...(outcome.dismissed ?? []).map((match) => of(match, 'dismissed')),
  ];
}
