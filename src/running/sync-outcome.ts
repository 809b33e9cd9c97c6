import type { FilesOutcome } from '../following/index.js';

/** What came of a sync, for programs. */
export function outcomeObject(outcome: FilesOutcome): object {
  if (outcome.kind === 'refused') return { outcome: outcome.kind, problems: outcome.problems };
  if (outcome.kind === 'held')
    return {
      outcome: outcome.kind,
      source: outcome.source,
      held: outcome.held?.id ?? null,
      reasons: outcome.reasons,
      changes: outcome.changes,
    };
  const doubtful = outcome.doubtful.map(({ entity, party, candidate, score, why }) => ({
    entity,
    name: party.name,
    candidate,
    score,
    why,
  }));
  return {
    outcome: outcome.kind,
    source: outcome.source,
    changes: outcome.changes,
    doubtful,
    elsewhere: Object.fromEntries(outcome.elsewhere),
  };
}
