import type { ReactNode } from 'react';
import { useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { TRIAGE_WORDS } from './triage-words.js';
import type { Verdicts } from './verdicts.js';

interface StateGiven {
  readonly verdicts: Pick<Verdicts, 'done' | 'problem'>;
  readonly pairs: readonly Pair[];
  readonly open: number;
}

/** What was decided last, and what could not be: said aloud as well. */
export function TriageState({ verdicts: { done, problem }, pairs, open }: StateGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const pair = pairs[done?.pairs[0] ?? -1];
  const who =
    done?.pairs.length === 1 && pair !== undefined
      ? `${pair.subject.names[0] ?? ''} → ${pair.entity.name}`
      : said.about(done?.pairs.length ?? 0);
  const told =
    done === null
      ? ''
      : done.what === 'nothing'
        ? said.nothingUndone
        : done.what === 'undone'
          ? said.undone(who)
          : pair?.waits === undefined
            ? said.recorded(said.decide[done.verdict], who, open)
            : said.waiting(said.decide[done.verdict], who);
  return (
    <>
      <p role="status" className="quiet small triage-told">
        {told}
      </p>
      {problem === null ? null : (
        <p role="alert" className="lacking">
          {said.failed} <span lang="en">{problem.detail}</span>
        </p>
      )}
    </>
  );
}
