import { webAddress } from '../../answering/page/web-address.js';
import type { Explanation } from '../../matching/index.js';
import type { Ledger, Standing } from '../../register/index.js';
import type { Decision, RunMatch, Verdict } from '../../store/index.js';
import { reasonWords } from '../../subjects/reasons.js';
import type { Subject } from '../../subjects/subject.js';
import type { RecordedMatch } from '../recorded-match.js';
import { standingWords } from '../standing-words.js';

/** A fact behind a standing, and where it can be read. */
export interface FindingEvidence {
  readonly date: string;
  readonly act: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
}

/** Where an entity stands on one list, in words, and on what that rests. */
export interface FindingStanding {
  readonly list: string;
  readonly listed: boolean;
  readonly words: string;
  readonly evidence: readonly FindingEvidence[];
}

/** `reopened`: it was decided, and entity or subject are no longer what they were; it is open. */
export type FindingState = 'open' | 'reopened' | Verdict;

/** A match of a run as a report tells it. */
export interface Finding {
  readonly id: string;
  readonly row: number;
  readonly subject: Subject;
  readonly entity: { readonly id: string; readonly name: string };
  readonly matched: string;
  readonly score: number;
  readonly found: string;
  readonly why: string;
  /** The words of both names as they were laid side by side. */
  readonly parts: readonly string[];
  readonly standings: readonly FindingStanding[];
  readonly warnings: readonly string[];
  readonly state: FindingState;
  readonly decision: Decision | null;
}

/** A match with the last decision on its pair. */
export function findingOf(
  { id, row, subject, score, decision: found, match }: RunMatch,
  decision: Decision | null,
  ledger: Ledger,
): Finding {
  const { entity, matched, standings, explanation, basis, warnings, confidence } = match as RecordedMatch;
  const doubt = confidence === 'unverified' ? ['no source backs the name that fitted yet: unverified'] : [];
  return {
    id,
    row,
    subject: subject as Subject,
    entity,
    matched,
    score,
    found,
    why: reasonWords(explanation),
    parts: explanation.parts.map(partWords),
    standings: standings.filter(({ listed, modifiers }) => listed || modifiers.length > 0).map((each) => standingOf(each, ledger)),
    warnings: [...doubt, ...warnings],
    state: decision === null ? 'open' : decision.basis === basis ? decision.verdict : 'reopened',
    decision,
  };
}

function partWords({ a, b, likeness }: Explanation['parts'][number]): string {
  if (a === null) return `“${b}” only in the name on the list`;
  if (b === null) return `“${a}” only in the name asked for`;
  return likeness === 1 && a === b ? `“${a}” in both` : `“${a}” like “${b}” (${likeness.toFixed(2)})`;
}

function standingOf(standing: Standing, ledger: Ledger): FindingStanding {
  const { list, listed, evidence } = standing;
  return {
    list,
    listed,
    words: standingWords(standing),
    evidence: evidence.map(({ event, date, source, modifier }) => {
      const from = source === null ? undefined : ledger.source.get(source);
      const title =
        ledger.edition.get(event)?.title ??
        ledger.register.events.find(({ id }) => id === event)?.title ??
        ledger.entity.get(event)?.label ??
        '';
      return {
        date,
        act: [modifier ?? 'listed', title].filter((each) => each !== '').join(': '),
        publisher: from?.publisher ?? '',
        title: from?.title ?? 'no source yet, unverified',
        url: webAddress(from?.url),
      };
    }),
  };
}
