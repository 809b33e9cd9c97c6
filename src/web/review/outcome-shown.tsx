import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import type { ProposalView, VerdictDone } from './review-answers.js';
import { VERDICT_WORDS } from './verdict-words.js';

interface OutcomeGiven {
  readonly view: ProposalView;
  /** What came of the verdict that was just said; `null` where none was. */
  readonly done: VerdictDone | null;
}

/** What became of a proposed event, with the way to where it is seen now. */
export function OutcomeShown({ view: { proposed, entities }, done }: OutcomeGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const { language } = useLanguage();
  const { state, became, decided } = proposed;
  const event = became ?? '';
  const words = {
    waiting: done === null ? '' : said.isUndone,
    accepted: said.isAccepted(event),
    merged: said.isMerged(event),
    rejected: said.isRejected,
    known: said.isKnown(event),
  }[state];
  const isTold = event.startsWith('ev-');
  return (
    <div className="outcome" role="status" hidden={words === ''}>
      <p>
        <b>{words}</b>{' '}
        <span className="quiet small">{decided === null ? '' : said.decidedBy(decided.by, momentWords(decided.at, language))}</span>
      </p>
      {done === null || done.watched.alerts === 0 ? null : <p className="small">{said.alerts(done.watched.alerts)}</p>}
      {isTold ? (
        <ul className="plain row">
          {companiesOf(entities, done).map(({ id, label }) => (
            <li key={id}>
              <Link to="/company/$id" params={{ id }} search={{ act: event }}>
                {said.seeStory(label)}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Whom the event of the register is about: after a verdict those of that event, which may have been corrected. */
function companiesOf(read: ProposalView['entities'], done: VerdictDone | null): ProposalView['entities'] {
  const ids = done?.event?.entities;
  return ids === undefined ? read : ids.map((id) => ({ id, label: read.find((each) => each.id === id)?.label ?? id }));
}
