import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { problemOf } from '../client/problem.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { TableFrame } from '../shell/table-frame.js';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { outletOf, titleOf } from './document-head-shown.js';
import { useKeys } from './keys.js';
import { useQueue } from './queue.js';
import type { Queue } from './queue-order.js';
import type { Queued } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

/** A part of the queue as a table; j and k go through it, Enter opens. */
export function QueueShown({ queue }: { readonly queue: Queue }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const navigate = useNavigate();
  const table = useRef<HTMLTableSectionElement>(null);
  const { data, error } = useQueue(queue);
  const step = (by: 1 | -1): void => {
    const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>('th a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[at === -1 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useKeys({ j: () => step(1), k: () => step(-1), n: () => void navigate({ to: '/review', search: { view: 'add' } }) });
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined) return <Loading />;
  if (data.results.length === 0)
    return (
      <div className="empty">
        <p>{said.none[queue]}</p>
        {queue === 'waiting' ? (
          <>
            <p className="quiet">{said.noneMore}</p>
            <pre className="command">watchbill read clippings/ --queue</pre>
          </>
        ) : null}
      </div>
    );
  return (
    <>
      <TableFrame label={said.queue}>
        <thead>
          <tr>
            <th scope="col">{said.event}</th>
            <th scope="col">{said.companies}</th>
            <th scope="col">{said.list}</th>
            <th scope="col">{said.date}</th>
            <th scope="col" className="count">
              {said.sure}
            </th>
            <th scope="col">{said.document}</th>
          </tr>
        </thead>
        <tbody ref={table}>
          {data.results.map((each) => (
            <QueueLine key={each.id} queued={each} queue={queue} />
          ))}
        </tbody>
      </TableFrame>
      {data.total.value > data.results.length ? <p className="quiet small">{said.shownOf(data.results.length, data.total.value)}</p> : null}
    </>
  );
}

function QueueLine({ queued, queue }: { readonly queued: Queued; readonly queue: Queue }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const { id, event, named, head, tellings, became } = queued;
  const companies = [...named.map(({ name }) => name), ...event.unknown];
  return (
    <tr>
      <th scope="row">
        <Link to="/review/$id" params={{ id }} search={{ state: queue === 'waiting' ? undefined : queue }}>
          {actWords(event.type, language)}
        </Link>{' '}
        <code className="quiet small">{became ?? id}</code>
      </th>
      <td className="wrap">{companies.slice(0, 4).join(', ') + (companies.length > 4 ? ` +${companies.length - 4}` : '')}</td>
      <td>{event.list === null ? <span className="quiet">{said.noList}</span> : listName(event.list, language)}</td>
      <td>{event.date === null ? <span className="quiet">{said.noDate}</span> : dateWords(event.date, language, 'brief')}</td>
      <td className="count">{Math.round(event.confidence * 100)} %</td>
      <td className="wrap">
        {head === null ? null : (
          <>
            {titleOf(head)} <span className="quiet small">{tellings > 1 ? said.sources(tellings) : outletOf(head)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
