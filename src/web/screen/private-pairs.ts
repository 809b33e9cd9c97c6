import { namesOf } from '../../subjects/party-source.js';
import type { Pair } from './pair.js';
import { pairId } from './screened.js';
import type { ToldRow } from './thread/messages.js';

/** The pairs of rows that were screened in this page, in the order of the rows; of a row the best first. */
export function privatePairs(rows: readonly ToldRow[]): readonly Pair[] {
  return rows.flatMap(({ at, outcome }) => {
    const { subject, warnings } = outcome;
    if (subject === null) return [];
    const { country, identifiers = [] } = subject;
    const told: Pair['subject'] = {
      names: namesOf(subject).filter((name) => name !== ''),
      countries: country === undefined ? [] : [country],
      identifiers: identifiers.map(({ value }) => value),
    };
    return outcome.matches.map(
      ({ entity, matched, confidence, score, decision, standings, explanation }): Pair => ({
        id: pairId(at, entity.id),
        row: at + 1,
        subject: told,
        entity,
        matched,
        confidence,
        score,
        decision,
        standings,
        explanation,
        warnings,
        decided: null,
      }),
    );
  });
}
