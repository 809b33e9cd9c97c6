import type { Decision } from '../store/index.js';
import type { DecidedMatches, Deciding } from '../subjects/deciding.js';
import type { DecidedMark, ScreenMatch } from '../subjects/outcome.js';
import type { Subject } from '../subjects/subject.js';
import { entityKey } from './recorded-match.js';
import { subjectKey } from './subject-key.js';

/** SHA-256 of what a decision on this pair would rest on now. */
export type BasisOf = (subject: Subject, match: ScreenMatch) => string;

/**
 * Decisions as they apply to what is found. Of a pair the last one counts. A false match is taken out, a true match and one that was
 * escalated stay and are marked; where the basis is another than it was decided on, the match stays whatever was decided, with a warning.
 */
export function deciding(decisions: readonly Decision[], basisOf: BasisOf): Deciding {
  const bySubject = new Map<string, Map<string, Decision>>();
  for (const decision of decisions) {
    const pairs = bySubject.get(decision.subjectKey) ?? new Map<string, Decision>();
    const before = pairs.get(decision.entity);
    if (before === undefined || before.seq < decision.seq) pairs.set(decision.entity, decision);
    bySubject.set(decision.subjectKey, pairs);
  }
  return (subject) => {
    const pairs = bySubject.get(subjectKey(subject));
    return pairs === undefined ? null : (found) => applied(found, pairs, (match) => basisOf(subject, match));
  };
}

function applied(
  found: readonly ScreenMatch[],
  pairs: ReadonlyMap<string, Decision>,
  basisOf: (match: ScreenMatch) => string,
): DecidedMatches {
  const [matches, dismissed, warnings]: [ScreenMatch[], ScreenMatch[], string[]] = [[], [], []];
  for (const match of found) {
    const decision = pairs.get(entityKey(match));
    if (decision === undefined) {
      matches.push(match);
      continue;
    }
    const holds = decision.basis === basisOf(match);
    const marked = { ...match, decided: markOf(decision, holds) };
    if (holds && decision.verdict === 'false-match') dismissed.push(marked);
    else matches.push(marked);
    if (!holds) warnings.push(reopened(match, decision));
  }
  return { matches, dismissed, warnings };
}

function markOf({ seq, verdict, reason, by, at }: Decision, holds: boolean): DecidedMark {
  return { verdict, holds, reason, by, at, decision: seq };
}

function reopened({ entity }: ScreenMatch, { verdict, by, at }: Decision): string {
  return `${entity.id} was decided ${verdict} by ${by} on ${at.slice(0, 10)}; entity or subject changed since: open again`;
}
