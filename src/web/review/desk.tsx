import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { DocumentLine, titleOf } from './document-head-shown.js';
import { DocumentText } from './document-text.js';
import { EventDecided } from './event-decided.js';
import type { ProposalView, Proposed } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';
import { type Numbered, numbered } from './told-events.js';

interface DeskGiven {
  /** The document that is read. */
  readonly sha: string;
  /** The event that is looked at; `null` where a document is read by itself. */
  readonly view: ProposalView | null;
  readonly show: (document: string) => void;
  readonly look: (id: string) => void;
}

const NONE: readonly Numbered[] = [];

/** The document at the left, what it tells at the right: the one looked at with all that is needed, the others in a line. */
export function Desk({ sha, view, show, look }: DeskGiven): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { data: held, error } = useService(['documents', sha], (signal) =>
    service.GET('/v1/documents/{sha}', { params: { path: { sha } }, signal }),
  );
  const events = useMemo(() => (held === undefined ? NONE : numbered(held)), [held]);
  const current = events.find(({ proposed }) => proposed.id === view?.proposed.id) ?? null;
  // The one looked at is there before the document, and where the document does not tell it itself: it was found to be one with another.
  const lines = view !== null && current === null ? [{ number: null, proposed: view.proposed }, ...events] : events;
  return (
    <div className="desk">
      <div className="desk-document">
        {error !== null ? <ProblemShown problem={problemOf(error)} /> : null}
        {held === undefined ? (
          error === null ? (
            <Loading />
          ) : null
        ) : (
          <>
            <header className="document-head">
              <h2 lang={held.document.language}>{titleOf(held.document)}</h2>
              <DocumentLine head={held.document} whole />
            </header>
            <DocumentText document={held} events={events} current={current?.number ?? 0} look={look} />
          </>
        )}
      </div>
      <section className="desk-events" aria-label={said.events}>
        <h2>{said.events}</h2>
        {held !== undefined && events.length === 0 && view === null ? <p className="quiet">{said.untold}</p> : null}
        <ol className="plain desk-list">
          {lines.map(({ number, proposed }) =>
            view !== null && proposed.id === view.proposed.id ? (
              <li key={proposed.id} className="told-event told-event-current" aria-current="true">
                <EventLine proposed={view.proposed} number={number} />
                <EventDecided view={view} shown={sha} show={show} />
              </li>
            ) : (
              <li key={proposed.id} className="told-event">
                <EventLine proposed={proposed} number={number} linked />
                <p className="small quiet clipped">{proposed.event.quote.text}</p>
              </li>
            ),
          )}
        </ol>
      </section>
    </div>
  );
}

interface LineGiven {
  readonly proposed: Proposed;
  readonly number: number | null;
  readonly linked?: boolean;
}

/** An event in a line, with the number that its sentence has in the text. */
function EventLine({ proposed: { id, event, state }, number, linked = false }: LineGiven): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const parts = [
    actWords(event.type, language),
    event.list === null ? said.noList : listName(event.list, language),
    event.date === null ? said.noDate : dateWords(event.date, language, 'brief'),
  ];
  return (
    <h3 className="told-line">
      {number === null ? null : <span className="told-number">{number}</span>}
      <span>
        {linked ? (
          <Link to="/review/$id" params={{ id }} search={({ state: queue }) => ({ state: queue })}>
            {parts.join(' · ')}
          </Link>
        ) : (
          parts.join(' · ')
        )}{' '}
        <span className={`tag state-${state}`}>{said[state]}</span>
      </span>
    </h3>
  );
}
