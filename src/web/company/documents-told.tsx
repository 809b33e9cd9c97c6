import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { service, useService } from '../client/service.js';
import { DocumentLine, titleOf } from '../review/document-head-shown.js';
import type { DocumentHead, Queued } from '../review/review-answers.js';
import { REVIEW_WORDS } from '../review/review-words.js';
import { Part } from '../settings/part.js';
import { actWords, modalityWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { COMPANY_WORDS } from './company-words.js';

const SHOWN = 20;

interface TellingGiven {
  readonly documents: readonly DocumentHead[];
  readonly total: number;
  readonly events: readonly Queued[];
}

/** The documents that were read here and tell of a company, each with what it tells and what became of that. */
export function DocumentsTold({ id }: { readonly id: string }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const documents = useService(['documents', 'entity', id], (signal) =>
    service.GET('/v1/documents', { params: { query: { entity: id, limit: SHOWN } }, signal }),
  );
  const events = useService(['review', 'entity', id], (signal) =>
    service.GET('/v1/review', { params: { query: { entity: id, order: 'newest', limit: 200 } }, signal }),
  );
  return (
    <Part title={said.told} more={said.toldMore} asked={documents}>
      {({ results, total }) => <Telling documents={results} total={total.value} events={events.data?.results ?? []} />}
    </Part>
  );
}

function Telling({ documents, total, events }: TellingGiven): ReactNode {
  const said = useWords(COMPANY_WORDS);
  if (documents.length === 0) return <p className="quiet">{said.toldNone}</p>;
  return (
    <>
      <ul className="plain documents">
        {documents.map((head) => (
          <li key={head.content}>
            <Link to="/review/$id" params={{ id: head.content }} lang={head.language}>
              {titleOf(head)}
            </Link>
            <DocumentLine head={head} />
            <EventsOf events={events.filter(({ document }) => document === head.content)} />
          </li>
        ))}
      </ul>
      {total > documents.length ? <p className="quiet small">{said.toldAll(total)}</p> : null}
    </>
  );
}

function EventsOf({ events }: { readonly events: readonly Queued[] }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const states = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  if (events.length === 0) return <p className="quiet small">{said.toldElsewhere}</p>;
  return (
    <ul className="plain small">
      {events.map(({ id, event, state, tellings, became }) => {
        const words = [
          actWords(event.type, language),
          modalityWords(event.modality, language),
          ...(event.list === null ? [] : [listName(event.list, language)]),
          event.date === null ? states.noDate : dateWords(event.date, language, 'brief'),
        ];
        return (
          <li key={id}>
            <Link to="/review/$id" params={{ id }}>
              {words.join(' · ')}
            </Link>{' '}
            <span className={`tag state-${state}`}>{states[state]}</span>{' '}
            <span className="quiet">
              {became === null ? null : <code>{became}</code>} {tellings > 1 ? states.sources(tellings) : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
