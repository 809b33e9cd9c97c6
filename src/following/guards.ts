import type { Day } from '../register/index.js';
import type { SourceEdition } from '../sources/index.js';
import type { EditionChange } from './edition-change.js';

/** Up to so many lines may come or go whatever the share, though not more than half: a list of ten that loses two is no accident. */
const FEW = 5;

/** What an edition is measured by. */
export interface Bounds {
  /** The shares of the lines held that may go and that may come, 0 to 1; beyond them a person looks. */
  readonly bound: { readonly shrink: number; readonly grow: number };
  /** The newest edition held of the list, and how many lines stand on it. */
  readonly newest: Day | null;
  readonly held: number;
}

/**
 * Why an edition that was read whole must not be applied unseen, one sentence each; empty where nothing speaks against it. The first
 * edition of a list is held against nothing.
 */
export function doubts(edition: SourceEdition, date: Day, change: EditionChange, { bound, newest, held }: Bounds): readonly string[] {
  const reasons: string[] = [];
  const percent = (part: number): string => `${((part / held) * 100).toFixed(1)} %`;
  if (newest !== null && date < newest)
    reasons.push(`got the edition of ${date}, expected one not older than that of ${newest}, which is held`);
  if (held > 0 && edition.form === 'complete') {
    for (const [what, lines, share] of [
      ['leave', change.removed, bound.shrink],
      ['come', change.added, bound.grow],
    ] as const) {
      if (lines.length > Math.max(Math.min(FEW, held / 2), held * share))
        reasons.push(
          `got ${lines.length} of ${held} lines that ${what} (${percent(lines.length)}), expected at most ${(share * 100).toFixed(0)} %`,
        );
    }
  }
  if (edition.form === 'complete' && edition.parties.length === 0) reasons.push('got a list of nobody, expected somebody on it');
  const unknown = edition.form === 'amendment' ? edition.removals.length - change.removed.length : 0;
  if (unknown > 0)
    reasons.push(`got ${unknown} of ${edition.removals.length} removals of parties that are not on the list, expected them there`);
  return reasons;
}
