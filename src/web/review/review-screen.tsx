import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Allowed } from '../shell/allowed.js';
import { useWords } from '../strings/language.js';
import { AddDocument } from './add-document.js';
import { DocumentsShown } from './documents-shown.js';
import { useQueue } from './queue.js';
import { QUEUES } from './queue-order.js';
import { QueueShown } from './queue-shown.js';
import { REVIEW_WORDS } from './review-words.js';

const route = getRouteApi('/review');

/** What documents tell, to be decided on; the documents themselves; and the way to bring another. */
export function ReviewScreen(): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { state: asked, view } = route.useSearch();
  const state = asked ?? 'waiting';
  const { data: waiting } = useQueue('waiting');
  return (
    <div className="review">
      <div className="part-head">
        <h1>{said.title}</h1>
        <Link to="/review" search={{ view: 'add' }} className="button button-main">
          {said.add}
        </Link>
      </div>
      <p className="quiet measure">{said.more}</p>
      <nav className="views" aria-label={said.views}>
        {QUEUES.map((each) => (
          <Link key={each} to="/review" search={{ state: each === 'waiting' ? undefined : each }} activeOptions={{ exact: true }}>
            {said[each]}
            {each === 'waiting' && waiting !== undefined ? <span className="number"> {waiting.total.value}</span> : null}
          </Link>
        ))}
        <Link to="/review" search={{ view: 'documents' }} activeOptions={{ exact: true }}>
          {said.documents}
        </Link>
      </nav>
      {view === 'add' ? (
        <Allowed scope="screen">
          <AddDocument />
        </Allowed>
      ) : view === 'documents' ? (
        <DocumentsShown />
      ) : (
        <QueueShown queue={state} />
      )}
    </div>
  );
}
